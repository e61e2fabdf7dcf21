package vn.lotrinh.indicator.api;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.lotrinh.indicator.ReportedFigure;

/** A reported figure as the API gives it. */
record FigureJson(
        String indicator,
        String place,
        String period,
        LocalDate from,
        LocalDate to,
        BigDecimal amount,
        @Nullable BigDecimal denominator,
        String grade,
        String source,
        @Nullable String note,
        @Nullable String evidence,
        int version,
        Instant enteredAt) {

    static FigureJson of(ReportedFigure figure) {
        return new FigureJson(
                figure.key().indicator(),
                figure.key().place().code(),
                figure.key().period().toString(),
                figure.key().period().from(),
                figure.key().period().to(),
                Plain.number(figure.amount()),
                Plain.of(figure.denominator()),
                figure.grade().name(),
                figure.source(),
                figure.note(),
                figure.evidence(),
                figure.version(),
                figure.enteredAt());
    }
}
