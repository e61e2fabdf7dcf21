package vn.lotrinh.web.map;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.lotrinh.territory.ListVillagePlaces;
import vn.lotrinh.territory.ListVillages;
import vn.lotrinh.territory.ShowOutline;
import vn.lotrinh.territory.Territory;

/** What a map shows beneath what one works on: the outline of the commune and its villages. <i>Nền của bản đồ xã</i>. */
@Component
public class MapGround {

    private final ShowOutline outlines;
    private final ListVillages villages;
    private final ListVillagePlaces places;
    private final Clock clock;

    MapGround(ShowOutline outlines, ListVillages villages, ListVillagePlaces places, Clock clock) {
        this.outlines = outlines;
        this.villages = villages;
        this.places = places;
        this.clock = clock;
    }

    /**
     * As the map's script reads it.
     *
     * @param outline GeoJSON of the commune; absent where its pack has none
     * @param others GeoJSON geometries of what lies around, without names
     */
    public record Answer(@Nullable String outline, List<Village> villages, List<String> others) {}

    /** A village that somebody has placed. */
    public record Village(String name, String geojson) {}

    public Answer answer(List<String> others) {
        var names =
                villages.handle().stream().collect(Collectors.toMap(Territory.Village::code, Territory.Village::name));
        return new Answer(
                outlines.find().orElse(null),
                places.handle(LocalDate.now(clock)).stream()
                        .map(place -> new Village(
                                names.getOrDefault(place.village(), place.village()),
                                place.shape().geoJson()))
                        .toList(),
                List.copyOf(others));
    }
}
