package vn.lotrinh.app.database;

import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The mark of an installation, in its database. Written by the owner alone. */
public final class InstallationTable {

    private final JdbcClient jdbc;

    public InstallationTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Empty in a database on which no server has started since there are marks. */
    public Optional<InstallationMark> find() {
        boolean made = jdbc.sql("SELECT to_regclass('app.installation') IS NOT NULL")
                .query(Boolean.class)
                .single();
        return made
                ? jdbc.sql("SELECT id, kind = 'demo' AS demonstration FROM app.installation")
                        .query(InstallationMark.class)
                        .optional()
                : Optional.empty();
    }

    /** The mark that is there, or a new one. */
    public InstallationMark getOrMake(boolean demonstration) {
        put(InstallationMark.fresh(demonstration), "ON CONFLICT (only_one) DO NOTHING");
        return find().orElseThrow();
    }

    /** In the place of the one that may be there. */
    public void replace(InstallationMark mark) {
        put(mark, "ON CONFLICT (only_one) DO UPDATE SET id = excluded.id, kind = excluded.kind");
    }

    private void put(InstallationMark mark, String otherwise) {
        jdbc.sql("INSERT INTO app.installation (id, kind) VALUES (:id, :kind) " + otherwise)
                .param("id", mark.id())
                .param("kind", mark.kind())
                .update();
    }
}
