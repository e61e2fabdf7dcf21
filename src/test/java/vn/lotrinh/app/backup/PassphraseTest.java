package vn.lotrinh.app.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.lotrinh.app.database.ChildProgram;

/** The same words are the same key on every keyboard and in every terminal, or are refused. */
class PassphraseTest {

    private static final String WORDS = "ruộng bậc thang mùa nước đổ";

    @TempDir
    Path folder;

    private static BackupSettings with(String passphrase) {
        return new BackupSettings(null, "02:30", 14, passphrase);
    }

    private static @Nullable String under(String locale) {
        try (var program = ChildProgram.startAs(
                List.of("env", "LC_ALL=" + locale, "LOTRINH_BACKUP_PASSPHRASE=" + WORDS), PassphraseProgram.class)) {
            return program.nextLine();
        }
    }

    @Test
    void thatATerminalCannotSpellIsRefused() {
        assertThat(under("C.UTF-8")).isEqualTo("là " + WORDS);
        assertThat(under("C")).contains("LOTRINH_BACKUP_PASSPHRASE", "LC_ALL=C.UTF-8");
    }

    @Test
    void isCountedInLettersAsPeopleSeeThem() {
        assertThatThrownBy(() -> with(Normalizer.normalize("ộộộộộộ", Normalizer.Form.NFD))
                        .usablePassphrase())
                .hasMessageContaining("có 6 ký tự");
        assertThatThrownBy(() -> with("x".repeat(20) + "\uFFFD").givenPassphrase())
                .hasMessageContaining("đọc không đúng");
        assertThat(with(WORDS).usablePassphrase()).isEqualTo(WORDS);
    }

    @Test
    void opensWhetherSignsAreOneOrSeveral() throws IOException {
        var head = ArchiveHead.of(10);
        var file = folder.resolve("kín.backup");
        try (var archive = new ArchiveWriter(
                Files.newOutputStream(file), head, Normalizer.normalize(WORDS, Normalizer.Form.NFD))) {
            archive.manifest(ArchiveTest.MANIFEST);
            archive.endOfTable(0);
            archive.endOfTable(0);
        }
        assertThatCode(() -> ArchiveReader.check(file, Normalizer.normalize(WORDS, Normalizer.Form.NFC)))
                .doesNotThrowAnyException();
    }
}
