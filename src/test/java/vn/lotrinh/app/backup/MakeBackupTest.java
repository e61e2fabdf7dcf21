package vn.lotrinh.app.backup;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The file of a backup: when it is made, and what stands in its way. */
class MakeBackupTest {

    static final GivenBackups backups = new GivenBackups();

    @TempDir
    Path temporary;

    @AfterAll
    static void drop() {
        backups.close();
    }

    @AfterEach
    void removeWhatIsSomebodys() {
        backups.owner().sql("DROP TABLE IF EXISTS trail.ban_nhap").update();
        backups.owner().sql("DROP SCHEMA IF EXISTS giam_sat CASCADE").update();
    }

    private static MakeBackup.Outcome into(Path file) {
        var installation = backups.installation();
        try (var opened = installation.reach()) {
            return new MakeBackup(GivenBackups.clock(GivenBackups.NIGHT))
                    .handle(new MakeBackup.Command(opened, installation.home(), file, null), Restoring.QUIET);
        }
    }

    private static String refused(Path file) {
        return ((MakeBackup.Outcome.Refused) into(file)).sentence();
    }

    @Test
    void aFileThatIsThereIsNotOverwritten() throws IOException {
        var file = Files.writeString(temporary.resolve("cũ.backup"), "bản cũ");
        assertThat(refused(file)).contains("đã có nên không ghi đè");
        assertThat(file).hasContent("bản cũ");
    }

    @Test
    void aFileThatCannotBeWrittenIsTold() {
        assertThat(refused(temporary.resolve("không/có/thư/mục.backup"))).contains("Không ghi được bản sao lưu");
    }

    @Test
    void theFileIsForItsOwnersEyesOnlyAndAlone() throws IOException {
        var file = temporary.resolve("mới.backup");
        assertThat(into(file)).isInstanceOf(MakeBackup.Outcome.Made.class);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        try (var beside = Files.list(temporary)) {
            assertThat(beside).containsExactly(file);
        }
        assertThat(ArchiveReader.check(file, null)).hasSizeGreaterThan(40);
    }

    /** Nobody could restore it, and nobody would find out before the day of need. */
    @Test
    void somebodysTableAmongOursIsNamedAndNothingIsMade() {
        backups.owner().sql("CREATE TABLE trail.ban_nhap (commune text)").update();
        var file = temporary.resolve("lẫn.backup");
        assertThat(refused(file)).contains("trail.ban_nhap", "chuyển các bảng đó sang schema khác");
        assertThat(file).doesNotExist();
    }

    @Test
    void somebodysTableAmongOursIsNamedAlsoWhereTheOwnerMayNotReadIt() {
        backups.owner().sql("CREATE TABLE trail.ban_nhap (commune text)").update();
        backups.owner().sql("REVOKE ALL ON trail.ban_nhap FROM CURRENT_USER").update();
        assertThat(refused(temporary.resolve("khóa.backup")))
                .contains("trail.ban_nhap", "chuyển các bảng đó sang schema khác");
    }

    @Test
    void whatIsAnotherProgramsIsToldAndNotInIt() {
        backups.owner()
                .sql("CREATE SCHEMA giam_sat CREATE TABLE lan_do (so int)")
                .update();
        assertThat(((MakeBackup.Outcome.Made) into(temporary.resolve("chung.backup"))).inWords())
                .contains("Không sao lưu bảng của chương trình khác: giam_sat.lan_do.");
    }
}
