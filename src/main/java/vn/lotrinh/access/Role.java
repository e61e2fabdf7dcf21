package vn.lotrinh.access;

import static vn.lotrinh.access.Area.Kind.AGENCY;
import static vn.lotrinh.access.Area.Kind.COMMUNE;
import static vn.lotrinh.access.Area.Kind.VILLAGE;

import java.util.Set;

/** What somebody does for the commune. <i>Vai trò</i>. One person may hold several, each in an area of its own. */
public enum Role {
    ADMINISTRATOR("Quản trị", Set.of(COMMUNE)),
    LEADER("Lãnh đạo", Set.of(COMMUNE)),
    OFFICER("Cán bộ chuyên môn", Set.of(COMMUNE, AGENCY)),
    VILLAGE_HEAD("Trưởng thôn", Set.of(VILLAGE)),
    PARTY_CELL_SECRETARY("Bí thư chi bộ", Set.of(VILLAGE)),
    FRONT("Mặt trận và đoàn thể", Set.of(COMMUNE, AGENCY, VILLAGE)),
    PRODUCER("Chủ thể sản xuất", Set.of(COMMUNE, VILLAGE)),
    /** Reads many communes, with a holding in each of them. */
    PROVINCE("Cấp tỉnh", Set.of(COMMUNE));

    private final String title;
    private final Set<Area.Kind> areas;

    Role(String title, Set<Area.Kind> areas) {
        this.title = title;
        this.areas = areas;
    }

    /** As people read it. */
    public String title() {
        return title;
    }

    /** In what kind of area the role is held. */
    public Set<Area.Kind> areas() {
        return areas;
    }

    /** Whether the role is one of such an area: nobody is head of a whole commune's villages. */
    public boolean fits(Area area) {
        return areas.contains(area.kind());
    }
}
