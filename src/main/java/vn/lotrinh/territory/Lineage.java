package vn.lotrinh.territory;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.lotrinh.kernel.Period;
import vn.lotrinh.territory.Territory.Village;
import vn.lotrinh.territory.VillageAct.Kind;

/**
 * How the villages of a commune came out of one another. <i>Thôn qua thời gian</i>.
 *
 * @param villages by their codes, those that went into others among them
 * @param acts in the order of time
 */
public record Lineage(List<Village> villages, List<VillageAct> acts) {

    public Lineage {
        villages = List.copyOf(villages);
        acts = List.copyOf(acts);
    }

    public Optional<Village> find(String code) {
        return villages.stream().filter(village -> village.code().equals(code)).findFirst();
    }

    /** Everything that happened to a village, whether it went, began, grew or shrank. */
    public List<VillageAct> listActsOf(String code) {
        return acts.stream().filter(act -> act.concerns(code)).toList();
    }

    /** The act by which it went into another one. */
    public Optional<VillageAct> findEnd(String code) {
        return acts.stream()
                .filter(act -> act.kind() == Kind.MERGER && act.village().code().equals(code))
                .findFirst();
    }

    /** Whether a village has begun and not gone. */
    public boolean isThere(String code, LocalDate on) {
        return acts.stream().noneMatch(act -> act.keepsOut(code, on, on));
    }

    /** Those that have begun and not gone, by their codes. */
    public List<Village> listThere(LocalDate on) {
        return villages.stream().filter(village -> isThere(village.code(), on)).toList();
    }

    /** Whether a village is there on any of the days. */
    public boolean isThereWithin(String code, LocalDate first, LocalDate last) {
        return acts.stream().noneMatch(act -> act.keepsOut(code, last, first));
    }

    /** Whether a village is there on all of the days, and nothing happened to it after the first one. */
    public boolean isUnchangedWithin(String code, LocalDate first, LocalDate last) {
        return isThere(code, first)
                && isThere(code, last)
                && listActsOf(code).stream()
                        .noneMatch(act -> act.on().isAfter(first) && !act.on().isAfter(last));
    }

    /** Why there is no such village, in a sentence; empty where there is. */
    public Optional<String> refusal(String code) {
        return find(code).isPresent()
                ? Optional.empty()
                : Optional.of("Xã không có thôn mã “" + code + "”; hãy chọn lại thôn.");
    }

    /**
     * Why what lasts from one day to another can't belong to a village, in a sentence: there is none, it had not begun, or it had gone.
     *
     * @param last absent for what goes on
     */
    public Optional<String> refusal(String code, LocalDate first, @Nullable LocalDate last) {
        return refusal(code)
                .or(() -> acts.stream()
                        .filter(act -> act.keepsOut(code, first, last))
                        .findFirst()
                        .map(VillageAct::refusal));
    }

    /** Acts that lie between the beginning of one period and the end of another, so that villages can't be compared across them. */
    public List<VillageAct> listBreaks(Period from, Period to) {
        return acts.stream()
                .filter(act -> act.on().isAfter(from.from()) && !act.on().isAfter(to.to()))
                .toList();
    }
}
