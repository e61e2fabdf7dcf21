package vn.lotrinh.indicator.cells;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The measures that are posted in this installation, by the numbers that their cells carry. <i>Các phép đo</i>. */
@Component
public class Measures {

    private final JdbcClient jdbc;
    private volatile @Nullable Loaded loaded;

    Measures(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private record Row(int id, String register, String key) {}

    private record Loaded(Map<String, Integer> byKey, Set<String> registers) {}

    /** Whether anything is measured over a register. */
    boolean areOver(String register) {
        return loaded().registers.contains(register);
    }

    public Optional<Integer> findNumber(String key) {
        return Optional.ofNullable(loaded().byKey.get(key));
    }

    /** After an activation: read again when next asked for. */
    public void forget() {
        loaded = null;
    }

    private Loaded loaded() {
        var known = loaded;
        if (known == null) {
            known = load();
            loaded = known;
        }
        return known;
    }

    private Loaded load() {
        List<Row> rows = jdbc.sql("SELECT id, register, key FROM indicator.measure ORDER BY id")
                .query(Row.class)
                .list();
        var byKey = new LinkedHashMap<String, Integer>();
        rows.forEach(row -> byKey.put(row.key(), row.id()));
        return new Loaded(Map.copyOf(byKey), rows.stream().map(Row::register).collect(Collectors.toUnmodifiableSet()));
    }
}
