package vn.lotrinh.indicator.api;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import vn.lotrinh.indicator.CompareWithClosed.Compared;
import vn.lotrinh.indicator.Completeness;
import vn.lotrinh.indicator.Derivation;
import vn.lotrinh.indicator.SampleError;

/**
 * Where a value comes from, as the API gives it.
 *
 * Of an official value formula, numbers, places and measures tell what the commune computes itself; {@code value.official} tells the rest.
 *
 * @param closed the value as its period was closed; absent while it is open
 * @param formerOfficial official figures that a later document superseded, or whose document was withdrawn
 * @param ownSample how far the commune's own figure may be off that was asked of a sample; absent where everybody was asked
 */
record DerivationJson(
        ValueJson value,
        @Nullable ClosedJson closed,
        String formula,
        @Nullable String numbers,
        String basis,
        List<BranchJson> places,
        @Nullable DifferenceJson difference,
        List<FormerJson> history,
        List<MeasureJson> measures,
        List<OfficialFigureJson> formerOfficial,
        @Nullable SampleJson ownSample) {

    /** @param standardError in the unit of the indicator */
    record SampleJson(long records, BigDecimal standardError) {}

    /**
     * What was closed.
     *
     * @param officialSource issuer, number and day of the documents that it was taken from; absent for the commune's own
     * @param leftOut how many records added nothing then
     * @param since LATE_ADDITION, BETTER_GRADE or CORRECTION; absent where nothing happened since
     */
    record ClosedJson(
            CellJson cell,
            @Nullable String grade,
            Completeness completeness,
            @Nullable String officialSource,
            long leftOut,
            @Nullable String since) {
        static ClosedJson of(Compared compared) {
            var then = compared.then();
            return new ClosedJson(
                    CellJson.of(then.cell(), compared.definition().decimals()),
                    then.grade() == null ? null : then.grade().name(),
                    then.completeness(),
                    then.officialSource(),
                    then.leftOut(),
                    compared.since() == null ? null : compared.since().name());
        }
    }

    /** One place with the rows behind it. */
    record BranchJson(
            String place,
            String name,
            CellJson cell,
            @Nullable BigDecimal amount,
            @Nullable BigDecimal denominator,
            String state,
            boolean counts,
            List<FigureJson> figures) {}

    /** Two totals of the same thing. */
    record DifferenceJson(CellJson villages, CellJson own) {}

    /** A version that no longer counts. */
    record FormerJson(
            FigureJson figure, Instant endedAt, @Nullable String removedBecause) {}

    /**
     * One part of a formula over records.
     *
     * @param records how many make it
     * @param leftOut how many add nothing because what is summed is empty in them
     * @param behind links to the greatest of them; none for whoever may not read the register
     */
    record MeasureJson(
            String words,
            String register,
            BigDecimal amount,
            String unit,
            long records,
            long leftOut,
            List<RecordJson> behind) {}

    /** A record with what it adds. */
    record RecordJson(UUID id, BigDecimal amount, String href) {}

    /** @param readable whether the caller may read all records of a register, by its code */
    static DerivationJson of(Derivation derivation, Optional<Compared> compared, Predicate<String> readable) {
        int decimals = derivation.definition().decimals();
        var difference = derivation.difference();
        return new DerivationJson(
                ValueJson.of(derivation.value(), derivation.definition()),
                compared.map(ClosedJson::of).orElse(null),
                derivation.formula(),
                derivation.numbers(),
                derivation.basis().name(),
                derivation.branches().stream()
                        .map(branch -> branch(branch, decimals))
                        .toList(),
                difference == null
                        ? null
                        : new DifferenceJson(
                                CellJson.of(difference.villages(), decimals), CellJson.of(difference.own(), decimals)),
                derivation.history().stream()
                        .map(former -> new FormerJson(
                                FigureJson.of(former.figure()), former.endedAt(), former.removedBecause()))
                        .toList(),
                derivation.measures().stream()
                        .map(measure -> measure(measure, readable))
                        .toList(),
                derivation.formerOfficial().stream().map(OfficialFigureJson::of).toList(),
                sample(derivation.sample(), decimals + 1));
    }

    private static @Nullable SampleJson sample(@Nullable SampleError error, int decimals) {
        return error == null
                ? null
                : new SampleJson(error.records(), error.standardError().setScale(decimals, RoundingMode.HALF_UP));
    }

    private static MeasureJson measure(Derivation.CountedMeasure measure, Predicate<String> readable) {
        return new MeasureJson(
                measure.words(),
                measure.register(),
                measure.amount(),
                measure.unit(),
                measure.records(),
                measure.leftOut(),
                readable.test(measure.register())
                        ? measure.behind().stream()
                                .map(record -> new RecordJson(
                                        record.id(),
                                        record.amount(),
                                        "/api/v1/registers/" + measure.register() + "/records/" + record.id()))
                                .toList()
                        : List.of());
    }

    private static BranchJson branch(Derivation.Branch branch, int decimals) {
        return new BranchJson(
                branch.place().code(),
                branch.name(),
                CellJson.of(branch.cell(), decimals),
                Plain.of(branch.amount()),
                Plain.of(branch.denominator()),
                branch.state().name(),
                branch.counts(),
                branch.figures().stream().map(FigureJson::of).toList());
    }
}
