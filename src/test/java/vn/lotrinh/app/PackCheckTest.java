package vn.lotrinh.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.lotrinh.app.packs.PackCheck;
import vn.lotrinh.pack.Pack;
import vn.lotrinh.pack.PackFinding;
import vn.lotrinh.pack.PackFindings;
import vn.lotrinh.plan.AverageReduction;
import vn.lotrinh.plan.PlanPart;
import vn.lotrinh.plan.Qualitative;
import vn.lotrinh.plan.TargetTerms;
import vn.lotrinh.territory.TerritoryPart;

class PackCheckTest {

    private static final Path PACKS = Path.of("packs");

    @TempDir
    Path temporary;

    @BeforeEach
    void aCopyOfThePacks() throws IOException {
        try (var files = Files.walk(PACKS)) {
            files.filter(Files::isRegularFile).forEach(this::copy);
        }
    }

    private void copy(Path file) {
        try {
            Path copy = temporary.resolve(PACKS.relativize(file).toString());
            Files.createDirectories(copy.getParent());
            Files.copy(file, copy);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void change(String file, String said, String instead) throws IOException {
        Path path = temporary.resolve(file);
        String text = Files.readString(path);
        assertThat(text).contains(said);
        int at = text.indexOf(said);
        Files.writeString(path, text.substring(0, at) + instead + text.substring(at + said.length()));
    }

    private List<String> findings() {
        return PackCheck.of(temporary.resolve("nam-cuong")).list().stream()
                .map(PackFinding::toString)
                .toList();
    }

    @Nested
    class ThePacksOfThisHouse {

        @Test
        void haveNothingWrong() {
            assertThat(findings()).isEmpty();
        }

        @Test
        void stateTheSixteenTargetsOfThePlan() {
            var findings = new PackFindings();
            var plan = new PlanPart()
                    .read(Pack.open(PACKS.resolve("nam-cuong"), findings), findings)
                    .orElseThrow();
            assertThat(plan.targets())
                    .hasSize(16)
                    .extracting(TargetTerms::section)
                    .containsOnly("II.2");
            assertThat(plan.groups()).hasSize(7);
            assertThat(plan.solutions()).hasSize(7);
            assertThat(plan.targets().get(7).goal().goal(2026)).hasValue(new Qualitative(2030, null));
            assertThat(plan.targets().get(10).goal().goal(2026))
                    .hasValue(new AverageReduction(new BigDecimal("1.5"), AverageReduction.Measure.POINTS, 2030));
        }

        @Test
        void markWhatThePlanDoesNotSayAsAProposal() {
            var findings = new PackFindings();
            var plan = new PlanPart()
                    .read(Pack.open(PACKS.resolve("nam-cuong"), findings), findings)
                    .orElseThrow();
            assertThat(plan.targets())
                    .allSatisfy(target -> assertThat(target.proposals()).contains("owner"));
            assertThat(plan.targets())
                    .allSatisfy(target -> assertThat(target.baseline()).isNull());
        }

        @Test
        void nameTwentyThreeVillagesAsSamples() {
            var findings = new PackFindings();
            var territory = new TerritoryPart()
                    .read(Pack.open(PACKS.resolve("nam-cuong"), findings), findings)
                    .orElseThrow();
            assertThat(territory.villages()).hasSize(23).allMatch(village -> village.sample());
            assertThat(territory.naturalArea()).isEqualByComparingTo("14965");
            assertThat(territory.outline()).isRegularFile();
        }
    }

    /** One mistake at a time: the file, what stood there, what stands there now, and the one finding it makes. */
    @ParameterizedTest(name = "{3}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            nam-cuong/pack.yaml | name: Xã Nam Cường, tỉnh Thái Nguyên | nam: x | nam-cuong/pack.yaml:2: Không có mục nào tên “nam”; các mục dùng được: code, name, extends.
            nam-cuong/territory.yaml | "02026" | "2026" | nam-cuong/territory.yaml:4: Mã xã có năm chữ số như “02026”, không phải “2026”.
            nam-cuong/territory.yaml | code: "19" | code: "191" | nam-cuong/territory.yaml:2: Mã tỉnh có hai chữ số như “19”, không phải “191”.
            nam-cuong/territory.yaml | hectares: 14965 | hectares: 0 | nam-cuong/territory.yaml:7: Diện tích tự nhiên phải lớn hơn 0 ha.
            nam-cuong/territory.yaml | hectares: 14965 | hectares: 14.965,0 | nam-cuong/territory.yaml:7: “hectares” cần một con số như 1.5 (dấu chấm là dấu thập phân), không phải “14.965,0”.
            nam-cuong/territory.yaml | outline: outline.geojson | outline: mat.geojson | nam-cuong/territory.yaml:9: Không tìm thấy tệp ranh giới “mat.geojson” trong bộ cấu hình.
            nam-cuong/territory.yaml | outline: outline.geojson | outline: ../../../etc/passwd | nam-cuong/territory.yaml:9: Không tìm thấy tệp ranh giới “../../../etc/passwd” trong bộ cấu hình.
            nam-cuong/territory.yaml | code: T02 | code: T01 | nam-cuong/territory.yaml:14: Mã thôn “T01” đã dùng cho một thôn khác.
            nam-cuong/territory.yaml | name: Thôn mẫu 03, | | nam-cuong/territory.yaml:15: Thiếu “name”: cần một dòng chữ.
            nam-cuong/territory.yaml | {code: T04, name: Thôn mẫu 04, sample: true} | {code: T04, name: Thôn mẫu 04, sample: có} | nam-cuong/territory.yaml:16: “sample” cần true hoặc false, không phải “có”.
            nam-cuong/agencies.yaml | code: chi-bo | code: ban-xay-dung-dang | nam-cuong/agencies.yaml:5: Mã cơ quan “ban-xay-dung-dang” đã dùng cho một cơ quan khác.
            nam-cuong/agencies.yaml | kind: PARTY | kind: DANG | nam-cuong/agencies.yaml:3: “kind” cần một trong: PARTY, STATE, FRONT, OTHER; không phải “DANG”.
            base/indicators.yaml | code: ty-le-che-phu-rung | code: Tỷ lệ che phủ | base/indicators.yaml:105: Mã chỉ số chỉ gồm chữ thường không dấu, số và gạch nối, như “ty-le-ho-ngheo”.
            base/indicators.yaml | unit: tỷ đồng | unit: tỷ VND | base/indicators.yaml:6: Đơn vị “tỷ VND” không có trong units.yaml; thêm vào đó hoặc chọn đơn vị đã có.
            base/indicators.yaml | decimals: 1 | decimals: 9 | base/indicators.yaml:7: “decimals” cần một số nguyên từ 0 đến 6, không phải “9”.
            base/indicators.yaml | frequency: YEAR | frequency: WEEK | base/indicators.yaml:9: “frequency” cần một trong: MONTH, QUARTER, HALF_YEAR, YEAR; không phải “WEEK”.
            base/indicators.yaml | factor: 1 | factor: 1000 | base/indicators.yaml:24: “factor” cần một số nguyên từ 1 đến 100, không phải “1000”.
            base/indicators.yaml | overTime: SUM | overtime: SUM | base/indicators.yaml:10: Không có mục nào tên “overtime”; các mục dùng được: code, name, unit, decimals, ratio, level, frequency, overTime, official, definition, reading, breaks, countsPeople, formula.
            base/indicators.yaml | year: 2027 | year: 27 | base/indicators.yaml:159: “year” cần một số nguyên từ 2000 đến 2100, không phải “27”.
            base/indicators.yaml | sum(tree_planting.area where kind = "new") | sum(tree_planting.hectares) | base/indicators.yaml:102: Dòng 1, cột 19 của công thức: sổ bộ “tree_planting” không có trường “hectares”.
            base/indicators.yaml | sum(tree_planting.area where kind = "new") | count(tree_planting) | base/indicators.yaml:102: Dòng 1, cột 1 của công thức: công thức cho ra “đợt” nhưng chỉ số có đơn vị “ha”; hãy sửa công thức hoặc đơn vị.
            base/indicators.yaml | sum(tree_planting.area where kind = "new") | sum(tree_plantings.area) | base/indicators.yaml:102: Dòng 1, cột 5 của công thức: không có sổ bộ “tree_plantings”; ý bạn là “tree_planting”?
            base/indicators.yaml | constant(natural_area) | constant(area) | base/indicators.yaml:122: Dòng 1, cột 67 của công thức: không có hằng số “area”.
            base/indicators.yaml | sum(tree_planting.area where kind = "new") | [dien-tich-trong-rung] | base/indicators.yaml:102: Dòng 1, cột 1 của công thức: chỉ số [dien-tich-trong-rung] không thể tính từ chính nó; số đã báo cáo của nó là reported([dien-tich-trong-rung]).
            base/indicators.yaml | from: 2027 | tu: 2027 | base/indicators.yaml:31: Không có mục nào tên “tu”; các mục dùng được: text, from.
            base/constants.yaml | unit: ha | unit: mẫu | base/constants.yaml:4: Đơn vị “mẫu” không có trong units.yaml; thêm vào đó hoặc chọn đơn vị đã có.
            base/constants.yaml | code: natural_area | code: Diện tích | base/constants.yaml:4: Mã hằng số gồm chữ thường không dấu, số, gạch dưới, nhiều nhất 40 ký tự, như “natural_area”.
            base/constants.yaml | territory: NATURAL_AREA | territory: POPULATION | base/constants.yaml:4: “territory” cần một trong: NATURAL_AREA; không phải “POPULATION”.
            base/constants.yaml | , from: 2025-07-01 | | base/constants.yaml:4: Thiếu “from”: cần ngày mà địa bàn hiện nay bắt đầu, như 2025-07-01.
            base/constants.yaml | territory: NATURAL_AREA, | | base/constants.yaml:4: Hằng số cần đúng một trong hai: “values” (các giá trị có ngày) hoặc “territory” (lấy từ territory.yaml).
            base/completeness.yaml | completePercent: 80 | completePercent: 0 | base/completeness.yaml:2: “completePercent” cần một số nguyên từ 1 đến 100, không phải “0”.
            base/thresholds.yaml | paceYears: 3 | paceYears: ba | base/thresholds.yaml:2: “paceYears” cần một số nguyên từ 1 đến 10, không phải “ba”.
            base/thresholds.yaml | source: Quy tắc đánh giá của Lộ Trình, xã có thể đổi | # | base/thresholds.yaml:2: Thiếu “source”: cần một dòng chữ.
            nam-cuong/plan.yaml | to: 2030} | to: 2023} | nam-cuong/plan.yaml:4: Năm cuối 2023 đứng trước năm đầu 2026.
            nam-cuong/plan.yaml | indicator: ty-le-ho-ngheo | indicator: ty-le-nha-ngheo | nam-cuong/plan.yaml:85: Không có chỉ số “ty-le-nha-ngheo” trong indicators.yaml.
            nam-cuong/plan.yaml | owner: phong-van-hoa-xa-hoi | owner: phong-y-te | nam-cuong/plan.yaml:87: Không có cơ quan “phong-y-te” trong agencies.yaml.
            nam-cuong/plan.yaml | value: 150 | muc: 150 | nam-cuong/plan.yaml:23: Không có mục nào tên “muc”; các mục dùng được: kind, value, due, keep, measure, baselineYear, notMeasurable.
            nam-cuong/plan.yaml | {kind: TOTAL, value: 100} | {kind: TOTAL, value: -100} | nam-cuong/plan.yaml:51: “value” của loại mục tiêu này phải lớn hơn 0.
            nam-cuong/plan.yaml | value: 60, due: 2030 | value: 60, due: 2035 | nam-cuong/plan.yaml:93: “due” cần một số nguyên từ 2026 đến 2030, không phải “2035”.
            nam-cuong/plan.yaml | kind: AVERAGE_GROWTH | kind: GROWTH | nam-cuong/plan.yaml:16: “kind” cần một trong: AT_LEAST, AT_MOST, TOTAL, EACH_YEAR_TOTAL, AVERAGE_GROWTH, AVERAGE_REDUCTION, MULTIPLE_OF_BASELINE, QUALITATIVE; không phải “GROWTH”.
            nam-cuong/plan.yaml | value: 1.8, baselineYear: 2025 | value: 1.8 | nam-cuong/plan.yaml:72: Thiếu “baselineYear”: cần một số nguyên.
            nam-cuong/plan.yaml | measure: POINTS | measure: DIEM | nam-cuong/plan.yaml:86: “measure” cần một trong: POINTS, RELATIVE; không phải “DIEM”.
            nam-cuong/plan.yaml | code: T2 | code: T1 | nam-cuong/plan.yaml:19: Mã chỉ tiêu “T1” đã dùng cho một chỉ tiêu khác.
            nam-cuong/plan.yaml | proposed: [owner, due] | proposed: [owner, han] | nam-cuong/plan.yaml:18: “proposed” chỉ nhận: baseline, due, indicator, measure, owner; không phải “han”.
            nam-cuong/plan.yaml | groups: | groups: D1 # | nam-cuong/plan.yaml:126: Không đúng cú pháp YAML ở đây; kiểm tra thụt đầu dòng, dấu hai chấm và ngoặc.
            """)
    void aMistakeIsToldWithFileAndLine(String file, String said, String instead, String finding) throws IOException {
        change(file, said, instead == null ? "" : instead);
        assertThat(findings()).contains(finding);
    }

    @Test
    void aFileThatNobodyReadsIsNamed() throws IOException {
        Files.writeString(temporary.resolve("nam-cuong/targets.yaml"), "targets: []\n");
        assertThat(findings())
                .containsExactly("nam-cuong/targets.yaml: Không phần nào của Lộ Trình đọc tệp này; các tệp dùng được: "
                        + "territory.yaml, agencies.yaml, registers/*.yaml, lists.yaml, constants.yaml, units.yaml, "
                        + "indicators.yaml, completeness.yaml, plan.yaml, thresholds.yaml.");
    }

    @Test
    void aFileThatNobodyReadsInTheFolderOfRegistersIsNamed() throws IOException {
        Files.writeString(temporary.resolve("base/registers/household.yml"), "code: household\n");
        Files.writeString(temporary.resolve("base/registers/note.txt"), "x");
        Files.createDirectories(temporary.resolve("base/register"));
        Files.writeString(temporary.resolve("base/register/member.yaml"), "code: member\n");
        assertThat(findings())
                .extracting(finding -> finding.substring(0, finding.indexOf(": ")))
                .containsExactly(
                        "base/register/member.yaml", "base/registers/household.yml", "base/registers/note.txt");
    }

    @Test
    void theExamplesOfTheHandbookAreRight() throws IOException {
        String handbook = Files.readString(Path.of("docs/pack.md"));
        var examples =
                handbook.substring(handbook.indexOf("### `registers/*.yaml`")).split("```yaml\n", -1);
        Files.writeString(temporary.resolve("base/registers/crop_season.yaml"), example(examples[1]));
        Files.createDirectories(temporary.resolve("nam-cuong/registers"));
        Files.writeString(temporary.resolve("nam-cuong/registers/household.yaml"), example(examples[2]));
        assertThat(findings()).isEmpty();
    }

    private static String example(String text) {
        return text.substring(0, text.indexOf("```"));
    }

    @Test
    void indicatorsThatAreComputedInACircleAreNamed() throws IOException {
        change("base/indicators.yaml", "sum(tree_planting.area where kind = \"new\")", "[dien-tich-b]");
        Files.writeString(temporary.resolve("nam-cuong/indicators.yaml"), """
                indicators:
                  - code: dien-tich-b
                    name: Diện tích
                    unit: ha
                    decimals: 1
                    level: VILLAGE
                    frequency: QUARTER
                    overTime: SUM
                    definition: Diện tích
                    formula: {text: "[dien-tich-trong-rung] * 2", from: 2027}
                """);
        assertThat(findings())
                .containsExactly(
                        "nam-cuong/indicators.yaml:10: Các chỉ số tính vòng quanh nhau: dien-tich-b → dien-tich-trong-rung → "
                                + "dien-tich-b; hãy để một chỉ số trong đó lấy số báo cáo hoặc tính từ sổ bộ.");
    }

    @Test
    void formulasOfSeveralYearsStandInTheirOrder() throws IOException {
        String one = "formula:\n      from: 2027\n      text: >-\n        sum(tree_planting.area where kind = \"new\")";
        String several =
                "formula:\n      - {from: 2027, text: sum(tree_planting.area)}\n      - {from: %d, text: sum(tree_planting.%s)}";
        change("base/indicators.yaml", one, several.formatted(2029, "area"));
        assertThat(findings()).isEmpty();
        change("base/indicators.yaml", several.formatted(2029, "area"), several.formatted(2027, "are"));
        assertThat(findings())
                .singleElement()
                .asString()
                .startsWith("base/indicators.yaml:102: ")
                .contains("không bắt đầu sau công thức đứng trước nó (năm 2027)");
        change("base/indicators.yaml", several.formatted(2027, "are"), several.formatted(2029, "are"));
        assertThat(findings())
                .singleElement()
                .asString()
                .startsWith("base/indicators.yaml:102: Dòng 1, cột 19 của công thức: ");
    }

    @Test
    void nothingIsSaidAboutFormulasBeforeTheirRegistersAreRight() throws IOException {
        change("base/registers/tree_planting.yaml", "kind: EVENT", "kind: SU_KIEN");
        assertThat(findings())
                .allMatch(finding -> finding.startsWith("base/registers/tree_planting.yaml:"))
                .isNotEmpty();
    }

    @Test
    void aFieldWrittenTwiceIsNamed() throws IOException {
        change("nam-cuong/pack.yaml", "code: nam-cuong", "code: nam-cuong\ncode: khac");
        assertThat(findings()).containsExactly("nam-cuong/pack.yaml:2: “code” đã ghi ở trên; một mục chỉ ghi một lần.");
    }

    @Test
    void packsThatStandOnEachOtherAreRefused() throws IOException {
        Files.writeString(temporary.resolve("base/pack.yaml"), "code: base\nname: Chung\nextends: ../nam-cuong\n");
        assertThat(findings())
                .contains(
                        "base/pack.yaml:3: “extends” dẫn vòng tròn hoặc quá sâu; một bộ đứng trên nhiều nhất 4 bộ khác.");
    }

    @Test
    void aFolderThatIsNoPackIsRefused() throws IOException {
        Files.delete(temporary.resolve("nam-cuong/pack.yaml"));
        assertThat(findings())
                .contains("nam-cuong/pack.yaml: Thư mục không có tệp pack.yaml; đây không phải là một bộ cấu hình.");
    }

    @Nested
    class HostileYaml {

        private void endsInASentence(String yaml) throws IOException {
            Files.writeString(temporary.resolve("base/units.yaml"), yaml);
            assertThat(findings()).anyMatch(finding -> finding.startsWith("base/units.yaml") && finding.endsWith("."));
        }

        @Test
        void ofAliasesThatMultiplyEndsInASentence() throws IOException {
            var bomb = new StringBuilder("a0: &a0 [x, x, x, x, x, x, x, x, x]\n");
            for (int i = 1; i < 30; i++) {
                bomb.append("a%d: &a%d [*a%d, *a%d, *a%d, *a%d, *a%d]\n"
                        .formatted(i, i, i - 1, i - 1, i - 1, i - 1, i - 1));
            }
            endsInASentence(bomb.toString());
        }

        @Test
        void ofTenMegabytesEndsInASentence() throws IOException {
            endsInASentence("units: [" + "a, ".repeat(4_000_000) + "]");
        }

        @Test
        void nestedWithoutEndEndsInASentence() throws IOException {
            endsInASentence("units: " + "[".repeat(100_000));
        }

        @Test
        void thatIsNoTextEndsInASentence() throws IOException {
            Files.write(temporary.resolve("base/units.yaml"), new byte[] {(byte) 0xff, (byte) 0xfe, 0, 1, 2});
            assertThat(findings()).anyMatch(finding -> finding.startsWith("base/units.yaml"));
        }
    }

    @Nested
    class TheCommand {

        private final ByteArrayOutputStream out = new ByteArrayOutputStream();
        private final ByteArrayOutputStream err = new ByteArrayOutputStream();

        private int run(String... words) {
            return new PackCommand(
                            new PrintStream(out, true, StandardCharsets.UTF_8),
                            new PrintStream(err, true, StandardCharsets.UTF_8))
                    .run(List.of(words));
        }

        @Test
        void endsWithNoughtForASoundPack() {
            assertThat(run("check", temporary.resolve("nam-cuong").toString())).isZero();
            assertThat(out.toString(StandardCharsets.UTF_8)).isEqualToIgnoringNewLines("Bộ cấu hình không có lỗi.");
        }

        @Test
        void endsWithOneForAFaultyPack() throws IOException {
            change("base/thresholds.yaml", "paceYears: 3", "paceYears: 0");
            assertThat(run("check", temporary.resolve("nam-cuong").toString())).isEqualTo(1);
            assertThat(out.toString(StandardCharsets.UTF_8)).startsWith("base/thresholds.yaml:2: ");
        }

        @Test
        void endsWithTwoForWordsThatAreNoCommand() {
            assertThat(run("chek", "x")).isEqualTo(2);
            assertThat(run("check", temporary.resolve("không có").toString())).isEqualTo(2);
            assertThat(err.toString(StandardCharsets.UTF_8)).hasLineCount(2);
        }
    }
}
