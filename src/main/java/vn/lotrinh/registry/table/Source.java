package vn.lotrinh.registry.table;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.lotrinh.registry.CopiedField;
import vn.lotrinh.registry.Register;
import vn.lotrinh.registry.RegisterSet;

/**
 * Another record from which a row takes something over.
 *
 * @param register where that record is
 * @param alias its name in a statement
 * @param through the reference that leads there; absent where the records are matched
 * @param match fields there with the fields here that they equal
 * @param columns columns here with the columns there that they are taken from
 */
record Source(
        Register register,
        String alias,
        @Nullable String through,
        Map<String, String> match,
        Map<String, String> columns) {

    /** Those of a register, each once however many fields are taken from it. */
    static List<Source> of(Register register, RegisterSet registers) {
        var sources = new ArrayList<Source>();
        for (var copy : register.copies()) {
            of(sources, copy, registers).columns().put(copy.code(), copy.from());
        }
        var through = register.village().through();
        if (through != null) {
            var target =
                    register.findField(through).map(field -> field.register()).orElseThrow();
            of(sources, new CopiedField(Register.VILLAGE, "", target, Register.VILLAGE, through, Map.of()), registers)
                    .columns()
                    .put(Register.VILLAGE, Register.VILLAGE);
        }
        return List.copyOf(sources);
    }

    private static Source of(List<Source> known, CopiedField copy, RegisterSet registers) {
        for (var source : known) {
            if (source.register.code().equals(copy.register())
                    && java.util.Objects.equals(source.through, copy.through())
                    && source.match.equals(copy.match())) {
                return source;
            }
        }
        var source = new Source(
                registers.get(copy.register()),
                "s" + (known.size() + 1),
                copy.through(),
                copy.match(),
                new LinkedHashMap<>());
        known.add(source);
        return source;
    }

    String table() {
        return TableShape.SCHEMA + "." + Column.quote(register.code());
    }

    /**
     * Joins the rows of this source to rows of {@code other}, whatever the day. A total of a village is nobody's match: only of single records says
     * one alone what they are matched by.
     */
    String leadsFrom(String other) {
        var same = alias + ".commune = " + other + ".commune";
        return through != null
                ? same + " AND " + alias + ".id = " + other + "." + Column.quote(through)
                : same
                        + match.entrySet().stream()
                                .map(pair -> " AND " + alias + "." + Column.quote(pair.getKey()) + " = " + other + "."
                                        + Column.quote(pair.getValue()))
                                .collect(Collectors.joining("", "", " AND " + alias + ".total_of IS NULL"));
    }

    /** Only the row that holds on a day; an event holds whenever it happened. */
    String holdsOn(String day) {
        return register.isState()
                ? " AND %1$s.valid_from <= %2$s AND (%1$s.valid_to IS NULL OR %1$s.valid_to >= %2$s)"
                        .formatted(alias, day)
                : "";
    }
}
