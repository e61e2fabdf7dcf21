package vn.lotrinh.indicator;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.lotrinh.kernel.Period;
import vn.lotrinh.kernel.VietnameseFormat;

/**
 * The year before a break, measured a second time: by the formula that begins at the break. <i>Đo lại theo chuẩn mới</i>. Only so a change from that year
 * on is one inside one standard.
 *
 * @param at the break
 * @param known what the new standard says about the year before, of the commune's own records; absent where it was not measured by it, or not of as many
 * @param moved by how much that is more than what the former standard says, of the same records; absent with it
 * @param why there is none, in a sentence without its full stop; empty where there is one
 */
public record MeasuredAgain(
        SeriesBreak at,
        @Nullable BigDecimal known,
        @Nullable BigDecimal moved,
        String why) {

    private static MeasuredAgain none(SeriesBreak at, String why) {
        return new MeasuredAgain(at, null, null, why);
    }

    public Optional<BigDecimal> amount() {
        return Optional.ofNullable(known);
    }

    /** The year that was measured twice. */
    public int year() {
        return at.year() - 1;
    }

    /** A figure of that year as the new standard would have made it: moved by as much as the commune's own; empty where that is not known. */
    public Optional<BigDecimal> instead(BigDecimal former) {
        return Optional.ofNullable(moved).map(former::add);
    }

    /** From it to a later value, both of the commune's own records; empty where either is not known. */
    Optional<BigDecimal> change(Value later) {
        return amount().flatMap(before -> OneSource.OWN.figure(later).map(now -> now.subtract(before)));
    }

    /** At each break whose year before is over; nothing where no formula begins at the break. */
    static List<MeasuredAgain> of(Valuing valuing) {
        return valuing.definition().breaks().stream()
                .filter(at -> at.year() <= valuing.asOf().getYear())
                .map(at -> of(valuing, at))
                .toList();
    }

    private static MeasuredAgain of(Valuing valuing, SeriesBreak at) {
        var begins = valuing.countings().stream()
                .filter(counting -> counting.from() == at.year())
                .findFirst();
        return begins.map(counting -> of(valuing, at, counting))
                .orElseGet(() -> none(at, "không có công thức nào đo được năm đó theo cách mới"));
    }

    private static MeasuredAgain of(Valuing valuing, SeriesBreak at, Counting begins) {
        int year = at.year() - 1;
        var span = Span.of(Period.ofYear(year));
        var earlier = new Counting(begins.definition(), year, begins.formula(), begins.registers(), begins.sources());
        var again = valuing.countedBy(List.of(earlier)).own(Place.WHOLE_COMMUNE, span);
        if (!(again.cell() instanceof Cell.Known(var now))) {
            return none(at, "năm đó chưa có số liệu theo cách mới");
        }
        var before = valuing.own(Place.WHOLE_COMMUNE, span);
        if (!(before.cell() instanceof Cell.Known(var former))) {
            return none(at, "xã chưa tự đo được năm đó theo cách cũ");
        }
        return lessThanBefore(of(before), of(again))
                .map(why -> none(at, why))
                .orElseGet(() -> new MeasuredAgain(at, now, now.subtract(former), ""));
    }

    /** A review of one village by the new standard is not the commune. */
    private static Optional<String> lessThanBefore(Optional<BigDecimal> before, Optional<BigDecimal> now) {
        return before.flatMap(all -> now.filter(some -> some.compareTo(all) < 0)
                .map(some -> "mới đo được " + VietnameseFormat.number(some) + " trên " + VietnameseFormat.number(all)
                        + " theo cách mới"));
    }

    /** Of how many it was measured; empty for what is no quotient. */
    private static Optional<BigDecimal> of(Valuing.Standing standing) {
        return Optional.ofNullable(standing.of()).map(Contribution::denominator);
    }
}
