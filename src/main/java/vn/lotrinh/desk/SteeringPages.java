package vn.lotrinh.desk;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.lotrinh.access.Permits;
import vn.lotrinh.access.Role;

/** The steering room. <i>Điều hành</i>. */
@Controller
class SteeringPages {

    private final WriteSteeringPage write;

    SteeringPages(WriteSteeringPage write) {
        this.write = write;
    }

    /** @param day "ngay": as of which day; today without it */
    @Permits({Role.ADMINISTRATOR, Role.LEADER, Role.OFFICER, Role.FRONT, Role.VILLAGE_HEAD, Role.PARTY_CELL_SECRETARY})
    @GetMapping("/dieu-hanh")
    ModelAndView room(
            @RequestParam(name = "ngay", required = false) @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate day) {
        return new ModelAndView("desk/steeringPage", Map.of("page", write.page(day)));
    }
}
