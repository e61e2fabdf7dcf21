package vn.lotrinh.indicator;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.lotrinh.given.Measured;
import vn.lotrinh.kernel.Period;
import vn.lotrinh.territory.CommuneKind;
import vn.lotrinh.territory.Lineage;
import vn.lotrinh.territory.Territory.Village;
import vn.lotrinh.territory.VillageAct;

/** An indicator with reports in memory, for tests that read like the rules. */
final class Asked {

    private static final Instant ENTERED = Instant.parse("2026-01-20T02:00:00Z");

    private final Measured measured;
    private final List<Village> villages;
    private final List<VillageAct> acts = new ArrayList<>();
    private final List<Report> reports = new ArrayList<>();
    private final List<OfficialFigure> officials = new ArrayList<>();
    private LocalDate asOf = LocalDate.parse("2030-12-31");

    private Asked(Measured measured, int villages) {
        this.measured = measured;
        this.villages =
                IntStream.rangeClosed(1, villages).mapToObj(Asked::village).toList();
    }

    private static Village village(int number) {
        return new Village("T%02d".formatted(number), "Thôn mẫu %02d".formatted(number), true);
    }

    Asked split(int village, int from, String day) {
        return act(VillageAct.Kind.SPLIT, village, from, day);
    }

    Asked merged(int village, int into, String day) {
        return act(VillageAct.Kind.MERGER, village, into, day);
    }

    private Asked act(VillageAct.Kind kind, int village, int other, String day) {
        acts.add(new VillageAct(kind, village(village), village(other), LocalDate.parse(day), "Nghị quyết mẫu"));
        return this;
    }

    static Asked of(Measured measured, int villages) {
        return new Asked(measured, villages);
    }

    Asked asOf(String day) {
        asOf = LocalDate.parse(day);
        return this;
    }

    /** Official and submitted. */
    Asked reported(String place, String period, String amount) {
        return reported(place, period, amount, null, Grade.OFFICIAL, true);
    }

    Asked reported(String place, String period, String amount, String denominator) {
        return reported(place, period, amount, denominator, Grade.OFFICIAL, true);
    }

    Asked reported(
            String place, String period, String amount, @Nullable String denominator, Grade grade, boolean submitted) {
        var figure = new ReportedFigure(
                new FigureKey(measured.definition().code(), Place.of(place), Period.parse(period)),
                new BigDecimal(amount),
                denominator == null ? null : new BigDecimal(denominator),
                grade,
                "Biên bản mẫu",
                null,
                null,
                1,
                "program:test",
                ENTERED);
        reports.add(Report.of(figure, submitted));
        return this;
    }

    Asked nothing(String village, String period) {
        var submission = new Submission(
                measured.definition().code(),
                village,
                Period.parse(period),
                Submission.Kind.NOTHING,
                "program:test",
                ENTERED);
        reports.add(Report.nothing(submission, measured.definition().ratio() != null));
        return this;
    }

    Value commune(String period) {
        return value(Place.WHOLE_COMMUNE_CODE, period);
    }

    Value value(String place, String period) {
        return valuing().value(Place.of(place), Period.parse(period));
    }

    /** As a document says it: official, of the day, under the number. */
    Asked issued(String place, String period, String amount, @Nullable String denominator) {
        var document = new OfficialDocument(
                UUID.randomUUID(),
                "Hạt Kiểm lâm",
                "12/TB-KL",
                LocalDate.of(2026, 11, 1),
                "0".repeat(64),
                "program:test",
                ENTERED,
                null);
        officials.add(new OfficialFigure(
                new FigureKey(measured.definition().code(), Place.of(place), Period.parse(period)),
                new BigDecimal(amount),
                denominator == null ? null : new BigDecimal(denominator),
                Grade.OFFICIAL,
                null,
                document,
                true));
        return this;
    }

    Valuing valuing() {
        var lineage = new Lineage(villages, acts);
        return new Valuing(
                measured.definition(),
                lineage,
                reports.stream().collect(Collectors.groupingBy(Report::place)),
                new Officials(measured.definition(), lineage, officials),
                CompletenessRule.DEFAULT,
                asOf,
                List.of(),
                CommuneKind.COMMUNE);
    }
}
