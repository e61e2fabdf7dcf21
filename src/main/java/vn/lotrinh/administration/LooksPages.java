package vn.lotrinh.administration;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.lotrinh.access.ListLooks;
import vn.lotrinh.access.Looks;
import vn.lotrinh.access.NameActors;
import vn.lotrinh.access.Permits;
import vn.lotrinh.access.Role;
import vn.lotrinh.kernel.VietnameseFormat;

/** The log of looks at personal data. <i>Nhật ký xem dữ liệu cá nhân</i>. */
@Controller
class LooksPages {

    private static final String PATH = "/quan-tri/nhat-ky/xem";

    private final ListLooks listLooks;
    private final NameActors nameActors;
    private final Looks looks;
    private final Clock clock;

    LooksPages(ListLooks listLooks, NameActors nameActors, Looks looks, Clock clock) {
        this.listLooks = listLooks;
        this.nameActors = nameActors;
        this.looks = looks;
        this.clock = clock;
    }

    /** @param before only what is older than this look */
    @Permits(Role.ADMINISTRATOR)
    @GetMapping(PATH)
    ModelAndView show(@RequestParam(name = "truoc", required = false) @Nullable UUID before) {
        var paging = new Paging<>(listLooks.handle(before, Paging.ASKED));
        var page = new LooksPage(rows(paging.shown()), paging.next(row -> PATH + "?truoc=" + row.id()));
        return new ModelAndView("administration/looksPage", Map.of("page", page));
    }

    private List<LooksPage.Row> rows(List<ListLooks.Row> found) {
        var actors = found.stream().map(ListLooks.Row::actor).distinct().toList();
        looks.saw("Xem nhật ký xem dữ liệu", "access.person", NameActors.people(actors));
        var names = nameActors.handle(actors);
        return found.stream()
                .map(row -> new LooksPage.Row(
                        VietnameseFormat.moment(row.at(), clock.getZone()),
                        names.of(row.actor()),
                        row.purpose(),
                        row.path(),
                        Integer.toString(row.seen())))
                .toList();
    }
}
