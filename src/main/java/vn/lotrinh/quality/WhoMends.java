package vn.lotrinh.quality;

import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.lotrinh.access.Agency;
import vn.lotrinh.access.Area;
import vn.lotrinh.access.ListAgencies;
import vn.lotrinh.access.ListPeople;
import vn.lotrinh.access.Person;
import vn.lotrinh.access.Role;
import vn.lotrinh.access.VillageHeads;
import vn.lotrinh.plan.Plan;
import vn.lotrinh.plan.PlanInForce;
import vn.lotrinh.registry.Register;

/** Knows by name who can mend what: heads of villages, and the officers of the agency that answers for a target. <i>Người sửa được</i>. */
@Component
class WhoMends {

    static final String OFFICERS = "Cán bộ chuyên môn";

    private final VillageHeads heads;
    private final PlanInForce plan;
    private final ListAgencies agencies;
    private final ListPeople people;

    WhoMends(VillageHeads heads, PlanInForce plan, ListAgencies agencies, ListPeople people) {
        this.heads = heads;
        this.plan = plan;
        this.agencies = agencies;
        this.people = people;
    }

    /**
     * Names for one page.
     *
     * @param heads by the code of the village
     * @param owners agency with its officers, by the code of the indicator that its target is measured by
     */
    record Names(Map<String, String> heads, Map<String, String> owners) {

        String ofIndicator(String code) {
            return owners.getOrDefault(code, OFFICERS);
        }

        /** The head of a village, or whoever works for the commune where it has none. */
        String ofVillage(@Nullable String village) {
            return village == null || !heads.containsKey(village) ? OFFICERS : "Trưởng thôn " + heads.get(village);
        }

        /** Who writes a record of a register in a village. */
        String ofRecord(Register register, @Nullable String village) {
            return register.rights().write().contains(Role.VILLAGE_HEAD) ? ofVillage(village) : OFFICERS;
        }
    }

    Names load() {
        return new Names(heads.handle(), owners());
    }

    private Map<String, String> owners() {
        var officers = officersByAgency();
        var names = agencies.handle().stream().collect(Collectors.toMap(Agency::code, Agency::name));
        return plan.find().map(Plan::targets).stream()
                .flatMap(java.util.List::stream)
                .filter(target ->
                        target.indicator() != null && target.owner() != null && names.containsKey(target.owner()))
                .collect(Collectors.toUnmodifiableMap(
                        target -> String.valueOf(target.indicator()),
                        target -> names.get(target.owner())
                                + (officers.containsKey(target.owner())
                                        ? " (" + officers.get(target.owner()) + ")"
                                        : ""),
                        (one, other) -> one));
    }

    private Map<String, String> officersByAgency() {
        return people.handle("").stream()
                .filter(row -> row.state() != Person.State.SUSPENDED)
                .flatMap(row -> row.roles().stream()
                        .map(ListPeople.Held::holding)
                        .filter(holding -> holding.role() == Role.OFFICER && holding.area() instanceof Area.Agency)
                        .map(holding -> Map.entry(((Area.Agency) holding.area()).code(), row.fullName())))
                .distinct()
                .collect(Collectors.toUnmodifiableMap(
                        Map.Entry::getKey, Map.Entry::getValue, (one, other) -> one + ", " + other));
    }
}
