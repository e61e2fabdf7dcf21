package vn.lotrinh.registry.web;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.lotrinh.kernel.VietnameseFormat;
import vn.lotrinh.registry.FieldType;
import vn.lotrinh.registry.RecordQuery.Order;
import vn.lotrinh.registry.RecordWords;
import vn.lotrinh.registry.Register;
import vn.lotrinh.registry.RegisterField;
import vn.lotrinh.registry.RegisterSet;
import vn.lotrinh.registry.Stretch;

/** The columns of a register's list: what names a record, its village, then as many fields as are read at a glance, or those that were chosen. */
final class RecordColumns {

    private static final int AT_A_GLANCE = 7;

    private final Register register;
    private final RegisterSet registers;
    private final List<String> shown;

    RecordColumns(Register register, RegisterSet registers, List<String> chosen) {
        this.register = register;
        this.registers = registers;
        var all = all();
        var wanted = all.stream().filter(chosen::contains).toList();
        this.shown = wanted.isEmpty() ? all.stream().limit(AT_A_GLANCE).toList() : wanted;
    }

    /** Every column that there can be, the name first. */
    private List<String> all() {
        var all = new ArrayList<>(register.title());
        if (register.village().way() != Register.VillageRule.Way.NONE) {
            all.add(Register.VILLAGE);
        }
        register.fields().stream()
                .filter(field -> !field.retired() && !field.type().isShape())
                .map(RegisterField::code)
                .forEach(all::add);
        register.copies().forEach(copy -> all.add(copy.code()));
        if (register.isState()) {
            all.add(ListAddress.BY_DAY);
        }
        return all.stream().distinct().toList();
    }

    List<RecordListPage.ColumnChoice> choices() {
        return all().stream()
                .map(code -> new RecordListPage.ColumnChoice(code, title(code), shown.contains(code)))
                .toList();
    }

    List<RecordListPage.Column> heads(ListAddress address) {
        return shown.stream().map(code -> head(code, address)).toList();
    }

    private RecordListPage.Column head(String code, ListAddress address) {
        String sorted = sorted(code, address.order());
        String next = "ascending".equals(sorted) ? "-" + code : code;
        boolean sorts = type(code) != FieldType.ATTACHMENTS;
        return new RecordListPage.Column(
                title(code), unit(code), isNumber(code), sorts ? address.with("xep", next) : null, sorted);
    }

    private static @Nullable String sorted(String code, Order order) {
        return switch (order) {
            case Order.ByField(var field, boolean descending)
            when field.equals(code) -> descending ? "descending" : "ascending";
            case Order.ByDay(boolean descending)
            when code.equals(ListAddress.BY_DAY) -> descending ? "descending" : "ascending";
            default -> null;
        };
    }

    List<RecordListPage.Cell> cells(Stretch stretch, RecordWords words) {
        var cells = new ArrayList<RecordListPage.Cell>();
        for (int i = 0; i < shown.size(); i++) {
            String code = shown.get(i);
            boolean name = i == 0;
            String text = name && (stretch.totalOf() != null || register.title().contains(code))
                    ? named(code, stretch, words)
                    : text(code, stretch, words);
            cells.add(new RecordListPage.Cell(name && text.isEmpty() ? "(để trống)" : text, isNumber(code), name));
        }
        return cells;
    }

    private String named(String code, Stretch stretch, RecordWords words) {
        return stretch.totalOf() != null ? words.title(register, stretch) : text(code, stretch, words);
    }

    private String text(String code, Stretch stretch, RecordWords words) {
        return switch (code) {
            case ListAddress.BY_DAY -> VietnameseFormat.date(stretch.from());
            case Register.VILLAGE -> words.village((String) stretch.value(Register.VILLAGE));
            default -> words.inList(register, code, stretch.value(code));
        };
    }

    List<String> codes() {
        return shown;
    }

    String title(String code) {
        return FieldNames.of(register, code);
    }

    @Nullable
    String unit(String code) {
        return registers.original(register, code).map(RegisterField::unit).orElse(null);
    }

    boolean isNumber(String code) {
        var type = type(code);
        return type != null && type.isNumber();
    }

    private @Nullable FieldType type(String code) {
        return code.equals(ListAddress.BY_DAY)
                ? FieldType.DATE
                : registers.typeOf(register, code).orElse(null);
    }
}
