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
import vn.lotrinh.kernel.CommuneCode;
import vn.lotrinh.kernel.CommuneScope;
import vn.lotrinh.territory.ByCommune;
import vn.lotrinh.territory.CommuneKind;
import vn.lotrinh.territory.InstalledCommunes;
import vn.lotrinh.territory.Lineage;
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
    private final InstalledCommunes communes;

    Valuings(
            IndicatorTable indicators,
            FigureTable figures,
            OfficialTable officials,
            SubmissionTable submissions,
            CompletenessTable rules,
            ShowLineage showLineage,
            Countings countings,
            InstalledCommunes communes) {
        this.indicators = indicators;
        this.figures = figures;
        this.officials = officials;
        this.submissions = submissions;
        this.rules = rules;
        this.showLineage = showLineage;
        this.countings = countings;
        this.communes = communes;
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
                List.of(),
                communes.getNamed(commune).kind());
    }

    /** Of every indicator, in their order. */
    List<Valuing> all(LocalDate asOf) {
        var commune = CommuneScope.getOne();
        return ByCommune.of(all(List.of(commune), asOf), commune);
    }

    /** The same of several communes, in no more statements than of one. */
    Map<CommuneCode, List<Valuing>> all(List<CommuneCode> several, LocalDate asOf) {
        var known = new Known(
                communes.getKinds(several),
                rules.get(several),
                showLineage.of(several),
                figures.list(several),
                officials.list(several),
                submissions.list(several));
        var definitions = indicators.list(several);
        var byCommune = new LinkedHashMap<CommuneCode, Map<String, Valuing>>();
        several.forEach(commune -> byCommune.put(commune, new LinkedHashMap<>()));
        var counted = countings.of(definitions, known.lineages(), byCommune);
        byCommune.forEach((commune, byCode) -> fill(
                byCode,
                ByCommune.of(definitions, commune),
                known.of(commune),
                counted.getOrDefault(commune, Map.of()),
                asOf));
        var all = new LinkedHashMap<CommuneCode, List<Valuing>>();
        byCommune.forEach((commune, byCode) -> all.put(commune, List.copyOf(byCode.values())));
        return all;
    }

    /** What was brought for several communes. */
    private record Known(
            Map<CommuneCode, CommuneKind> kinds,
            Map<CommuneCode, CompletenessRule> rules,
            Map<CommuneCode, Lineage> lineages,
            Map<CommuneCode, List<ReportedFigure>> figures,
            Map<CommuneCode, List<OfficialFigure>> officials,
            Map<CommuneCode, List<Submission>> submissions) {

        OfOne of(CommuneCode commune) {
            return new OfOne(
                    ByCommune.of(kinds, commune),
                    ByCommune.of(rules, commune),
                    ByCommune.of(lineages, commune),
                    ByCommune.of(figures, commune).stream()
                            .collect(
                                    Collectors.groupingBy(figure -> figure.key().indicator())),
                    ByCommune.of(officials, commune).stream()
                            .collect(
                                    Collectors.groupingBy(figure -> figure.key().indicator())),
                    ByCommune.of(submissions, commune).stream().collect(Collectors.groupingBy(Submission::indicator)));
        }
    }

    /** What was brought for one of them, by the code of the indicator. */
    private record OfOne(
            CommuneKind kind,
            CompletenessRule rule,
            Lineage lineage,
            Map<String, List<ReportedFigure>> reported,
            Map<String, List<OfficialFigure>> issued,
            Map<String, List<Submission>> submitted) {}

    private static void fill(
            Map<String, Valuing> byCode,
            List<IndicatorDefinition> definitions,
            OfOne known,
            Map<String, List<Counting>> counted,
            LocalDate asOf) {
        definitions.forEach(definition -> byCode.put(
                definition.code(),
                new Valuing(
                        definition,
                        known.lineage(),
                        byPlace(
                                definition,
                                known.reported().getOrDefault(definition.code(), List.of()),
                                known.submitted().getOrDefault(definition.code(), List.of())),
                        new Officials(
                                definition, known.lineage(), known.issued().getOrDefault(definition.code(), List.of())),
                        known.rule(),
                        asOf,
                        counted.getOrDefault(definition.code(), List.of()),
                        known.kind())));
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
                        .toList(),
                now.kind());
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
