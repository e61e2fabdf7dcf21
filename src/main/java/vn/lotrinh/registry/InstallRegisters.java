package vn.lotrinh.registry;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.PessimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import vn.lotrinh.registry.table.Column;
import vn.lotrinh.registry.table.TableDdl;
import vn.lotrinh.registry.table.TableDdl.Present;

/**
 * Turns the registers of a pack into tables: new ones are made, those that were there are brought up to a definition that only adds.
 * <i>Cài đặt sổ bộ</i>. All in one transaction of the owner's, alone in the whole installation, and within two seconds of waiting for
 * others: else nothing is changed, and it is tried again some times, for whoever reads much goes on waiting behind it. A register that no pack names any more stays, because records stand in it.
 */
@Service
public class InstallRegisters {

    /** Lifted when the tables of every register must become others. */
    private static final int COMPILER = 1;

    private static final int MOST_ATTEMPTS = 15;

    private static final List<String> BESIDE = List.of(
            "_former", "_record", "_contribution", "_former_contribution", "_contributions", "_former_contributions");

    private final OwnerWork owner;
    private final Registers registers;

    InstallRegisters(OwnerWork owner, Registers registers) {
        this.owner = owner;
        this.registers = registers;
    }

    /** How an activation ends. */
    public sealed interface Outcome {

        /**
         * Everything is in place.
         *
         * @param changed codes of registers whose tables were made or changed
         * @param copies those of them whose records must take something over again
         */
        record Activated(List<String> changed, List<String> copies) implements Outcome {}

        /** Nothing was changed; each sentence says what stands in the way and what to do. */
        record Refused(List<String> sentences) implements Outcome {}
    }

    /** @throws PessimisticLockingFailureException when somebody reads or writes a register all the time, as a backup does */
    public Outcome handle(RegisterSet wanted) {
        for (int attempt = 1; ; attempt++) {
            try {
                var outcome = owner.inTransaction(database -> activate(database, wanted));
                registers.forget();
                return outcome;
            } catch (DataIntegrityViolationException broken) {
                return new Outcome.Refused(
                        List.of(
                                "Bản ghi đang có không hợp với định nghĩa mới, chẳng hạn có bản ghi trùng nhau theo “unique”; hãy sửa các bản ghi đó trước, hoặc bỏ điều mới thêm."));
            } catch (PessimisticLockingFailureException busy) {
                if (attempt == MOST_ATTEMPTS) {
                    throw busy;
                }
            }
        }
    }

    private Outcome activate(JdbcClient database, RegisterSet wanted) {
        database.sql("SET LOCAL lock_timeout = '2s'").update();
        database.sql("SELECT pg_advisory_xact_lock(hashtextextended('registers', 0))::text")
                .query(String.class)
                .single();
        var present = present(database);
        var all = union(present, wanted);
        var refused = new ArrayList<String>(sameTables(all));
        Registers.lists(database).forEach(before -> refused.addAll(lostChoices(before, all)));
        var changed = new ArrayList<String>();
        var copies = new ArrayList<String>();
        var statements = new ArrayList<String>();
        var references = new ArrayList<String>();
        for (var register : all.sourcesFirst()) {
            var before = present.get(register.code());
            if (register.equals(before)) {
                continue;
            }
            var ddl = new TableDdl(
                    Book.of(register, all, ComputedFields.sql(register, all)).shape(), all);
            if (before == null) {
                statements.addAll(ddl.create());
                references.addAll(ddl.references());
            } else {
                var outcome = ddl.alter(columns(database, register.code()), before);
                refused.addAll(outcome.refused());
                statements.addAll(outcome.statements());
                references.addAll(outcome.references());
                if (outcome.copies()) {
                    copies.add(register.code());
                }
            }
            changed.add(register.code());
        }
        if (!refused.isEmpty()) {
            return new Outcome.Refused(List.copyOf(refused));
        }
        statements.addAll(references);
        statements.forEach(statement -> database.sql(statement).update());
        keep(database, all);
        return new Outcome.Activated(List.copyOf(changed), List.copyOf(copies));
    }

    private static Map<String, Register> present(JdbcClient database) {
        var present = new LinkedHashMap<String, Register>();
        database
                .sql("SELECT definition::text FROM registry.register ORDER BY position")
                .query(String.class)
                .list()
                .stream()
                .map(Registers::read)
                .forEach(register -> present.put(register.code(), register));
        return present;
    }

    /** Records may have chosen what is no longer there, and formulas ask for it. */
    private static List<String> lostChoices(ChoiceList before, RegisterSet all) {
        return all.findList(before.code()).stream()
                .flatMap(after -> before.choices().stream()
                        .filter(choice -> after.find(choice.code()).isEmpty()))
                .map(lost -> "Danh mục “" + before.code() + "” không còn lựa chọn “" + lost.code() + "” (" + lost.name()
                        + ") mà bản ghi có thể đang dùng; hãy giữ lựa chọn này và ghi “to” là ngày cuối được chọn.")
                .toList();
    }

    /** What is wanted, and behind it what only is there. */
    private static RegisterSet union(Map<String, Register> present, RegisterSet wanted) {
        var all = new LinkedHashMap<String, Register>();
        wanted.list().forEach(register -> all.put(register.code(), register));
        present.forEach(all::putIfAbsent);
        return new RegisterSet(all.values(), wanted.lists());
    }

    /** A register takes names of tables and views beside its code. */
    private static List<String> sameTables(RegisterSet all) {
        return all.list().stream()
                .map(Register::code)
                .flatMap(code -> BESIDE.stream().map(beside -> code + beside))
                .filter(taken -> all.find(taken).isPresent())
                .map(taken -> "Mã sổ bộ “" + taken + "” trùng với tên bảng của một sổ bộ khác; hãy đặt mã khác.")
                .toList();
    }

    private static Map<String, Present> columns(JdbcClient database, String register) {
        String table = "register." + Column.quote(register);
        record Row(String name, String type) {}
        var columns = new LinkedHashMap<String, Present>();
        for (var row : database.sql("""
                SELECT attname::text AS name, format_type(atttypid, atttypmod) AS type
                  FROM pg_attribute
                 WHERE attrelid = :table::regclass AND attnum > 0 AND NOT attisdropped
                 ORDER BY attnum
                """).param("table", table).query(Row.class).list()) {
            columns.put(row.name(), new Present(row.type(), hasData(database, table, row.name())));
        }
        return columns;
    }

    private static boolean hasData(JdbcClient database, String table, String column) {
        return says(database, table, column)
                || (!column.equals("folded") && says(database, table.replaceFirst("\"$", "_former\""), column));
    }

    private static boolean says(JdbcClient database, String table, String column) {
        return database.sql("SELECT EXISTS (SELECT FROM " + table + " WHERE \"" + column.replace("\"", "\"\"")
                        + "\" IS NOT NULL)")
                .query(Boolean.class)
                .single();
    }

    private static void keep(JdbcClient database, RegisterSet all) {
        int position = 0;
        for (var register : all.list()) {
            database.sql("""
                    INSERT INTO registry.register AS r (code, position, definition, compiler) VALUES (:code, :position, :definition::jsonb, :compiler)
                    ON CONFLICT (code) DO UPDATE
                       SET definition = excluded.definition, position = excluded.position, compiler = excluded.compiler,
                           version = r.version + CASE WHEN r.definition = excluded.definition THEN 0 ELSE 1 END
                    """)
                    .param("code", register.code())
                    .param("position", ++position)
                    .param("definition", Registers.write(register))
                    .param("compiler", COMPILER)
                    .update();
        }
        for (var list : all.lists()) {
            database.sql("""
                    INSERT INTO registry.choice_list (code, definition) VALUES (:code, :definition::jsonb)
                    ON CONFLICT (code) DO UPDATE SET definition = excluded.definition
                    """)
                    .param("code", list.code())
                    .param("definition", Registers.write(list))
                    .update();
        }
    }
}
