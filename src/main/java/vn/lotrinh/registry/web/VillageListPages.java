package vn.lotrinh.registry.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;
import vn.lotrinh.access.Permits;
import vn.lotrinh.access.Role;
import vn.lotrinh.territory.Lineage;
import vn.lotrinh.territory.ShowLineage;
import vn.lotrinh.territory.Territory.Village;
import vn.lotrinh.territory.VillageAct;

/** The villages of the commune with what merged and split them. <i>Thôn</i>. */
@Controller
class VillageListPages {

    static final String PATH = "/cac-thon";

    private final ShowLineage showLineage;
    private final Clock clock;

    VillageListPages(ShowLineage showLineage, Clock clock) {
        this.showLineage = showLineage;
        this.clock = clock;
    }

    @Permits({Role.LEADER, Role.ADMINISTRATOR})
    @GetMapping(PATH)
    ModelAndView list() {
        var lineage = showLineage.handle();
        var rows = lineage.villages().stream()
                .map(village -> row(lineage, village))
                .toList();
        return new ModelAndView("registry/villageListPage", Map.of("page", new VillageListPage(rows)));
    }

    private VillageListPage.Row row(Lineage lineage, Village village) {
        var today = LocalDate.now(clock);
        return new VillageListPage.Row(
                village.code(),
                village.name(),
                lineage.isThere(village.code(), today) ? "" : gone(lineage, village, today) ? "không còn" : "chưa có",
                lineage.listActsOf(village.code()).stream()
                        .map(VillageAct::inWords)
                        .toList());
    }

    private static boolean gone(Lineage lineage, Village village, LocalDate today) {
        return lineage.findEnd(village.code())
                .filter(end -> !end.on().isAfter(today))
                .isPresent();
    }
}
