package vn.lotrinh.registry;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.lotrinh.territory.Lineage;

/** The village that a stretch belongs to; absent for "Toàn xã". */
final class RecordVillage {

    private RecordVillage() {}

    static @Nullable String of(Stretch stretch) {
        return (String) stretch.value(Register.VILLAGE);
    }

    /** What is wrong with a village that is entered and not there on all the days of the stretch. */
    static Optional<Problem> notThere(Lineage lineage, Register register, Stretch stretch) {
        var village = of(stretch);
        if (village == null || !register.village().isEntered()) {
            return Optional.empty();
        }
        return lineage.refusal(village, stretch.from(), register.isState() ? stretch.to() : stretch.from())
                .map(sentence -> new Problem(Register.VILLAGE, sentence));
    }
}
