package vn.lotrinh.indicator;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.lotrinh.kernel.CommuneScope;
import vn.lotrinh.territory.ShowLineage;

/** Brings what the rules of values need out of the database, in the same few statements for one indicator or for all. */
@Component
class Valuings {

    private final IndicatorTable indicators;
    private final FigureTable figures;
    private final OfficialTable officials;
    private final SubmissionTable submissions;
    private final CompletenessTable rules;
    private final ShowLineage showLineage;
    private final Countings countings;

    Valuings(
            IndicatorTable indicators,
            FigureTable figures,
            OfficialTable officials,
            SubmissionTable submissions,
            CompletenessTable rules,
            ShowLineage showLineage,
            Countings countings) {
        this.indicators = indicators;
        this.figures = figures;
        this.officials = officials;
        this.submissions = submissions;
        this.rules = rules;
        this.showLineage = showLineage;
        this.countings = countings;
    }

    Valuing of(IndicatorDefinition definition, LocalDate asOf) {
        if (definition.isCounted()) {
            return all(asOf).stream()
                    .filter(valuing -> valuing.definition().code().equals(definition.code()))
                    .findFirst()
                    .orElseThrow();
        }
        var commune = CommuneScope.getOne();
        var lineage = showLineage.handle();
        return new Valuing(
                definition,
                lineage,
                byPlace(
                        definition,
                        figures.list(commune, definition.code()),
                        submissions.list(commune, definition.code())),
                new Officials(definition, lineage, officials.list(commune, definition.code())),
                rules.get(commune),
                asOf,
                List.of());
    }

    /** Of every indicator, in their order. */
    List<Valuing> all(LocalDate asOf) {
        var commune = CommuneScope.getOne();
        var rule = rules.get(commune);
        var lineage = showLineage.handle();
        var reported = figures.list(commune).stream()
                .collect(Collectors.groupingBy(figure -> figure.key().indicator()));
        var issued = officials.list(commune).stream()
                .collect(Collectors.groupingBy(figure -> figure.key().indicator()));
        var submitted = submissions.list(commune).stream().collect(Collectors.groupingBy(Submission::indicator));
        var definitions = indicators.list(commune);
        var byCode = new LinkedHashMap<String, Valuing>();
        var counted = countings.of(commune, definitions, byCode);
        definitions.forEach(definition -> byCode.put(
                definition.code(),
                new Valuing(
                        definition,
                        lineage,
                        byPlace(
                                definition,
                                reported.getOrDefault(definition.code(), List.of()),
                                submitted.getOrDefault(definition.code(), List.of())),
                        new Officials(definition, lineage, issued.getOrDefault(definition.code(), List.of())),
                        rule,
                        asOf,
                        counted.getOrDefault(definition.code(), List.of()))));
        return List.copyOf(byCode.values());
    }

    /** As if one more formula held for an indicator, from its year on. */
    Valuing tried(Countings.Checked wanted, LocalDate asOf) {
        var byCode = all(asOf).stream()
                .collect(Collectors.toMap(valuing -> valuing.definition().code(), Function.identity()));
        var now = Objects.requireNonNull(byCode.get(wanted.definition().code()));
        var others = now.countings().stream().filter(counting -> counting.from() != wanted.from());
        return new Valuing(
                now.definition(),
                now.lineage(),
                now.reports(),
                now.officials(),
                now.rule(),
                asOf,
                Stream.concat(others, Stream.of(countings.tried(CommuneScope.getOne(), wanted, byCode)))
                        .sorted(Comparator.comparingInt(Counting::from))
                        .toList());
    }

    /** A figure of a village counts once the village has submitted its period; all others count at once. */
    private static Map<Place, List<Report>> byPlace(
            IndicatorDefinition definition, List<ReportedFigure> figures, List<Submission> submissions) {
        var reports = new ArrayList<Report>();
        var complete = new HashSet<FigureKey>();
        for (var submission : submissions) {
            switch (submission.kind()) {
                case COMPLETE ->
                    complete.add(new FigureKey(
                            definition.code(), new Place.Village(submission.village()), submission.period()));
                case NOTHING -> reports.add(Report.nothing(submission, definition.ratio() != null));
            }
        }
        for (var figure : figures) {
            boolean counts = !(figure.key().place() instanceof Place.Village) || complete.contains(figure.key());
            reports.add(Report.of(figure, counts));
        }
        return reports.stream().collect(Collectors.groupingBy(Report::place, LinkedHashMap::new, Collectors.toList()));
    }
}
