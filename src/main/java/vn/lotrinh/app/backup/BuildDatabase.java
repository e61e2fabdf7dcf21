package vn.lotrinh.app.backup;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.stream.Stream;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationVersion;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.lotrinh.app.database.DatabaseLogin;
import vn.lotrinh.app.database.InstallationMark;
import vn.lotrinh.app.database.InstallationTable;
import vn.lotrinh.app.database.Migrations;
import vn.lotrinh.jobs.LongWork.Progress;

/**
 * Makes an empty database into the one of which an archive was made: migrations up to its version, the tables of its registers, rows, keys, and then
 * the migrations that have come since. It is an installation of its own afterwards. <i>Dựng lại cơ sở dữ liệu</i>.
 */
final class BuildDatabase {

    private final DatabaseLogin owner;
    private final String runtimeRole;

    BuildDatabase(DatabaseLogin owner, String runtimeRole) {
        this.owner = owner;
        this.runtimeRole = runtimeRole;
    }

    /**
     * Reads the archive a second time.
     *
     * @param checked what it said of itself the first time
     * @throws UnusableArchive with a sentence when it says otherwise now, or does not fit the migrations of this program
     */
    void handle(Path file, @Nullable String passphrase, Manifest checked, Progress progress)
            throws IOException, SQLException {
        try (var archive = new ArchiveReader(file, passphrase)) {
            if (!archive.manifest().equals(checked)) {
                throw new UnusableArchive("Tệp “" + file
                        + "” bị thay bằng tệp khác trong lúc phục hồi; hãy chép nó về máy này rồi chạy lại.");
            }
            var version = MigrationVersion.fromVersion(checked.schemaVersion());
            demandSameMigrations(checked, version);
            flyway(version).migrate();
            try (var database = FilledDatabase.open(owner, runtimeRole)) {
                fill(database, archive, progress);
            }
        }
        progress.at(0, 0, "Nâng lên phiên bản hiện tại");
        flyway(MigrationVersion.LATEST).migrate();
        new InstallationTable(JdbcClient.create(owner.dataSource()))
                .replace(InstallationMark.fresh(checked.demonstration()));
    }

    private void fill(FilledDatabase database, ArchiveReader archive, Progress progress)
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
        progress.at(0, 0, "Dựng khóa và chỉ mục");
        database.run(manifest.structure().keys());
        database.run(references);
        database.settle(manifest);
    }

    private Flyway flyway(MigrationVersion version) {
        return Migrations.configure(Flyway.configure(), runtimeRole)
                .dataSource(owner.url(), owner.username(), owner.password())
                .initSql(DatabaseLogin.WITHOUT_LIMITS)
                .target(version)
                .load();
    }

    private void demandSameMigrations(Manifest manifest, MigrationVersion version) throws UnusableArchive {
        var ours = Stream.of(flyway(MigrationVersion.LATEST).info().all())
                .filter(migration -> migration.getVersion().compareTo(version) <= 0)
                .map(migration -> new Manifest.Migration(migration.getVersion().getVersion(), migration.getChecksum()))
                .toList();
        if (!ours.equals(manifest.migrations())) {
            throw doesNotFit("các bước nâng cấp tới phiên bản " + version + " không giống nhau");
        }
    }

    /** A table that is here and not in the archive, or the other way round, would be lost without a word. */
    private void demandSameTables(Manifest manifest) throws UnusableArchive {
        if (!new TableList(JdbcClient.create(owner.dataSource())).list().equals(manifest.tables())) {
            throw doesNotFit("các bảng không giống nhau");
        }
    }

    private static UnusableArchive doesNotFit(String why) {
        return new UnusableArchive("Bản sao lưu không khớp với phiên bản chương trình này (" + why
                + "); hãy phục hồi bằng đúng phiên bản Lộ Trình đã tạo ra nó.");
    }
}
