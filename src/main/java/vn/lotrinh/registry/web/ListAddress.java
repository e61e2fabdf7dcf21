package vn.lotrinh.registry.web;

import java.math.BigDecimal;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.lotrinh.registry.FieldType;
import vn.lotrinh.registry.RecordQuery;
import vn.lotrinh.registry.RecordQuery.FieldFilter;
import vn.lotrinh.registry.RecordQuery.Order;
import vn.lotrinh.registry.Register;
import vn.lotrinh.registry.RegisterSet;
import vn.lotrinh.web.Typed;

/**
 * What the address of a register's list asks for: {@code q}, {@code ngay}, {@code xep} (a field, with "-" before it the other way round),
 * {@code trang}, {@code cot} (columns), {@code loc.<field>} and, for numbers and days, {@code loc.<field>.tu} and {@code loc.<field>.den}. <i>Địa chỉ danh sách</i>. What can't
 * be read filters nothing.
 */
public record ListAddress(Register register, RegisterSet registers, Map<String, List<String>> params, LocalDate today) {

    public ListAddress {
        params = Collections.unmodifiableMap(new LinkedHashMap<>(params));
    }

    static final int ROWS = 50;
    static final String WHOLE_COMMUNE = "toan-xa";
    static final String BY_DAY = "tu-ngay";

    String text(String name) {
        return params.getOrDefault(name, List.of()).stream()
                .findFirst()
                .orElse("")
                .strip();
    }

    static String filterName(String field) {
        return "loc." + field;
    }

    LocalDate day() {
        return Typed.of(Map.of("ngay", text("ngay"))).findDay("ngay").orElse(today);
    }

    int page() {
        String page = text("trang");
        return page.matches("[1-9]\\d{0,5}") ? Integer.parseInt(page) : 1;
    }

    public RecordQuery query() {
        var query = RecordQuery.on(day()).searching(text("q")).ordered(order()).part((page() - 1) * ROWS, ROWS);
        for (var field : filterable()) {
            var filter = filter(field, registers.typeOf(register, field).orElseThrow());
            if (filter.isPresent()) {
                query = query.filtered(field, filter.get());
            }
        }
        return query;
    }

    /** Everything that a list can be filtered by, as far as the definition knows it. */
    List<String> filterable() {
        var fields = new ArrayList<String>();
        if (register.village().way() != Register.VillageRule.Way.NONE) {
            fields.add(Register.VILLAGE);
        }
        register.fields().forEach(field -> fields.add(field.code()));
        register.copies().forEach(copy -> fields.add(copy.code()));
        return fields.stream()
                .filter(field -> registers
                        .typeOf(register, field)
                        .filter(type -> !type.isShape() && type != FieldType.ATTACHMENTS)
                        .isPresent())
                .toList();
    }

    /** Sorted as asked, else by name, else the latest first. */
    Order order() {
        String asked = text("xep");
        boolean descending = asked.startsWith("-");
        String field = descending ? asked.substring(1) : asked;
        if (field.equals(BY_DAY)) {
            return new Order.ByDay(descending);
        }
        if (registers.typeOf(register, field).isPresent()) {
            return new Order.ByField(field, descending);
        }
        return register.isState() && !register.title().isEmpty()
                ? new Order.ByField(register.title().getFirst(), false)
                : new Order.ByDay(true);
    }

    private Optional<FieldFilter> filter(String field, FieldType type) {
        String asked = text(filterName(field));
        return switch (type) {
            case TEXT -> asked.isEmpty() ? Optional.empty() : Optional.of(new FieldFilter.Says(asked));
            case CHOICE, PERIOD -> asked.isEmpty() ? Optional.empty() : Optional.of(new FieldFilter.Is(asked));
            case VILLAGE ->
                asked.isEmpty()
                        ? Optional.empty()
                        : Optional.of(
                                asked.equals(WHOLE_COMMUNE) ? new FieldFilter.Nothing() : new FieldFilter.Is(asked));
            case YES_NO ->
                switch (asked) {
                    case "co" -> Optional.of(new FieldFilter.Is(true));
                    case "khong" -> Optional.of(new FieldFilter.Is(false));
                    default -> Optional.empty();
                };
            case REFERENCE -> id(asked).map(FieldFilter.Is::new);
            case WHOLE, DECIMAL, MONEY, COMPUTED -> between(number(field, ".tu"), number(field, ".den"));
            case DATE -> between(date(field, ".tu"), date(field, ".den"));
            case POINT, LINE, POLYGON, ATTACHMENTS -> Optional.empty();
        };
    }

    private static Optional<FieldFilter> between(@Nullable Object from, @Nullable Object to) {
        return from == null && to == null ? Optional.empty() : Optional.of(new FieldFilter.Between(from, to));
    }

    private @Nullable BigDecimal number(String field, String end) {
        String typed = text(filterName(field) + end);
        return !typed.isEmpty() && TypedAmount.parse(typed) instanceof TypedAmount.Read(var number) ? number : null;
    }

    private @Nullable LocalDate date(String field, String end) {
        String name = filterName(field) + end;
        return Typed.of(Map.of(name, text(name))).findDay(name).orElse(null);
    }

    static Optional<UUID> id(String text) {
        try {
            return text.length() == 36 ? Optional.of(UUID.fromString(text)) : Optional.empty();
        } catch (IllegalArgumentException notOne) {
            return Optional.empty();
        }
    }

    /** The same list with one thing asked otherwise; the first part of it. */
    String with(String name, @Nullable String value) {
        var changed = new LinkedHashMap<>(params);
        changed.remove("trang");
        if (value == null) {
            changed.remove(name);
        } else {
            changed.put(name, List.of(value));
        }
        return address(changed);
    }

    /** Another part of the same list. */
    String withPage(int page) {
        var changed = new LinkedHashMap<>(params);
        changed.put("trang", List.of(Integer.toString(page)));
        return address(changed);
    }

    private String address(Map<String, List<String>> asked) {
        String query = queryOf(asked);
        return Addresses.list(register) + (query.isEmpty() ? "" : "?" + query);
    }

    /** Everything that is asked, without the page. */
    String asked() {
        var kept = new LinkedHashMap<>(params);
        kept.remove("trang");
        return queryOf(kept);
    }

    private static String queryOf(Map<String, List<String>> asked) {
        return asked.entrySet().stream()
                .flatMap(entry -> entry.getValue().stream()
                        .filter(value -> !value.isBlank())
                        .map(value -> encoded(entry.getKey()) + "=" + encoded(value)))
                .collect(Collectors.joining("&"));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
