package vn.lotrinh.indicator.api;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.lotrinh.indicator.Derivation;

/** Where a value comes from, as the API gives it. */
record DerivationJson(
        ValueJson value,
        String formula,
        @Nullable String numbers,
        String basis,
        List<BranchJson> places,
        @Nullable DifferenceJson difference,
        List<FormerJson> history) {

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

    static DerivationJson of(Derivation derivation) {
        int decimals = derivation.definition().decimals();
        var difference = derivation.difference();
        return new DerivationJson(
                ValueJson.of(derivation.value(), derivation.definition()),
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
                        .toList());
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
