package vn.lotrinh.registry.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import vn.lotrinh.registry.ChoiceList;
import vn.lotrinh.registry.FieldType;
import vn.lotrinh.registry.Register;
import vn.lotrinh.registry.RegisterField;
import vn.lotrinh.web.Field;
import vn.lotrinh.web.Field.Choice;

/** The filters over a list: what is chosen stands open, what is typed is behind "Lọc thêm". */
final class ListFilters {

    private static final Set<FieldType> CHOSEN = Set.of(FieldType.CHOICE, FieldType.YES_NO);

    private final ListAddress address;

    ListFilters(ListAddress address) {
        this.address = address;
    }

    /** @param villages those that may be chosen; a village head needs no choice of one */
    List<Field> open(List<Choice> villages) {
        var fields = new ArrayList<Field>();
        for (var code : address.filterable()) {
            if (code.equals(Register.VILLAGE)) {
                if (villages.size() > 1) {
                    fields.add(choice(code, villages));
                }
            } else if (CHOSEN.contains(typeOf(code))) {
                fields.add(choice(code, choices(code)));
            }
        }
        return fields;
    }

    private FieldType typeOf(String code) {
        return address.registers().typeOf(address.register(), code).orElse(FieldType.TEXT);
    }

    private Field choice(String code, List<Choice> choices) {
        String name = ListAddress.filterName(code);
        return Field.choice(name, FieldNames.of(address.register(), code), choices)
                .value(address.text(name));
    }

    private List<Choice> choices(String code) {
        if (typeOf(code) == FieldType.YES_NO) {
            return List.of(new Choice("co", "Có"), new Choice("khong", "Không"));
        }
        return address
                .registers()
                .original(address.register(), code)
                .map(RegisterField::list)
                .flatMap(address.registers()::findList)
                .map(ChoiceList::choices)
                .orElse(List.of())
                .stream()
                .map(choice -> new Choice(choice.code(), choice.name()))
                .toList();
    }

    /** Days and numbers from and to, and texts. */
    List<Field> more() {
        return address.filterable().stream()
                .filter(code -> !code.equals(Register.VILLAGE))
                .flatMap(this::typed)
                .toList();
    }

    private Stream<Field> typed(String code) {
        String name = ListAddress.filterName(code);
        String title = FieldNames.of(address.register(), code);
        var type = typeOf(code);
        if (type.isNumber() || type == FieldType.DATE) {
            var kind = type == FieldType.DATE ? Field.Kind.DATE : Field.Kind.NUMBER;
            String unit = address.registers()
                    .original(address.register(), code)
                    .map(RegisterField::unit)
                    .orElse(null);
            return Stream.of(".tu", ".den").map(end -> {
                var field = Field.of(kind, name + end, title + (end.equals(".tu") ? " từ" : " đến"))
                        .value(address.text(name + end));
                return unit == null ? field : field.unit(unit);
            });
        }
        return type == FieldType.TEXT || type == FieldType.PERIOD
                ? Stream.of(Field.text(name, title).value(address.text(name)))
                : Stream.empty();
    }

    /** Whether something behind "Lọc thêm" is asked. */
    boolean moreIsAsked() {
        return more().stream().anyMatch(field -> !field.value().isEmpty());
    }
}
