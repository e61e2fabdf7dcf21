package vn.lotrinh.portal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * What a leader let the public see, as it was on a day. <i>Lần công bố</i>. Never changed afterwards.
 *
 * @param number counts the commune's releases from 1
 * @param termFrom first year of the plan's term
 * @param asOf the day that the figures were asked about
 */
public record Release(
        int number,
        String planTitle,
        int termFrom,
        int termTo,
        LocalDate asOf,
        Instant releasedAt,
        List<ReleasedTarget> targets) {
    public Release {
        targets = List.copyOf(targets);
    }
}
