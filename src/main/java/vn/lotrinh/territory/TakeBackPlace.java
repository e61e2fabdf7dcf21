package vn.lotrinh.territory;

import java.time.LocalDate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.lotrinh.kernel.Actor;
import vn.lotrinh.kernel.CommuneScope;
import vn.lotrinh.trail.Change;
import vn.lotrinh.trail.Trail;

/**
 * Takes back where a village lies, which was told of the wrong village or is no longer true: from a day on nobody knows it. <i>Bỏ vị trí thôn</i>. Refused without a reason, and for a village that had
 * no place on that day.
 */
@Service
public class TakeBackPlace {

    /** @param from the first day that the place does not hold; that of the place itself takes all of it back */
    public record Command(Actor by, String village, LocalDate from, String reason) {}

    /** How it ends. */
    public sealed interface Outcome {
        record TakenBack() implements Outcome {}

        /** Without a reason, or with one that is too long. */
        record WithoutReason(String sentence) implements Outcome {}

        /** On that day the village has no place. */
        record NothingThere(String sentence) implements Outcome {}
    }

    private static final int LONGEST_REASON = 200;

    private final VillagePlaceTable table;
    private final Trail trail;

    TakeBackPlace(VillagePlaceTable table, Trail trail) {
        this.table = table;
        this.trail = trail;
    }

    @Transactional
    public Outcome handle(Command command) {
        if (command.reason().isBlank() || command.reason().length() > LONGEST_REASON) {
            return new Outcome.WithoutReason("Hãy ghi lý do bỏ vị trí, nhiều nhất " + LONGEST_REASON + " ký tự.");
        }
        if (table.list(command.from()).stream()
                .noneMatch(place -> place.village().equals(command.village()))) {
            return new Outcome.NothingThere("Vào ngày đó thôn chưa có vị trí nào để bỏ; hãy xem lại ngày.");
        }
        table.end(command.village(), command.from(), command.reason().strip());
        trail.record(
                Change.of(CommuneScope.getOne(), command.by(), "unplaced", "territory.village", command.village(), 1)
                        .with("from", command.from())
                        .because(command.reason().strip()));
        return new Outcome.TakenBack();
    }
}
