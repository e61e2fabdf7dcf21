package vn.lotrinh.formula;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.function.Function;

/** Names that are all there from the start, as when a pack is checked. */
public final class KnownNames implements Names {

    private final SequencedMap<String, RegisterShape> registers;
    private final SequencedMap<String, IndicatorShape> indicators;
    private final SequencedMap<String, ConstantShape> constants;

    public KnownNames(
            Collection<RegisterShape> registers,
            Collection<IndicatorShape> indicators,
            Collection<ConstantShape> constants) {
        this.registers = byCode(registers, RegisterShape::code);
        this.indicators = byCode(indicators, IndicatorShape::code);
        this.constants = byCode(constants, ConstantShape::code);
    }

    private static <T> SequencedMap<String, T> byCode(Collection<T> shapes, Function<T, String> code) {
        var map = new LinkedHashMap<String, T>();
        shapes.forEach(shape -> map.putIfAbsent(code.apply(shape), shape));
        return map;
    }

    @Override
    public Optional<RegisterShape> findRegister(String code) {
        return Optional.ofNullable(registers.get(code));
    }

    @Override
    public Optional<IndicatorShape> findIndicator(String code) {
        return Optional.ofNullable(indicators.get(code));
    }

    @Override
    public Optional<ConstantShape> findConstant(String code) {
        return Optional.ofNullable(constants.get(code));
    }

    @Override
    public Collection<String> listRegisters() {
        return registers.keySet();
    }

    @Override
    public Collection<String> listIndicators() {
        return indicators.keySet();
    }

    @Override
    public Collection<String> listConstants() {
        return constants.keySet();
    }
}
