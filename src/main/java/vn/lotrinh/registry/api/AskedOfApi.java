package vn.lotrinh.registry.api;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import vn.lotrinh.access.SignedIn;
import vn.lotrinh.registry.FieldType;
import vn.lotrinh.registry.RecordQuery;
import vn.lotrinh.registry.RecordQuery.FieldFilter;
import vn.lotrinh.registry.Register;
import vn.lotrinh.registry.RegisterRight;
import vn.lotrinh.registry.Registers;
import vn.lotrinh.web.Problem;

/** Reads what an address of the API names, or says what is wrong with it. */
@Component
class AskedOfApi {

    private final Registers registers;

    AskedOfApi(Registers registers) {
        this.registers = registers;
    }

    /** @throws Problem 404 where there is none, 403 for who may not read it */
    Register toRead(String code, SignedIn by) {
        var register = find(code);
        if (!RegisterRight.of(register, by).mayRead()) {
            throw notAllowed("Khóa này không xem được sổ “" + register.name() + "”.");
        }
        return register;
    }

    Register find(String code) {
        return registers
                .set()
                .find(code)
                .orElseThrow(() ->
                        Problem.notFound("Không có sổ bộ “" + code + "”.", "There is no register “" + code + "”."));
    }

    static Problem notAllowed(String sentence) {
        return new Problem(
                HttpStatus.FORBIDDEN,
                "not-permitted",
                sentence,
                "This key may not do this with this register or village.");
    }

    static Problem noSuchRecord() {
        return Problem.notFound("Sổ bộ không có bản ghi này.", "There is no such record.");
    }

    static Problem erased() {
        return new Problem(
                HttpStatus.GONE,
                "erased",
                "Bản ghi này đã được xóa vĩnh viễn theo quy định về dữ liệu cá nhân.",
                "This record of personal data was erased for good.");
    }

    /** Filters by field: {@code crop=lua}, {@code area.from=1}, {@code area.to=2}. */
    RecordQuery query(Register register, Map<String, String> params, LocalDate today) {
        var on = params.containsKey("on") ? day("on", params.get("on")) : today;
        var query = RecordQuery.on(on).searching(params.getOrDefault("q", ""));
        for (var field : fields(register)) {
            var type = registers.set().typeOf(register, field).orElse(FieldType.TEXT);
            var filter = filter(field, type, params);
            if (filter.isPresent()) {
                query = query.filtered(field, filter.get());
            }
        }
        return query;
    }

    private static List<String> fields(Register register) {
        var fields = new ArrayList<String>(List.of(Register.VILLAGE));
        register.fields().forEach(field -> fields.add(field.code()));
        register.copies().forEach(copy -> fields.add(copy.code()));
        return fields;
    }

    private static Optional<FieldFilter> filter(String field, FieldType type, Map<String, String> params) {
        String asked = params.getOrDefault(field, "");
        return switch (type) {
            case TEXT -> said(asked, FieldFilter.Says::new);
            case CHOICE, VILLAGE, PERIOD -> said(asked, FieldFilter.Is::new);
            case YES_NO -> said(asked, text -> new FieldFilter.Is(Boolean.valueOf(text)));
            case REFERENCE -> said(asked, text -> new FieldFilter.Is(id(field, text)));
            case WHOLE, DECIMAL, MONEY, COMPUTED -> between(field, params, text -> number(field, text));
            case DATE -> between(field, params, text -> day(field, text));
            case POINT, LINE, POLYGON, ATTACHMENTS -> Optional.empty();
        };
    }

    private static Optional<FieldFilter> said(String asked, Function<String, FieldFilter> filter) {
        return asked.isBlank() ? Optional.empty() : Optional.of(filter.apply(asked));
    }

    private static Optional<FieldFilter> between(
            String field, Map<String, String> params, Function<String, Object> read) {
        var same = value(params.get(field), read);
        if (same != null) {
            return Optional.of(new FieldFilter.Is(same));
        }
        var from = value(params.get(field + ".from"), read);
        var to = value(params.get(field + ".to"), read);
        return from == null && to == null ? Optional.empty() : Optional.of(new FieldFilter.Between(from, to));
    }

    private static @Nullable Object value(@Nullable String text, Function<String, Object> read) {
        return text == null || text.isBlank() ? null : read.apply(text);
    }

    private static BigDecimal number(String field, String text) {
        try {
            return new BigDecimal(text);
        } catch (NumberFormatException notOne) {
            throw unreadable(field, text);
        }
    }

    private static LocalDate day(String field, String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException notOne) {
            throw unreadable(field, text);
        }
    }

    static UUID id(String field, String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException notOne) {
            throw unreadable(field, text);
        }
    }

    private static Problem unreadable(String field, String text) {
        return new Problem(
                HttpStatus.UNPROCESSABLE_CONTENT,
                "unreadable-filter",
                "Không đọc được “" + field + "=" + text + "”; ngày viết như 2026-12-31, số như 1234.5, mã là UUID.",
                "Can't read “" + field + "=" + text + "”; write days as 2026-12-31, numbers as 1234.5, ids as UUIDs.");
    }
}
