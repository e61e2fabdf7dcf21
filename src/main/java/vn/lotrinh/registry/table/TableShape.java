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
import vn.lotrinh.registry.table.Column.Origin;

/**
 * The columns of a register's tables. A register has one table of what counts, {@code register.<code>}, and one of superseded
 * versions, {@code register.<code>_former}. A state has a third one, {@code register.<code>_record}, with a row per record, because
 * its own table has a row for each stretch of days in which nothing about the record changes.
 */
public final class TableShape {

    static final String SCHEMA = "register";

    private final Register register;
    private final List<Column> columns;
    private final List<Source> sources;

    /** @param computed SQL of each computed field over the table's own columns */
    public TableShape(Register register, RegisterSet registers, Map<String, String> computed) {
        this.register = register;
        this.sources = Source.of(register, registers);
        this.columns = columns(register, registers, computed);
    }

    private static List<Column> columns(Register register, RegisterSet registers, Map<String, String> computed) {
        var columns = new ArrayList<Column>();
        columns.add(new Column("commune", "text NOT NULL", Origin.SYSTEM));
        columns.add(new Column("id", "uuid NOT NULL", Origin.SYSTEM));
        columns.add(new Column("version", "integer NOT NULL", Origin.SYSTEM));
        columns.add(new Column("entry", "uuid NOT NULL", Origin.SYSTEM));
        columns.add(
                new Column(Register.VILLAGE, "text", register.village().isEntered() ? Origin.ENTERED : Origin.COPIED));
        columns.add(new Column("total_of", "integer CHECK (total_of >= 0)", Origin.ENTERED));
        if (register.isState()) {
            columns.add(new Column("valid_from", "date NOT NULL", Origin.SYSTEM));
            columns.add(new Column("valid_to", "date CHECK (valid_to >= valid_from)", Origin.SYSTEM));
            columns.add(new Column("stated_from", "date NOT NULL", Origin.ENTERED));
            columns.add(new Column("stated_to", "date CHECK (stated_to >= stated_from)", Origin.ENTERED));
        } else {
            columns.add(new Column("counts_on", "date NOT NULL", Origin.ENTERED));
        }
        register.fields().stream()
                .filter(field -> !field.isComputed())
                .forEach(field ->
                        columns.add(new Column(field.code(), field.type().sqlType(), Origin.ENTERED)));
        register.copies()
                .forEach(copy -> columns.add(new Column(
                        copy.code(),
                        registers.typeOf(register, copy.code()).orElseThrow().sqlType(),
                        Origin.COPIED)));
        register.fields().stream()
                .filter(RegisterField::isComputed)
                .forEach(field -> columns.add(new Column(
                        field.code(),
                        "numeric GENERATED ALWAYS AS (" + computed.get(field.code()) + ") STORED",
                        Origin.GENERATED)));
        columns.add(
                new Column("folded", "text GENERATED ALWAYS AS (" + folded(register) + ") STORED", Origin.GENERATED));
        return List.copyOf(columns);
    }

    /** What a search looks through: every text of the record, without accents. */
    private static String folded(Register register) {
        String texts = register.fields().stream()
                .filter(field -> field.type() == FieldType.TEXT)
                .map(field -> "coalesce(" + Column.quote(field.code()) + ", '')")
                .collect(Collectors.joining(" || ' ' || "));
        return texts.isEmpty() ? "''" : "kernel.folded(" + texts + ")";
    }

    public Register register() {
        return register;
    }

    public List<Column> columns() {
        return columns;
    }

    List<Source> sources() {
        return sources;
    }

    /** Columns that a statement may write. */
    List<Column> written() {
        return columns.stream()
                .filter(column -> column.origin() != Origin.GENERATED)
                .toList();
    }

    /** What somebody states: the columns of a given row besides its commune. */
    List<Column> given() {
        return columns.stream()
                .filter(column -> column.origin() == Origin.ENTERED
                        || column.name().equals("id")
                        || column.name().equals("version"))
                .toList();
    }

    /** Columns that are taken over from other records. */
    List<Column> copied() {
        return columns.stream()
                .filter(column -> column.origin() == Origin.COPIED)
                .filter(column -> !column.name().equals(Register.VILLAGE)
                        || register.village().way() == Register.VillageRule.Way.COPIED)
                .toList();
    }

    /** The day on which a row counts, to look other records up by. */
    String dayColumn() {
        return register.isState() ? "valid_from" : "counts_on";
    }

    public String table() {
        return SCHEMA + "." + Column.quote(register.code());
    }

    public String formerTable() {
        return SCHEMA + "." + Column.quote(register.code() + "_former");
    }

    /** What references point at, and where a record's version stands. */
    public String recordTable() {
        return recordTable(register);
    }

    static String recordTable(Register register) {
        return SCHEMA + "." + Column.quote(register.isState() ? register.code() + "_record" : register.code());
    }

    static String list(Stream<Column> columns, String prefix) {
        return columns.map(column -> prefix + column.quoted()).collect(Collectors.joining(", "));
    }
}
