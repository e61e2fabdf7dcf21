package vn.lotrinh.app.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.lotrinh.app.database.Folder.PROGRAMS;
import static vn.lotrinh.app.database.Folder.read;
import static vn.lotrinh.app.database.Folder.write;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedDatabaseTest {

    @TempDir
    static Path shared;

    static Folder laidOut = new Folder(Path.of(""));

    @TempDir
    Path temporary;

    Folder folder = new Folder(Path.of(""));

    @BeforeAll
    static void aFolderWhoseFirstStartIsOver() {
        laidOut = new Folder(shared.resolve("công trình/work"));
        laidOut.start().close();
    }

    @BeforeEach
    void anEmptyFolder() {
        folder = new Folder(temporary.resolve("công trình/demo"));
    }

    @Nested
    class TheFirstStart {

        static EmbeddedDatabase database;

        @BeforeAll
        static void asTheProductDoes() {
            database = new Folder(shared.resolve("công trình/demo")).startDurably();
        }

        @AfterAll
        static void stop() {
            database.close();
        }

        @Test
        void laysOutADatabaseThatSpeaksVietnamese() {
            assertThat(read(database.runtime(), "SHOW server_encoding")).isEqualTo("UTF8");
            assertThat(read(database.runtime(), "SELECT lower('ĐỒNG HỶ')")).isEqualTo("đồng hỷ");
            assertThat(read(database.runtime(), "SELECT 'ắ' < 'b' COLLATE \"vi-x-icu\""))
                    .isEqualTo("t");
        }

        @Test
        void keepsEveryCommitOnTheDisk() {
            assertThat(read(database.runtime(), "SHOW fsync")).isEqualTo("on");
            assertThat(read(database.runtime(), "SHOW synchronous_commit")).isEqualTo("on");
            assertThat(read(database.runtime(), "SHOW data_checksums")).isEqualTo("on");
        }

        @Test
        void answersOnThisMachineOnlyAndToNobodyWithoutAPassword() {
            assertThat(read(database.superuser(), "SHOW listen_addresses")).isEqualTo("127.0.0.1");
            assertThat(read(database.superuser(), "SHOW unix_socket_directories"))
                    .isEmpty();
            assertThat(read(
                            database.superuser(),
                            "SELECT string_agg(DISTINCT auth_method, ',') FROM pg_hba_file_rules"))
                    .isEqualTo("scram-sha-256");
            var guessed = new DatabaseLogin(database.owner().url(), "postgres", "postgres");
            assertThatThrownBy(() -> read(guessed, "SELECT 1"))
                    .hasRootCauseMessage("FATAL: password authentication failed for user \"postgres\"");
        }

        @Test
        void letsOnlyTheOwnerOfTheFilesReadThePasswords() throws IOException {
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(
                            Path.of(database.place()).resolve("pg18.passwords"))))
                    .isEqualTo("rw-------");
            assertThat(database.owner().password())
                    .hasSize(32)
                    .isNotEqualTo(database.runtime().password());
            assertThat(database.owner().toString())
                    .doesNotContain(database.owner().password());
        }

        @Test
        void givesNeitherLoginMoreThanItNeeds() {
            var rights = "SELECT concat_ws(' ', rolsuper, rolcreaterole, rolcreatedb, rolbypassrls)"
                    + " FROM pg_roles WHERE rolname = current_user";
            assertThat(read(database.owner(), rights)).isEqualTo("f f t f");
            assertThat(read(database.runtime(), rights)).isEqualTo("f f f f");
        }

        @Test
        void throwsAwayWhatAnInterruptedFirstStartLeft() throws IOException {
            Files.createDirectories(folder.path().resolve("data.new/base"));
            Files.writeString(folder.path().resolve("data.new/PG_VERSION"), "18");

            try (var database = folder.start()) {
                assertThat(read(database.runtime(), "SELECT 1")).isEqualTo("1");
                assertThat(folder.path().resolve("data.new")).doesNotExist();
            }
        }
    }

    @Nested
    class ALaterStart {

        @BeforeEach
        void afterTheFirst() throws IOException {
            folder = laidOut.copiedTo(folder.path());
        }

        @Test
        void findsEverythingAsItWas() {
            DatabaseLogin before;
            try (var database = folder.start()) {
                write(database, "CREATE TABLE village AS SELECT 'Thôn mẫu 01' AS name");
                before = database.owner();
            }
            try (var database = folder.start()) {
                assertThat(read(database.owner(), "SELECT name FROM village")).isEqualTo("Thôn mẫu 01");
                assertThat(database.owner().password()).isEqualTo(before.password());
            }
        }

        @Test
        void findsNoServerRunningAfterACleanStop() {
            ProcessHandle server;
            try (var database = folder.start()) {
                assertThat(read(database.runtime(), "SELECT 1")).isEqualTo("1");
                server = folder.server();
            }
            assertThat(server.info().command()).isEmpty();
            assertThat(folder.data().resolve("postmaster.pid")).doesNotExist();
        }

        @Test
        void stopsTheServerOfAProgramThatWasKilled() throws InterruptedException {
            try (var program = ChildProgram.start(DatabaseHolder.class, folder.path(), PROGRAMS)) {
                assertThat(program.nextLine()).isEqualTo("running");
                program.kill();
            }
            var leftover = folder.server();
            assertThat(leftover.info().command())
                    .hasValueSatisfying(path -> assertThat(path).endsWith("/postgres"));

            try (var database = folder.start()) {
                assertThat(leftover.info().command()).isEmpty();
                assertThat(folder.server().pid()).isNotEqualTo(leftover.pid());
                assertThat(read(database.runtime(), "SELECT 1")).isEqualTo("1");
            }
        }

        @Test
        void recoversAfterProgramAndServerWereKilled() throws InterruptedException {
            try (var database = folder.start()) {
                write(database, "CREATE TABLE village AS SELECT 'Thôn mẫu 01' AS name");
            }
            try (var program = ChildProgram.start(DatabaseHolder.class, folder.path(), PROGRAMS)) {
                assertThat(program.nextLine()).isEqualTo("running");
                folder.server().destroyForcibly();
                program.kill();
            }
            try (var database = folder.start()) {
                assertThat(read(database.owner(), "SELECT name FROM village")).isEqualTo("Thôn mẫu 01");
            }
        }

        @Test
        void leavesAProcessAloneThatHasTheServersOldNumber() throws IOException {
            var somebodyElse = new ProcessBuilder("sleep", "60").start();
            try {
                Files.writeString(
                        folder.data().resolve("postmaster.pid"),
                        "%d%n%s%n".formatted(somebodyElse.pid(), folder.data()));

                try (var database = folder.start()) {
                    assertThat(read(database.runtime(), "SELECT 1")).isEqualTo("1");
                    assertThat(somebodyElse.isAlive()).isTrue();
                }
            } finally {
                somebodyElse.destroyForcibly();
            }
        }

        @Test
        void leavesAnotherDatabaseOfTheSameProgramsAlone() throws IOException {
            var realWork = laidOut.copiedTo(temporary.resolve("work"));
            try (var other = realWork.start()) {
                Files.writeString(
                        folder.data().resolve("postmaster.pid"),
                        "%d%n%s%n".formatted(realWork.server().pid(), folder.data()));

                try (var database = folder.start()) {
                    assertThat(read(database.runtime(), "SELECT 1")).isEqualTo("1");
                    assertThat(read(other.runtime(), "SELECT 2")).isEqualTo("2");
                }
            }
        }

        @Test
        void makesNothingOfAProcessNumberThatWasBrokenOff() throws IOException {
            Files.writeString(folder.data().resolve("postmaster.pid"), "");

            try (var database = folder.start()) {
                assertThat(read(database.runtime(), "SELECT 1")).isEqualTo("1");
            }
        }
    }

    @Nested
    class IsRefusedInASentence {

        @BeforeEach
        void afterTheFirst() throws IOException {
            folder = laidOut.copiedTo(folder.path());
        }

        @Test
        void whenThisProgramUsesTheFolderAlready() {
            try (var database = folder.start()) {
                assertThatThrownBy(folder::start)
                        .isInstanceOf(CannotStartDatabase.class)
                        .hasMessage(
                                "Thư mục dữ liệu %s đang được một chương trình Lộ Trình khác sử dụng. Hãy tắt chương trình đó, hoặc đặt LOTRINH_HOME sang một thư mục khác.",
                                folder.path());
                assertThat(read(database.runtime(), "SELECT 1")).isEqualTo("1");
            }
        }

        @Test
        void whenAnotherProgramUsesTheFolder() throws InterruptedException {
            try (var database = folder.start();
                    var looked = RunningDatabase.find(folder.path()).orElseThrow(); // which must not let go of the lock
                    var second = ChildProgram.start(DatabaseHolder.class, folder.path(), PROGRAMS)) {
                assertThat(read(looked.runtime(), "SELECT 1")).isEqualTo("1");
                assertThat(second.nextLine()).contains("đang được một chương trình Lộ Trình khác sử dụng");
                assertThat(second.waitForEnd()).isEqualTo(2);
                assertThat(read(database.runtime(), "SELECT 1")).isEqualTo("1");
            }
        }

        @Test
        void whenAFileStandsInTheFoldersPlace() throws IOException {
            var file = Files.writeString(temporary.resolve("không phải thư mục"), "");

            assertThatThrownBy(new Folder(file)::start)
                    .isInstanceOf(CannotStartDatabase.class)
                    .hasMessageContaining("Không tạo hoặc không mở được thư mục dữ liệu " + file)
                    .hasMessageContaining("LOTRINH_HOME");
        }

        @Test
        void whenThePasswordsAreGone() throws IOException {
            Files.delete(folder.path().resolve("pg18.passwords"));

            assertThatThrownBy(folder::start)
                    .isInstanceOf(CannotStartDatabase.class)
                    .hasMessageContaining("thiếu tệp mật khẩu pg18.passwords");
        }

        @Test
        void whenThePasswordsAreNotThose() throws IOException {
            Files.writeString(folder.path().resolve("pg18.passwords"), "superuser=a\nowner=b\nruntime=c\n");

            assertThatThrownBy(folder::start)
                    .isInstanceOf(CannotStartDatabase.class)
                    .hasMessageContaining("Hãy kiểm tra tệp mật khẩu");
            assertThat(folder.findServer()).isEmpty();
        }

        @Test
        void whenTheDataIsDamaged() throws IOException {
            Files.delete(folder.data().resolve("global/pg_control"));

            assertThatThrownBy(folder::start)
                    .isInstanceOf(CannotStartDatabase.class)
                    .hasMessageContaining("không khởi động được")
                    .hasMessageContaining("postgresql.log")
                    .hasMessageContaining("pg_control");
        }

        @Test
        void whenTheServerThatAnswersWorksOnOtherData() {
            try (var database = folder.start()) {
                var passwords = RolePasswords.in(DatabaseFolder.at(folder.path()));

                assertThatThrownBy(() -> Roles.prepare(database.superuser(), passwords, temporary))
                        .isInstanceOf(CannotStartDatabase.class)
                        .hasMessageContaining("phục vụ thư mục " + folder.data() + " chứ không phải " + temporary);
            }
        }

        @Test
        void andTheFolderCanBeUsedAfterwards() throws IOException {
            var passwords = folder.path().resolve("pg18.passwords");
            var kept = Files.readString(passwords);
            Files.delete(passwords);
            assertThatThrownBy(folder::start).isInstanceOf(CannotStartDatabase.class);

            Files.writeString(passwords, kept);

            try (var database = folder.start()) {
                assertThat(read(database.runtime(), "SELECT 1")).isEqualTo("1");
            }
        }
    }
}
