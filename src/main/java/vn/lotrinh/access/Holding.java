package vn.lotrinh.access;

/** A role held in an area of one commune, today. <i>Vai trò trong phạm vi</i>. */
public record Holding(Role role, Area area) {
    public Holding {
        if (!role.fits(area)) {
            throw new IllegalArgumentException(role + " is no role of a " + area.kind());
        }
    }
}
