package vn.lotrinh.registry.api;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.lotrinh.kernel.Period;
import vn.lotrinh.kernel.VietnameseText;
import vn.lotrinh.registry.FieldType;
import vn.lotrinh.registry.Problem;
import vn.lotrinh.registry.Register;
import vn.lotrinh.registry.RegisterField;
import vn.lotrinh.registry.SaveRecord;
import vn.lotrinh.registry.Stretch;

/** Reads a record as it is PUT: {@code from}, {@code to}, {@code mode}, {@code at}, {@code totalOf}, {@code reason}, {@code source} and the fields in {@code values}. */
final class ReadRecordJson {

    private static final JsonMapper EXACT = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();
    private static final List<String> KNOWN =
            List.of("id", "from", "to", "mode", "at", "totalOf", "reason", "source", "values");

    private final Register register;
    private final List<Problem> problems = new ArrayList<>();

    private ReadRecordJson(Register register) {
        this.register = register;
    }

    /** What a body says. */
    sealed interface Read {

        /** It was understood. */
        record Understood(
                Stretch stretch,
                SaveRecord.Mode mode,
                @Nullable LocalDate at,
                @Nullable String reason,
                @Nullable String source)
                implements Read {}

        record Wrong(List<Problem> problems) implements Read {}
    }

    static Read of(Register register, String body) {
        try {
            var json = EXACT.readTree(body);
            return json.isObject()
                    ? new ReadRecordJson(register).read(json)
                    : wrong("Thân yêu cầu phải là một đối tượng JSON có “values”.");
        } catch (JacksonException broken) {
            return wrong("Thân yêu cầu không phải JSON đúng dạng.");
        }
    }

    private static Read wrong(String sentence) {
        return new Read.Wrong(List.of(new Problem(null, sentence)));
    }

    private Read read(JsonNode json) {
        json.propertyNames().stream()
                .filter(name -> !KNOWN.contains(name))
                .forEach(name -> problem(
                        name, "“" + name + "” không có trong lược đồ; các trường của bản ghi nằm trong “values”."));
        var values = values(json.path("values"));
        var from =
                register.isState() ? day(json, "from") : register.dayOf(values).orElse(null);
        if (from == null && problems.isEmpty()) {
            String field = register.isState() ? "from" : String.valueOf(register.countsOn());
            problem(field, "Thiếu “" + field + "”: ngày mà bản ghi được tính.");
        }
        var to = register.isState() ? day(json, "to") : null;
        if (from != null && to != null && to.isBefore(from)) {
            problem("to", "“to” phải bằng hoặc sau “from”.");
        }
        var at = day(json, "at");
        var mode = mode(json.path("mode"));
        var totalOf = totalOf(json.path("totalOf"));
        return problems.isEmpty() && from != null
                ? new Read.Understood(
                        new Stretch(from, to, totalOf, values),
                        mode,
                        at,
                        text(json.path("reason")),
                        text(json.path("source")))
                : new Read.Wrong(problems);
    }

    private SaveRecord.Mode mode(JsonNode json) {
        if (json.isMissingNode() || json.isNull()) {
            return SaveRecord.Mode.CHANGE;
        }
        return switch (json.asString("")) {
            case "change" -> SaveRecord.Mode.CHANGE;
            case "correct" -> SaveRecord.Mode.CORRECT;
            default -> {
                problem("mode", "“mode” cần change (thay đổi từ ngày) hoặc correct (sửa sai).");
                yield SaveRecord.Mode.CHANGE;
            }
        };
    }

    private @Nullable Integer totalOf(JsonNode json) {
        if (json.isMissingNode() || json.isNull()) {
            return null;
        }
        if (json.canConvertToInt() && json.asInt() >= 0) {
            return json.asInt();
        }
        problem("totalOf", "“totalOf” cần một số nguyên không âm.");
        return null;
    }

    private static @Nullable String text(JsonNode json) {
        String text = json.isString() ? VietnameseText.nfc(json.asString()).strip() : "";
        return text.isEmpty() ? null : text;
    }

    private @Nullable LocalDate day(JsonNode json, String name) {
        var value = json.path(name);
        return value.isMissingNode() || value.isNull()
                ? null
                : day(name, value).map(LocalDate.class::cast).orElse(null);
    }

    private Map<String, Object> values(JsonNode json) {
        var values = new LinkedHashMap<String, Object>();
        if (!json.isObject()) {
            problem("values", "Thiếu “values”: các trường của bản ghi.");
            return values;
        }
        for (var entry : json.properties()) {
            var value = entry.getValue();
            var type = typeOf(entry.getKey());
            if (type.isEmpty()) {
                problem(entry.getKey(), "Sổ “" + register.name() + "” không nhận trường “" + entry.getKey() + "”.");
            } else if (!value.isNull()) {
                value(entry.getKey(), type.get(), value).ifPresent(read -> values.put(entry.getKey(), read));
            }
        }
        return values;
    }

    /** Retired fields are still taken, so that what was read can be written back. */
    private Optional<FieldType> typeOf(String field) {
        if (field.equals(Register.VILLAGE)) {
            return register.village().isEntered() ? Optional.of(FieldType.VILLAGE) : Optional.empty();
        }
        return register.findField(field).filter(one -> !one.isComputed()).map(RegisterField::type);
    }

    private Optional<Object> value(String field, FieldType type, JsonNode json) {
        return switch (type) {
            case WHOLE, DECIMAL, MONEY -> number(field, json);
            case DATE -> day(field, json);
            case PERIOD ->
                Period.find(json.asString(""))
                        .<Object>map(Period::toString)
                        .or(() -> problem(field, "“" + field + "” cần một kỳ, như 2026, 2026H1, 2026Q1, 2026-03."));
            case YES_NO ->
                json.isBoolean()
                        ? Optional.of(json.asBoolean())
                        : problem(field, "“" + field + "” cần true hoặc false.");
            case REFERENCE -> id(field, json);
            case POINT, LINE, POLYGON ->
                RecordSchema.shapes(type).contains(json.path("type").asString(""))
                                && json.path("coordinates").isArray()
                        ? Optional.of(json.toString())
                        : problem(
                                field,
                                "“" + field + "” cần một hình GeoJSON kiểu "
                                        + String.join(" hoặc ", RecordSchema.shapes(type)) + ".");
            case ATTACHMENTS -> digests(field, json);
            case TEXT, CHOICE, VILLAGE ->
                json.isString()
                        ? Optional.<Object>of(
                                        VietnameseText.nfc(json.asString()).strip())
                                .filter(text -> !text.toString().isEmpty())
                        : problem(field, "“" + field + "” cần một chuỗi chữ.");
            case COMPUTED -> Optional.empty();
        };
    }

    private Optional<Object> number(String field, JsonNode json) {
        try {
            if (json.isNumber() || json.isString()) {
                return Optional.of(json.isNumber() ? json.decimalValue() : new BigDecimal(json.asString()));
            }
        } catch (NumberFormatException notOne) {
            return problem(field, "“" + field + "” cần một số, như 1234.5.");
        }
        return problem(field, "“" + field + "” cần một số, như 1234.5.");
    }

    private Optional<Object> day(String field, JsonNode json) {
        try {
            return Optional.of(LocalDate.parse(json.asString("")));
        } catch (DateTimeParseException notOne) {
            return problem(field, "“" + field + "” cần một ngày, như 2026-12-31.");
        }
    }

    private Optional<Object> id(String field, JsonNode json) {
        try {
            return Optional.of(UUID.fromString(json.asString("")));
        } catch (IllegalArgumentException notOne) {
            return problem(field, "“" + field + "” cần mã (UUID) của một bản ghi.");
        }
    }

    private Optional<Object> digests(String field, JsonNode json) {
        var digests = new ArrayList<String>();
        json.forEach(digest -> digests.add(digest.asString("")));
        boolean sound = json.isArray() && digests.stream().allMatch(digest -> digest.matches("[0-9a-f]{64}"));
        if (!sound) {
            return problem(field, "“" + field + "” cần danh sách mã SHA-256 của tệp đã gửi.");
        }
        return digests.isEmpty() ? Optional.empty() : Optional.of(List.copyOf(digests));
    }

    private Optional<Object> problem(String field, String sentence) {
        problems.add(new Problem(field, sentence));
        return Optional.empty();
    }
}
