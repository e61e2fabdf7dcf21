package vn.lotrinh.registry.importing;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import vn.lotrinh.kernel.Period;
import vn.lotrinh.registry.Register;

/** The day that places an event in time: its own, or the first of its period. */
final class CountsOn {

    private CountsOn() {}

    /** Empty where it does not say. */
    static Optional<LocalDate> of(Register register, Map<String, Object> values) {
        return switch (register.countsOn() == null ? null : values.get(register.countsOn())) {
            case LocalDate day -> Optional.of(day);
            case String period -> Period.find(period).map(Period::from);
            case null, default -> Optional.empty();
        };
    }
}
