package vn.lotrinh.administration;

import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;
import vn.lotrinh.access.Permits;
import vn.lotrinh.access.Role;

/** One person of this commune. */
@Controller
class PersonPages {

    private final PersonView view;

    PersonPages(PersonView view) {
        this.view = view;
    }

    @Permits(Role.ADMINISTRATOR)
    @GetMapping("/quan-tri/nguoi-dung/{person}")
    ModelAndView show(@PathVariable UUID person) {
        return view.show(person);
    }
}
