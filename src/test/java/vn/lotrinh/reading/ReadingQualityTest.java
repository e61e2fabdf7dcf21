package vn.lotrinh.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.lotrinh.reading.format.Opened;
import vn.lotrinh.reading.format.PlanFiles;

/** How well the reader reads plans that were labelled before it first saw them. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReadingQualityTest {

    private static final Path PLANS = Path.of("src/test/resources/plans");

    private final List<Reading> readings = new ArrayList<>();
    private final List<Reading> sentences = new ArrayList<>();

    /** One document, or one sentence, as read, beside its labels. */
    private record Reading(String file, List<DraftTarget> targets, List<Finding> findings, JsonNode labels) {

        List<Aim> expected() {
            return aims(labels.path("targets"));
        }

        /** What one careful person would call a target and another would not: neither asked for nor counted against. */
        List<Aim> optional() {
            return aims(labels.path("optionalTargets"));
        }

        List<Aim> found() {
            return targets.stream().map(Aim::of).toList();
        }

        List<Aim> missed() {
            return without(expected(), found());
        }

        List<Aim> invented() {
            return without(without(found(), expected()), optional());
        }

        List<String> missedFindings() {
            var missed = new ArrayList<>(strings("findings"));
            findings.forEach(finding -> missed.remove(finding.code().name()));
            return missed;
        }

        List<Finding> falseAlarms() {
            var allowed = new HashSet<>(strings("findings"));
            allowed.addAll(strings("allowedFindings"));
            return findings.stream()
                    .filter(finding -> !allowed.contains(finding.code().name()))
                    .toList();
        }

        private List<String> strings(String field) {
            return labels.path(field).valueStream().map(JsonNode::asString).toList();
        }

        private static List<Aim> aims(JsonNode targets) {
            return targets.valueStream().map(Aim::of).toList();
        }

        private static List<Aim> without(List<Aim> all, List<Aim> some) {
            var left = new ArrayList<>(all);
            for (Aim one : some) {
                left.stream().filter(one::same).findFirst().ifPresent(left::remove);
            }
            return left;
        }
    }

    /** What counts of a target: kind, value, unit. */
    private record Aim(
            List<String> kinds,
            @Nullable BigDecimal value,
            @Nullable BigDecimal upTo,
            List<String> units,
            String words) {

        static Aim of(DraftTarget target) {
            return new Aim(
                    List.of(target.kind().name()),
                    target.value(),
                    target.valueTo(),
                    List.of(unit(target.unit())),
                    target.text());
        }

        static Aim of(JsonNode label) {
            var units = new ArrayList<String>();
            units.add(unit(label.path("unit").asStringOpt().orElse(null)));
            also(label, "unitAlso").map(Aim::unit).forEach(units::add);
            var kinds = new ArrayList<String>();
            kinds.add(label.required("kind").asString());
            also(label, "kindAlso").forEach(kinds::add);
            return new Aim(
                    kinds,
                    decimal(label.path("value")),
                    decimal(label.path("valueTo")),
                    units,
                    label.path("text").asString(""));
        }

        private static Stream<String> also(JsonNode label, String field) {
            return label.path(field).valueStream().map(JsonNode::asString);
        }

        boolean same(Aim other) {
            return kinds.stream().anyMatch(other.kinds::contains)
                    && equal(value, other.value)
                    && equal(upTo, other.upTo)
                    && units.stream().anyMatch(other.units::contains);
        }

        private static boolean equal(@Nullable BigDecimal one, @Nullable BigDecimal other) {
            return one == null || other == null ? Objects.equals(one, other) : one.compareTo(other) == 0;
        }

        private static @Nullable BigDecimal decimal(JsonNode node) {
            return node.isNumber() ? node.decimalValue() : null;
        }

        private static String unit(@Nullable String unit) {
            return unit == null ? "" : unit.strip().toLowerCase(Locale.ROOT);
        }

        @Override
        public String toString() {
            return kinds + " " + value + (upTo == null ? "" : ".." + upTo) + " " + units + " « " + words + " »";
        }
    }

    @BeforeAll
    void readAll() throws IOException {
        var mapper = JsonMapper.builder().build();
        try (var files = Files.list(PLANS)) {
            for (Path labels : files.filter(file -> file.toString().endsWith(".labels.json"))
                    .sorted()
                    .toList()) {
                JsonNode label = mapper.readTree(labels);
                String file = label.required("file").asString();
                PlanDraft draft = read(PLANS.resolve(file));
                readings.add(new Reading(file, draft.targets(), draft.findings(), label));
            }
        } catch (UncheckedIOException unreadable) {
            throw unreadable.getCause();
        }
        for (String file : List.of("sentences-1.jsonl", "sentences-2.jsonl")) {
            for (String line : Files.readAllLines(PLANS.resolve(file))) {
                JsonNode label = mapper.readTree(line);
                var targets = PlanReader.readSentence(label.required("text").asString());
                String place = file + " " + label.required("id").asString();
                sentences.add(new Reading(place, targets, List.of(), label));
            }
        }
    }

    private static PlanDraft read(Path file) {
        return switch (PlanFiles.open(file)) {
            case Opened.Text(var text) -> PlanReader.read(text);
            case Opened.Unreadable(var sentence) -> throw new AssertionError(file + ": " + sentence);
        };
    }

    @Test
    void atLeast95PercentOfTheTargetsAreFoundAndAsManyOfTheFoundAreTargets() {
        measure("documents", readings);
    }

    @Test
    void sentencesThatStandAloneAreReadAsWell() {
        measure("sentences", sentences);
    }

    private static void measure(String what, List<Reading> readings) {
        int expected =
                readings.stream().mapToInt(reading -> reading.expected().size()).sum();
        int missed =
                readings.stream().mapToInt(reading -> reading.missed().size()).sum();
        int found =
                readings.stream().mapToInt(reading -> reading.targets().size()).sum();
        int invented =
                readings.stream().mapToInt(reading -> reading.invented().size()).sum();
        double recall = 1 - (double) missed / expected;
        double precision = 1 - (double) invented / found;
        readings.forEach(ReadingQualityTest::report);
        System.out.printf(
                "%d %s, %d targets, %d read: recall %.3f (%d missed), precision %.3f (%d invented)%n",
                readings.size(), what, expected, found, recall, missed, precision, invented);
        assertThat(recall).isGreaterThanOrEqualTo(0.95);
        assertThat(precision).isGreaterThanOrEqualTo(0.95);
    }

    @Test
    void atLeast95PercentOfWhatIsWrongIsFound() {
        int planted = readings.stream()
                .mapToInt(reading -> reading.strings("findings").size())
                .sum();
        int missed = readings.stream()
                .mapToInt(reading -> reading.missedFindings().size())
                .sum();
        System.out.printf("%d planted flaws, %d not found%n", planted, missed);
        assertThat(1 - (double) missed / planted).isGreaterThanOrEqualTo(0.95);
    }

    @Test
    void nothingIsFoundThatIsNotWrong() {
        assertThat(readings.stream().flatMap(reading -> reading.falseAlarms().stream()))
                .isEmpty();
    }

    private static void report(Reading reading) {
        reading.missed().forEach(aim -> System.out.println(reading.file() + " missed   " + aim));
        reading.invented().forEach(aim -> System.out.println(reading.file() + " invented " + aim));
        reading.missedFindings().forEach(code -> System.out.println(reading.file() + " did not find " + code));
        reading.falseAlarms().forEach(finding -> System.out.println(reading.file() + " false alarm " + finding));
    }
}
