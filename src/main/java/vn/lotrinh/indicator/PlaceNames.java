package vn.lotrinh.indicator;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.lotrinh.territory.Territory;

/** How places are named on the screen. */
public final class PlaceNames {

    public static final String NO_VILLAGE = "Toàn xã (không thuộc thôn nào)";
    public static final String WHOLE_COMMUNE = "Cả xã";

    private final Map<String, String> villages;

    private PlaceNames(Map<String, String> villages) {
        this.villages = villages;
    }

    public static PlaceNames of(List<Territory.Village> villages) {
        return new PlaceNames(villages.stream()
                .collect(Collectors.toUnmodifiableMap(Territory.Village::code, Territory.Village::name)));
    }

    /** A village that is not there is named by its code. */
    public String get(Place place) {
        return switch (place) {
            case Place.Village(var code) -> villages.getOrDefault(code, code);
            case Place.NoVillage _ -> NO_VILLAGE;
            case Place.WholeCommune _ -> WHOLE_COMMUNE;
        };
    }
}
