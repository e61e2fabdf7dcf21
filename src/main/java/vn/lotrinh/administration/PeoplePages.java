package vn.lotrinh.administration;

import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.lotrinh.access.ListPeople;
import vn.lotrinh.access.Looks;
import vn.lotrinh.access.Permits;
import vn.lotrinh.access.Role;

/** The people of this commune. */
@Controller
class PeoplePages {

    private final ListPeople listPeople;
    private final Areas areas;
    private final PersonWords words;
    private final Looks looks;

    PeoplePages(ListPeople listPeople, Areas areas, PersonWords words, Looks looks) {
        this.listPeople = listPeople;
        this.areas = areas;
        this.words = words;
        this.looks = looks;
    }

    @Permits(Role.ADMINISTRATOR)
    @GetMapping("/quan-tri/nguoi-dung")
    ModelAndView list(@RequestParam(name = "tim", defaultValue = "") String search) {
        var here = areas.list();
        var people = listPeople.handle(search);
        looks.saw(
                "Danh sách người dùng",
                "access.person",
                people.stream().map(ListPeople.Row::id).toList());
        var page = new PeoplePage(
                search.strip(), people.stream().map(row -> row(row, here)).toList());
        return new ModelAndView("administration/peoplePage", Map.of("page", page));
    }

    private PeoplePage.Row row(ListPeople.Row person, Areas.Here here) {
        return new PeoplePage.Row(
                Section.PEOPLE.path() + "/" + person.id(),
                person.fullName(),
                person.signInName(),
                person.state().title(),
                PersonWords.mark(person.state()),
                person.roles().stream().map(held -> words.role(held, here)).toList());
    }
}
