package vn.lotrinh.access;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.lotrinh.kernel.Actor;
import vn.lotrinh.kernel.CommuneCode;

/**
 * Who asks, in the commune of the request: a person who signed in or a program with an API key. A handler takes one as an
 * argument. What they may do elsewhere is not in here.
 *
 * @param name as shown in the head of the page
 * @param holdings those that count today in this commune; empty for a person without work here
 */
public record SignedIn(Actor actor, String name, CommuneCode commune, List<Holding> holdings) {

    public SignedIn {
        holdings = List.copyOf(holdings);
    }

    /** Absent for a program. */
    public Optional<UUID> personId() {
        return actor instanceof Actor.Person(var id) ? Optional.of(id) : Optional.empty();
    }

    public boolean holds(Role role) {
        return holdings.stream().anyMatch(holding -> holding.role() == role);
    }

    public boolean holdsAny(Set<Role> roles) {
        return holdings.stream().anyMatch(holding -> roles.contains(holding.role()));
    }

    /** Whether somebody is here for the province and nothing else: then only what every commune shares is theirs to see. */
    public boolean isOnlyOfTheProvince() {
        return holds(Role.PROVINCE) && holdings.stream().allMatch(holding -> holding.role() == Role.PROVINCE);
    }

    /** Whether a figure or record of this village may come from here: its head, or an officer. */
    public boolean mayEnterFor(String village) {
        return holds(Role.OFFICER) || villages().contains(village);
    }

    /** The villages whose head this is. */
    public Set<String> villages() {
        return holdings.stream()
                .filter(holding -> holding.role() == Role.VILLAGE_HEAD)
                .map(Holding::area)
                .filter(Area.Village.class::isInstance)
                .map(area -> ((Area.Village) area).code())
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The agencies and organisations for which this works. */
    public Set<String> agencies() {
        return holdings.stream()
                .map(Holding::area)
                .filter(Area.Agency.class::isInstance)
                .map(area -> ((Area.Agency) area).code())
                .collect(Collectors.toUnmodifiableSet());
    }
}
