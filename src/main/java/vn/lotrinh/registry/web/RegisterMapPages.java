package vn.lotrinh.registry.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.lotrinh.access.Permits;
import vn.lotrinh.access.Role;
import vn.lotrinh.access.SignedIn;
import vn.lotrinh.registry.ListRecords;
import vn.lotrinh.web.NoSuchPage;

/** The records of a register's list on the map. <i>Bản đồ của sổ bộ</i>. Shows what the list would, to whom the list would. */
@Controller
class RegisterMapPages {

    private static final int MOST = 500;

    private final AskedRegister asked;
    private final ListRecords listRecords;
    private final RegisterMapMaker maker;
    private final Clock clock;

    RegisterMapPages(AskedRegister asked, ListRecords listRecords, RegisterMapMaker maker, Clock clock) {
        this.asked = asked;
        this.listRecords = listRecords;
        this.maker = maker;
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
    @GetMapping("/so-bo/{register}/ban-do")
    ModelAndView map(
            SignedIn by, @PathVariable("register") String code, @RequestParam MultiValueMap<String, String> params) {
        var register = asked.toRead(code, by);
        if (register.fields().stream().noneMatch(field -> field.type().isShape())) {
            throw new NoSuchPage("Sổ “" + register.name() + "” không ghi vị trí nên không có bản đồ.");
        }
        var address = new ListAddress(register, asked.set(), params, LocalDate.now(clock));
        var query = address.query().part(0, MOST);
        var found = AskedRegister.demand(listRecords.handle(by, code, query), register);
        return new ModelAndView("registry/registerMapPage", Map.of("page", maker.make(address, found)));
    }
}
