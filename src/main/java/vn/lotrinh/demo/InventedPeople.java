package vn.lotrinh.demo;

import java.util.List;
import vn.lotrinh.access.Area;
import vn.lotrinh.access.Role;

/** Who works in the demonstration's commune. Names are plainly invented. */
final class InventedPeople {

    /** One account. */
    record Invented(String signInName, String fullName, Role role, Area area) {}

    static final Invented LEADER = new Invented("bithu", "Bàn Văn Mẫu", Role.LEADER, Area.WHOLE_COMMUNE);
    static final Invented OFFICER = new Invented("vanphong", "Nguyễn Thị Mẫu", Role.OFFICER, Area.WHOLE_COMMUNE);

    /** Reads every commune of the demonstration. */
    static final Invented PROVINCE = new Invented("tinh", "Lý Thị Mẫu", Role.PROVINCE, Area.WHOLE_COMMUNE);

    static final List<Invented> ALL = List.of(
            new Invented("quantri", "Lường Văn Mẫu", Role.ADMINISTRATOR, Area.WHOLE_COMMUNE),
            LEADER,
            OFFICER,
            new Invented("kinhte", "Hoàng Thị Mẫu", Role.OFFICER, new Area.Agency("phong-kinh-te")),
            new Invented("truongthon03", "Đặng Văn Mẫu", Role.VILLAGE_HEAD, new Area.Village("T03")),
            new Invented("truongthon05", "Triệu Văn Mẫu", Role.VILLAGE_HEAD, new Area.Village("T05")),
            new Invented("mattran", "Nông Thị Mẫu", Role.FRONT, Area.WHOLE_COMMUNE),
            PROVINCE);

    private InventedPeople() {}
}
