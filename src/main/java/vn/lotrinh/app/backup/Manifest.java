package vn.lotrinh.app.backup;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.lotrinh.app.database.HomeSettings;
import vn.lotrinh.app.database.InstallationMark;
import vn.lotrinh.demo.DemonstrationPassword;

/**
 * What an archive says of itself before its tables. <i>Bản kê của bản sao lưu</i>.
 *
 * @param madeAt as {@code 2026-11-29T02:30:00Z}
 * @param demonstration generated data, which never goes where real work is
 * @param postgres version of the server, such as {@code 18.6}
 * @param migrations applied ones in their order; the last is the version of the schema
 * @param heads of the trail, one per commune, as {@link vn.lotrinh.trail.TrailHead} writes them
 * @param tables in the order in which they follow
 * @param structure how the tables that no migration makes are made again
 * @param demonstrationPassword what the demonstration's accounts sign in with, which lies in a file
 */
record Manifest(
        String madeAt,
        boolean demonstration,
        String postgres,
        List<Migration> migrations,
        List<String> heads,
        List<Table> tables,
        List<Sequence> sequences,
        Structure structure,
        @Nullable String demonstrationPassword) {

    Manifest {
        migrations = List.copyOf(migrations);
        heads = List.copyOf(heads);
        tables = List.copyOf(tables);
        sequences = List.copyOf(sequences);
        Objects.requireNonNull(structure);
        if (migrations.isEmpty()) {
            throw new IllegalArgumentException("No schema is without a migration");
        }
    }

    /**
     * What there is to say of a snapshot. A database that no server has marked is taken for what the settings say that it is.
     *
     * @param runtimeRole that works in the database
     * @param home whose database it is
     */
    static Manifest of(Snapshot snapshot, String runtimeRole, HomeSettings home, Instant madeAt) {
        boolean demonstration =
                snapshot.findMark().map(InstallationMark::demonstration).orElse(home.demo());
        return new Manifest(
                madeAt.truncatedTo(ChronoUnit.SECONDS).toString(),
                demonstration,
                snapshot.postgresVersion(),
                snapshot.listMigrations(),
                snapshot.listHeads(),
                snapshot.tables().list(),
                snapshot.listSequences(),
                new RegisterStructure(snapshot.jdbc(), runtimeRole).read(),
                demonstration
                        ? DemonstrationPassword.find(home.databaseFolder()).orElse(null)
                        : null);
    }

    /** @param checksum as Flyway keeps it */
    record Migration(String version, @Nullable Integer checksum) {}

    /**
     * A table with rows of its own; a divided one is there with its parts.
     *
     * @param name with its schema, quoted where that is needed
     * @param columns quoted, those that are not computed
     */
    record Table(String name, List<String> columns) {
        Table {
            columns = List.copyOf(columns);
        }

        String columnList() {
            return columns.stream().collect(Collectors.joining(", ", "(", ")"));
        }
    }

    /**
     * Where a sequence stands that was used.
     *
     * @param name with its schema, quoted where that is needed
     */
    record Sequence(String name, long last) {}

    /**
     * Statements with {@value #RUNTIME_ROLE} where the role is meant that works in the database.
     *
     * @param tables make the tables, before they are filled
     * @param keys and indexes, policies, rights and views, once they are full
     * @param references to other tables, once all of them are full
     */
    record Structure(List<String> tables, List<String> keys, List<String> references) {

        static final String RUNTIME_ROLE = "${runtimeRole}";

        Structure {
            tables = List.copyOf(tables);
            keys = List.copyOf(keys);
            references = List.copyOf(references);
        }
    }

    String schemaVersion() {
        return migrations.getLast().version();
    }
}
