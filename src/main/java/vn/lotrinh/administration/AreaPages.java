package vn.lotrinh.administration;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;
import vn.lotrinh.access.Agency;
import vn.lotrinh.access.Area;
import vn.lotrinh.access.Holding;
import vn.lotrinh.access.ListPeople;
import vn.lotrinh.access.Looks;
import vn.lotrinh.access.Permits;
import vn.lotrinh.access.Role;
import vn.lotrinh.territory.Territory.Village;

/** The villages and agencies of this commune, with who works there. They come from the pack. */
@Controller
class AreaPages {

    private final Areas areas;
    private final ListPeople listPeople;
    private final Looks looks;

    AreaPages(Areas areas, ListPeople listPeople, Looks looks) {
        this.areas = areas;
        this.listPeople = listPeople;
        this.looks = looks;
    }

    @Permits(Role.ADMINISTRATOR)
    @GetMapping("/quan-tri/thon")
    ModelAndView villages() {
        var people = people(Area.Village.class);
        var rows = areas.list().villages().stream()
                .map(village -> row(village, people))
                .toList();
        long samples = rows.stream().filter(VillagesPage.Row::sample).count();
        return new ModelAndView("administration/villagesPage", Map.of("page", new VillagesPage(rows, samples)));
    }

    private static VillagesPage.Row row(Village village, Collection<ListPeople.Row> people) {
        var area = new Area.Village(village.code());
        return new VillagesPage.Row(
                village.code(),
                village.name(),
                village.sample(),
                names(people, new Holding(Role.VILLAGE_HEAD, area)::equals),
                names(people, new Holding(Role.PARTY_CELL_SECRETARY, area)::equals));
    }

    @Permits(Role.ADMINISTRATOR)
    @GetMapping("/quan-tri/co-quan")
    ModelAndView agencies() {
        var people = people(Area.Agency.class);
        var rows = areas.list().agencies().stream()
                .map(agency -> row(agency, people))
                .toList();
        return new ModelAndView("administration/agenciesPage", Map.of("page", new AgenciesPage(rows)));
    }

    private static AgenciesPage.Row row(Agency agency, Collection<ListPeople.Row> people) {
        var area = new Area.Agency(agency.code());
        return new AgenciesPage.Row(
                agency.code(),
                agency.name(),
                agency.kind().title(),
                names(people, holding -> holding.area().equals(area)));
    }

    /** Those with a role in such an area, whose names the page shows. */
    private List<ListPeople.Row> people(Class<? extends Area> kind) {
        var people = listPeople.handle("").stream()
                .filter(person -> holds(person, holding -> kind.isInstance(holding.area())))
                .toList();
        looks.saw(
                "Ai làm việc ở đâu",
                "access.person",
                people.stream().map(ListPeople.Row::id).toList());
        return people;
    }

    private static String names(Collection<ListPeople.Row> people, Predicate<Holding> held) {
        return people.stream()
                .filter(person -> holds(person, held))
                .map(ListPeople.Row::fullName)
                .collect(Collectors.joining(", "));
    }

    private static boolean holds(ListPeople.Row person, Predicate<Holding> held) {
        return person.roles().stream().map(ListPeople.Held::holding).anyMatch(held);
    }
}
