package vn.lotrinh.registry.api;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import vn.lotrinh.registry.ChoiceList;
import vn.lotrinh.registry.FieldType;
import vn.lotrinh.registry.PeriodLength;
import vn.lotrinh.registry.Register;
import vn.lotrinh.registry.RegisterField;
import vn.lotrinh.registry.RegisterSet;

/** The JSON Schema of what is PUT to write a record of a register. */
final class RecordSchema {

    private static final String TYPE = "type";

    private RecordSchema() {}

    static Map<String, Object> of(Register register, RegisterSet registers) {
        var properties = new LinkedHashMap<String, Object>();
        var required = new ArrayList<String>();
        if (register.isState()) {
            properties.put("from", day());
            properties.put("to", orNull(day()));
            properties.put("mode", Map.of("enum", List.of("change", "correct")));
            properties.put("at", orNull(day()));
            required.add("from");
        }
        if (register.totals()) {
            properties.put("totalOf", Map.of(TYPE, List.of("integer", "null"), "minimum", 0));
        }
        properties.put("reason", Map.of(TYPE, List.of("string", "null")));
        properties.put("source", Map.of(TYPE, List.of("string", "null")));
        properties.put("values", values(register, registers));
        required.add("values");
        var schema = new LinkedHashMap<String, Object>();
        schema.put("$schema", "https://json-schema.org/draft/2020-12/schema");
        schema.put("title", register.name());
        schema.put(TYPE, "object");
        schema.put("properties", properties);
        schema.put("required", required);
        schema.put("additionalProperties", false);
        return schema;
    }

    private static Map<String, Object> values(Register register, RegisterSet registers) {
        var properties = new LinkedHashMap<String, Object>();
        var required = new ArrayList<String>();
        if (register.village().isEntered()) {
            properties.put(Register.VILLAGE, Map.of(TYPE, "string"));
            if (register.village().way() == Register.VillageRule.Way.REQUIRED) {
                required.add(Register.VILLAGE);
            }
        }
        for (var field : register.entered()) {
            properties.put(field.code(), field(field, registers));
            if (field.required() || field.code().equals(register.countsOn())) {
                required.add(field.code());
            }
        }
        return Map.of(TYPE, "object", "properties", properties, "required", required, "additionalProperties", false);
    }

    private static Map<String, Object> day() {
        return Map.of(TYPE, "string", "format", "date");
    }

    private static Map<String, Object> orNull(Map<String, Object> schema) {
        return Map.of("anyOf", List.of(schema, Map.of(TYPE, "null")));
    }

    private static Map<String, Object> field(RegisterField field, RegisterSet registers) {
        var schema = new LinkedHashMap<String, Object>(type(field, registers));
        schema.put("title", field.name());
        if (field.least() != null) {
            schema.put("minimum", field.least());
        }
        if (field.most() != null) {
            schema.put("maximum", field.most());
        }
        if (field.longest() != null) {
            schema.put("maxLength", field.longest());
        }
        if (field.pattern() != null) {
            schema.put("pattern", "^(?:" + field.pattern() + ")$");
        }
        if (field.unit() != null) {
            schema.put("unit", field.unit());
        }
        return schema;
    }

    private static Map<String, Object> type(RegisterField field, RegisterSet registers) {
        return switch (field.type()) {
            case WHOLE, MONEY -> Map.of(TYPE, "integer");
            case DECIMAL, COMPUTED -> Map.of(TYPE, "number");
            case DATE -> day();
            case YES_NO -> Map.of(TYPE, "boolean");
            case CHOICE ->
                Map.of(
                        "enum",
                        registers
                                .findList(Objects.requireNonNull(field.list()))
                                .map(list -> list.choices().stream()
                                        .map(ChoiceList.Choice::code)
                                        .toList())
                                .orElse(List.of()));
            case REFERENCE -> Map.of(TYPE, "string", "format", "uuid");
            case POINT, LINE, POLYGON ->
                Map.of(TYPE, "object", "properties", Map.of(TYPE, Map.of("enum", shapes(field.type()))));
            case ATTACHMENTS -> Map.of(TYPE, "array", "items", Map.of(TYPE, "string", "pattern", "^[0-9a-f]{64}$"));
            case PERIOD -> Map.of(TYPE, "string", "description", "Such as " + PeriodLength.examples(field.periods()));
            case TEXT, VILLAGE -> Map.of(TYPE, "string");
        };
    }

    /** As GeoJSON calls one of it, and several. */
    static List<String> shapes(FieldType type) {
        return switch (type) {
            case POINT -> List.of("Point", "MultiPoint");
            case LINE -> List.of("LineString", "MultiLineString");
            default -> List.of("Polygon", "MultiPolygon");
        };
    }
}
