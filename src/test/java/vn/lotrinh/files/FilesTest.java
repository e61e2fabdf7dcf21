package vn.lotrinh.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.lotrinh.given.World.TEST;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.lotrinh.given.TheApplication;
import vn.lotrinh.given.World;
import vn.lotrinh.kernel.CommuneCode;
import vn.lotrinh.trail.ShowTrail;

@TheApplication
class FilesTest {

    private static final Path DOCUMENTS = Path.of("src/test/resources/documents");

    @Autowired
    World given;

    @TempDir
    Path folder;

    CommuneCode commune = CommuneCode.of("00000");

    @BeforeEach
    void aCommune() {
        commune = given.aCommune();
    }

    private KeepFile.Outcome keep(String name, Path content) {
        return given.in(commune, () -> given.get(KeepFile.class).handle(new KeepFile.Command(TEST, name, content)));
    }

    private KeptFile kept(String name, byte[] content) throws IOException {
        return ((KeepFile.Outcome.Kept) keep(name, Files.write(folder.resolve("sent"), content))).file();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @Nested
    class AFile {

        @Test
        void comesBackAsItWas() throws IOException {
            var content = new byte[2_500_000];
            new Random(1).nextBytes(content);
            var file = kept("so-lieu.bin", content);
            var back = new ByteArrayOutputStream();
            given.in(commune, () -> {
                try {
                    given.get(FindFile.class).copy(file, back);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
                return true;
            });
            assertThat(back.toByteArray()).isEqualTo(content);
        }

        @Test
        void isKeptOnceUnderItsFirstName() throws IOException {
            var first = kept("kế hoạch.txt", bytes("Kế hoạch"));
            var second = kept("bản sao.txt", bytes("Kế hoạch"));
            assertThat(second).isEqualTo(first);
            assertThat(given.in(
                            commune,
                            () -> given.get(ShowTrail.class)
                                    .listLatest(commune, "files.document", first.digest(), null, 10)))
                    .hasSize(1);
        }

        @Test
        void isNotThereForAnotherCommune() throws IOException {
            var file = kept("kế hoạch.txt", bytes("Kế hoạch"));
            assertThat(given.in(
                            given.aCommune(), () -> given.get(FindFile.class).find(file.digest())))
                    .isEmpty();
        }

        @Test
        void canBeForgottenWhenNothingPointsAtIt() throws IOException {
            var file = kept("kế hoạch.txt", bytes("Kế hoạch"));
            var forget = new ForgetFile.Command(TEST, file.digest(), "không đọc được");
            assertThat(given.in(commune, () -> given.get(ForgetFile.class).handle(forget)))
                    .isInstanceOf(ForgetFile.Outcome.Forgotten.class);
            assertThat(given.in(commune, () -> given.get(FindFile.class).find(file.digest())))
                    .isEmpty();
            assertThat(given.in(commune, () -> given.get(ForgetFile.class).handle(forget)))
                    .isInstanceOf(ForgetFile.Outcome.NoSuchFile.class);
        }

        @Test
        void isRefusedWhenEmpty() throws IOException {
            assertThat(keep("trống.txt", Files.createFile(folder.resolve("empty"))))
                    .isInstanceOf(KeepFile.Outcome.Empty.class);
        }

        @Test
        void isRefusedAboveFiftyMegabytes() throws IOException {
            var big = folder.resolve("big");
            try (var sparse = new RandomAccessFile(big.toFile(), "rw")) {
                sparse.setLength(KeptFile.LARGEST + 1);
            }
            assertThat(keep("lớn.pdf", big)).isInstanceOf(KeepFile.Outcome.TooLarge.class);
        }

        @Test
        void isNeverStoredUnderAnotherDigest() {
            assertThatThrownBy(() -> given.in(
                            commune,
                            () -> given.get(TransactionTemplate.class)
                                    .execute(status -> given.get(JdbcClient.class)
                                            .sql("""
                                    INSERT INTO files.document (commune, digest, name, media_type, size, content, kept_by, kept_at)
                                    VALUES (:commune, repeat('0', 64), 'a', 'text/plain', 1, 'a', 'test', now())
                                    """)
                                            .param("commune", commune.code())
                                            .update())))
                    .isInstanceOf(DataIntegrityViolationException.class);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "ke-hoach-mau.docx, application/vnd.openxmlformats-officedocument.wordprocessingml.document",
        "ke-hoach-mau.pdf,  application/pdf",
        "ke-hoach-mau.doc,  application/x-ole-storage"
    })
    void theTypeIsToldByTheContent(String document, String type) throws IOException {
        assertThat(kept("anh.png", Files.readAllBytes(DOCUMENTS.resolve(document))))
                .extracting(KeptFile::mediaType)
                .isEqualTo(type);
    }

    @ParameterizedTest
    @CsvSource({
        "'C:\\Users\\A\\kế hoạch.docx', kế hoạch.docx",
        "../../etc/passwd, passwd",
        "'a\"b\nc.txt', abc.txt",
        "'', tep"
    })
    void aNameIsWithoutFoldersAndTricks(String sent, String name) {
        assertThat(FileName.of(sent)).isEqualTo(name);
    }
}
