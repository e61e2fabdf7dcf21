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
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
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

    /** Where some words stand, as findings begin. */
    private String placeOf(String file, String words) throws IOException {
        var lines = Files.readAllLines(temporary.resolve(file));
        int line = IntStream.range(0, lines.size())
                .filter(at -> lines.get(at).contains(words))
                .findFirst()
                .orElseThrow();
        return file + ":" + (line + 1) + ": ";
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

    @Test
    void mistakesInSeveralFilesAreAllToldAtOnce() throws IOException {
        change("base/thresholds.yaml", "paceYears: 3", "paceYears: 0");
        change("base/registers/price.yaml", "write: [OFFICER]", "write: []");
        change("base/indicators.yaml", "decimals: 1", "decimals: 9");
        change("nam-cuong/agencies.yaml", "kind: STATE", "kind: NHA_NUOC");
        change("nam-cuong/plan.yaml", "owner: phong-van-hoa-xa-hoi", "owner: phong-y-te");
        assertThat(findings())
                .extracting(finding -> finding.substring(0, finding.indexOf(":")))
                .containsExactlyInAnyOrder(
                        "base/thresholds.yaml",
                        "base/registers/price.yaml",
                        "base/indicators.yaml",
                        "nam-cuong/agencies.yaml",
                        "nam-cuong/plan.yaml");
    }

    @Test
    void aFileThatNobodyReadsIsNamed() throws IOException {
        Files.writeString(temporary.resolve("nam-cuong/targets.yaml"), "targets: []\n");
        assertThat(findings())
                .containsExactly(
                        "nam-cuong/targets.yaml: Không phần nào của Lộ Trình đọc tệp này; các tệp dùng được: "
                                + "territory.yaml, agencies.yaml, registers/*.yaml, lists.yaml, constants.yaml, units.yaml, "
                                + "indicators.yaml, counting.yaml, completeness.yaml, criteria/*.yaml, plan.yaml, thresholds.yaml.");
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
        String one = "formula:\n      from: 2021\n      text: >-\n        sum(tree_planting.area where kind = \"new\")";
        String several =
                "formula:\n      - {from: 2027, text: sum(tree_planting.area)}\n      - {from: %d, text: sum(tree_planting.%s)}";
        change("base/indicators.yaml", one, several.formatted(2029, "area"));
        assertThat(findings()).isEmpty();
        change("base/indicators.yaml", several.formatted(2029, "area"), several.formatted(2027, "are"));
        assertThat(findings())
                .singleElement()
                .asString()
                .startsWith(placeOf("base/indicators.yaml", "text: sum(tree_planting.are)"))
                .contains("không bắt đầu sau công thức đứng trước nó (năm 2027)");
        change("base/indicators.yaml", several.formatted(2027, "are"), several.formatted(2029, "are"));
        assertThat(findings())
                .singleElement()
                .asString()
                .startsWith(placeOf("base/indicators.yaml", "text: sum(tree_planting.are)")
                        + "Dòng 1, cột 19 của công thức: ");
    }

    @Test
    void nothingIsSaidAboutFormulasBeforeTheirRegistersAreRight() throws IOException {
        change("base/registers/tree_planting.yaml", "kind: EVENT", "kind: SU_KIEN");
        assertThat(findings())
                .allMatch(finding -> finding.startsWith("base/registers/tree_planting.yaml:"))
                .isNotEmpty();
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
