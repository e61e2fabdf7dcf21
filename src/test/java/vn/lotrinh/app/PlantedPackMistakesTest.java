package vn.lotrinh.app;

import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.lotrinh.given.OtherPack;

/** Mistakes that somebody who writes a pack can make, planted one at a time: each is told once, where it stands, in a sentence. */
class PlantedPackMistakesTest {

    private static final String MISTAKES = "/other-packs/planted-mistakes.csv";

    @TempDir
    static Path packs;

    private static Path pack;

    private @Nullable Path spoilt;
    private byte @Nullable [] right;

    @BeforeAll
    static void aPackWithNothingWrong() {
        pack = OtherPack.laidOutIn(packs);
        assertThat(check(0)).containsExactly("Bộ cấu hình không có lỗi.");
    }

    /** What {@code pack check} prints, line by line. */
    private static List<String> check(int exitCode) {
        var printed = new ByteArrayOutputStream();
        var out = new PrintStream(printed, true, UTF_8);
        assertThat(new PackCommand(out, out).run(List.of("check", pack.toString())))
                .as("exit code")
                .isEqualTo(exitCode);
        return printed.toString(UTF_8).lines().toList();
    }

    private void write(String file, byte[] content) throws IOException {
        spoilt = pack.resolve(file).normalize();
        right = Files.exists(spoilt) ? Files.readAllBytes(spoilt) : null;
        Files.write(spoilt, content);
    }

    private void write(String file, String content) throws IOException {
        write(file, content.getBytes(UTF_8));
    }

    private static String text(String file) throws IOException {
        return Files.readString(pack.resolve(file));
    }

    private void delete(String file) throws IOException {
        write(file, "");
        Files.delete(pack.resolve(file));
    }

    @AfterEach
    void mendIt() throws IOException {
        if (spoilt != null && right != null) {
            Files.write(spoilt, right);
        } else if (spoilt != null) {
            Files.delete(spoilt);
        }
    }

    private static void isTold(String finding) {
        assertThat(check(1)).singleElement().asString().startsWith(finding).endsWith(".");
    }

    @ParameterizedTest(name = "{0}: {2}")
    @CsvFileSource(resources = MISTAKES, delimiter = '|', quoteCharacter = '`')
    void aMistakeIsToldOnceWithItsFileAndLine(
            String file, String said, @Nullable String instead, int line, String sentence) throws IOException {
        String text = text(file);
        String before = unescaped(said);
        int at = text.indexOf(before);
        assertThat(at).as("stands in " + file).isNotNegative();
        write(
                file,
                text.substring(0, at)
                        + (instead == null ? "" : unescaped(instead))
                        + text.substring(at + before.length()));
        isTold("con-say/" + file + ":" + line + ": " + sentence);
    }

    private static String unescaped(String cell) {
        return cell.replace('⏎', '\n').replace('⇥', '\t');
    }

    @Nested
    class AFileAsAWhole {

        @Test
        void thatIsNotUtf8IsTold() throws IOException {
            write("plan.yaml", text("plan.yaml").getBytes(UTF_16));
            isTold("con-say/plan.yaml:1: Tệp không ghi bằng bảng mã UTF-8");
        }

        @Test
        void maySayThatItIsUtf8() throws IOException {
            write("plan.yaml", "\uFEFF" + text("plan.yaml"));
            assertThat(check(0)).hasSize(1);
        }

        @Test
        void mayBeWrittenOnAMacOrUnderWindows() throws IOException {
            write(
                    "plan.yaml",
                    Normalizer.normalize(text("plan.yaml"), Normalizer.Form.NFD).replace("\n", "\r\n"));
            assertThat(check(0)).hasSize(1);
        }

        @ParameterizedTest
        @ValueSource(strings = {"", "# chưa ghi gì\n", "  \n\n"})
        void thatIsEmptyIsTold(String nothing) throws IOException {
            write("lists.yaml", nothing);
            isTold("con-say/lists.yaml:1: Tệp trống.");
        }

        @ParameterizedTest
        @ValueSource(strings = {"~\n", "xin chào\n", "- {code: dang-uy, name: Đảng ủy, kind: PARTY}\n"})
        void thatHoldsNoNamedEntriesIsTold(String other) throws IOException {
            write("agencies.yaml", other);
            isTold("con-say/agencies.yaml:1: Ở đây cần các mục dạng “tên: giá trị”.");
        }

        @Test
        void ofTwoDocumentsIsTold() throws IOException {
            write("agencies.yaml", text("agencies.yaml") + "---\nagencies: []\n");
            isTold("con-say/agencies.yaml:7: Tệp có nhiều tài liệu YAML");
        }

        @Test
        void withACharacterThatNobodySeesIsTold() throws IOException {
            write("agencies.yaml", text("agencies.yaml").replace("Phòng Kinh", "Phòng\u0007 Kinh"));
            isTold("con-say/agencies.yaml:4: Dòng này có ký tự không in được");
        }

        @Test
        void thatRepeatsByAnAliasIsTold() throws IOException {
            write(
                    "agencies.yaml",
                    text("agencies.yaml").replace("- {code: dang-uy", "- &a {code: dang-uy") + "  - *a\n");
            isTold("con-say/agencies.yaml:2: Mã cơ quan “dang-uy” đã dùng cho một cơ quan khác.");
        }

        @Test
        void thatIsFarTooLargeIsTold() throws IOException {
            write("outline.geojson", " ".repeat(3 << 20));
            isTold("con-say/outline.geojson:1: Tệp ranh giới lớn hơn 2 MB");
        }

        @ParameterizedTest
        @ValueSource(strings = {"", "null", "[]", "{\"type\": \"FeatureCollection\", \"features\": []}"})
        void withoutAnyAreaIsNoOutline(String other) throws IOException {
            write("outline.geojson", other);
            isTold("con-say/outline.geojson:1: Ranh giới ");
        }

        @Test
        void nestedWithoutEndIsNoOutline() throws IOException {
            write("outline.geojson", "[".repeat(100_000));
            isTold("con-say/outline.geojson:1: Không đúng cú pháp JSON ở đây");
        }

        @ParameterizedTest
        @ValueSource(strings = {"pack.yaml", "territory.yaml", "agencies.yaml"})
        void thatIsMissingIsTold(String file) throws IOException {
            delete(file);
            isTold("con-say/" + file + ": ");
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "targets.yaml",
                    "plan.yaml.txt",
                    "lists.yml",
                    "registers/HOUSEHOLD.YAML",
                    "registers/note.txt"
                })
        void thatNobodyReadsIsTold(String file) throws IOException {
            write(file, "code: household\n");
            isTold("con-say/" + file + ": Không phần nào của Lộ Trình đọc tệp này");
        }
    }

    @Nested
    class ARegister {

        @Test
        void thatStandsInTwoFilesIsTold() throws IOException {
            write("registers/x_con_say_other.yaml", text("registers/x_con_say_fish_harvest.yaml"));
            isTold("con-say/registers/x_con_say_other.yaml:2: Mã sổ “x_con_say_fish_harvest” đã dùng cho một sổ khác.");
        }

        @Test
        void isGivenAFieldOnce() throws IOException {
            write("registers/household_more.yaml", text("registers/household.yaml"));
            isTold(
                    "con-say/registers/household_more.yaml:3: Mã “x_con_say_boats” đã dùng cho một trường khác của sổ này.");
        }
    }

    @Nested
    class ThePackBelow {

        @Test
        void doesNotStandOnTheOneAboveIt() throws IOException {
            write("../base/pack.yaml", text("../base/pack.yaml") + "extends: ../con-say\n");
            isTold("base/pack.yaml:3: “extends” dẫn vòng tròn");
        }

        @Test
        void liesAtMostThreeDown() throws IOException {
            for (int n = 1; n <= 3; n++) {
                Files.createDirectories(packs.resolve("p" + n));
                Files.writeString(
                        packs.resolve("p" + n + "/pack.yaml"),
                        "code: p%d\nname: Bộ %d\nextends: ../%s\n".formatted(n, n, n == 3 ? "base" : "p" + (n + 1)));
            }
            write("pack.yaml", text("pack.yaml").replace("../base", "../p1"));
            isTold("p3/pack.yaml:3: Các bộ đứng trên nhau quá sâu");
        }
    }
}
