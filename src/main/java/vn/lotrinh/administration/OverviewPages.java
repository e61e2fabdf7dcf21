package vn.lotrinh.administration;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;
import vn.lotrinh.access.ListApiKeys;
import vn.lotrinh.access.ListPeople;
import vn.lotrinh.access.Permits;
import vn.lotrinh.access.Person;
import vn.lotrinh.access.Role;
import vn.lotrinh.administration.OverviewPage.Place;
import vn.lotrinh.kernel.CommuneScope;
import vn.lotrinh.kernel.VietnameseFormat;
import vn.lotrinh.pack.PackInForce;
import vn.lotrinh.territory.Territory.Village;
import vn.lotrinh.trail.ShowTrail;
import vn.lotrinh.trail.TrailHead;

/** Where the administration begins. */
@Controller
class OverviewPages {

    private final ListPeople listPeople;
    private final ListApiKeys listApiKeys;
    private final Areas areas;
    private final PackInForce pack;
    private final BackupOverview backup;
    private final ShowTrail trail;

    OverviewPages(
            ListPeople listPeople,
            ListApiKeys listApiKeys,
            Areas areas,
            PackInForce pack,
            BackupOverview backup,
            ShowTrail trail) {
        this.listPeople = listPeople;
        this.listApiKeys = listApiKeys;
        this.areas = areas;
        this.pack = pack;
        this.backup = backup;
        this.trail = trail;
    }

    @Permits(Role.ADMINISTRATOR)
    @GetMapping("/quan-tri")
    ModelAndView show() {
        var here = areas.list();
        var places = List.of(
                people(),
                new Place(Section.AGENCIES, number(here.agencies().size()), "cơ quan, tổ chức"),
                villages(here.villages()),
                keys(),
                pack(),
                backup.place(),
                trail());
        return new ModelAndView("administration/overviewPage", Map.of("page", new OverviewPage(places)));
    }

    private Place people() {
        var people = listPeople.handle("");
        long waiting = people.stream()
                .filter(row -> row.state() == Person.State.INVITED)
                .count();
        return new Place(
                Section.PEOPLE,
                number(people.size()),
                waiting == 0 ? "người" : "người, " + waiting + " chờ nhận lời mời");
    }

    private static Place villages(List<Village> villages) {
        long samples = villages.stream().filter(Village::sample).count();
        return new Place(
                Section.VILLAGES,
                number(villages.size()),
                samples == 0 ? "thôn" : "thôn, " + samples + " chưa có tên thật");
    }

    private Place keys() {
        long working = listApiKeys.handle().stream()
                .filter(key -> key.revokedAt() == null)
                .count();
        return new Place(Section.API_KEYS, number(working), "khóa đang dùng");
    }

    private Place pack() {
        int findings = pack.check().size();
        return new Place(
                Section.PACK, number(findings), findings == 0 ? "lỗi; bộ cấu hình đúng" : "lỗi cần sửa trong tệp");
    }

    private Place trail() {
        return new Place(
                Section.TRAIL,
                number(trail.findHead(CommuneScope.getOne())
                        .map(TrailHead::position)
                        .orElse(0L)),
                "dòng đã niêm phong");
    }

    private static String number(long count) {
        return VietnameseFormat.number(BigDecimal.valueOf(count));
    }
}
