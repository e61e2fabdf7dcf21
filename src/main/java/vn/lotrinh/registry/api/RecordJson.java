package vn.lotrinh.registry.api;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import vn.lotrinh.registry.FieldType;
import vn.lotrinh.registry.Register;
import vn.lotrinh.registry.RegisterSet;
import vn.lotrinh.registry.Stretch;

/**
 * A record as the API gives it.
 *
 * @param stretches one for an event; for a state those of all times, or in a list the one that holds on the day
 * @param warnings sentences about what somebody should look at
 */
record RecordJson(UUID id, String register, int version, List<StretchJson> stretches, List<String> warnings) {

    /**
     * What it says over some days.
     *
     * @param from the day on which an event counts, or the first day of a stretch of a state
     * @param values what somebody stated, as it is PUT
     * @param takenOver what comes from other records or is computed; empty where it is not asked for
     */
    record StretchJson(
            LocalDate from,
            @Nullable LocalDate to,
            @Nullable Integer totalOf,
            Map<String, Object> values,
            Map<String, Object> takenOver) {}

    static StretchJson stretch(Register register, RegisterSet registers, Stretch stretch) {
        var stated = new LinkedHashMap<String, Object>();
        var takenOver = new LinkedHashMap<String, Object>();
        stretch.values().forEach((field, value) -> {
            boolean entered = field.equals(Register.VILLAGE)
                    ? register.village().isEntered()
                    : register.findField(field).filter(one -> !one.isComputed()).isPresent();
            (entered ? stated : takenOver).put(field, json(registers, register, field, value));
        });
        return new StretchJson(stretch.from(), stretch.to(), stretch.totalOf(), stated, takenOver);
    }

    private static Object json(RegisterSet registers, Register register, String field, Object value) {
        boolean shape =
                registers.typeOf(register, field).filter(FieldType::isShape).isPresent();
        return shape ? JsonMapper.shared().readTree(value.toString()) : value;
    }
}
