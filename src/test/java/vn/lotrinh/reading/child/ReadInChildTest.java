package vn.lotrinh.reading.child;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.lotrinh.given.TemporaryFiles;
import vn.lotrinh.reading.DraftTarget;
import vn.lotrinh.reading.child.ReadInChild.Outcome;

class ReadInChildTest {

    private static final Path DOCUMENTS = Path.of("src/test/resources/documents");
    private static final Duration LONGEST = Duration.ofSeconds(11);

    @TempDir
    Path folder;

    private HostileFiles files = new HostileFiles(Path.of(""));
    private final ReadInChild reader = new ReadInChild();

    @BeforeEach
    void aFolder() {
        files = new HostileFiles(folder);
    }

    private String sentence(Path file) {
        long began = System.nanoTime();
        Outcome outcome = reader.read(file);
        assertThat(Duration.ofNanos(System.nanoTime() - began)).isLessThan(LONGEST);
        assertThat(outcome).isInstanceOf(Outcome.Refused.class);
        String sentence = ((Outcome.Refused) outcome).sentence();
        assertThat(sentence).endsWith(".").doesNotContain("\n");
        return sentence;
    }

    @Test
    void anHonestFileIsRead() throws IOException {
        var plan = files.docx(
                "kế hoạch.docx",
                "<w:p><w:r><w:t>II. MỤC TIÊU ĐẾN NĂM 2030</w:t></w:r></w:p>"
                        + "<w:p><w:r><w:t>- Tỷ lệ hộ nghèo còn dưới 3%.</w:t></w:r></w:p>");
        var outcome = reader.read(plan);
        assertThat(outcome).isInstanceOf(Outcome.Read.class);
        assertThat(((Outcome.Read) outcome).draft().targets())
                .extracting(DraftTarget::name)
                .containsExactly("Tỷ lệ hộ nghèo");
    }

    @Nested
    class AHostileFileEndsInOneSentence {

        @Test
        void whenItIsEmpty() throws IOException {
            assertThat(sentence(files.with("rỗng.docx", new byte[0]))).contains("trống");
        }

        @Test
        void whenItIsCutOff() throws IOException {
            byte[] whole = Files.readAllBytes(DOCUMENTS.resolve("ke-hoach-mau.docx"));
            assertThat(sentence(files.with("cụt.docx", Arrays.copyOf(whole, whole.length / 2))))
                    .contains("hỏng");
        }

        @Test
        void whenItIsLocked() throws Exception {
            assertThat(sentence(files.lockedDocx())).contains("mật khẩu");
            assertThat(sentence(files.lockedPdf())).contains("mật khẩu");
        }

        @Test
        void whenItInflates() throws IOException {
            assertThat(sentence(files.zipBomb())).isNotEmpty();
            assertThat(sentence(files.xmlBomb())).isNotEmpty();
        }

        @Test
        void whenItIsHuge() throws IOException {
            assertThat(sentence(files.huge())).contains("50 MB");
        }

        @Test
        void whenItIsAPictureOfAPlan() throws IOException {
            assertThat(sentence(files.scannedPdf())).contains("bản chụp");
        }

        @Test
        void whenItIsNoDocument() throws IOException {
            byte[] program = {0x7f, 'E', 'L', 'F', 2, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0};
            assertThat(sentence(files.with("kế hoạch.pdf", program))).contains(".docx");
            byte[] picture = {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0, 0, 13, 'I', 'H', 'D', 'R', 0, 0, 0, 1};
            assertThat(sentence(files.with("kế hoạch.docx", picture))).contains(".docx");
        }

        @Test
        void orAsATextWhenItsEndlessTableWasCutToWhatAPageHolds() throws IOException {
            String row =
                    "<w:tr><w:tc><w:tcPr><w:gridSpan w:val=\"2000000000\"/></w:tcPr><w:p><w:r><w:t>a</w:t></w:r></w:p></w:tc></w:tr>";
            var outcome = reader.read(files.docx("bảng.docx", "<w:tbl>" + row.repeat(3) + "</w:tbl>"));
            assertThat(outcome).isInstanceOf(Outcome.Read.class);
            assertThat(((Outcome.Read) outcome).draft().text()).hasSizeLessThan(10_000);
        }

        @Test
        void whenItIsNestedWithoutEnd() throws IOException {
            int depth = 20_000;
            String body = "<w:tbl><w:tr><w:tc>".repeat(depth) + "<w:p/>" + "</w:tc></w:tr></w:tbl>".repeat(depth);
            assertThat(sentence(files.docx("lồng.docx", body))).isNotEmpty();
        }

        @Test
        void whenItHasMillionsOfParagraphs() throws IOException {
            assertThat(sentence(files.docx("dài.docx", "<w:p><w:r><w:t>a b c</w:t></w:r></w:p>".repeat(2_000_000))))
                    .isNotEmpty();
        }
    }

    @Test
    void nothingIsLeftBehind() throws IOException {
        sentence(files.xmlBomb());
        TemporaryFiles.assertNoneIsLeft("lotrinh-reading");
    }

    @Nested
    class AFileWithBytesChangedAtRandom {

        @Test
        void endsAsATextOrASentence() throws Exception {
            change(500);
        }

        @Test
        @Tag("long")
        void endsAsATextOrASentenceTenThousandTimes() throws Exception {
            change(10_000);
        }

        private void change(int times) throws Exception {
            long seed = Long.getLong("seed", System.nanoTime());
            System.out.println("seed of the changed files: " + seed);
            try (var mutations = new MutationRun(folder)) {
                mutations.run(DOCUMENTS, new Random(seed), times);
            }
        }
    }
}
