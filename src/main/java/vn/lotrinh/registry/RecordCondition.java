package vn.lotrinh.registry;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import vn.lotrinh.kernel.CommuneCode;
import vn.lotrinh.kernel.VietnameseText;
import vn.lotrinh.registry.RecordQuery.FieldFilter;
import vn.lotrinh.registry.RecordQuery.Order;
import vn.lotrinh.registry.table.Column;

/** The condition and the order of a list over the table {@code t} of a register. Names of columns come from the definition, all else is a parameter. */
final class RecordCondition {

    private final Book book;
    private final RegisterSet registers;
    private final List<String> parts = new ArrayList<>();
    private final Map<String, Object> params = new LinkedHashMap<>();

    RecordCondition(Book book, RegisterSet registers) {
        this.book = book;
        this.registers = registers;
    }

    RecordCondition of(CommuneCode commune) {
        parts.add("t.commune = :commune");
        params.put("commune", commune.code());
        return this;
    }

    RecordCondition holdingOn(LocalDate day) {
        if (book.register().isState()) {
            parts.add("t.valid_from <= :day::date AND (t.valid_to IS NULL OR t.valid_to >= :day::date)");
            params.put("day", day);
        }
        return this;
    }

    /** States that hold on a day or begin later. */
    RecordCondition goingOnFrom(LocalDate day) {
        parts.add("(t.valid_to IS NULL OR t.valid_to >= :day::date)");
        params.put("day", day);
        return this;
    }

    /** @param villages empty for all of them and "Toàn xã" */
    RecordCondition inOneOf(Optional<Set<String>> villages) {
        villages.ifPresent(mine -> {
            parts.add("t.village = ANY (:mine::text[])");
            params.put("mine", mine.toArray(String[]::new));
        });
        return this;
    }

    RecordCondition saying(String words) {
        words(words).forEach(word -> parts.add("t.folded LIKE " + param("%" + word + "%")));
        return this;
    }

    private static Stream<String> words(String typed) {
        return Stream.of(VietnameseText.folded(VietnameseText.nfc(typed)).split("\\s+"))
                .filter(word -> !word.isEmpty())
                .map(word -> word.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_"));
    }

    RecordCondition filtered(Map<String, FieldFilter> filters) {
        filters.forEach((field, filter) -> registers
                .typeOf(book.register(), field)
                .ifPresent(type -> {
                    String column = column(field);
                    String cast = "::" + type.sqlType();
                    switch (filter) {
                        case FieldFilter.Is(var value) -> parts.add(column + " = " + param(value) + cast);
                        case FieldFilter.Between(var from, var to) -> {
                            if (from != null) {
                                parts.add(column + " >= " + param(from) + cast);
                            }
                            if (to != null) {
                                parts.add(column + " <= " + param(to) + cast);
                            }
                        }
                        case FieldFilter.Says(var typed) ->
                            words(typed)
                                    .forEach(word ->
                                            parts.add("kernel.folded(" + column + ") LIKE " + param("%" + word + "%")));
                        case FieldFilter.Nothing _ -> parts.add(column + " IS NULL");
                    }
                }));
        return this;
    }

    /** What stands behind ORDER BY; it may add to the condition, so it is asked before {@link #sql()}. */
    String ordered(Order order) {
        return switch (order) {
            case Order.ById(var after) -> {
                if (after != null) {
                    parts.add("t.id > " + param(after) + "::uuid");
                }
                yield "t.id";
            }
            case Order.ByDay(boolean descending) ->
                (book.register().isState() ? "t.stated_from" : "t.counts_on") + direction(descending) + ", t.id";
            case Order.ByField(var field, boolean descending) ->
                registers
                        .typeOf(book.register(), field)
                        .map(type -> key(field, type) + direction(descending) + ", t.id")
                        .orElse("t.id");
        };
    }

    private static String direction(boolean descending) {
        return descending ? " DESC NULLS LAST" : " ASC NULLS LAST";
    }

    private String key(String field, FieldType type) {
        return switch (type) {
            case TEXT -> column(field) + " COLLATE \"vi-x-icu\"";
            case CHOICE -> "array_position(" + param(choices(field)) + "::text[], " + column(field) + ")";
            case REFERENCE -> name(field).orElse("t.id");
            case POINT, LINE, POLYGON, ATTACHMENTS -> column(field) + " IS NULL";
            default -> column(field);
        };
    }

    private String[] choices(String field) {
        return registers
                .original(book.register(), field)
                .map(RegisterField::list)
                .flatMap(registers::findList)
                .map(list ->
                        list.choices().stream().map(ChoiceList.Choice::code).toArray(String[]::new))
                .orElse(new String[0]);
    }

    /** The first text of the title of the record that a reference leads to. */
    private Optional<String> name(String field) {
        return registers
                .original(book.register(), field)
                .map(RegisterField::register)
                .flatMap(registers::find)
                .flatMap(target -> target.title().stream()
                        .filter(title -> target.findField(title)
                                .filter(one -> one.type() == FieldType.TEXT)
                                .isPresent())
                        .findFirst()
                        .map(title -> "(SELECT n." + Column.quote(title) + " FROM register."
                                + Column.quote(target.code()) + " n WHERE n.commune = t.commune AND n.id = "
                                + column(field) + (target.isState() ? " ORDER BY n.valid_from DESC" : "")
                                + " LIMIT 1) COLLATE \"vi-x-icu\""));
    }

    private static String column(String field) {
        return "t." + Column.quote(field);
    }

    private String param(Object value) {
        String name = "p" + params.size();
        params.put(name, value);
        return ":" + name;
    }

    String sql() {
        return String.join("\n   AND ", parts);
    }

    Map<String, Object> params() {
        return params;
    }
}
