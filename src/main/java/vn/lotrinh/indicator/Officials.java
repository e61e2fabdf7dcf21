package vn.lotrinh.indicator;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.lotrinh.kernel.Period;
import vn.lotrinh.territory.Lineage;

/**
 * What the official source says about one indicator, and nothing else. <i>Số liệu chính thức</i>. Knows no database.
 *
 * @param figures all of them, also those that a later document supersedes
 */
record Officials(IndicatorDefinition definition, Lineage lineage, List<OfficialFigure> figures) {

    static Officials none(IndicatorDefinition definition, Lineage lineage) {
        return new Officials(definition, lineage, List.of());
    }

    /** What was issued about a span: about the commune itself, else about every one of its villages. */
    Optional<Contribution> find(Place place, Span span) {
        if (definition.official() == null || figures.isEmpty()) {
            return Optional.empty();
        }
        var stated = tiled(place, span);
        return stated.isPresent() || !(place instanceof Place.WholeCommune) ? stated : ofAllVillages(span);
    }

    private Optional<Contribution> tiled(Place place, Span span) {
        var issued = figures.stream()
                .filter(figure -> figure.counts() && figure.key().place().equals(place))
                .map(Report::of)
                .toList();
        return AskedPart.contribution(definition, lineage, place, span, issued);
    }

    private boolean addsUp(Contribution contribution) {
        return AskedPart.addsUp(definition, contribution);
    }

    private Optional<Contribution> ofAllVillages(Span span) {
        if (!definition.ofVillages()) {
            return Optional.empty();
        }
        var parts = new ArrayList<Contribution>();
        for (var village : lineage.villages()) {
            if (AskedPart.of(definition, lineage, village.code(), span).isEmpty()) {
                continue;
            }
            var part = tiled(new Place.Village(village.code()), span).filter(this::addsUp);
            if (part.isEmpty()) {
                return Optional.empty();
            }
            parts.add(part.get());
        }
        tiled(Place.NO_VILLAGE, span).filter(this::addsUp).ifPresent(parts::add);
        return parts.isEmpty() ? Optional.empty() : Optional.of(Contribution.sum(parts));
    }

    /** What was issued about a period or parts of it and no longer counts, for one place or, of the commune, for all. */
    List<OfficialFigure> listFormer(Place place, Period period) {
        return figures.stream()
                .filter(figure ->
                        !figure.counts() && period.contains(figure.key().period()))
                .filter(figure -> place instanceof Place.WholeCommune
                        || figure.key().place().equals(place))
                .toList();
    }
}
