package vn.lotrinh.indicator.cells;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.dao.PessimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import vn.lotrinh.formula.Measure;
import vn.lotrinh.kernel.CommuneCode;
import vn.lotrinh.registry.OwnerWork;
import vn.lotrinh.territory.InstalledCommunes;

/**
 * Gives every measure that formulas read its number and lets it be posted from now on. <i>Cài đặt phép đo</i>. Those that are new have no
 * cells yet and are remembered as such until {@link RebuildCells} has counted them, commune by commune. One that no formula reads any more
 * stops being posted, and its cells go.
 */
@Service
public class InstallMeasures {

    /** Each waits some seconds for those who save just now. */
    private static final int MOST_ATTEMPTS = 10;

    private final OwnerWork owner;
    private final Measures measures;
    private final InstalledCommunes communes;

    InstallMeasures(OwnerWork owner, Measures measures, InstalledCommunes communes) {
        this.owner = owner;
        this.measures = measures;
        this.communes = communes;
    }

    /**
     * Changes what is measured over some registers, and leaves all others as they are.
     *
     * @param registers codes of the registers
     * @param wanted every measure over one of them, of every formula of every commune
     * @param changed those of the registers whose cells are all to be counted anew
     */
    public void handle(Collection<String> registers, Collection<Measure> wanted, Collection<String> changed) {
        var byRegister = wanted.stream().collect(Collectors.groupingBy(Measure::register));
        var everywhere = communes.list().stream().map(CommuneCode::code).toArray(String[]::new);
        for (int attempt = 1; ; attempt++) {
            try {
                install(registers, byRegister, changed, everywhere);
                measures.forget();
                return;
            } catch (PessimisticLockingFailureException busy) {
                if (attempt == MOST_ATTEMPTS) {
                    throw busy;
                }
            }
        }
    }

    private void install(
            Collection<String> registers,
            Map<String, List<Measure>> byRegister,
            Collection<String> changed,
            String[] everywhere) {
        owner.inTransaction(database -> {
            database.sql("SET LOCAL lock_timeout = '2s'").update();
            database.sql("SELECT pg_advisory_xact_lock(hashtextextended('registers', 0))::text")
                    .query(String.class)
                    .single();
            for (var register : registers) {
                var fresh = install(database, register, byRegister.getOrDefault(register, List.of()));
                var uncounted = changed.contains(register)
                        ? list(database, register).stream().map(Row::id).toList()
                        : fresh;
                remember(database, uncounted, everywhere);
            }
            return true;
        });
    }

    private static void remember(JdbcClient database, List<Integer> uncounted, String[] communes) {
        if (!uncounted.isEmpty()) {
            database.sql("""
                    INSERT INTO indicator.uncounted (commune, measure)
                    SELECT commune, measure FROM unnest(:communes::text[]) AS commune CROSS JOIN unnest(:measures::integer[]) AS measure
                        ON CONFLICT DO NOTHING
                    """)
                    .param("communes", communes)
                    .param("measures", uncounted.toArray(Integer[]::new))
                    .update();
        }
    }

    private record Row(int id, String key) {}

    /** @return the numbers of those that are new */
    private static List<Integer> install(JdbcClient database, String register, List<Measure> wanted) {
        var byKey = new LinkedHashMap<String, Measure>();
        wanted.forEach(measure -> byKey.put(measure.key(), measure));
        var present = list(database, register);
        var unread =
                present.stream().filter(row -> !byKey.containsKey(row.key())).toList();
        var known = present.stream().map(Row::key).toList();
        var fresh = byKey.keySet().stream()
                .filter(key -> !known.contains(key))
                .map(key -> insert(database, register, key))
                .toList();
        var numbered = list(database, register).stream()
                .filter(row -> byKey.containsKey(row.key()))
                .map(row -> new ContributionSql.Numbered(row.id(), Objects.requireNonNull(byKey.get(row.key()))))
                .toList();
        new ContributionSql(register, numbered)
                .replace()
                .forEach(statement -> database.sql(statement).update());
        unread.forEach(row -> remove(database, row)); // after the views, as whoever saves locks them
        return fresh;
    }

    private static int insert(JdbcClient database, String register, String key) {
        return database.sql("INSERT INTO indicator.measure (register, key) VALUES (:register, :key) RETURNING id")
                .param("register", register)
                .param("key", key)
                .query(Integer.class)
                .single();
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
