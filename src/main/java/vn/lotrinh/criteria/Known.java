package vn.lotrinh.criteria;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.lotrinh.indicator.IndicatorDefinition;
import vn.lotrinh.indicator.IndicatorPart;
import vn.lotrinh.pack.LeftOut;
import vn.lotrinh.pack.Pack;
import vn.lotrinh.pack.PackFields;
import vn.lotrinh.pack.PackUnits;
import vn.lotrinh.registry.Register;
import vn.lotrinh.registry.RegisterPart;
import vn.lotrinh.registry.RegisterSet;

/**
 * What a criteria set may speak of: the indicators and the registers of its pack or of the commune.
 *
 * @param leftOut indicators that can't be used because of a mistake that is told elsewhere
 * @param registersLeftOut registers of the same kind
 * @param units those of the pack; absent for a commune, which keeps no list of them
 */
record Known(
        Map<String, IndicatorDefinition> indicators,
        LeftOut leftOut,
        RegisterSet registers,
        LeftOut registersLeftOut,
        @Nullable PackUnits units) {

    /** All that a pack says. */
    static Known of(Pack pack) {
        var indicators = pack.reading(new IndicatorPart());
        var registers = pack.reading(new RegisterPart());
        return new Known(
                byCode(indicators.value()),
                indicators.leftOut(),
                registers.value(),
                registers.leftOut(),
                PackUnits.of(pack));
    }

    /** All that a commune uses, in which nothing is wrong. */
    static Known of(Collection<IndicatorDefinition> indicators, RegisterSet registers) {
        return new Known(byCode(indicators), new LeftOut(), registers, new LeftOut(), null);
    }

    private static Map<String, IndicatorDefinition> byCode(Collection<IndicatorDefinition> indicators) {
        return indicators.stream()
                .collect(Collectors.toUnmodifiableMap(IndicatorDefinition::code, Function.identity()));
    }

    /** Whether nobody has such an indicator, so that whoever names it is wrong. */
    boolean isUnknownIndicator(String code) {
        return !indicators.containsKey(code) && !leftOut.has(code);
    }

    Optional<IndicatorDefinition> findIndicator(String code) {
        return Optional.ofNullable(indicators.get(code));
    }

    /** The unit that must be there; empty, and reported, where it is none. */
    String unit(PackFields fields) {
        String unit = units == null ? fields.text("unit") : units.unit(fields, "unit");
        return fields.isWrong("unit") ? "" : unit;
    }

    /** The register that a field names; one that nobody has is reported. */
    Optional<Register> findRegister(PackFields fields, String name, String code) {
        var found = registers.find(code);
        if (found.isEmpty() && !code.isEmpty() && !registersLeftOut.has(code)) {
            fields.wrong(name, "Không có sổ “" + code + "” trong bộ cấu hình; hãy ghi mã của một sổ đang có.");
        }
        return found;
    }
}
