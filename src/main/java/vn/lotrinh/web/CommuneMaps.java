package vn.lotrinh.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.lotrinh.geography.Shape;
import vn.lotrinh.kernel.CommuneCode;
import vn.lotrinh.kernel.CommuneScope;
import vn.lotrinh.territory.ListVillagePlaces;
import vn.lotrinh.territory.ShowLineage;
import vn.lotrinh.territory.ShowOutline;
import vn.lotrinh.territory.Territory;
import vn.lotrinh.territory.VillagePlace;
import vn.lotrinh.web.drawing.CommuneMap;

/** The map of the commune at work, laid out anew only when its outline, its villages or their places have changed. <i>Bản đồ xã</i>. */
@Component
public class CommuneMaps {

    private final ShowOutline outlines;
    private final ShowLineage showLineage;
    private final ListVillagePlaces places;
    private final Clock clock;
    private final Map<CommuneCode, LaidOut> laidOut = new ConcurrentHashMap<>();

    CommuneMaps(ShowOutline outlines, ShowLineage showLineage, ListVillagePlaces places, Clock clock) {
        this.outlines = outlines;
        this.showLineage = showLineage;
        this.places = places;
        this.clock = clock;
    }

    /**
     * What a map is laid out for.
     *
     * @param places changes with them; they are read only when it does
     */
    private record Ground(String outline, List<String> villages, String places) {}

    private record LaidOut(Ground ground, CommuneMap map) {}

    /** Empty for a commune whose pack has no outline. */
    public Optional<CommuneMap> find() {
        return outlines.find()
                .map(this::ground)
                .map(ground -> laidOut.compute(CommuneScope.getOne(), (_, before) -> laidOut(ground, before))
                        .map());
    }

    private LaidOut laidOut(Ground ground, @Nullable LaidOut before) {
        return before != null && before.ground.equals(ground)
                ? before
                : new LaidOut(ground, CommuneMap.of(ground.outline(), ground.villages(), shapes()));
    }

    private Map<String, Shape> shapes() {
        return places.handle(LocalDate.now(clock)).stream()
                .collect(Collectors.toMap(VillagePlace::village, VillagePlace::shape));
    }

    /** Villages that are gone lie on no map of today. */
    private Ground ground(String outline) {
        var today = LocalDate.now(clock);
        return new Ground(
                outline,
                showLineage.handle().listThere(today).stream()
                        .map(Territory.Village::code)
                        .toList(),
                places.version(today));
    }
}
