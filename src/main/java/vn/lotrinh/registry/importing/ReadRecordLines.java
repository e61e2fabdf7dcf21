package vn.lotrinh.registry.importing;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.json.JsonMapper;
import vn.lotrinh.registry.FieldType;
import vn.lotrinh.registry.LineProblem;
import vn.lotrinh.registry.Problem;
import vn.lotrinh.registry.Register;
import vn.lotrinh.registry.RegisterField;
import vn.lotrinh.registry.SaveManyRecords;
import vn.lotrinh.registry.Stretch;

/**
 * Reads records as lines of JSON, one object per line, without keeping more than one in memory. <i>Đọc bản ghi theo dòng</i>. A line
 * has {@code id}, for a state {@code from} and {@code to}, perhaps {@code totalOf} and {@code version}, and the fields by their
 * codes, in the object itself or under {@code values}. What cannot be read is collected; after some 200 such lines nobody reads on.
 */
public final class ReadRecordLines implements Iterator<SaveManyRecords.Row> {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final int MOST_PROBLEMS = 200;
    private static final int LONGEST_LINE = 1 << 20;

    private final InputStream in;
    private final Register register;
    private final Map<String, FieldType> types = new LinkedHashMap<>();
    private final List<LineProblem> unreadable = new ArrayList<>();
    private final byte[] piece = new byte[1 << 16];
    private int at;
    private int filled;
    private byte[] bytes = new byte[1024];
    private long line;
    private boolean sound;
    private SaveManyRecords.@Nullable Row next;

    public ReadRecordLines(InputStream in, Register register) {
        this.in = in;
        this.register = register;
        if (register.village().isEntered()) {
            types.put(Register.VILLAGE, FieldType.VILLAGE);
        }
        register.fields().stream()
                .filter(RegisterField::isEntered)
                .forEach(field -> types.put(field.code(), field.type()));
    }

    /** Grows while lines are read. */
    public List<LineProblem> unreadable() {
        return unreadable;
    }

    @Override
    public boolean hasNext() {
        try {
            while (next == null && unreadable.size() < MOST_PROBLEMS) {
                int length = readLine();
                if (length < 0) {
                    return false;
                }
                line++;
                next = length > LONGEST_LINE ? tooLong() : read(length);
            }
            return next != null;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private SaveManyRecords.@Nullable Row tooLong() {
        wrong(null, "Dòng này dài quá 1 MB; mỗi dòng là một đối tượng JSON của một bản ghi.");
        return null;
    }

    /** Into {@link #bytes}; -1 at the end. */
    private int readLine() throws IOException {
        int length = 0;
        boolean any = false;
        while (at < filled || fill()) {
            int end = at;
            while (end < filled && piece[end] != '\n') {
                end++;
            }
            length = keep(length, end);
            any = true;
            boolean whole = end < filled;
            at = whole ? end + 1 : end;
            if (whole) {
                return length;
            }
        }
        return any ? length : -1;
    }

    private boolean fill() throws IOException {
        at = 0;
        filled = Math.max(0, in.read(piece));
        return filled > 0;
    }

    /** Puts what was read up to here behind the line's bytes so far; of a line that is too long no more than shows it. */
    private int keep(int length, int end) {
        int more = Math.min(end - at, LONGEST_LINE + 1 - length);
        if (more > 0) {
            if (length + more > bytes.length) {
                bytes = Arrays.copyOf(bytes, Math.max(bytes.length * 2, length + more));
            }
            System.arraycopy(piece, at, bytes, length, more);
        }
        return length + Math.max(0, more);
    }

    private SaveManyRecords.@Nullable Row read(int length) {
        if (isBlank(length)) {
            return null;
        }
        sound = true;
        try (var json = JSON.createParser(bytes, 0, length)) {
            if (json.nextToken() != JsonToken.START_OBJECT) {
                wrong(null, "Mỗi dòng là một đối tượng JSON, như {\"id\":\"…\", …}.");
                return null;
            }
            var row = object(json);
            if (row != null && json.nextToken() != null) {
                wrong(null, "Sau đối tượng JSON còn chữ thừa; mỗi dòng chỉ có một đối tượng.");
                return null;
            }
            return row;
        } catch (JacksonException broken) {
            wrong(null, "Dòng này không phải JSON đúng dạng.");
            return null;
        }
    }

    private boolean isBlank(int length) {
        for (int i = 0; i < length; i++) {
            if (bytes[i] != ' ' && bytes[i] != '\r' && bytes[i] != '\t') {
                return false;
            }
        }
        return true;
    }

    /** What a line says besides its fields. */
    private static final class Said {
        private @Nullable UUID id;
        private @Nullable LocalDate from;
        private @Nullable LocalDate to;
        private @Nullable Integer totalOf;
        private @Nullable Integer version;
        private final Map<String, Object> values = new LinkedHashMap<>();
    }

    private SaveManyRecords.@Nullable Row object(JsonParser json) {
        var said = new Said();
        fields(json, said, true);
        var from = register.isState()
                ? said.from
                : CountsOn.of(register, said.values).orElse(null);
        if (sound && said.id == null) {
            wrong("id", "Thiếu “id”: mã UUID do người gửi đặt, để gửi lại không ghi hai lần.");
        }
        if (sound && from == null) {
            String field = register.isState() ? "from" : String.valueOf(register.countsOn());
            wrong(field, "Thiếu “" + field + "”: ngày mà bản ghi được tính.");
        }
        if (said.from != null && said.to != null && said.to.isBefore(said.from)) {
            wrong("to", "“to” phải bằng hoặc sau “from”.");
        }
        return sound && said.id != null && from != null
                ? new SaveManyRecords.Row(
                        line,
                        said.id,
                        new Stretch(from, register.isState() ? said.to : null, said.totalOf, said.values),
                        said.version)
                : null;
    }

    private void fields(JsonParser json, Said said, boolean outside) {
        while (json.nextToken() == JsonToken.PROPERTY_NAME) {
            String name = json.currentName();
            json.nextToken();
            var type = types.get(name);
            if (type != null) {
                if (json.currentToken() != JsonToken.VALUE_NULL) {
                    value(json, name, type, said.values);
                }
            } else if (!outside || !about(json, name, said)) {
                wrong(name, "Sổ “" + register.name() + "” không nhận trường “" + name + "”.");
                json.skipChildren();
            }
        }
    }

    /** Whether it is a word of the line itself. */
    private boolean about(JsonParser json, String name, Said said) {
        if (json.currentToken() == JsonToken.VALUE_NULL) {
            return List.of("id", "from", "to", "totalOf", "version", "values").contains(name);
        }
        switch (name) {
            case "id" ->
                said.id = (UUID) JsonValue.read(json, FieldType.REFERENCE).orElseGet(() -> unreadable(name));
            case "from" ->
                said.from = (LocalDate) JsonValue.read(json, FieldType.DATE).orElseGet(() -> unreadable(name));
            case "to" ->
                said.to = (LocalDate) JsonValue.read(json, FieldType.DATE).orElseGet(() -> unreadable(name));
            case "totalOf" -> said.totalOf = whole(json, name);
            case "version" -> said.version = whole(json, name);
            case "values" -> {
                if (json.currentToken() == JsonToken.START_OBJECT) {
                    fields(json, said, false);
                } else {
                    wrong(name, "“values” là một đối tượng JSON với các trường của bản ghi.");
                    json.skipChildren();
                }
            }
            default -> {
                return false;
            }
        }
        return true;
    }

    private @Nullable Integer whole(JsonParser json, String name) {
        if (json.currentToken() == JsonToken.VALUE_NUMBER_INT) {
            try {
                int number = json.getIntValue();
                if (number >= 0) {
                    return number;
                }
            } catch (JacksonException tooGreat) {
                // told below
            }
        }
        wrong(name, "“" + name + "” cần một số nguyên không âm.");
        json.skipChildren();
        return null;
    }

    private @Nullable Object unreadable(String name) {
        wrong(name, name.equals("id") ? "“id” cần một mã UUID." : "“" + name + "” cần một ngày viết như 2026-12-31.");
        return null;
    }

    private void value(JsonParser json, String field, FieldType type, Map<String, Object> values) {
        try {
            JsonValue.read(json, type)
                    .ifPresentOrElse(
                            value -> values.put(field, value), () -> wrong(field, JsonValue.asked(field, type)));
        } catch (DateTimeException | IllegalArgumentException notOne) {
            wrong(field, JsonValue.asked(field, type));
        }
    }

    private void wrong(@Nullable String field, String sentence) {
        sound = false;
        unreadable.add(new LineProblem(line, new Problem(field, sentence)));
    }

    @Override
    public SaveManyRecords.Row next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        var row = next;
        next = null;
        return java.util.Objects.requireNonNull(row);
    }
}
