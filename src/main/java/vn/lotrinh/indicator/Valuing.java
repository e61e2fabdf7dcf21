package vn.lotrinh.indicator;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.lotrinh.indicator.IndicatorDefinition.Ratio;
import vn.lotrinh.kernel.Period;
import vn.lotrinh.territory.CommuneKind;
import vn.lotrinh.territory.Lineage;
import vn.lotrinh.territory.Territory;

/**
 * The rules by which reports become values, for one indicator (figures.md). Knows no database.
 *
 * @param lineage the villages, with the days from which and to which they are there
 * @param reports what was reported, by place
 * @param officials what the official source says
 * @param asOf the day on which is asked: a period counts as over when it ended before
 * @param countings what records say, by one formula after another; none for an indicator that is only reported
 * @param kind of the commune
 */
record Valuing(
        IndicatorDefinition definition,
        Lineage lineage,
        Map<Place, List<Report>> reports,
        Officials officials,
        CompletenessRule rule,
        LocalDate asOf,
        List<Counting> countings,
        CommuneKind kind) {

    /** Cut, not rounded, far behind any decimal that is shown: so the one rounding at the end is right. */
    private static final MathContext UNROUNDED = new MathContext(34, RoundingMode.DOWN);

    static final Completeness ONE = new Completeness(1, 1);
    static final Completeness NONE_OF_ONE = new Completeness(0, 1);

    /**
     * What counts for a span, and how complete it is; absent amounts are told apart by {@link #missing}.
     *
     * @param leftOut how many records add nothing because what is summed is empty in them
     */
    record Standing(Cell cell, @Nullable Contribution of, Completeness completeness, long leftOut) {
        Standing(Cell cell, @Nullable Contribution of, Completeness completeness) {
            this(cell, of, completeness, 0);
        }
    }

    /** The same reports and villages, with other formulas. */
    Valuing countedBy(List<Counting> others) {
        return new Valuing(definition, lineage, reports, officials, rule, asOf, others, kind);
    }

    /** The codes of all villages, those that have gone among them. */
    List<String> villages() {
        return lineage.villages().stream().map(Territory.Village::code).toList();
    }

    Value value(Place place, Period period) {
        var span = Span.of(period);
        var standing = notMeant()
                .orElseGet(() -> definition.frequency().isLongerThan(period)
                        ? new Standing(new Cell.NotDue(), null, expected(place, span))
                        : standing(place, span));
        var counted = standing.of();
        return new Value(
                definition.code(),
                place,
                period,
                standing.cell(),
                counted != null && counted.denominator() != null ? counted.amount() : null,
                counted == null ? null : counted.denominator(),
                standing.completeness(),
                counted == null ? null : counted.grade(),
                counted == null ? null : counted.lastChange(),
                officialValue(standing, place, span),
                standing.leftOut());
    }

    private @Nullable OfficialValue officialValue(Standing standing, Place place, Span span) {
        var figures = standing.of() == null
                ? List.<OfficialFigure>of()
                : standing.of().officialFigures();
        return figures.isEmpty()
                ? null
                : new OfficialValue(figures, own(place, span).cell());
    }

    /** The official figure where there is one, else what the commune computes itself; a mix of the two there is never. */
    Standing standing(Place place, Span span) {
        return official(place, span).orElseGet(() -> own(place, span));
    }

    /** What there is where such a commune is not meant; empty elsewhere. */
    private Optional<Standing> notMeant() {
        return definition.reach().refusal(kind).map(why -> new Standing(new Cell.NotApplicable(why), null, ONE));
    }

    /** Whether the commune is of a kind for which the indicator is meant. */
    boolean isMeant() {
        return notMeant().isEmpty();
    }

    /** What the official source says about a span; nobody's completeness hides it. */
    Optional<Standing> official(Place place, Span span) {
        return officials
                .find(place, span)
                .filter(found -> isMeant() && mayBeShown(found, span))
                .map(found -> known(found, ONE));
    }

    /** What records or reports say. Where the official figure is made elsewhere, it is preliminary however complete it is. */
    Standing own(Place place, Span span) {
        var notMeant = notMeant();
        if (notMeant.isPresent()) {
            return notMeant.get();
        }
        if (place instanceof Place.Village(var village) && !lineage.isThereWithin(village, span.from(), span.to())) {
            return new Standing(new Cell.NotApplicable(), null, ONE);
        }
        var own = counting(span)
                .map(counting -> new ByRecords(this, counting).standing(place, span))
                .orElseGet(() -> reported(place, span));
        return definition.official() == null || own.of() == null
                ? own
                : new Standing(own.cell(), own.of().atMost(Grade.PRELIMINARY), own.completeness(), own.leftOut());
    }

    /** By which formula a span is counted; empty before the first of them, where it is as it was reported. */
    Optional<Counting> counting(Span span) {
        return countings.stream().filter(counting -> counting.answersFor(span)).reduce((earlier, later) -> later);
    }

    Standing reported(Place place, Span span) {
        if (place instanceof Place.WholeCommune) {
            return definition.ofVillages() ? ofTheVillages(span) : ofOnePlace(place, span);
        }
        return definition.ofVillages()
                ? ofOnePlace(place, span)
                : new Standing(new Cell.NotRepresentative(), null, NONE_OF_ONE);
    }

    private Standing ofOnePlace(Place place, Span span) {
        if (place instanceof Place.Village(var village) && !isAsked(village, span)) {
            return new Standing(new Cell.NotApplicable(), null, ONE);
        }
        var contribution = contribution(place, span).filter(found -> mayBeShown(found, span));
        return contribution.map(found -> known(found, ONE)).orElseGet(() -> missing(span, NONE_OF_ONE));
    }

    private Standing ofTheVillages(Span span) {
        var completeness = completeness(span);
        var total = villagesTotal(span).filter(found -> mayBeShown(found, span));
        if (total.isPresent() && rule.isEnough(completeness)) {
            var firmest = completeness.full() ? Grade.OFFICIAL : Grade.PRELIMINARY;
            return known(total.get().atMost(firmest), completeness);
        }
        return contribution(Place.WHOLE_COMMUNE, span)
                .filter(found -> mayBeShown(found, span))
                .map(found -> known(found, ONE))
                .orElseGet(() -> missing(span, completeness));
    }

    /** How many of the villages that are asked about a span have submitted all that they are asked for. */
    Completeness completeness(Span span) {
        return completeness(village -> isAsked(village, span), village -> isSubmitted(village, span));
    }

    /** How many of those that are asked have submitted. */
    Completeness completeness(Predicate<String> asked, Predicate<String> submitted) {
        var expected = villages().stream().filter(asked).toList();
        return new Completeness((int) expected.stream().filter(submitted).count(), expected.size());
    }

    /** Whether a village has not submitted what it is asked for about a span that is over, or a part of it. */
    boolean owes(String village, Span span) {
        return definition.ofVillages()
                && isMeant()
                && span.endedBefore(asOf)
                && counting(span)
                        .map(records -> new ByRecords(this, records).isOwed(village, span))
                        .orElseGet(() -> isAsked(village, span) && !isSubmitted(village, span));
    }

    /** Whether a village is asked for records or a figure about a span. */
    boolean isAskedAbout(String village, Span span) {
        return isMeant()
                && counting(span)
                        .map(records ->
                                records.registers().isEmpty() || new ByRecords(this, records).isCounted(village, span))
                        .orElseGet(() -> isAsked(village, span));
    }

    /** Whether a village may report about a period. */
    boolean isThereAtTheEndOf(Period period, String village) {
        return lineage.isThere(village, period.to());
    }

    /** Whether a village owes a figure about any part of a span. */
    boolean isAsked(String village, Span span) {
        return isMeant() && AskedPart.of(definition, lineage, village, span).isPresent();
    }

    /** Whether a village has submitted a figure about all of a span in which it is asked. */
    boolean isSubmitted(String village, Span span) {
        return contribution(new Place.Village(village), span)
                .filter(Contribution::submitted)
                .isPresent();
    }

    /** The villages that submitted, and what belongs to no village; empty when no village did. */
    Optional<Contribution> villagesTotal(Span span) {
        var parts = new ArrayList<>(submitted(span));
        if (parts.isEmpty()) {
            return Optional.empty();
        }
        contribution(Place.NO_VILLAGE, span).ifPresent(parts::add);
        return Optional.of(Contribution.sum(parts));
    }

    private List<Contribution> submitted(Span span) {
        return villages().stream()
                .map(village -> contribution(new Place.Village(village), span))
                .flatMap(Optional::stream)
                .filter(Contribution::submitted)
                .toList();
    }

    /** What one place reported about a span, or about the part in which it is asked; whether or not it may count. */
    Optional<Contribution> contribution(Place place, Span span) {
        return AskedPart.contribution(definition, lineage, place, span, reports.getOrDefault(place, List.of()));
    }

    /** Before a period is over only an estimate says something about it. */
    private boolean mayBeShown(Contribution contribution, Span span) {
        return span.endedBefore(asOf) || contribution.grade() == Grade.ESTIMATE;
    }

    private Standing known(Contribution contribution, Completeness completeness) {
        return new Standing(cell(contribution), contribution, completeness);
    }

    Cell cell(Contribution contribution) {
        Ratio ratio = definition.ratio();
        BigDecimal denominator = contribution.denominator();
        if (ratio == null || denominator == null) {
            return new Cell.Known(contribution.amount());
        }
        return denominator.signum() == 0
                ? new Cell.NotApplicable()
                : new Cell.Known(contribution
                        .amount()
                        .multiply(BigDecimal.valueOf(ratio.factor()))
                        .divide(denominator, UNROUNDED));
    }

    private Standing missing(Span span, Completeness completeness) {
        Cell cell;
        if (!span.endedBefore(asOf)) {
            cell = new Cell.NotDue();
        } else if (completeness.have() == 0) {
            cell = new Cell.NoData();
        } else {
            cell = new Cell.NotEnough(completeness.have(), completeness.expected());
        }
        return new Standing(cell, null, completeness);
    }

    private Completeness expected(Place place, Span span) {
        return place instanceof Place.WholeCommune && definition.ofVillages()
                ? completeness(village -> isAsked(village, span), _ -> false)
                : NONE_OF_ONE;
    }

    /** Absent where nothing was reported or issued and nothing is counted. */
    Optional<Integer> firstYear() {
        return Stream.of(
                        reports.values().stream()
                                .flatMap(List::stream)
                                .map(report -> report.period().from().getYear()),
                        officials.figures().stream()
                                .filter(OfficialFigure::counts)
                                .map(figure -> figure.key().period().from().getYear()),
                        definition.firstCountedYear().stream().boxed())
                .flatMap(Function.identity())
                .min(Integer::compare);
    }

    /** When anything about the indicator was last entered, made known or withdrawn. */
    Optional<Instant> lastChange() {
        return Stream.concat(
                        reports.values().stream().flatMap(List::stream).map(Report::at),
                        officials.figures().stream()
                                .map(OfficialFigure::document)
                                .map(OfficialDocument::lastChange))
                .max(Comparator.naturalOrder());
    }

    /** What stands where a place said nothing about a period. */
    Cell missing(Period period) {
        return period.endedBefore(asOf) ? new Cell.NoData() : new Cell.NotDue();
    }
}
