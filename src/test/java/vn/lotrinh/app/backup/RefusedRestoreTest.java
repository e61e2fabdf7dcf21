package vn.lotrinh.app.backup;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.lotrinh.given.TestDatabase;

/** What is not put back, told in a sentence before anything is changed. */
class RefusedRestoreTest {

    private static final String PASSPHRASE = "ruộng bậc thang mùa nước đổ";

    @TempDir
    static Path archives;

    static final TestDatabase source = TestDatabase.fresh();
    static Path open = Path.of("");
    static Path encrypted = Path.of("");

    @TempDir
    Path folder;

    @BeforeAll
    static void twoArchives() {
        GivenCommune.in(source);
        open = archives.resolve("mở.backup");
        encrypted = archives.resolve("kín.backup");
        Restoring.backup(source.settings(), open, null);
        Restoring.backup(source.settings(), encrypted, PASSPHRASE);
    }

    @AfterAll
    static void drop() {
        source.close();
    }

    /** Into a home of which nothing must be there afterwards. */
    private String refusedAtOnce(Path file, @Nullable String passphrase, boolean demo) {
        var home = folder.resolve("nhà");
        var outcome = Restoring.restore(
                file, Map.of("lotrinh.home", home.toString(), "lotrinh.demo", demo ? "on" : "off"), passphrase);
        assertThat(home).doesNotExist();
        return sentence(outcome);
    }

    private static String sentence(RestoreBackup.Outcome outcome) {
        assertThat(outcome).isInstanceOf(RestoreBackup.Outcome.Refused.class);
        return ((RestoreBackup.Outcome.Refused) outcome).sentence();
    }

    @Nested
    class AnArchive {

        private Path changed(Manifest manifest) throws IOException {
            var file = folder.resolve("khác.backup");
            try (var from = new ArchiveReader(open, null);
                    var archive = new ArchiveWriter(Files.newOutputStream(file), ArchiveHead.of(0), null)) {
                archive.manifest(manifest);
                from.each(table -> new ArchiveReader.Rows() {
                    @Override
                    public void take(byte[] bytes, int length) throws IOException {
                        archive.rows(Arrays.copyOf(bytes, length));
                    }

                    @Override
                    public void end(long rows) throws IOException {
                        archive.endOfTable(rows);
                    }
                });
            }
            return file;
        }

        private Manifest manifest() throws IOException {
            try (var archive = new ArchiveReader(open, null)) {
                return archive.manifest();
            }
        }

        private static Manifest with(Manifest of, List<Manifest.Migration> migrations, List<Manifest.Table> tables) {
            return new Manifest(
                    of.madeAt(),
                    of.demonstration(),
                    of.postgres(),
                    migrations,
                    of.heads(),
                    tables,
                    of.sequences(),
                    of.structure(),
                    of.demonstrationPassword());
        }

        @Test
        void thatIsDamagedAnywhere() throws IOException {
            var random = new Random(20261129);
            for (var archive : List.of(open, encrypted)) {
                var whole = Files.readAllBytes(archive);
                for (int n = 0; n < (archive.equals(open) ? 8 : 1); n++) {
                    var altered = whole.clone();
                    altered[ArchiveHead.BYTES + random.nextInt(whole.length - ArchiveHead.BYTES)] ^= 1;
                    var file = Files.write(folder.resolve("hỏng.backup"), altered);
                    assertThat(refusedAtOnce(file, archive.equals(open) ? null : PASSPHRASE, false))
                            .containsAnyOf("bị cắt cụt hoặc đã bị sửa đổi", "đã bị sửa ngay ở đầu");
                }
            }
            var whole = Files.readAllBytes(open);
            var cut = Files.write(folder.resolve("cụt.backup"), Arrays.copyOf(whole, random.nextInt(whole.length)));
            assertThat(refusedAtOnce(cut, null, false)).isNotBlank();
        }

        @Test
        void ofAnotherPassphrase() {
            assertThat(refusedAtOnce(encrypted, null, false)).contains("LOTRINH_BACKUP_PASSPHRASE");
            assertThat(refusedAtOnce(encrypted, PASSPHRASE + "?", false)).contains("cụm mật khẩu không đúng");
        }

        @Test
        void thatIsNotThere() {
            assertThat(refusedAtOnce(folder.resolve("không có"), null, false)).contains("Không tìm thấy tệp");
        }

        @Test
        void ofRealWorkForADemonstration() {
            assertThat(refusedAtOnce(open, null, true)).contains("dữ liệu thật", "LOTRINH_DEMO=off");
        }

        @Test
        void ofALaterProgram() throws IOException {
            var later = List.of(new Manifest.Migration("209912310001", 1));
            assertThat(refusedAtOnce(changed(with(manifest(), later, manifest().tables())), null, false))
                    .contains("mới hơn");
        }

        @Test
        void whoseMigrationsWereOthers() throws IOException {
            var others = manifest().migrations().stream()
                    .map(migration -> new Manifest.Migration(migration.version(), 1))
                    .toList();
            demandDoesNotFit(changed(with(manifest(), others, manifest().tables())));
        }

        /** Such as one that lacks a table, which would be empty afterwards without a word. */
        @Test
        @Tag("long")
        void whoseTablesAreOthers() throws IOException {
            var fewer = manifest().tables().subList(0, manifest().tables().size() - 1);
            var file = folder.resolve("thiếu.backup");
            try (var archive = new ArchiveWriter(Files.newOutputStream(file), ArchiveHead.of(0), null)) {
                archive.manifest(with(manifest(), manifest().migrations(), fewer));
                for (int n = 0; n < fewer.size(); n++) {
                    archive.endOfTable(0);
                }
            }
            demandDoesNotFit(file);
        }

        private static void demandDoesNotFit(Path file) {
            try (var target = TestDatabase.fresh()) {
                assertThat(sentence(Restoring.restore(file, target.settings(), null)))
                        .contains("không khớp với phiên bản chương trình này");
                demandUntouched(target);
            }
        }
    }

    @Nested
    class AnInstallation {

        @Test
        void inWhichThereIsSomething() {
            try (var target = TestDatabase.fresh()) {
                JdbcClient.create(target.owner())
                        .sql(
                                "INSERT INTO territory.commune (code, name, province_code) VALUES ('02027', 'xã Khác', '19')")
                        .update();
                letGo(target);
                assertThat(sentence(Restoring.restore(open, target.settings(), null)))
                        .contains("đã có dữ liệu");
                demandUntouched(target);
            }
        }

        @Test
        void thatSharesItsDatabaseWithAnotherProgram() {
            try (var target = TestDatabase.fresh()) {
                JdbcClient.create(target.owner())
                        .sql("CREATE TABLE public.ke_toan (so int)")
                        .update();
                letGo(target);
                assertThat(sentence(Restoring.restore(open, target.settings(), null)))
                        .contains("đã có dữ liệu");
            }
        }

        /** Building takes hours; whoever begins to work meanwhile must not lose it. */
        @Test
        @Tag("long")
        void inWhichThereIsSomethingByTheTimeTheNewDatabaseIsBuilt() {
            try (var target = TestDatabase.fresh()) {
                RestoreBackup.Examination meanwhile = (owner, runtime, heads) -> {
                    JdbcClient.create(target.ownerLogin().dataSource())
                            .sql(
                                    "INSERT INTO territory.commune (code, name, province_code) VALUES ('02027', 'xã Khác', '19')")
                            .update();
                    return true;
                };
                var command = new RestoreBackup.Command(open, Restoring.installation(target.settings()), null, false);
                assertThat(sentence(new RestoreBackup(meanwhile).handle(command, Restoring.QUIET)))
                        .contains("đã có dữ liệu");
                demandUntouched(target);
                assertThat(new Likeness(target.ownerLogin()).content().get("territory.commune"))
                        .startsWith("1 ");
            }
        }

        @Test
        void thatSomebodyIsConnectedTo() throws SQLException {
            try (var target = TestDatabase.fresh();
                    var somebody = target.runtime().getConnection()) {
                assertThat(somebody.isValid(1)).isTrue();
                assertThat(sentence(Restoring.restore(open, target.settings(), null)))
                        .contains("đang có chương trình khác kết nối");
            }
        }
    }

    @Test
    void whatDoesNotHoldIsNotPutBackUnasked() {
        try (var target = TestDatabase.fresh()) {
            RestoreBackup.Examination nothingHolds = (owner, runtime, heads) -> {
                assertThat(heads).singleElement().asString().startsWith(GivenCommune.CODE + ":3:");
                return false;
            };
            var command = new RestoreBackup.Command(open, Restoring.installation(target.settings()), null, false);
            assertThat(sentence(new RestoreBackup(nothingHolds).handle(command, Restoring.QUIET)))
                    .contains("--accept-differences");
            demandUntouched(target);
        }
    }

    /** A pool of the test's own would be somebody who is connected. */
    private static void letGo(TestDatabase target) {
        ((HikariDataSource) target.owner()).close();
    }

    private static void demandUntouched(TestDatabase target) {
        var likeness = new Likeness(target.ownerLogin());
        assertThat(likeness.databases()).noneMatch(name -> name.matches(".*_(restore|replaced)_.*"));
        assertThat(likeness.content()).containsEntry("files.document", "0 ");
    }
}
