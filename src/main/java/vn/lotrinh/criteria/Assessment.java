package vn.lotrinh.criteria;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.lotrinh.criteria.CriteriaSet.Band;
import vn.lotrinh.indicator.LawNote;

/**
 * How far one subject has come under one version of a set. <i>Đánh giá</i>.
 *
 * @param asOf day as of which figures were asked
 * @param notMeant why the set is not meant for the commune; absent where it is
 * @param planned in which year it is to meet the whole set; absent where nobody said
 */
public record Assessment(
        CriteriaVersion version,
        AssessedSubject subject,
        LocalDate asOf,
        @Nullable LawNote notMeant,
        List<CriterionResult> criteria,
        @Nullable PlannedYear planned) {

    public Assessment {
        criteria = List.copyOf(criteria);
    }

    /** How many criteria are met. */
    public long met() {
        return criteria.stream().filter(one -> one.state() == ItemState.MET).count();
    }

    /** Of how many that apply. */
    public long asked() {
        return criteria.stream()
                .filter(one -> one.state() != ItemState.NOT_APPLICABLE)
                .count();
    }

    /** How many are neither met nor not, because something of them was not assessed yet. */
    public long open() {
        return criteria.stream()
                .filter(one -> one.state() == ItemState.NOT_ASSESSED)
                .count();
    }

    /** Whether a person has everything at hand to decide that the set is met; the decision itself is a record. */
    public boolean allMet() {
        return version.set().lacking() == null && asked() > 0 && met() == asked();
    }

    public Stream<ItemResult> items() {
        return criteria.stream().flatMap(one -> one.items().stream());
    }

    public long count(ItemState state) {
        return items().filter(item -> item.state() == state).count();
    }

    /** Of a scored set. */
    public BigDecimal points() {
        return criteria.stream().map(CriterionResult::points).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** Whether every item of a scored set has its points. */
    public boolean allScored() {
        return items().allMatch(item -> item.answer() != null && item.answer().points() != null);
    }

    /** What the sum of points makes; empty while points are missing, and outside scored sets. */
    public Optional<Band> band() {
        return version.set().scored() && allScored() ? version.set().bandOf(points()) : Optional.empty();
    }

    public Optional<ItemResult> find(String item) {
        return items().filter(one -> one.item().code().equals(item)).findFirst();
    }

    public Optional<Integer> plannedYear() {
        return planned == null ? Optional.empty() : Optional.ofNullable(planned.year());
    }
}
