package vn.lotrinh.registry;

import java.time.LocalDate;
import java.util.Optional;
import vn.lotrinh.territory.Lineage;

/** What can be wrong with a merger and a split alike; its problems are about {@code on}, {@code from} and {@code decision}. */
final class VillageActProblem {

    private VillageActProblem() {}

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
