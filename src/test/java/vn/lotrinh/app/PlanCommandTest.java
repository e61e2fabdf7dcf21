package vn.lotrinh.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class PlanCommandTest {

    private static final String PLAN = """
            KẾ HOẠCH
            Phát triển nông thôn xã Bản Mẫu giai đoạn 2026-2030
            I. MỤC TIÊU ĐẾN NĂM 2030
            - Tỷ lệ hộ nghèo giảm bình quân 1,5%/năm.
            """;

    @TempDir
    Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    private int run(String... words) {
        return new PlanCommand(stream(out), stream(err)).run(List.of(words));
    }

    private static PrintStream stream(ByteArrayOutputStream bytes) {
        return new PrintStream(bytes, true, StandardCharsets.UTF_8);
    }

    private String written(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toString();
    }

    private static JsonNode json(ByteArrayOutputStream bytes) {
        return JsonMapper.builder().build().readTree(bytes.toString(StandardCharsets.UTF_8));
    }

    @Test
    void aDocumentIsPrintedAsJson() throws IOException {
        assertThat(run("read", written("kế hoạch.txt", PLAN), "--json")).isZero();
        JsonNode plan = json(out);
        assertThat(plan.propertyNames())
                .containsExactly(
                        "file",
                        "title",
                        "issuer",
                        "term",
                        "sections",
                        "targets",
                        "assignments",
                        "reportingPeriods",
                        "recipients",
                        "findings",
                        "text");
        JsonNode target = plan.required("targets").get(0);
        assertThat(target.propertyNames())
                .containsExactly(
                        "name",
                        "kind",
                        "value",
                        "valueTo",
                        "unit",
                        "keep",
                        "measure",
                        "dueYear",
                        "baselineYear",
                        "baselineValue",
                        "byYear",
                        "section",
                        "text",
                        "span");
        assertThat(target.required("kind").asString()).isEqualTo("AVERAGE_REDUCTION");
        assertThat(target.required("value").decimalValue()).isEqualByComparingTo("1.5");
        assertThat(target.required("dueYear").asInt()).isEqualTo(2030);
        int from = target.required("span").get(0).asInt();
        int to = target.required("span").get(1).asInt();
        assertThat(plan.required("text").asString().substring(from, to))
                .isEqualTo("Tỷ lệ hộ nghèo giảm bình quân 1,5%/năm");
    }

    @Test
    void aDocumentIsPrintedForAPerson() throws IOException {
        assertThat(run("read", written("plan.txt", PLAN))).isZero();
        assertThat(out.toString(StandardCharsets.UTF_8))
                .contains("Giai đoạn         2026-2030")
                .contains("Chỉ tiêu (1)")
                .contains("1,5%/năm (năm 2030)");
    }

    @Test
    void linesAreAnsweredOneByOne() throws IOException {
        String lines = """
                {"id":"a","text":"Tỷ lệ hộ nghèo còn dưới 3%."}
                {"id":7,"text":"Báo cáo trước ngày 15/12 hằng năm."}
                """;
        assertThat(run("read", "--lines", written("lines.jsonl", lines), "--json"))
                .isZero();
        var answers = out.toString(StandardCharsets.UTF_8).lines().toList();
        assertThat(answers).hasSize(2);
        assertThat(answers.getFirst())
                .startsWith("{\"id\":\"a\",\"targets\":[{")
                .contains("\"kind\":\"AT_MOST\"");
        assertThat(answers.getLast()).isEqualTo("{\"id\":7,\"targets\":[]}");
    }

    @Test
    void aLineThatIsNoJsonIsNamed() throws IOException {
        assertThat(run("read", "--lines", written("lines.jsonl", "{\"id\":1,\"text\":\"a\"}\nkhông"), "--json"))
                .isEqualTo(2);
        assertThat(err.toString(StandardCharsets.UTF_8)).startsWith("Dòng 2 ").hasLineCount(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"[1]", "\"a\"", "null", "{\"id\":1}", "{\"id\":1,\"text\":5}", "{\"id\":1,\"text\":null}"})
    void aLineWithoutATextIsNamed(String line) throws IOException {
        assertThat(run("read", "--lines", written("lines.jsonl", line), "--json"))
                .isEqualTo(2);
        assertThat(err.toString(StandardCharsets.UTF_8)).startsWith("Dòng 1 ").hasLineCount(1);
    }

    @Test
    void aMarkOfTheByteOrderBelongsToNoLine() throws IOException {
        assertThat(run("read", "--lines", written("lines.jsonl", "\uFEFF{\"id\":1,\"text\":\"a\"}\n"), "--json"))
                .isZero();
        assertThat(out.toString(StandardCharsets.UTF_8)).isEqualToIgnoringNewLines("{\"id\":1,\"targets\":[]}");
    }

    @Test
    void whatCannotBeReadEndsInOneSentence() throws IOException {
        assertThat(run("read", folder.resolve("không có.docx").toString(), "--json"))
                .isEqualTo(2);
        assertThat(run("read", written("rỗng.txt", ""))).isEqualTo(2);
        assertThat(out.size()).isZero();
        assertThat(err.toString(StandardCharsets.UTF_8).lines())
                .hasSize(2)
                .allMatch(sentence -> sentence.endsWith("."));
    }

    @Test
    void wrongWordsAreAnsweredWithTheRightOnes() {
        assertThat(run("reed", "x")).isEqualTo(2);
        assertThat(run()).isEqualTo(2);
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("Cách dùng: lotrinh plan read TỆP [--json]");
    }
}
