package vn.lotrinh.province.web;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import vn.lotrinh.indicator.IndicatorDefinition;
import vn.lotrinh.kernel.CommuneCode;
import vn.lotrinh.kernel.VietnameseFormat;
import vn.lotrinh.province.ComparedCommune;
import vn.lotrinh.province.Comparison;
import vn.lotrinh.province.web.ProvincePage.Key;
import vn.lotrinh.web.drawing.ProvinceMap.Fill;

/** With what each commune of a comparison is filled on the map, and what the fillings mean. <i>Chú giải bản đồ</i>. */
final class MapColours {

    private final IndicatorDefinition indicator;
    private final List<ComparedCommune> communes;
    private final ValueClasses classes;
    private final Map<CommuneCode, Fill> fills = new LinkedHashMap<>();

    private MapColours(Comparison comparison) {
        indicator = comparison.indicator();
        communes = comparison.communes();
        int decimals = indicator.decimals();
        classes = ValueClasses.of(
                communes.stream()
                        .map(ComparedCommune::amount)
                        .flatMap(Optional::stream)
                        .toList(),
                decimals);
        communes.forEach(compared -> fills.put(
                compared.commune().code(),
                CommuneWords.fill(
                        compared.cell(), () -> classes.levelOf(compared.amount().orElseThrow(), decimals))));
    }

    static MapColours of(Comparison comparison) {
        return new MapColours(comparison);
    }

    /** Of one of the communes that are compared. */
    Fill of(ComparedCommune compared) {
        return Objects.requireNonNull(fills.get(compared.commune().code()));
    }

    /** The classes of values from the least on, then why others have none; each with how many communes there are. */
    List<Key> keys() {
        var keys = new ArrayList<Key>();
        for (var one : classes.classes()) {
            keys.add(new Key(Fill.ofLevel(one.level()).key(), range(one), one.count()));
        }
        var others = new EnumMap<Fill, Integer>(Fill.class);
        communes.stream()
                .filter(compared -> compared.amount().isEmpty())
                .forEach(compared -> others.merge(of(compared), 1, Integer::sum));
        others.forEach((fill, count) -> keys.add(new Key(fill.key(), words(fill), count)));
        return keys;
    }

    private String range(ValueClasses.ValueClass one) {
        String least = number(one.least());
        String most = number(one.most());
        return VietnameseFormat.withUnit(least.equals(most) ? least : least + " – " + most, indicator.unit());
    }

    private String number(BigDecimal amount) {
        return VietnameseFormat.number(amount, indicator.decimals());
    }

    private static String words(Fill fill) {
        return switch (fill) {
            case NOT_DUE -> "Chưa đến kỳ";
            case NOT_ENOUGH -> "Chưa đủ số liệu";
            case NOT_APPLICABLE -> "Không áp dụng";
            case NO_DATA, LEVEL_1, LEVEL_2, LEVEL_3, LEVEL_4 -> "Chưa có số liệu";
        };
    }
}
