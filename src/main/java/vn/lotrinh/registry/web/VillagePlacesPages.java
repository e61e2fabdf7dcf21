package vn.lotrinh.registry.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.servlet.ModelAndView;
import vn.lotrinh.access.Permits;
import vn.lotrinh.access.Role;
import vn.lotrinh.geography.ShapeKind;
import vn.lotrinh.kernel.VietnameseFormat;
import vn.lotrinh.territory.ListVillagePlaces;
import vn.lotrinh.territory.ShowLineage;
import vn.lotrinh.territory.Territory.Village;
import vn.lotrinh.territory.VillagePlace;
import vn.lotrinh.web.CommuneMaps;
import vn.lotrinh.web.drawing.MapPoint;
import vn.lotrinh.web.map.MapGround;

/** Where all villages lie. <i>Bản đồ các thôn</i>. */
@Controller
class VillagePlacesPages {

    private final ListVillagePlaces places;
    private final ShowLineage showLineage;
    private final MapGround ground;
    private final CommuneMaps maps;
    private final Clock clock;

    VillagePlacesPages(
            ListVillagePlaces places, ShowLineage showLineage, MapGround ground, CommuneMaps maps, Clock clock) {
        this.places = places;
        this.showLineage = showLineage;
        this.ground = ground;
        this.maps = maps;
        this.clock = clock;
    }

    @Permits({Role.LEADER, Role.OFFICER, Role.ADMINISTRATOR})
    @GetMapping(PlaceVillagePages.PATH)
    ModelAndView list() {
        var today = LocalDate.now(clock);
        var placed =
                places.handle(today).stream().collect(Collectors.toMap(VillagePlace::village, Function.identity()));
        var villages = showLineage.handle().listThere(today);
        var rows = villages.stream()
                .map(village -> row(village, placed.get(village.code())))
                .toList();
        var points = villages.stream()
                .<MapPoint>map(village -> new MapPoint.Plain(village.code()))
                .toList();
        var map = maps.find().map(all -> all.draw(points, "Các thôn trên bản đồ xã; danh sách ở bảng bên cạnh"));
        return new ModelAndView(
                "registry/villagePlacesPage", Map.of("page", new VillagePlacesPage(rows, map.orElse(null))));
    }

    private static VillagePlacesPage.Row row(Village village, @Nullable VillagePlace place) {
        String href = PlaceVillagePages.PATH + "/" + village.code();
        if (place == null) {
            return new VillagePlacesPage.Row(village.code(), village.name(), "", "", href);
        }
        boolean point = place.shape().kind() == ShapeKind.POINT;
        return new VillagePlacesPage.Row(
                village.code(),
                village.name(),
                place.shape().kind().title(),
                "từ " + VietnameseFormat.date(place.from()) + ", " + place.source(),
                href + (point ? "?loai=diem" : ""));
    }

    @Permits({Role.LEADER, Role.OFFICER, Role.ADMINISTRATOR})
    @GetMapping(PlaceVillagePages.GROUND)
    @ResponseBody
    MapGround.Answer ground() {
        return ground.answer(List.of());
    }
}
