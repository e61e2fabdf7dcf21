package vn.lotrinh.registry.table;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import vn.lotrinh.registry.FieldType;
import vn.lotrinh.registry.Register;
import vn.lotrinh.registry.RegisterSet;
import vn.lotrinh.registry.Stretch;

/** Rows of a register as JSON, which is how they travel to a statement and back: exact, typed by the definition. */
public final class RowJson {

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    private final Register register;
    private final Map<String, FieldType> types = new LinkedHashMap<>();
    private final Map<String, FieldType> statedTypes = new LinkedHashMap<>();

    public RowJson(Register register, RegisterSet registers) {
        this.register = register;
        types.put(Register.VILLAGE, FieldType.VILLAGE);
        register.fields().forEach(field -> types.put(field.code(), field.type()));
        if (register.village().isEntered()) {
            statedTypes.put(Register.VILLAGE, FieldType.VILLAGE);
        }
        register.fields().stream()
                .filter(field -> !field.isComputed())
                .forEach(field -> statedTypes.put(field.code(), field.type()));
        register.copies()
                .forEach(copy -> types.put(
                        copy.code(), registers.typeOf(register, copy.code()).orElseThrow()));
    }

    /** One row with its id and version. */
    public record Row(UUID id, int version, Stretch stretch) {}

    /** Given rows as an array. */
    public String write(List<Row> rows) {
        ArrayNode array = JSON.createArrayNode();
        rows.forEach(row -> array.add(write(row)));
        return JSON.writeValueAsString(array);
    }

    private ObjectNode write(Row row) {
        ObjectNode json = JSON.createObjectNode();
        json.put("id", row.id().toString());
        json.put("version", row.version());
        var stretch = row.stretch();
        if (stretch.totalOf() != null) {
            json.put("total_of", stretch.totalOf());
        }
        if (register.isState()) {
            json.put("stated_from", stretch.from().toString());
            if (stretch.to() != null) {
                json.put("stated_to", stretch.to().toString());
            }
        } else {
            json.put("counts_on", stretch.from().toString());
        }
        stretch.values().forEach((field, value) -> json.set(field, write(value, types.get(field))));
        return json;
    }

    private static JsonNode write(Object value, @Nullable FieldType type) {
        return switch (value) {
            case BigDecimal number -> JSON.getNodeFactory().numberNode(number);
            case Boolean truth -> JSON.getNodeFactory().booleanNode(truth);
            case List<?> texts -> {
                ArrayNode array = JSON.createArrayNode();
                texts.forEach(text -> array.add(text.toString()));
                yield array;
            }
            case String text when type != null && type.isShape() -> JSON.readTree(text);
            default -> JSON.getNodeFactory().stringNode(value.toString());
        };
    }

    /** Rows as an array, made of those that {@link #write} or the database wrote. */
    public static String array(List<String> rows) {
        return "[" + String.join(",", rows) + "]";
    }

    /** A row as the database writes it, with all that it takes over and computes. */
    public Row read(String row) {
        return read(row, types);
    }

    /** Only what somebody stated. */
    public Row readStated(String row) {
        return read(row, statedTypes);
    }

    /** The one row of an array that {@link #write} made. */
    public Row readStatedArray(String rows) {
        return readStated(JSON.readTree(rows).get(0).toString());
    }

    private Row read(String row, Map<String, FieldType> wanted) {
        JsonNode json = JSON.readTree(row);
        var values = new LinkedHashMap<String, Object>();
        wanted.forEach((field, type) -> {
            JsonNode value = json.get(field);
            if (value != null && !value.isNull()) {
                values.put(field, read(value, type));
            }
        });
        JsonNode totalOf = json.get("total_of");
        return new Row(
                UUID.fromString(json.get("id").asString()),
                json.get("version").asInt(),
                new Stretch(
                        LocalDate.parse(json.get(register.isState() ? "stated_from" : "counts_on")
                                .asString()),
                        register.isState() ? day(json.get("stated_to")) : null,
                        totalOf == null || totalOf.isNull() ? null : (Integer) totalOf.asInt(),
                        values));
    }

    private static @Nullable LocalDate day(@Nullable JsonNode json) {
        return json == null || json.isNull() ? null : LocalDate.parse(json.asString());
    }

    private static Object read(JsonNode value, FieldType type) {
        return switch (type) {
            case WHOLE, DECIMAL, MONEY, COMPUTED -> value.decimalValue();
            case DATE -> LocalDate.parse(value.asString());
            case YES_NO -> value.asBoolean();
            case REFERENCE -> UUID.fromString(value.asString());
            case POINT, LINE, POLYGON -> value.toString();
            case ATTACHMENTS -> {
                var digests = new ArrayList<String>();
                value.forEach(digest -> digests.add(digest.asString()));
                yield List.copyOf(digests);
            }
            case TEXT, PERIOD, CHOICE, VILLAGE -> value.asString();
        };
    }
}
