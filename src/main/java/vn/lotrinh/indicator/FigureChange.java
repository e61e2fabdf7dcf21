package vn.lotrinh.indicator;

import vn.lotrinh.kernel.Actor;
import vn.lotrinh.kernel.CommuneCode;
import vn.lotrinh.trail.Change;

/** How the trail is told of a reported figure. */
final class FigureChange {

    private FigureChange() {}

    static Change of(CommuneCode commune, Actor by, String action, ReportedFigure figure) {
        return Change.of(commune, by, action, "indicator.figure", figure.key(), figure.version())
                .with("amount", figure.amount().toPlainString())
                .with(
                        "denominator",
                        figure.denominator() == null
                                ? null
                                : figure.denominator().toPlainString())
                .with("grade", figure.grade())
                .with("note", figure.note())
                .with("evidence", figure.evidence())
                .from(figure.source());
    }
}
