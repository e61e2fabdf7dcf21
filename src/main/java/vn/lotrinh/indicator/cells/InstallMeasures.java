package vn.lotrinh.indicator.cells;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import vn.lotrinh.formula.Measure;
import vn.lotrinh.registry.OwnerWork;

/**
 * Gives every measure that formulas read its number and lets it be posted from now on. <i>Cài đặt phép đo</i>. Those that are new have no
 * cells yet: {@link RebuildCells} counts them, commune by commune. One that no formula reads any more stops being posted, and its cells go.
 */
@Service
public class InstallMeasures {

    private final OwnerWork owner;
    private final Measures measures;

    InstallMeasures(OwnerWork owner, Measures measures) {
        this.owner = owner;
        this.measures = measures;
    }

    /**
     * Changes what is measured over some registers, and leaves all others as they are.
     *
     * @param registers codes of the registers
     * @param wanted every measure over one of them, of every formula of every commune
     * @return those of the registers with measures that have no cells yet
     */
    public List<String> handle(Collection<String> registers, Collection<Measure> wanted) {
        var byRegister = wanted.stream().collect(Collectors.groupingBy(Measure::register));
        var fresh = owner.inTransaction(database -> {
            database.sql("SET LOCAL lock_timeout = '2s'").update();
            database.sql("SELECT pg_advisory_xact_lock(hashtextextended('registers', 0))::text")
                    .query(String.class)
                    .single();
            return registers.stream()
                    .filter(register -> install(database, register, byRegister.getOrDefault(register, List.of())))
                    .toList();
        });
        measures.forget();
        return fresh;
    }

    private record Row(int id, String key) {}

    /** @return whether a measure is new */
    private static boolean install(JdbcClient database, String register, List<Measure> wanted) {
        var byKey = new LinkedHashMap<String, Measure>();
        wanted.forEach(measure -> byKey.put(measure.key(), measure));
        var present = list(database, register);
        present.stream().filter(row -> !byKey.containsKey(row.key())).forEach(row -> remove(database, row));
        var known = present.stream().map(Row::key).toList();
        var fresh = byKey.keySet().stream().filter(key -> !known.contains(key)).toList();
        fresh.forEach(key -> database.sql("INSERT INTO indicator.measure (register, key) VALUES (:register, :key)")
                .param("register", register)
                .param("key", key)
                .update());
        var numbered = list(database, register).stream()
                .map(row -> new ContributionSql.Numbered(row.id(), Objects.requireNonNull(byKey.get(row.key()))))
                .toList();
        new ContributionSql(register, numbered)
                .replace()
                .forEach(statement -> database.sql(statement).update());
        return !fresh.isEmpty();
    }

    private static List<Row> list(JdbcClient database, String register) {
        return database.sql("SELECT id, key FROM indicator.measure WHERE register = :register ORDER BY id")
                .param("register", register)
                .query(Row.class)
                .list();
    }

    private static void remove(JdbcClient database, Row row) {
        database.sql("DELETE FROM indicator.cell WHERE measure = :id")
                .param("id", row.id())
                .update();
        database.sql("DELETE FROM indicator.measure WHERE id = :id")
                .param("id", row.id())
                .update();
    }
}
