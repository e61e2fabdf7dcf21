package vn.lotrinh.plan.web;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.lotrinh.indicator.IndicatorDefinition;
import vn.lotrinh.indicator.OneSource;
import vn.lotrinh.indicator.Value;
import vn.lotrinh.kernel.VietnameseFormat;
import vn.lotrinh.plan.Direction;
import vn.lotrinh.plan.TargetWords;
import vn.lotrinh.plan.web.TargetPage.VillageRow;
import vn.lotrinh.web.drawing.Bar;
import vn.lotrinh.web.drawing.MapPoint;
import vn.lotrinh.web.drawing.Tone;

/** The villages of one indicator and year, as rows and as points on the map; the worst come first. */
final class VillageRows {

    private static final int BAR_WIDTH = 60;
    private static final int BAR_HEIGHT = 9;
    private static final int CLASSES = 4;

    private final IndicatorDefinition indicator;
    private final Direction direction;
    private final @Nullable Value ofTheCommune;
    private final List<Value> values;
    private final Map<String, Value> before;
    private final OneSource source;
    private final Map<String, BigDecimal> compared = new LinkedHashMap<>();

    /**
     * @param ofTheCommune the commune's figure, where villages can be held against it: a ratio
     * @param before the same villages a year earlier
     */
    VillageRows(
            IndicatorDefinition indicator,
            Direction direction,
            @Nullable Value ofTheCommune,
            List<Value> values,
            List<Value> before) {
        this.indicator = indicator;
        this.direction = direction;
        this.ofTheCommune = ofTheCommune;
        this.values = values;
        this.before =
                before.stream().collect(Collectors.toMap(value -> value.place().code(), value -> value));
        source = OneSource.of(
                Stream.concat(values.stream(), Stream.ofNullable(ofTheCommune)).toList());
        values.forEach(value -> source.figure(value)
                .ifPresent(amount -> compared.put(value.place().code(), amount)));
    }

    List<VillageRow> rows(Map<String, String> names, String derivation) {
        var greatest = compared.values().stream().reduce(BigDecimal.ZERO, BigDecimal::max);
        return sorted().stream()
                .map(value -> row(
                        value,
                        names.getOrDefault(value.place().code(), value.place().code()),
                        greatest,
                        derivation))
                .toList();
    }

    private VillageRow row(Value value, String name, BigDecimal greatest, String derivation) {
        var figure = value.amount();
        var change = change(value);
        String code = value.place().code();
        return new VillageRow(
                code,
                name,
                figure.map(this::written).orElse(value.cell().inWords()),
                figure.isPresent(),
                value.official() != null,
                Optional.ofNullable(compared.get(code))
                        .map(amount -> bar(amount, greatest))
                        .map(Bar::svg)
                        .orElse(null),
                change.map(amount -> TargetWords.signed(amount, indicator.decimals()))
                        .orElse(""),
                change.filter(amount -> amount.signum() != 0)
                        .map(amount -> (direction == Direction.UP) == amount.signum() < 0)
                        .orElse(false),
                derivation + "&thon=" + code);
    }

    private Bar bar(BigDecimal amount, BigDecimal greatest) {
        var bar = Bar.of(BAR_WIDTH, BAR_HEIGHT, amount, greatest, tone(amount));
        return Optional.ofNullable(ofTheCommune)
                .flatMap(source::figure)
                .map(bar::withReference)
                .orElse(bar);
    }

    private Tone tone(BigDecimal amount) {
        return switch (level(amount)) {
            case 1 -> Tone.LEVEL_1;
            case 2 -> Tone.LEVEL_2;
            case 3 -> Tone.LEVEL_3;
            default -> Tone.LEVEL_4;
        };
    }

    /** From the best quarter of the villages (1) to the worst (4). */
    private int level(BigDecimal amount) {
        var all = compared.values();
        long better = all.stream().filter(other -> betterThan(other, amount)).count();
        return all.isEmpty() ? 1 : 1 + (int) Math.min(CLASSES - 1L, better * CLASSES / all.size());
    }

    private boolean betterThan(BigDecimal one, BigDecimal other) {
        return one.compareTo(other) != 0 && direction.reached(one, other);
    }

    List<MapPoint> points() {
        var points = new ArrayList<MapPoint>();
        for (Value value : values) {
            String code = value.place().code();
            points.add(Optional.ofNullable(compared.get(code))
                    .<MapPoint>map(amount -> new MapPoint.Classed(code, code.replaceFirst("^\\D+", ""), level(amount)))
                    .orElseGet(() -> new MapPoint.Plain(code)));
        }
        return points;
    }

    private List<Value> sorted() {
        Comparator<Value> smallestFirst = Comparator.comparing(
                value -> compared.getOrDefault(value.place().code(), BigDecimal.ZERO));
        var worstFirst = direction == Direction.UP ? smallestFirst : smallestFirst.reversed();
        return values.stream()
                .sorted(Comparator.<Value, Boolean>comparing(
                                value -> !compared.containsKey(value.place().code()))
                        .thenComparing(worstFirst)
                        .thenComparing(value -> value.place().code()))
                .toList();
    }

    private Optional<BigDecimal> change(Value value) {
        return Optional.ofNullable(before.get(value.place().code())).flatMap(then -> OneSource.difference(value, then));
    }

    private String written(BigDecimal amount) {
        return VietnameseFormat.number(amount, indicator.decimals());
    }
}
