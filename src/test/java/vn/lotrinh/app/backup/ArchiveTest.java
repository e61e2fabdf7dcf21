package vn.lotrinh.app.backup;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** An archive as a file: whatever is done to it shows before anything is believed of it. */
class ArchiveTest {

    private static final String PASSPHRASE = "ruộng bậc thang mùa nước đổ";
    private static final int FEW_ITERATIONS = 10;

    static final Manifest MANIFEST = new Manifest(
            "2026-11-29T02:30:00Z",
            false,
            "18.6",
            List.of(new Manifest.Migration("202611240001", 17)),
            List.of(),
            List.of(
                    new Manifest.Table("territory.commune", List.of("code")),
                    new Manifest.Table("files.document", List.of("digest", "content"))),
            List.of(new Manifest.Sequence("indicator.measure_id_seq", 7)),
            new Manifest.Structure(List.of(), List.of(), List.of()),
            null);

    @TempDir
    Path folder;

    private final Random random = new Random(20261129);

    static Stream<String> encryptedOrNot() {
        return Stream.of(PASSPHRASE, "");
    }

    private static @Nullable String passphrase(String given) {
        return given.isEmpty() ? null : given;
    }

    /** Some chunks long, of what hardly shrinks. */
    private Path archive(@Nullable String passphrase) throws IOException {
        var rows = new byte[70_000];
        random.nextBytes(rows);
        return archive(passphrase, rows);
    }

    private Path archive(@Nullable String passphrase, byte[] row) throws IOException {
        var file = folder.resolve("kho.backup");
        var head = ArchiveHead.of(passphrase == null ? 0 : FEW_ITERATIONS);
        try (var archive = new ArchiveWriter(Files.newOutputStream(file), head, passphrase)) {
            archive.manifest(MANIFEST);
            archive.rows("02026".getBytes(UTF_8));
            archive.endOfTable(1);
            for (int n = 0; n < 3; n++) {
                archive.rows(row);
            }
            archive.endOfTable(3);
        }
        return file;
    }

    private Path fileOf(byte[] bytes) throws IOException {
        return Files.write(folder.resolve("sửa.backup"), bytes);
    }

    private void demandRefused(byte[] bytes, @Nullable String passphrase, String what) throws IOException {
        var file = fileOf(bytes);
        assertThatThrownBy(() -> ArchiveReader.check(file, passphrase))
                .as(what)
                .isInstanceOf(UnusableArchive.class)
                .hasMessageMatching("(?s).+[.]");
    }

    @ParameterizedTest
    @MethodSource("encryptedOrNot")
    void isReadAsItWasWritten(String given) throws IOException {
        var file = archive(passphrase(given));
        try (var archive = new ArchiveReader(file, passphrase(given))) {
            assertThat(archive.manifest()).isEqualTo(MANIFEST);
            assertThat(archive.each(table -> new Counting()))
                    .extracting(ArchiveReader.Sum::table, ArchiveReader.Sum::rows)
                    .containsExactly(tuple("territory.commune", 1L), tuple("files.document", 3L));
        }
    }

    private static final class Counting implements ArchiveReader.Rows {
        @Override
        public void take(byte[] bytes, int length) {
            assertThat(length).isBetween(1, SealedOutput.CHUNK);
        }

        @Override
        public void end(long rows) {}
    }

    @ParameterizedTest
    @MethodSource("encryptedOrNot")
    void oneByteAlteredAnywhereIsSeen(String given) throws IOException {
        var whole = Files.readAllBytes(archive(passphrase(given)));
        for (int place = 0; place < whole.length; place += place < 50 || place > whole.length - 50 ? 1 : 2_011) {
            var altered = whole.clone();
            boolean iterations = place >= ArchiveHead.BYTES - 4 && place < ArchiveHead.BYTES - 1;
            altered[place] ^=
                    (byte) (1 << (iterations ? 7 : random.nextInt(8))); // not so many that trying takes minutes
            demandRefused(altered, passphrase(given), "byte " + place);
        }
    }

    @ParameterizedTest
    @MethodSource("encryptedOrNot")
    void aCutAnywhereIsSeenAlsoBetweenChunks(String given) throws IOException {
        var whole = Files.readAllBytes(archive(passphrase(given)));
        int chunk = SealedOutput.CHUNK + (given.isEmpty() ? 32 : 16);
        var lengths = new ArrayList<Integer>();
        for (int length = 0; length < whole.length; length += length < 50 ? 1 : 3_001) {
            lengths.add(length);
        }
        for (int end = ArchiveHead.BYTES; end < whole.length; end += chunk) {
            lengths.addAll(List.of(end, end + 1));
        }
        lengths.add(whole.length - 1);
        for (int length : lengths) {
            demandRefused(Arrays.copyOf(whole, length), passphrase(given), "cut after " + length);
        }
    }

    @ParameterizedTest
    @MethodSource("encryptedOrNot")
    void whatIsAddedRepeatedOrReorderedIsSeen(String given) throws IOException {
        var whole = Files.readAllBytes(archive(passphrase(given)));
        int chunk = SealedOutput.CHUNK + (given.isEmpty() ? 32 : 16);
        demandRefused(Arrays.copyOf(whole, whole.length + 1), passphrase(given), "one byte more");
        var swapped = whole.clone();
        System.arraycopy(whole, ArchiveHead.BYTES, swapped, ArchiveHead.BYTES + chunk, chunk);
        System.arraycopy(whole, ArchiveHead.BYTES + chunk, swapped, ArchiveHead.BYTES, chunk);
        demandRefused(swapped, passphrase(given), "two chunks in each other's place");
        var without = new byte[whole.length - chunk];
        System.arraycopy(whole, 0, without, 0, ArchiveHead.BYTES + chunk);
        System.arraycopy(
                whole,
                ArchiveHead.BYTES + 2 * chunk,
                without,
                ArchiveHead.BYTES + chunk,
                without.length - ArchiveHead.BYTES - chunk);
        demandRefused(without, passphrase(given), "a chunk taken out");
    }

    @ParameterizedTest
    @MethodSource("encryptedOrNot")
    void aChunkOfAnotherArchiveIsSeen(String given) throws IOException {
        var one = Files.readAllBytes(archive(passphrase(given)));
        var other = Files.readAllBytes(archive(passphrase(given)));
        System.arraycopy(other, ArchiveHead.BYTES, one, ArchiveHead.BYTES, SealedOutput.CHUNK);
        demandRefused(one, passphrase(given), "the first chunk of another one");
    }

    @Test
    void hidesWhatIsInIt() throws IOException {
        var row = new byte[70_000];
        random.nextBytes(row); // does not shrink, so it would stand there as it is
        String middle = HexFormat.of().formatHex(row, 1_000, 1_100);
        assertThat(HexFormat.of().formatHex(Files.readAllBytes(archive(null, row))))
                .contains(middle);
        assertThat(HexFormat.of().formatHex(Files.readAllBytes(archive(PASSPHRASE, row))))
                .doesNotContain(middle);
    }

    @Test
    void needsItsPassphrase() throws IOException {
        var file = archive(PASSPHRASE);
        assertThatThrownBy(() -> ArchiveReader.check(file, null)).hasMessageContaining("đã mã hóa");
        assertThatThrownBy(() -> ArchiveReader.check(file, PASSPHRASE + "."))
                .hasMessageContaining("cụm mật khẩu không đúng");
        assertThatCode(() -> ArchiveReader.check(file, PASSPHRASE)).doesNotThrowAnyException();
    }

    @Test
    void isNotTakenForAnEncryptedOneWhenItIsNone() throws IOException {
        var file = archive(null);
        assertThatThrownBy(() -> ArchiveReader.check(file, PASSPHRASE)).hasMessageContaining("không mã hóa");
    }

    @Test
    void ofALaterFormatIsLeftToALaterProgram() throws IOException {
        var bytes = Files.readAllBytes(archive(null));
        bytes[11] = 2;
        var file = fileOf(bytes);
        assertThatThrownBy(() -> ArchiveReader.check(file, null)).hasMessageContaining("định dạng mới hơn (2)");
    }

    /** Of an archive that is not encrypted somebody may have made the sums anew. */
    @ParameterizedTest
    @ValueSource(
            strings = {"{}", "không phải JSON", "[]", "{\"madeAt\": \"2026-11-29T02:30:00Z\", \"migrations\": []}"})
    void thatSaysNothingSensibleOfItselfIsDamaged(String said) throws IOException {
        var file = folder.resolve("lạ.backup");
        try (var archive = new ArchiveWriter(Files.newOutputStream(file), ArchiveHead.of(0), null)) {
            archive.rows(said.getBytes(UTF_8));
        }
        assertThatThrownBy(() -> ArchiveReader.check(file, null))
                .isInstanceOf(UnusableArchive.class)
                .hasMessageContaining("đã bị sửa đổi");
    }

    @Test
    void isToldFromOtherFiles() throws IOException {
        var file = fileOf("một tệp khác hẳn".getBytes(UTF_8));
        assertThatThrownBy(() -> ArchiveReader.check(file, null)).hasMessageContaining("không phải là bản sao lưu");
        assertThatThrownBy(() -> ArchiveReader.check(folder.resolve("không có"), null))
                .hasMessageContaining("Không tìm thấy tệp");
    }
}
