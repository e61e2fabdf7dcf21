package vn.lotrinh.quality;

import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;
import vn.lotrinh.access.Permits;
import vn.lotrinh.access.Role;
import vn.lotrinh.access.SignedIn;

/** One page for everything about figures that somebody should mend. <i>Chất lượng số liệu</i>. */
@Controller
class QualityPages {

    static final String PATH = "/chat-luong-so-lieu";

    private final WriteQualityPage write;

    QualityPages(WriteQualityPage write) {
        this.write = write;
    }

    @Permits({Role.LEADER, Role.OFFICER})
    @GetMapping(PATH)
    ModelAndView show(SignedIn by) {
        return new ModelAndView("quality/qualityPage", Map.of("page", write.page(by)));
    }
}
