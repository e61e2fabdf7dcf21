package vn.lotrinh.indicator;

import java.util.Optional;
import vn.lotrinh.indicator.IndicatorDefinition.OverTime;
import vn.lotrinh.indicator.Valuing.Standing;

/**
 * What the records of one formula say about a place and span. <i>Số liệu tính từ sổ bộ</i>. Records count at once, also those of villages that have
 * not said that they are done; but below the share that the pack asks for no total stands alone. A mix of records and reports there is never.
 */
record ByRecords(Valuing valuing, Counting records) {

    Standing standing(Place place, Span span) {
        if (!valuing.definition().ofVillages() && !(place instanceof Place.WholeCommune)) {
            return new Standing(new Cell.NotRepresentative(), null, Valuing.NONE_OF_ONE);
        }
        var completeness = completeness(place, span);
        return without(place, span, completeness)
                .map(cell -> new Standing(cell, null, completeness))
                .orElseGet(() -> counted(place, span, completeness));
    }

    /** What stands where nothing may be counted; empty where something may. */
    private Optional<Cell> without(Place place, Span span, Completeness completeness) {
        if (!span.endedBefore(valuing.asOf())) {
            return Optional.of(new Cell.NotDue());
        }
        if (place instanceof Place.WholeCommune
                && asksVillages()
                && !valuing.rule().isEnough(completeness)) {
            return Optional.of(
                    completeness.have() == 0
                            ? new Cell.NoData()
                            : new Cell.NotEnough(completeness.have(), completeness.expected()));
        }
        return records.isSilent(span) ? Optional.of(new Cell.NoData()) : Optional.empty();
    }

    private Standing counted(Place place, Span span, Completeness completeness) {
        long leftOut = records.leftOut(place, span);
        var amount = records.value(place, span);
        boolean nothingAddsUp = amount.filter(known -> known.signum() != 0).isEmpty();
        if (leftOut > 0 && nothingAddsUp) {
            return new Standing(new Cell.NoData(), null, completeness, leftOut);
        }
        var below = records.below(place, span);
        if (amount.isEmpty()) {
            return new Standing(
                    below != null && below.signum() == 0 ? new Cell.NotApplicable() : new Cell.NoData(),
                    null,
                    completeness);
        }
        var above = valuing.definition().ratio() == null ? null : records.above(place, span);
        boolean said = isSaid(place, span, completeness);
        return new Standing(
                new Cell.Known(amount.get()),
                Contribution.counted(
                        above == null ? amount.get() : above,
                        above == null ? null : below,
                        said && leftOut == 0 ? Grade.OFFICIAL : Grade.PRELIMINARY,
                        said),
                completeness,
                leftOut);
    }

    /** Whether everybody who is asked has said that this is all. */
    private boolean isSaid(Place place, Span span, Completeness completeness) {
        return completeness.full()
                && (!(place instanceof Place.Village(var code))
                        || records.registers().isEmpty()
                        || isCounted(code, span));
    }

    /** A figure that only the commune has may be made of what villages write down: their silence is no 0 there either. */
    private boolean asksVillages() {
        return valuing.definition().ofVillages() || !records.registers().isEmpty();
    }

    private Completeness completeness(Place place, Span span) {
        if (records.registers().isEmpty() || place instanceof Place.NoVillage) {
            return place instanceof Place.WholeCommune && valuing.definition().ofVillages()
                    ? valuing.completeness(village -> valuing.isAsked(village, span), _ -> true)
                    : Valuing.ONE;
        }
        if (place instanceof Place.Village(var code)) {
            return isOwed(code, span) ? Valuing.NONE_OF_ONE : Valuing.ONE;
        }
        return valuing.completeness(
                village -> isCounted(village, span), village -> records.isSubmitted(village, span, valuing.lineage()));
    }

    /** Whether a village has not submitted what it is asked for. */
    boolean isOwed(String village, Span span) {
        return isCounted(village, span) && !records.isSubmitted(village, span, valuing.lineage());
    }

    /** Whether a village is asked for what is counted about a span; for what holds at its end only those that are there then. */
    boolean isCounted(String village, Span span) {
        var lineage = valuing.lineage();
        return records.isAsked(village, span, lineage)
                && (valuing.definition().overTime() == OverTime.LAST
                        ? lineage.isThere(village, span.to())
                        : lineage.isThereWithin(village, span.from(), span.to()));
    }
}
