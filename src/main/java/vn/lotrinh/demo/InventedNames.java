package vn.lotrinh.demo;

import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;

/** Names of one family, as they are common among its people; who bears them is invented. */
final class InventedNames {

    private static final List<String> OF_ALL = List.of("Nguyễn", "Trần", "Lê", "Phạm", "Hoàng", "Vũ", "Đỗ");
    private static final Map<String, List<String>> BY_GROUP = Map.of(
            "tay", List.of("Nông", "Hoàng", "Ma", "Lường", "Hà", "Đàm", "Triệu"),
            "nung", List.of("Nông", "Lục", "Hứa", "Lương", "Vi"),
            "dao", List.of("Triệu", "Bàn", "Đặng", "Phùng", "Lý", "Chu"),
            "mong", List.of("Dương", "Giàng", "Hoàng", "Lý", "Sùng", "Vàng"));
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
            "Văn Việt");
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
            "Thị Yến");

    private final SplittableRandom random;
    private final List<String> families;
    private final String family;

    InventedNames(SplittableRandom random, String ethnicGroup) {
        this.random = random;
        this.families = BY_GROUP.getOrDefault(ethnicGroup, OF_ALL);
        this.family = one(families);
    }

    String of(boolean man) {
        return family + " " + one(man ? OF_MEN : OF_WOMEN);
    }

    /** Somebody from another family. */
    String ofAnother(boolean man) {
        return one(families) + " " + one(man ? OF_MEN : OF_WOMEN);
    }

    private String one(List<String> names) {
        return names.get(random.nextInt(names.size()));
    }
}
