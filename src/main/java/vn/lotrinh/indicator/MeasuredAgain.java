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
 * @param known what the new standard says about the year before; absent where it was not measured by it, or not of as many
 * @param why there is none, in a sentence without its full stop; empty where there is one
 */
public record MeasuredAgain(SeriesBreak at, @Nullable BigDecimal known, String why) {

    public Optional<BigDecimal> amount() {
        return Optional.ofNullable(known);
    }

    /** The year that was measured twice. */
    public int year() {
        return at.year() - 1;
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
                .orElseGet(() -> new MeasuredAgain(at, null, "không có công thức nào đo được năm đó theo cách mới"));
    }

    private static MeasuredAgain of(Valuing valuing, SeriesBreak at, Counting begins) {
        int year = at.year() - 1;
        var span = Span.of(Period.ofYear(year));
        var earlier = new Counting(begins.definition(), year, begins.formula(), begins.registers(), begins.sources());
        var again = valuing.countedBy(List.of(earlier)).own(Place.WHOLE_COMMUNE, span);
        if (!(again.cell() instanceof Cell.Known(var amount))) {
            return new MeasuredAgain(at, null, "năm đó chưa có số liệu theo cách mới");
        }
        var before = of(valuing.standing(Place.WHOLE_COMMUNE, span));
        var now = of(again);
        return before.isPresent() && now.isPresent() && now.get().compareTo(before.get()) < 0
                ? new MeasuredAgain(
                        at,
                        null,
                        "mới đo được " + VietnameseFormat.number(now.get()) + " trên "
                                + VietnameseFormat.number(before.get()) + " theo cách mới")
                : new MeasuredAgain(at, amount, "");
    }

    /** Of how many it was measured. */
    private static Optional<BigDecimal> of(Valuing.Standing standing) {
        return Optional.ofNullable(standing.of()).map(Contribution::denominator);
    }
}
