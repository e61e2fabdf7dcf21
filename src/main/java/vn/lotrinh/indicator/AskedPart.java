package vn.lotrinh.indicator;

import java.util.List;
import java.util.Optional;
import vn.lotrinh.indicator.IndicatorDefinition.OverTime;
import vn.lotrinh.territory.Lineage;

/**
 * The part of a span about which a village is asked, by itself or by an official source: the periods of the indicator at whose end it is there.
 * <i>Phần kỳ mà thôn phải báo</i>. About the period in which a village goes the one speaks that it went into; about the one in which it begins it speaks
 * itself. What does not add up over time is asked only from who is there at the end.
 */
final class AskedPart {

    private AskedPart() {}

    static Optional<Span> of(IndicatorDefinition definition, Lineage lineage, String village, Span span) {
        var parts = span.parts(definition.frequency().months()).stream()
                .filter(part -> lineage.isThere(village, part.to()))
                .toList();
        return parts.isEmpty() || definition.overTime() == OverTime.LAST && !lineage.isThere(village, span.to())
                ? Optional.empty()
                : Optional.of(new Span(parts.getFirst().from(), parts.getLast().to()));
    }

    /** What one place says about a span, or about the part of it in which it is asked; whether or not it may count. */
    static Optional<Contribution> contribution(
            IndicatorDefinition definition, Lineage lineage, Place place, Span span, List<Report> said) {
        if (!(place instanceof Place.Village(var village))) {
            return contribution(definition, span, said);
        }
        var own = said.stream()
                .filter(report -> lineage.isThere(village, report.period().to()))
                .toList();
        return of(definition, lineage, village, span)
                .flatMap(asked -> contribution(definition, span, own).or(() -> contribution(definition, asked, own)));
    }

    /** A quotient without its denominator adds up with nothing. */
    private static Optional<Contribution> contribution(IndicatorDefinition definition, Span span, List<Report> said) {
        return Contribution.of(span, said, definition.overTime())
                .filter(found -> found.reports().size() == 1 || addsUp(definition, found));
    }

    static boolean addsUp(IndicatorDefinition definition, Contribution contribution) {
        return definition.ratio() == null || contribution.denominator() != null;
    }
}
