package vn.lotrinh.indicator.cells;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
     * @param wanted of every formula of every commune
     * @param tables registers whose tables were made or changed, whose views must be made again
     * @return the registers with measures that have no cells yet
     */
    public List<String> handle(Collection<Measure> wanted, Collection<String> tables) {
        var fresh = owner.inTransaction(database -> install(database, wanted, tables));
        measures.forget();
        return fresh;
    }

    private record Row(int id, String register, String key) {}

    private static List<String> install(JdbcClient database, Collection<Measure> wanted, Collection<String> tables) {
        database.sql("SET LOCAL lock_timeout = '2s'").update();
        database.sql("SELECT pg_advisory_xact_lock(hashtextextended('registers', 0))::text")
                .query(String.class)
                .single();
        var byKey = new LinkedHashMap<String, Measure>();
        wanted.forEach(measure -> byKey.put(measure.key(), measure));
        var present = new LinkedHashMap<String, Row>();
        for (var row : database.sql("SELECT id, register, key FROM indicator.measure ORDER BY id").query(Row.class).list()) {
            present.put(row.key(), row);
        }
        var changed = new java.util.LinkedHashSet<>(tables);
        var fresh = new java.util.LinkedHashSet<String>();
        present.values().stream().filter(row -> !byKey.containsKey(row.key())).forEach(row -> {
            database.sql("DELETE FROM indicator.cell WHERE measure = :id").param("id", row.id()).update();
            database.sql("DELETE FROM indicator.measure WHERE id = :id").param("id", row.id()).update();
            changed.add(row.register());
        });
        byKey.values().stream().filter(measure -> !present.containsKey(measure.key())).forEach(measure -> {
            database.sql("INSERT INTO indicator.measure (register, key) VALUES (:register, :key)")
                    .param("register", measure.register())
                    .param("key", measure.key())
                    .update();
            changed.add(measure.register());
            fresh.add(measure.register());
        });
        for (var register : changed) {
            views(database, register, numbered(database, register, byKey));
        }
        return List.copyOf(fresh);
    }

    private static List<ContributionSql.Numbered> numbered(
            JdbcClient database, String register, Map<String, Measure> byKey) {
        var numbered = new ArrayList<ContributionSql.Numbered>();
        for (var row : database.sql("SELECT id, register, key FROM indicator.measure WHERE register = :register ORDER BY id")
                .param("register", register)
                .query(Row.class)
                .list()) {
            var measure = byKey.get(row.key());
            if (measure != null) {
                numbered.add(new ContributionSql.Numbered(row.id(), measure));
            }
        }
        return numbered;
    }

    private static void views(JdbcClient database, String register, List<ContributionSql.Numbered> numbered) {
        database.sql("DROP VIEW IF EXISTS " + ContributionSql.view(register)).update();
        database.sql("DROP VIEW IF EXISTS " + ContributionSql.formerView(register)).update();
        if (!numbered.isEmpty()) {
            new ContributionSql(register, numbered).create().forEach(statement -> database.sql(statement).update());
        }
    }
}
