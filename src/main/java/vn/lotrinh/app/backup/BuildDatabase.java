package vn.lotrinh.app.backup;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationVersion;
import org.jspecify.annotations.Nullable;
import vn.lotrinh.app.database.DatabaseLogin;
import vn.lotrinh.app.database.Migrations;

/**
 * Makes an empty database into the one of which an archive was made: migrations up to its version, the tables of its registers, rows, keys, and then
 * the migrations that have come since. <i>Dựng lại cơ sở dữ liệu</i>.
 */
final class BuildDatabase {

    private final DatabaseLogin owner;
    private final String runtimeRole;

    BuildDatabase(DatabaseLogin owner, String runtimeRole) {
        this.owner = owner;
        this.runtimeRole = runtimeRole;
    }

    /** @throws UnusableArchive with a sentence when the archive does not fit the migrations of this program */
    void handle(Path file, @Nullable String passphrase, MakeBackup.Progress progress) throws IOException, SQLException {
        try (var archive = new ArchiveReader(file, passphrase)) {
            var manifest = archive.manifest();
            migrate(MigrationVersion.fromVersion(manifest.schemaVersion()));
            demandSameMigrations(manifest);
            try (var database = FilledDatabase.open(owner, runtimeRole)) {
                fill(database, archive, progress);
            }
        }
        progress.at(1, 1, "Nâng lên phiên bản hiện tại");
        migrate(MigrationVersion.LATEST);
    }

    private void fill(FilledDatabase database, ArchiveReader archive, MakeBackup.Progress progress)
            throws IOException, SQLException {
        var manifest = archive.manifest();
        database.run(manifest.structure().tables());
        demandSameTables(manifest);
        var references = new ArrayList<>(database.dropReferences());
        references.addAll(manifest.structure().references());
        int total = manifest.tables().size();
        archive.each(table -> {
            progress.at(manifest.tables().indexOf(table), total, "Nạp bảng " + table.name());
            return database.fill(table);
        });
        progress.at(total, total, "Dựng khóa và chỉ mục");
        database.run(manifest.structure().keys());
        database.run(references);
        database.settle(manifest);
    }

    private void migrate(MigrationVersion version) {
        Migrations.configure(Flyway.configure(), runtimeRole)
                .dataSource(owner.url(), owner.username(), owner.password())
                .target(version)
                .load()
                .migrate();
    }

    private void demandSameMigrations(Manifest manifest) throws IOException, SQLException {
        try (var made = Snapshot.of(owner)) {
            if (!made.listMigrations().equals(manifest.migrations())) {
                throw doesNotFit("các bước nâng cấp tới phiên bản " + manifest.schemaVersion() + " không giống nhau");
            }
        }
    }

    /** A table that is here and not in the archive, or the other way round, would be lost without a word. */
    private void demandSameTables(Manifest manifest) throws IOException, SQLException {
        try (var made = Snapshot.of(owner)) {
            if (!made.listTables().equals(manifest.tables())) {
                throw doesNotFit("các bảng không giống nhau");
            }
        }
    }

    private static UnusableArchive doesNotFit(String why) {
        return new UnusableArchive("Bản sao lưu không khớp với phiên bản chương trình này (" + why
                + "); hãy phục hồi bằng đúng phiên bản Lộ Trình đã tạo ra nó.");
    }
}
