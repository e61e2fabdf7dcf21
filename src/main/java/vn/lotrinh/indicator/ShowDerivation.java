package vn.lotrinh.indicator;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.lotrinh.indicator.Derivation.Basis;
import vn.lotrinh.indicator.Derivation.Branch;
import vn.lotrinh.indicator.Derivation.Difference;
import vn.lotrinh.indicator.IndicatorDefinition.OverTime;
import vn.lotrinh.kernel.CommuneScope;
import vn.lotrinh.kernel.Period;
import vn.lotrinh.kernel.VietnameseFormat;
import vn.lotrinh.territory.Territory;

/** Leads a value back to what was reported, by whom, when, from which source. <i>Xem nguồn gốc số liệu</i>. */
@Service
public class ShowDerivation {

    private final Valuings valuings;
    private final FigureTable figures;
    private final Countings countings;
    private final RecordsBehind recordsBehind;
    private final AskSample sample;
    private final Clock clock;

    ShowDerivation(
            Valuings valuings,
            FigureTable figures,
            Countings countings,
            RecordsBehind recordsBehind,
            AskSample sample,
            Clock clock) {
        this.valuings = valuings;
        this.figures = figures;
        this.countings = countings;
        this.recordsBehind = recordsBehind;
        this.sample = sample;
        this.clock = clock;
    }

    /** As of today. */
    @Transactional(readOnly = true)
    public Derivation handle(IndicatorDefinition definition, Place place, Period period) {
        var valuing = valuings.of(definition, LocalDate.now(clock));
        var value = valuing.value(place, period);
        return valuing.counting(Span.of(period))
                .map(counting -> counted(valuing, counting, value))
                .orElseGet(() -> reported(valuing, value));
    }

    private Derivation reported(Valuing valuing, Value value) {
        var definition = valuing.definition();
        var place = value.place();
        var period = value.period();
        var own = valuing.own(place, Span.of(period));
        return new Derivation(
                definition,
                value,
                formula(definition),
                numbers(valuing, value, own),
                value.official() == null ? basis(definition, place, own) : Basis.OFFICIAL,
                branches(valuing, place, period, own),
                place instanceof Place.WholeCommune ? difference(valuing, period) : null,
                history(definition, place, period),
                List.of(),
                valuing.officials().listFormer(place, period),
                null);
    }

    private Derivation counted(Valuing valuing, Counting counting, Value value) {
        var place = value.place();
        var period = value.period();
        var own = valuing.own(place, Span.of(period));
        return new Derivation(
                valuing.definition(),
                value,
                countings.inWords(counting.formula()),
                numbers(valuing, value, own),
                value.official() == null ? Basis.RECORDS : Basis.OFFICIAL,
                countedBranches(valuing, place, period),
                null,
                List.of(),
                recordsBehind.handle(counting, place, Span.of(period)),
                valuing.officials().listFormer(place, period),
                own.cell() instanceof Cell.Known(var amount)
                        ? sample.find(counting, amount, place, Span.of(period)).orElse(null)
                        : null);
    }

    /** Each village by itself; they need not add up to a quotient of the commune. */
    private List<Branch> countedBranches(Valuing valuing, Place place, Period period) {
        if (!(place instanceof Place.WholeCommune) || !valuing.definition().ofVillages()) {
            return List.of();
        }
        var branches = new ArrayList<Branch>();
        villagesOf(valuing, period)
                .forEach(village -> branches.add(
                        countedBranch(valuing, new Place.Village(village.code()), village.name(), period)));
        branches.add(countedBranch(valuing, Place.NO_VILLAGE, PlaceNames.NO_VILLAGE, period));
        return List.copyOf(branches);
    }

    private static Branch countedBranch(Valuing valuing, Place place, String name, Period period) {
        var standing = valuing.own(place, Span.of(period));
        var counted = standing.of();
        return new Branch(
                place,
                name,
                standing.cell(),
                counted == null ? null : counted.amount(),
                counted == null ? null : counted.denominator(),
                isAsked(valuing, place, period) ? EntryState.of(counted) : EntryState.NOT_ASKED,
                counted != null,
                List.of());
    }

    private static boolean isAsked(Valuing valuing, Place place, Period period) {
        return !(place instanceof Place.Village(var code)) || valuing.isAskedAbout(code, Span.of(period));
    }

    private static Basis basis(IndicatorDefinition definition, Place place, Valuing.Standing standing) {
        if (!(place instanceof Place.WholeCommune)) {
            return Basis.ONE_PLACE;
        }
        return definition.ofVillages() && !restsOnOwnTotal(standing) ? Basis.VILLAGES : Basis.OWN_TOTAL;
    }

    private static boolean restsOnOwnTotal(Valuing.Standing standing) {
        var counted = standing.of();
        return counted != null
                && counted.reports().stream().anyMatch(report -> report.place() instanceof Place.WholeCommune);
    }

    private List<Branch> branches(Valuing valuing, Place place, Period period, Valuing.Standing standing) {
        if (!(place instanceof Place.WholeCommune)) {
            return List.of(branch(valuing, place, name(valuing, place), period, standing));
        }
        var branches = new ArrayList<Branch>();
        if (valuing.definition().ofVillages()) {
            villagesOf(valuing, period)
                    .forEach(village -> branches.add(
                            branch(valuing, new Place.Village(village.code()), village.name(), period, standing)));
            branches.add(branch(valuing, Place.NO_VILLAGE, PlaceNames.NO_VILLAGE, period, standing));
        }
        branches.add(branch(valuing, Place.WHOLE_COMMUNE, PlaceNames.WHOLE_COMMUNE, period, standing));
        return branches.stream()
                .filter(branch -> branch.place() instanceof Place.Village
                        || !branch.figures().isEmpty())
                .toList();
    }

    private static List<Territory.Village> villagesOf(Valuing valuing, Period period) {
        var lineage = valuing.lineage();
        return lineage.villages().stream()
                .filter(village -> lineage.isThereWithin(village.code(), period.from(), period.to()))
                .toList();
    }

    private static String name(Valuing valuing, Place place) {
        return PlaceNames.of(valuing.lineage().villages()).get(place);
    }

    private static Branch branch(Valuing valuing, Place place, String name, Period period, Valuing.Standing standing) {
        var contribution = valuing.contribution(place, Span.of(period)).orElse(null);
        boolean asked = isAsked(valuing, place, period);
        var counted = standing.of();
        boolean counts = counted != null
                && counted.reports().stream().anyMatch(report -> report.place().equals(place));
        return new Branch(
                place,
                name,
                contribution != null
                        ? valuing.cell(contribution)
                        : asked ? valuing.missing(period) : new Cell.NotApplicable(),
                contribution == null ? null : contribution.amount(),
                contribution == null ? null : contribution.denominator(),
                asked ? EntryState.of(contribution) : EntryState.NOT_ASKED,
                counts,
                reported(valuing, place, period));
    }

    private static List<ReportedFigure> reported(Valuing valuing, Place place, Period period) {
        return valuing.reports().getOrDefault(place, List.of()).stream()
                .filter(report -> period.contains(report.period()))
                .map(Report::figure)
                .filter(Objects::nonNull)
                .toList();
    }

    static @Nullable Difference difference(Valuing valuing, Period period) {
        if (!valuing.definition().ofVillages()) {
            return null;
        }
        Optional<Contribution> total = valuing.villagesTotal(Span.of(period))
                .filter(found -> valuing.rule().isEnough(valuing.completeness(Span.of(period))));
        Optional<Contribution> own = valuing.contribution(Place.WHOLE_COMMUNE, Span.of(period));
        return total.isPresent() && own.isPresent() && differ(valuing, total.get(), own.get())
                ? new Difference(valuing.cell(total.get()), valuing.cell(own.get()))
                : null;
    }

    /** Of a quotient whose parts are not known only the quotient can be compared, as it is shown. */
    private static boolean differ(Valuing valuing, Contribution one, Contribution other) {
        var definition = valuing.definition();
        if (!AskedPart.addsUp(definition, one) || !AskedPart.addsUp(definition, other)) {
            return ListDisagreements.differ(valuing.cell(one), valuing.cell(other), definition.decimals());
        }
        return one.amount().compareTo(other.amount()) != 0
                || !Objects.equals(stripped(one.denominator()), stripped(other.denominator()));
    }

    private static @Nullable BigDecimal stripped(@Nullable BigDecimal number) {
        return number == null ? null : number.stripTrailingZeros();
    }

    private List<FormerFigure> history(IndicatorDefinition definition, Place place, Period period) {
        return figures.listFormer(CommuneScope.getOne(), definition.code()).stream()
                .filter(former -> period.contains(former.figure().key().period()))
                .filter(former -> place instanceof Place.WholeCommune
                        || former.figure().key().place().equals(place))
                .toList();
    }

    private static String formula(IndicatorDefinition definition) {
        var ratio = definition.ratio();
        String overTime = definition.overTime() == OverTime.SUM
                ? "Kỳ dài hơn là tổng của các kỳ trong đó."
                : "Kỳ dài hơn lấy số của kỳ cuối.";
        if (ratio == null) {
            return definition.name() + " (" + definition.unit() + "). " + overTime;
        }
        return ratio.numerator() + " (" + ratio.numeratorUnit() + ") : " + ratio.denominator() + " ("
                + ratio.denominatorUnit() + ")" + (ratio.factor() == 1 ? "" : " × " + ratio.factor()) + ". "
                + overTime;
    }

    /** Of what the commune computes itself; absent for a period that is not due yet. */
    private static @Nullable String numbers(Valuing valuing, Value value, Valuing.Standing own) {
        var counted = own.of();
        if (counted == null || value.cell() instanceof Cell.NotDue || !(own.cell() instanceof Cell.Known(var amount))) {
            return null;
        }
        var definition = valuing.definition();
        var ratio = definition.ratio();
        String result =
                VietnameseFormat.withUnit(VietnameseFormat.number(amount, definition.decimals()), definition.unit());
        var denominator = counted.denominator();
        if (ratio == null || denominator == null) {
            return result;
        }
        return VietnameseFormat.quantity(counted.amount(), ratio.numeratorUnit()) + " : "
                + VietnameseFormat.quantity(denominator, ratio.denominatorUnit())
                + (ratio.factor() == 1 ? "" : " × " + ratio.factor()) + " = " + result;
    }
}
