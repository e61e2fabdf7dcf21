package vn.lotrinh.registry.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.lotrinh.access.Permits;
import vn.lotrinh.access.Role;
import vn.lotrinh.access.SignedIn;
import vn.lotrinh.registry.ListRecords;
import vn.lotrinh.registry.RecordPage;
import vn.lotrinh.registry.SavedViews;

/** A register's list, and the ways to look at it that somebody saved. <i>Danh sách của sổ bộ</i>. */
@Controller
class RecordListPages {

    private final AskedRegister asked;
    private final ListRecords listRecords;
    private final RecordListMaker maker;
    private final SavedViews views;
    private final Clock clock;

    RecordListPages(
            AskedRegister asked, ListRecords listRecords, RecordListMaker maker, SavedViews views, Clock clock) {
        this.asked = asked;
        this.listRecords = listRecords;
        this.maker = maker;
        this.views = views;
        this.clock = clock;
    }

    @Permits({
        Role.ADMINISTRATOR,
        Role.LEADER,
        Role.OFFICER,
        Role.VILLAGE_HEAD,
        Role.PARTY_CELL_SECRETARY,
        Role.FRONT,
        Role.PRODUCER
    })
    @GetMapping("/so-bo/{register}")
    ModelAndView list(
            SignedIn by, @PathVariable("register") String code, @RequestParam MultiValueMap<String, String> params) {
        var register = asked.toRead(code, by);
        var address = new ListAddress(register, asked.set(), params, LocalDate.now(clock));
        RecordPage page = AskedRegister.demand(listRecords.handle(by, code, address.query()), register);
        return new ModelAndView("registry/recordListPage", Map.of("page", maker.make(by, address, page)));
    }

    /** @param query what stands behind the question mark of the list that is saved */
    @Permits({
        Role.ADMINISTRATOR,
        Role.LEADER,
        Role.OFFICER,
        Role.VILLAGE_HEAD,
        Role.PARTY_CELL_SECRETARY,
        Role.FRONT,
        Role.PRODUCER
    })
    @PostMapping("/so-bo/{register}/cach-xem")
    ModelAndView save(
            SignedIn by,
            @PathVariable("register") String code,
            @RequestParam(name = "ten", defaultValue = "") String name,
            @RequestParam(name = "loc", defaultValue = "") String query,
            RedirectAttributes redirect) {
        var register = asked.toRead(code, by);
        String called = name.strip();
        boolean tooLong = called.length() > SavedViews.LONGEST_NAME || query.length() > 2_000;
        if (called.isEmpty() || tooLong) {
            redirect.addFlashAttribute(
                    "message",
                    tooLong
                            ? "Chưa lưu: tên cách xem dài nhất " + SavedViews.LONGEST_NAME + " chữ."
                            : "Chưa lưu: hãy đặt tên cho cách xem này.");
        } else {
            views.keep(by, register, called, query);
            redirect.addFlashAttribute("message", "Đã lưu cách xem “" + called + "”.");
        }
        return new ModelAndView("redirect:" + Addresses.list(register) + (query.isEmpty() ? "" : "?" + query));
    }

    @Permits({
        Role.ADMINISTRATOR,
        Role.LEADER,
        Role.OFFICER,
        Role.VILLAGE_HEAD,
        Role.PARTY_CELL_SECRETARY,
        Role.FRONT,
        Role.PRODUCER
    })
    @PostMapping("/so-bo/{register}/cach-xem/{view}/bo")
    ModelAndView forget(
            SignedIn by,
            @PathVariable("register") String code,
            @PathVariable("view") UUID view,
            RedirectAttributes redirect) {
        var register = asked.toRead(code, by);
        views.forget(by, view);
        redirect.addFlashAttribute("message", "Đã bỏ cách xem đã lưu.");
        return new ModelAndView("redirect:" + Addresses.list(register));
    }
}
