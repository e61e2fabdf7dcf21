package vn.lotrinh.access;

import vn.lotrinh.kernel.Actor;
import vn.lotrinh.kernel.CommuneCode;
import vn.lotrinh.trail.Change;

/** How the trail is told of a role given or ended. */
final class HoldingChanges {

    private HoldingChanges() {}

    static Change given(CommuneCode commune, Actor by, HoldingTable.Dated held) {
        return of(commune, by, "given", held);
    }

    static Change ended(CommuneCode commune, Actor by, HoldingTable.Dated held) {
        return of(commune, by, "ended", held);
    }

    private static Change of(CommuneCode commune, Actor by, String action, HoldingTable.Dated held) {
        return Change.of(commune, by, action, "access.holding", held.id(), held.version())
                .with("person", held.person())
                .with("role", held.holding().role())
                .with("areaKind", held.holding().area().kind())
                .with("areaCode", held.holding().area().code())
                .with("from", held.from())
                .with("until", held.until());
    }
}
