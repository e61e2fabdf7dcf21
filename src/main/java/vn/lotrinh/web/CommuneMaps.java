package vn.lotrinh.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;
import vn.lotrinh.territory.ListVillages;
import vn.lotrinh.territory.ShowOutline;
import vn.lotrinh.territory.Territory;
import vn.lotrinh.web.drawing.CommuneMap;

/** The map of the commune at work, laid out once for an outline and a list of villages. <i>Bản đồ xã</i>. */
@Component
public class CommuneMaps {

    private final ShowOutline outlines;
    private final ListVillages villages;
    private final Map<Ground, CommuneMap> laidOut = new ConcurrentHashMap<>();

    CommuneMaps(ShowOutline outlines, ListVillages villages) {
        this.outlines = outlines;
        this.villages = villages;
    }

    /** What a map is laid out for; a changed outline or another village makes another map. */
    private record Ground(String outline, List<String> villages) {}

    /** Empty for a commune whose pack has no outline. */
    public Optional<CommuneMap> find() {
        return outlines.find()
                .map(outline -> new Ground(
                        outline,
                        villages.handle().stream().map(Territory.Village::code).toList()))
                .map(ground -> laidOut.computeIfAbsent(ground, at -> CommuneMap.of(at.outline(), at.villages())));
    }
}
