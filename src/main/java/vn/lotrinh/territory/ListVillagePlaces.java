package vn.lotrinh.territory;

import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where the villages of the commune at work lie on a day, as far as somebody has told. <i>Vị trí các thôn</i>. */
@Service
public class ListVillagePlaces {

    private final VillagePlaceTable places;
    private final ShowLineage showLineage;

    ListVillagePlaces(VillagePlaceTable places, ShowLineage showLineage) {
        this.places = places;
        this.showLineage = showLineage;
    }

    /** By the codes of the villages; one that nobody has placed is not among them, nor one that is not there on the day. */
    @Transactional(readOnly = true)
    public List<VillagePlace> handle(LocalDate on) {
        var lineage = showLineage.handle();
        return places.list(on).stream()
                .filter(place -> lineage.isThere(place.village(), on))
                .toList();
    }

    /** Another one whenever a place of the commune was told or taken back: much quicker than reading all shapes. */
    @Transactional(readOnly = true)
    public String version(LocalDate on) {
        return places.version(on);
    }
}
