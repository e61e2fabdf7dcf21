package vn.lotrinh.territory;

import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.lotrinh.kernel.Actor;
import vn.lotrinh.kernel.CommuneScope;
import vn.lotrinh.trail.Change;
import vn.lotrinh.trail.Trail;

/**
 * Writes where villages lie from a day on, one or many at once; what was written for the same day before is replaced. <i>Ghi vị trí thôn</i>. Refused as a whole for a village that is not there on that
 * day, for a line or several points, and without a source.
 */
@Service
public class PlaceVillages {

    public record Command(Actor by, List<VillagePlace> places) {
        public Command {
            places = List.copyOf(places);
        }
    }

    /** How it ends. */
    public sealed interface Outcome {

        /** @param changed how many villages lie elsewhere now, or were drawn anew */
        record Placed(int changed) implements Outcome {}

        record Refused(String sentence) implements Outcome {}
    }

    private static final int LONGEST_SOURCE = 200;

    private final VillagePlaceTable table;
    private final ShowLineage showLineage;
    private final Trail trail;

    PlaceVillages(VillagePlaceTable table, ShowLineage showLineage, Trail trail) {
        this.table = table;
        this.showLineage = showLineage;
        this.trail = trail;
    }

    @Transactional
    public Outcome handle(Command command) {
        var lineage = showLineage.handle();
        for (var place : command.places()) {
            var refusal = lineage.refusal(place.village(), place.from(), place.from());
            if (refusal.isPresent()) {
                return new Outcome.Refused(refusal.get());
            }
            var unfit = VillagePlace.refusal(place.shape());
            if (unfit.isPresent()) {
                return new Outcome.Refused(unfit.get());
            }
            if (place.source().isBlank() || place.source().length() > LONGEST_SOURCE) {
                return new Outcome.Refused(
                        "Ghi nguồn của vị trí, nhiều nhất " + LONGEST_SOURCE + " chữ: ai đo hoặc vẽ, theo bản đồ nào.");
            }
        }
        int changed = 0;
        for (var place : command.places()) {
            if (table.put(place) > 0) {
                changed++;
                trail.record(change(command.by(), place));
            }
        }
        return new Outcome.Placed(changed);
    }

    private static Change change(Actor by, VillagePlace place) {
        return Change.of(CommuneScope.getOne(), by, "placed", "territory.village", place.village(), 1)
                .with("from", place.from())
                .with("geojson", place.shape().geoJson())
                .from(place.source());
    }
}
