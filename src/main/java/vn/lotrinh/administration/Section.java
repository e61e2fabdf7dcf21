package vn.lotrinh.administration;

import java.util.List;

/** A part of the administration, as its pages link to one another. */
public enum Section {
    OVERVIEW("Tổng quan", "/quan-tri"),
    PEOPLE("Người dùng", "/quan-tri/nguoi-dung"),
    AGENCIES("Cơ quan", "/quan-tri/co-quan"),
    VILLAGES("Thôn", "/quan-tri/thon"),
    API_KEYS("Khóa API", "/quan-tri/khoa-api"),
    PACK("Bộ cấu hình", "/quan-tri/bo-cau-hinh"),
    BACKUP("Sao lưu", "/quan-tri/sao-luu"),
    TRAIL("Nhật ký", "/quan-tri/nhat-ky");

    private final String title;
    private final String path;

    Section(String title, String path) {
        this.title = title;
        this.path = path;
    }

    public static List<Section> all() {
        return List.of(values());
    }

    public String title() {
        return title;
    }

    public String path() {
        return path;
    }
}
