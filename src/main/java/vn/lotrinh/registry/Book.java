package vn.lotrinh.registry;

import java.util.Map;
import vn.lotrinh.registry.table.RowJson;
import vn.lotrinh.registry.table.TableShape;
import vn.lotrinh.registry.table.WriteSql;

/** A register ready for work: its definition with the statements and the JSON of its rows. */
record Book(Register register, TableShape shape, WriteSql sql, RowJson json, CheckRecord check) {

    static Book of(Register register, RegisterSet registers, Map<String, String> computed) {
        var shape = new TableShape(register, registers, computed);
        return new Book(
                register,
                shape,
                new WriteSql(shape),
                new RowJson(register, registers),
                new CheckRecord(register, registers));
    }
}
