package vn.lotrinh.indicator;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the official source says about a place and a period. <i>Số liệu chính thức</i>. Never changed; a later document supersedes it.
 *
 * @param amount the value, or the numerator of a ratio
 * @param denominator of a ratio; where a ratio has none, {@code amount} is the quotient as the issuer publishes it, and adds up with nothing
 * @param grade as the issuer calls it
 * @param counts whether no later document says something as firm about the same place and period, and this one was not withdrawn
 */
public record OfficialFigure(
        FigureKey key,
        BigDecimal amount,
        @Nullable BigDecimal denominator,
        Grade grade,
        @Nullable String note,
        OfficialDocument document,
        boolean counts) {

    /** Whether an entry says the same about the same. */
    boolean saysTheSameAs(FigureEntry entry) {
        return key.equals(entry.key())
                && amount.compareTo(entry.amount()) == 0
                && same(denominator, entry.denominator())
                && grade == entry.grade();
    }

    /** Whether it goes on counting beside what another document says about the same: an estimate never supersedes a firmer figure. */
    public boolean outweighs(Grade other, LocalDate issuedOn) {
        boolean estimate = grade == Grade.ESTIMATE;
        return estimate == (other == Grade.ESTIMATE) ? document.issuedOn().isAfter(issuedOn) : !estimate;
    }

    /** Of the trail of what is said about a place and period: each figure is one step, and each withdrawal. */
    static int nextVersion(FigureKey key, List<OfficialFigure> known) {
        return 1
                + known.stream()
                        .filter(figure -> figure.key().equals(key))
                        .mapToInt(figure -> figure.document().withdrawn() == null ? 1 : 2)
                        .sum();
    }

    private static boolean same(@Nullable BigDecimal one, @Nullable BigDecimal other) {
        return one == null || other == null ? one == other : one.compareTo(other) == 0;
    }
}
