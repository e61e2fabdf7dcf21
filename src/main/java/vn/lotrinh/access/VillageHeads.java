package vn.lotrinh.access;

import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who heads which village today, so that a page can say by name who is asked. <i>Trưởng thôn</i>. */
@Service
public class VillageHeads {

    private final ListPeople people;
    private final HoldingTable holdings;

    VillageHeads(ListPeople people, HoldingTable holdings) {
        this.people = people;
        this.holdings = holdings;
    }

    /** Full names by the code of the village; a village without anybody is not there. */
    @Transactional(readOnly = true)
    public Map<String, String> handle() {
        return people.handle("").stream()
                .filter(row -> row.state() != Person.State.SUSPENDED)
                .flatMap(row -> row.roles().stream()
                        .filter(held -> held.holding().role() == Role.VILLAGE_HEAD
                                && !held.from().isAfter(holdings.today())
                                && held.holding().area() instanceof Area.Village)
                        .map(held -> Map.entry(((Area.Village) held.holding().area()).code(), row.fullName())))
                .collect(Collectors.toUnmodifiableMap(
                        Map.Entry::getKey, Map.Entry::getValue, (one, other) -> one + ", " + other));
    }
}
