package vn.lotrinh.registry.importing;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.lotrinh.kernel.Period;
import vn.lotrinh.kernel.VietnameseText;
import vn.lotrinh.registry.FieldType;

/** One value of a field as a program writes it in JSON. */
final class JsonValue {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private JsonValue() {}

    /** Empty for what such a field cannot hold; the parser then stands behind it. */
    static Optional<Object> read(JsonParser json, FieldType type) {
        var token = json.currentToken();
        return switch (type) {
            case WHOLE, DECIMAL, MONEY -> token.isNumeric() ? number(json) : skip(json);
            case YES_NO -> token.isBoolean() ? Optional.of(json.getBooleanValue()) : skip(json);
            case TEXT, CHOICE, VILLAGE -> text(json).map(Object.class::cast);
            case DATE -> text(json).flatMap(JsonValue::day);
            case PERIOD -> text(json).flatMap(Period::find).map(Period::toString);
            case REFERENCE -> text(json).flatMap(JsonValue::id);
            case POINT, LINE, POLYGON -> shape(json);
            case ATTACHMENTS -> digests(json);
            case COMPUTED -> skip(json);
        };
    }

    private static Optional<Object> skip(JsonParser json) {
        json.skipChildren();
        return Optional.empty();
    }

    private static Optional<Object> number(JsonParser json) {
        var number = json.getDecimalValue();
        return Math.abs((long) number.scale()) > 100 ? Optional.empty() : Optional.of(number);
    }

    private static Optional<String> text(JsonParser json) {
        if (json.currentToken() != JsonToken.VALUE_STRING) {
            json.skipChildren();
            return Optional.empty();
        }
        String text = VietnameseText.nfc(json.getString());
        return text.indexOf('\0') >= 0 || text.isBlank() ? Optional.empty() : Optional.of(text.strip());
    }

    private static Optional<Object> day(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeParseException notOne) {
            return Optional.empty();
        }
    }

    private static Optional<Object> id(String text) {
        try {
            return text.length() == 36 ? Optional.of(UUID.fromString(text)) : Optional.empty();
        } catch (IllegalArgumentException notOne) {
            return Optional.empty();
        }
    }

    private static Optional<Object> shape(JsonParser json) {
        JsonNode tree = JSON.readTree(json);
        return tree.isObject()
                        && tree.path("type").isString()
                        && tree.path("coordinates").isArray()
                ? Optional.of(tree.toString())
                : Optional.empty();
    }

    private static Optional<Object> digests(JsonParser json) {
        if (json.currentToken() != JsonToken.START_ARRAY) {
            return skip(json);
        }
        var digests = new ArrayList<String>();
        boolean all = true;
        while (json.nextToken() != JsonToken.END_ARRAY) {
            var digest = text(json);
            all &= digest.filter(text -> text.matches("[0-9a-f]{64}")).isPresent();
            digest.ifPresent(digests::add);
        }
        return all ? Optional.of(List.copyOf(digests)) : Optional.empty();
    }

    /** What such a field asks for. */
    static String asked(String field, FieldType type) {
        return "“" + field + "” cần "
                + switch (type) {
                    case WHOLE, DECIMAL, MONEY -> "một số JSON, như 1234.5";
                    case YES_NO -> "true hoặc false";
                    case DATE -> "một ngày viết như 2026-12-31";
                    case PERIOD -> "một kỳ viết như 2026, 2026H1, 2026Q1, 2026-03";
                    case REFERENCE -> "mã UUID của một bản ghi";
                    case CHOICE -> "mã của một mục trong danh mục";
                    case VILLAGE -> "mã của một thôn";
                    case POINT, LINE, POLYGON -> "một hình GeoJSON";
                    case ATTACHMENTS -> "một mảng mã SHA-256 của tệp đã tải lên";
                    case TEXT, COMPUTED -> "chữ";
                }
                + ".";
    }
}
