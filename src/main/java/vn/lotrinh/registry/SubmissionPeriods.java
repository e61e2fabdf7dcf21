package vn.lotrinh.registry;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import vn.lotrinh.kernel.Period;

/** The periods for which villages submit a register. <i>Kỳ nộp sổ</i>. */
public final class SubmissionPeriods {

    private SubmissionPeriods() {}

    /** The last ones up to that in which a day lies, newest first. */
    public static List<Period> until(Register.Submission frequency, LocalDate day, int count) {
        return Stream.iterate(
                        frequency.around(day),
                        period -> frequency.around(period.from().minusDays(1)))
                .limit(count)
                .toList();
    }

    /** The last one that is over: the one that is due. */
    public static Period due(Register.Submission frequency, LocalDate day) {
        return frequency.around(frequency.around(day).from().minusDays(1));
    }
}
