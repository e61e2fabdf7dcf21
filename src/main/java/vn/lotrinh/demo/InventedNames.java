package vn.lotrinh.demo;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Names of one household, as they are common among its people; who bears them is invented. No two of it are called alike. */
final class InventedNames {

    private static final List<String> OF_ALL =
            List.of("Nguyễn", "Trần", "Lê", "Phạm", "Hoàng", "Vũ", "Đỗ", "Bùi", "Ngô", "Dương", "Đào", "Đinh");
    private static final Map<String, List<String>> BY_GROUP = Map.of(
            "tay", List.of("Nông", "Hoàng", "Ma", "Lường", "Hà", "Đàm", "Triệu", "Lý", "Bế", "Chu", "Hứa", "La"),
            "nung", List.of("Nông", "Lục", "Hứa", "Lương", "Vi", "Hoàng", "Lâm", "Mã"),
            "dao", List.of("Triệu", "Bàn", "Đặng", "Phùng", "Lý", "Chu", "Dương"),
            "mong", List.of("Dương", "Giàng", "Hoàng", "Lý", "Sùng", "Vàng", "Đào", "Ngô"),
            "san_chay", List.of("Trần", "Lý", "Hoàng", "Nịnh", "Lâm", "Tống", "Âu"),
            "san_diu", List.of("Lưu", "Trương", "Ninh", "Diệp", "Tô", "Từ", "Lục"),
            "hoa", List.of("Trương", "Lâm", "Hứa", "Vương", "Trần", "Lưu"));
    private static final List<String> OF_MEN = List.of(
            "Văn An",
            "Văn Bình",
            "Văn Cường",
            "Đức Dũng",
            "Văn Hải",
            "Quang Huy",
            "Văn Khánh",
            "Văn Lâm",
            "Đình Nam",
            "Văn Phúc",
            "Minh Quân",
            "Văn Sơn",
            "Văn Thắng",
            "Văn Toàn",
            "Anh Tuấn",
            "Văn Việt",
            "Văn Chiến",
            "Văn Đạt",
            "Văn Giang",
            "Văn Hiếu",
            "Văn Hòa",
            "Quốc Khải",
            "Văn Kiên",
            "Văn Lợi",
            "Văn Mạnh",
            "Văn Nghĩa",
            "Văn Phong",
            "Văn Quyết",
            "Văn Thành",
            "Văn Tiến",
            "Văn Trường",
            "Văn Vinh");
    private static final List<String> OF_WOMEN = List.of(
            "Thị Bích",
            "Thị Chiêm",
            "Thị Dung",
            "Thị Hằng",
            "Thị Hoa",
            "Thị Huế",
            "Thu Hường",
            "Thị Lan",
            "Thị Mai",
            "Thị Ngọc",
            "Thị Nhung",
            "Thị Phượng",
            "Thị Sen",
            "Thị Thảo",
            "Thị Xuân",
            "Thị Yến",
            "Thị Ánh",
            "Thị Cúc",
            "Thị Diệp",
            "Thị Đào",
            "Thị Hạnh",
            "Thị Hiền",
            "Thị Khuyên",
            "Thị Liên",
            "Thị Loan",
            "Thị Lụa",
            "Thị Nga",
            "Thị Oanh",
            "Thị Quyên",
            "Thị Tâm",
            "Thị Thủy",
            "Thị Vân");

    private final Chance chance;
    private final List<String> families;
    private final String family;
    private final List<String> men = new ArrayList<>(OF_MEN);
    private final List<String> women = new ArrayList<>(OF_WOMEN);

    InventedNames(Chance chance, String ethnicGroup) {
        this.chance = chance;
        this.families = BY_GROUP.getOrDefault(ethnicGroup, OF_ALL);
        this.family = families.get(chance.nextInt(families.size()));
    }

    String ofTheFamily(boolean man) {
        return family + " " + given(man);
    }

    /** Somebody from another family. */
    String ofAnother(boolean man) {
        var others = families.stream().filter(other -> !other.equals(family)).toList();
        return others.get(chance.nextInt(others.size())) + " " + given(man);
    }

    private String given(boolean man) {
        var left = man ? men : women;
        return left.remove(chance.nextInt(left.size()));
    }
}
