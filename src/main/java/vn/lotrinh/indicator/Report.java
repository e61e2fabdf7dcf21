package vn.lotrinh.indicator;

import java.math.BigDecimal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.lotrinh.kernel.Period;

/**
 * What was said about one place and one period: a figure, or that there was nothing.
 *
 * @param grade absent for "không phát sinh": there is nothing to be more or less firm
 * @param submitted whether it counts in the commune's total
 * @param figure as it was reported; absent for "không phát sinh" and for what is official
 * @param official as it was issued; absent for what was reported
 */
record Report(
        Place place,
        Period period,
        BigDecimal amount,
        @Nullable BigDecimal denominator,
        @Nullable Grade grade,
        boolean submitted,
        Instant at,
        @Nullable ReportedFigure figure,
        @Nullable OfficialFigure official) {

    static Report of(ReportedFigure figure, boolean submitted) {
        return new Report(
                figure.key().place(),
                figure.key().period(),
                figure.amount(),
                figure.denominator(),
                figure.grade(),
                submitted,
                figure.enteredAt(),
                figure,
                null);
    }

    static Report of(OfficialFigure figure) {
        return new Report(
                figure.key().place(),
                figure.key().period(),
                figure.amount(),
                figure.denominator(),
                figure.grade(),
                true,
                figure.document().importedAt(),
                null,
                figure);
    }

    /** "Không phát sinh" is 0, of nothing where it is a ratio. */
    static Report nothing(Submission submission, boolean ratio) {
        return new Report(
                new Place.Village(submission.village()),
                submission.period(),
                BigDecimal.ZERO,
                ratio ? BigDecimal.ZERO : null,
                null,
                true,
                submission.submittedAt(),
                null,
                null);
    }
}
