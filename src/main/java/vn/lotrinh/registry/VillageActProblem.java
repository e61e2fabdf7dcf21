package vn.lotrinh.registry;

import java.time.LocalDate;
import java.util.Optional;
import vn.lotrinh.kernel.VietnameseFormat;
import vn.lotrinh.territory.Lineage;

/** What can be wrong with a merger and a split alike; its problems are about {@code on}, {@code from} and {@code decision}. */
final class VillageActProblem {

    private VillageActProblem() {}

    /** What happened to the village later could not have happened without it; nor may it go or be split on the day on which it began. */
    static Optional<Problem> happenedLater(Lineage lineage, String from, LocalDate on) {
        return lineage.listActsOf(from).stream()
                .filter(act -> act.on().isAfter(on)
                        || act.on().equals(on) && act.village().code().equals(from))
                .reduce((earlier, later) -> later)
                .map(act -> new Problem(
                        "on", act.inWords() + "; hãy chọn một ngày sau ngày " + VietnameseFormat.date(act.on()) + "."));
    }

    static Optional<Problem> of(Lineage lineage, String from, LocalDate on, String decision) {
        return CheckRecord.day(on)
                .map(sentence -> new Problem("on", sentence))
                .or(() -> lineage.refusal(from, on, null).map(sentence -> new Problem("from", sentence)))
                .or(() -> Optional.of(decision)
                        .filter(String::isBlank)
                        .map(_ -> new Problem(
                                "decision", "Ghi số và ngày của nghị quyết; đây là căn cứ, được giữ trong nhật ký.")));
    }
}
