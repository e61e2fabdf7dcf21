package vn.lotrinh.registry.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.lotrinh.registry.FieldType;
import vn.lotrinh.registry.Register;
import vn.lotrinh.registry.RegisterField;
import vn.lotrinh.registry.RegisterSet;

/** The statements that make a register's tables, or bring them up to a new definition that only adds. */
public final class TableDdl {

    private static final String POLICY = " USING (commune = ANY ((SELECT kernel.communes())::text[]))";

    private final TableShape shape;
    private final RegisterSet registers;

    public TableDdl(TableShape shape, RegisterSet registers) {
        this.shape = shape;
        this.registers = registers;
    }

    private Register register() {
        return shape.register();
    }

    /** What ties a new register to others; run when the tables of all are there, because references may lead both ways. */
    public List<String> references() {
        return references(register().fields().stream()).toList();
    }

    /** Everything that a register stands on, in order, but for its {@link #references}. */
    public List<String> create() {
        var statements = new ArrayList<String>();
        if (register().isState()) {
            statements.add(
                    "CREATE TABLE " + shape.recordTable()
                            + " (commune text NOT NULL, id uuid NOT NULL, version integer NOT NULL, PRIMARY KEY (commune, id))");
            statements.addAll(guard(shape.recordTable()));
        }
        statements.add("CREATE TABLE " + shape.table() + " (\n    "
                + shape.columns().stream().map(TableDdl::column).collect(Collectors.joining(",\n    "))
                + ",\n    PRIMARY KEY (commune, id" + (register().isState() ? ", valid_from" : "") + ")\n)");
        statements.addAll(guard(shape.table()));
        statements.add("CREATE TABLE " + shape.formerTable() + " (\n    "
                + shape.columns().stream()
                        .filter(column -> !column.name().equals("folded"))
                        .map(column -> column.quoted() + " " + WriteSql.plainType(column))
                        .collect(Collectors.joining(",\n    "))
                + ",\n    ended_entry uuid NOT NULL,\n    ended_version integer NOT NULL\n)");
        statements.add("CREATE INDEX ON " + shape.formerTable() + " (commune, id)");
        statements.addAll(guard(shape.formerTable()));
        register().unique().forEach(fields -> statements.addAll(unique(fields)));
        if (register().totals()) {
            statements.add(oneTotal());
        }
        return statements;
    }

    private static List<String> guard(String table) {
        return List.of(
                "ALTER TABLE " + table + " ENABLE ROW LEVEL SECURITY", "CREATE POLICY communes ON " + table + POLICY);
    }

    private static String column(Column column) {
        return column.quoted() + " " + column.type();
    }

    private Stream<String> references(Stream<RegisterField> fields) {
        return fields.flatMap(field -> switch (field.type()) {
            case REFERENCE ->
                Stream.of(
                        "ALTER TABLE " + shape.table() + " ADD FOREIGN KEY (commune, " + Column.quote(field.code())
                                + ") REFERENCES "
                                + TableShape.recordTable(
                                        registers.get(java.util.Objects.requireNonNull(field.register()))),
                        "CREATE INDEX ON " + shape.table() + " (commune, " + Column.quote(field.code()) + ")");
            case VILLAGE ->
                Stream.of("ALTER TABLE " + shape.table() + " ADD FOREIGN KEY (commune, " + Column.quote(field.code())
                        + ") REFERENCES territory.village");
            default -> Stream.empty();
        });
    }

    /**
     * That only one record says this at a time. For states it is told by a hash, because an index over days and texts takes several times as long
     * for each row (decision 027); the fields themselves are found by an index of their own.
     */
    private List<String> unique(List<String> fields) {
        String columns = fields.stream().map(Column::quote).collect(Collectors.joining(", "));
        if (!register().isState()) {
            return List.of(
                    "CREATE UNIQUE INDEX ON " + shape.table() + " (commune, " + columns + ") WHERE total_of IS NULL");
        }
        String given = fields.stream()
                .map(field -> " AND " + Column.quote(field) + " IS NOT NULL")
                .collect(Collectors.joining());
        String exclusion = "ALTER TABLE " + shape.table()
                + " ADD EXCLUDE USING gist (hash_record_extended(ROW(commune, " + columns
                + "), 0) WITH =, daterange(valid_from, valid_to, '[]') WITH &&) WHERE (total_of IS NULL" + given + ")";
        return isOneReference(fields)
                ? List.of(exclusion)
                : List.of(exclusion, "CREATE INDEX ON " + shape.table() + " (commune, " + columns + ")");
    }

    /** Which has its index as a reference. */
    private boolean isOneReference(List<String> fields) {
        return fields.size() == 1
                && register().findField(fields.getFirst()).stream()
                        .anyMatch(field -> field.type() == FieldType.REFERENCE);
    }

    private String oneTotal() {
        var classes = register().fields().stream()
                .filter(RegisterField::classifies)
                .map(field -> Column.quote(field.code()))
                .toList();
        return register().isState()
                ? "ALTER TABLE " + shape.table()
                        + " ADD EXCLUDE USING gist (commune WITH =, coalesce(village, '') WITH ="
                        + classes.stream()
                                .map(column -> ", coalesce(" + column + ", '') WITH =")
                                .collect(Collectors.joining())
                        + ", daterange(valid_from, valid_to, '[]') WITH &&) WHERE (total_of IS NOT NULL)"
                : "CREATE UNIQUE INDEX ON " + shape.table() + " (commune, village, counts_on"
                        + classes.stream().map(column -> ", " + column).collect(Collectors.joining())
                        + ") NULLS NOT DISTINCT WHERE total_of IS NOT NULL";
    }

    /**
     * What brings an existing table up to this definition.
     *
     * @param present columns by their names
     * @param before the definition that the table was made from
     */
    public Outcome alter(Map<String, Present> present, Register before) {
        var statements = new ArrayList<String>();
        var references = new ArrayList<String>();
        var refused = new ArrayList<String>();
        boolean copies = false;
        if (present.containsKey("valid_from") != register().isState()) {
            refused.add(
                    "Sổ bộ “" + register().name()
                            + "” đã có bản ghi theo cách cũ nên không đổi được giữa “EVENT” và “STATE”; hãy lập một sổ bộ mới với mã khác.");
            return new Outcome(List.of(), List.of(), refused, false);
        }
        for (var column : shape.columns()) {
            var there = present.get(column.name());
            copies |= isCopiedOtherwise(column, before);
            if (there == null) {
                statements.add("ALTER TABLE " + shape.table() + " ADD COLUMN " + column(column));
                if (!column.name().equals("folded")) {
                    statements.add("ALTER TABLE " + shape.formerTable() + " ADD COLUMN " + column.quoted() + " "
                            + WriteSql.plainType(column));
                }
                copies |= column.origin() == Column.Origin.COPIED;
                register().findField(column.name()).stream()
                        .flatMap(field -> references(Stream.of(field)))
                        .forEach(references::add);
            } else if (!there.type().equals(WriteSql.plainType(column))) {
                refused.add("Trường “" + column.name() + "” của sổ bộ “"
                        + register().name() + "” đang là kiểu "
                        + words(there.type()) + ", không đổi thành kiểu " + words(WriteSql.plainType(column))
                        + " được; hãy thêm một trường mới và đặt “retired: true” cho trường cũ.");
            } else if (column.origin() == Column.Origin.GENERATED && isComputedOtherwise(column, before)) {
                statements.add(
                        "ALTER TABLE " + shape.table() + " ALTER COLUMN " + column.quoted() + " SET EXPRESSION AS"
                                + column.type()
                                        .substring(
                                                column.type().indexOf(" AS (") + 3,
                                                column.type().lastIndexOf(" STORED")));
            }
        }
        register().unique().stream()
                .filter(fields -> !before.unique().contains(fields))
                .map(this::unique)
                .forEach(statements::addAll);
        if (register().totals() && !before.totals()) {
            statements.add(oneTotal());
        }
        present.forEach((name, column) -> {
            if (shape.columns().stream().noneMatch(kept -> kept.name().equals(name))) {
                if (column.hasData()) {
                    refused.add("Trường “" + name + "” của sổ bộ “" + register().name()
                            + "” đã bị bỏ khỏi định nghĩa nhưng còn dữ liệu; hãy giữ trường này với “retired: true”.");
                } else {
                    statements.add("ALTER TABLE " + shape.table() + " DROP COLUMN IF EXISTS " + Column.quote(name)
                            + " CASCADE");
                    statements.add("ALTER TABLE " + shape.formerTable() + " DROP COLUMN IF EXISTS " + Column.quote(name)
                            + " CASCADE");
                }
            }
        });
        return new Outcome(statements, references, refused, copies);
    }

    /** Whether it was there and is taken from elsewhere now. */
    private boolean isCopiedOtherwise(Column column, Register before) {
        return column.name().equals(Register.VILLAGE)
                ? register().village().way() == Register.VillageRule.Way.COPIED
                        && !before.village().equals(register().village())
                : column.origin() == Column.Origin.COPIED
                        && !before.findCopy(column.name()).equals(register().findCopy(column.name()));
    }

    private boolean isComputedOtherwise(Column column, Register before) {
        return column.name().equals("folded")
                ? !texts(before).equals(texts(register()))
                : !before.findField(column.name()).equals(register().findField(column.name()));
    }

    private static List<String> texts(Register register) {
        return register.fields().stream()
                .filter(field -> field.type() == FieldType.TEXT)
                .map(RegisterField::code)
                .toList();
    }

    /**
     * A column of the table as it is.
     *
     * @param hasData whether any row says something in it
     */
    public record Present(String type, boolean hasData) {}

    /**
     * How a table comes to a new definition.
     *
     * @param references statements that need the tables of all other registers
     * @param refused sentences; when there is one nothing is done
     * @param copies whether columns were added that have to be taken over from other records
     */
    public record Outcome(List<String> statements, List<String> references, List<String> refused, boolean copies) {}

    private static String words(String sqlType) {
        return java.util.Arrays.stream(FieldType.values())
                .filter(type -> type.sqlType().equals(sqlType))
                .findFirst()
                .map(type -> "“" + type.title() + "”")
                .orElse("“" + sqlType + "”");
    }
}
