package vn.lotrinh.territory;

import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where the villages of the commune at work lie on a day, as far as somebody has told. <i>Vị trí các thôn</i>. */
@Service
public class ListVillagePlaces {

    private final VillagePlaceTable places;

    ListVillagePlaces(VillagePlaceTable places) {
        this.places = places;
    }

    /** By the codes of the villages; one that nobody has placed is not among them. */
    @Transactional(readOnly = true)
    public List<VillagePlace> handle(LocalDate on) {
        return places.list(on);
    }
}
