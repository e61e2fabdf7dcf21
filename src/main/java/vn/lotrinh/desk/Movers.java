package vn.lotrinh.desk;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.lotrinh.indicator.IndicatorDefinition;
import vn.lotrinh.indicator.ShowValues;
import vn.lotrinh.indicator.Value;
import vn.lotrinh.kernel.Period;
import vn.lotrinh.kernel.VietnameseFormat;
import vn.lotrinh.plan.TargetWords;
import vn.lotrinh.territory.Lineage;
import vn.lotrinh.territory.Territory;

/**
 * What moved a figure from one year to the next: the villages with the largest change of amount, else the amounts themselves. Villages that
 * merged or split in between moved nothing.
 */
final class Movers {

    private static final int MOST = 3;

    private final ShowValues values;
    private final Lineage lineage;

    Movers(ShowValues values, Lineage lineage) {
        this.values = values;
        this.lineage = lineage;
    }

    /** One sentence; empty where nothing more is known than the figure itself. */
    String of(Changes.Change change) {
        var indicator = Objects.requireNonNull(change.standing().indicator());
        String villages = indicator.ofVillages() ? villages(change, indicator) : "";
        return villages.isEmpty() ? amounts(change, indicator) : villages;
    }

    private String villages(Changes.Change change, IndicatorDefinition indicator) {
        int year = change.standing().year();
        var asOf = change.standing().asOf();
        var breaks = lineage.listBreaks(Period.ofYear(year - 1), Period.ofYear(year));
        var before = values.listVillages(indicator, Period.ofYear(year - 1), asOf).stream()
                .filter(value -> amount(value) != null
                        && breaks.stream()
                                .noneMatch(act -> act.concerns(value.place().code())))
                .collect(Collectors.toMap(
                        value -> value.place().code(), value -> Objects.requireNonNull(amount(value))));
        var moved = values.listVillages(indicator, Period.ofYear(year), asOf).stream()
                .filter(value -> amount(value) != null
                        && before.containsKey(value.place().code()))
                .map(value -> Map.entry(
                        value.place().code(),
                        Objects.requireNonNull(amount(value))
                                .subtract(before.get(value.place().code()))))
                .filter(entry -> entry.getValue().signum() != 0)
                .sorted(Comparator.comparing((Map.Entry<String, BigDecimal> entry) ->
                                entry.getValue().abs())
                        .reversed()
                        .thenComparing(Map.Entry::getKey))
                .limit(MOST)
                .map(entry -> name(entry.getKey()) + " "
                        + TargetWords.signed(
                                entry.getValue(),
                                Math.max(
                                        0, entry.getValue().stripTrailingZeros().scale())))
                .collect(Collectors.joining(", "));
        return moved.isEmpty() ? "" : "Đổi nhiều nhất, " + unitOf(indicator) + ": " + moved + ".";
    }

    private String name(String village) {
        return lineage.find(village).map(Territory.Village::name).orElse(village);
    }

    private static String amounts(Changes.Change change, IndicatorDefinition indicator) {
        var now = change.now();
        var before = change.before();
        return indicator.ratio() == null || now.numerator() == null || before.numerator() == null
                ? ""
                : indicator.ratio().numerator() + ": " + VietnameseFormat.number(before.numerator()) + " → "
                        + VietnameseFormat.number(now.numerator()) + " "
                        + indicator.ratio().numeratorUnit() + ".";
    }

    private static String unitOf(IndicatorDefinition indicator) {
        return indicator.ratio() == null ? indicator.unit() : indicator.ratio().numeratorUnit();
    }

    private static @Nullable BigDecimal amount(Value value) {
        if (value.numerator() != null) {
            return value.numerator();
        }
        return value.amount().orElse(null);
    }
}
