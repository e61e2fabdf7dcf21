package vn.lotrinh.demo;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.lotrinh.demo.Story.Line;
import vn.lotrinh.indicator.FigureEntry;
import vn.lotrinh.indicator.FigureKey;
import vn.lotrinh.indicator.Grade;
import vn.lotrinh.indicator.Place;
import vn.lotrinh.kernel.Period;

/** Writes the story out as figures to be entered: by commune or by village, by year or by quarter. */
final class InventedFigures {

    private static final int QUARTERS = 4;
    private static final List<String> QUARTER_SHARES = List.of("0.10", "0.35", "0.40");

    private final InventedVillages villages;
    private final List<FigureEntry> entries = new ArrayList<>();

    private InventedFigures(InventedVillages villages) {
        this.villages = villages;
    }

    static List<FigureEntry> of(InventedVillages villages) {
        var figures = new InventedFigures(villages);
        Story.OF_THE_COMMUNE.forEach(figures::ofTheCommune);
        Story.OF_VILLAGES.forEach(figures::ofVillages);
        figures.planting(Story.PLANTING);
        figures.cards(Story.CARDS);
        return List.copyOf(figures.entries);
    }

    private void ofTheCommune(Line line) {
        ofTheCommune(line, Story.LAST_YEAR);
    }

    private void ofTheCommune(Line line, int until) {
        for (int year = Story.FIRST_YEAR; year <= until; year++) {
            add(line, Place.WHOLE_COMMUNE, Period.ofYear(year), amount(line, year), denominator(line, year), year);
        }
    }

    /** The survey knows only the commune; from the base year on the villages report. */
    private void survey(Line line) {
        ofTheCommune(line, Story.BASE_YEAR - 1);
    }

    private void ofVillages(Line line) {
        survey(line);
        for (int year = Story.BASE_YEAR; year <= Story.LAST_YEAR; year++) {
            divided(line, Period.ofYear(year), amount(line, year), denominator(line, year), year, List.of());
        }
    }

    /** A tree is planted in spring and summer. */
    private void planting(Line line) {
        survey(line);
        for (int year = Story.BASE_YEAR; year <= Story.LAST_YEAR; year++) {
            var left = amount(line, year);
            for (int quarter = 1; quarter <= QUARTERS; quarter++) {
                var part = quarter == QUARTERS
                        ? left
                        : amount(line, year)
                                .multiply(new BigDecimal(QUARTER_SHARES.get(quarter - 1)))
                                .setScale(line.decimals(), RoundingMode.HALF_UP);
                left = left.subtract(part);
                divided(line, Period.ofQuarter(year, quarter), part, null, year, List.of());
            }
        }
    }

    /** Cards grow a little each quarter; some villages keep silent at the end. */
    private void cards(Line line) {
        survey(line);
        for (int year = Story.BASE_YEAR; year <= Story.LAST_YEAR; year++) {
            var before = amount(line, year - 1);
            var rise = amount(line, year).subtract(before);
            for (int quarter = 1; quarter <= QUARTERS; quarter++) {
                var now = before.add(rise.multiply(BigDecimal.valueOf(quarter))
                        .divide(BigDecimal.valueOf(QUARTERS), 0, RoundingMode.HALF_UP));
                boolean last = year == Story.LAST_YEAR && quarter == QUARTERS;
                divided(
                        line,
                        Period.ofQuarter(year, quarter),
                        now,
                        denominator(line, year),
                        year,
                        last ? Story.SILENT : List.of());
            }
        }
    }

    private void divided(
            Line line,
            Period period,
            BigDecimal amount,
            @Nullable BigDecimal denominator,
            int year,
            List<String> silent) {
        var denominators = denominator == null ? null : villages.divide(denominator, line.decimals());
        var amounts = villages.divide(amount, line.decimals(), factors(line));
        boolean isShare = denominator != null && amount.compareTo(denominator) <= 0;
        amounts.forEach((village, part) -> {
            if (!silent.contains(village)) {
                var of = denominators == null ? null : denominators.get(village);
                add(line, new Place.Village(village), period, isShare ? part.min(of) : part, of, year);
            }
        });
    }

    /** Three villages stay behind: poorer, and with a lower yield. */
    private static Map<String, BigDecimal> factors(Line line) {
        return switch (line.indicator()) {
            case "ty-le-ho-ngheo" -> Story.POORER;
            case "gia-tri-san-pham-tren-ha", "ty-le-dien-tich-vietgap-huu-co" ->
                Story.POORER.entrySet().stream()
                        .collect(Collectors.toMap(
                                Map.Entry::getKey,
                                poorer -> BigDecimal.ONE.divide(poorer.getValue(), MathContext.DECIMAL32)));
            default -> Map.of();
        };
    }

    private void add(
            Line line, Place place, Period period, BigDecimal amount, @Nullable BigDecimal denominator, int year) {
        var key = new FigureKey(line.indicator(), place, period);
        var grade = year < Story.LAST_YEAR ? Grade.OFFICIAL : Grade.PRELIMINARY;
        entries.add(new FigureEntry(key, amount, denominator, grade, line.source(), null, null, 0));
    }

    private static BigDecimal amount(Line line, int year) {
        return new BigDecimal(line.amounts().get(year - Story.FIRST_YEAR));
    }

    private static @Nullable BigDecimal denominator(Line line, int year) {
        return line.ratio() ? new BigDecimal(line.denominators().get(year - Story.FIRST_YEAR)) : null;
    }
}
