package vn.lotrinh.plan.web;

import vn.lotrinh.reading.Finding.Code;

/** What findings are called on the screen. */
final class FindingWords {

    private FindingWords() {}

    static String of(Code code) {
        return switch (code) {
            case SECTION_SKIPPED -> "Đánh số nhảy";
            case SECTION_DUPLICATE -> "Trùng số mục";
            case BAD_TERM -> "Giai đoạn vô lý";
            case CONTRADICTION -> "Hai mục tiêu ràng buộc nhau";
            case UNMEASURABLE -> "Không có con số";
            case NO_OWNER -> "Việc chưa giao ai";
            case OUTDATED_TERM -> "Thuật ngữ đã thay";
            case DEADLINE_OUTSIDE_TERM -> "Hạn ngoài giai đoạn";
            case PERCENT_OVER_100 -> "Tỷ lệ trên 100%";
            case INVALID_DATE -> "Ngày không có thật";
            case SHARES_NOT_100 -> "Cơ cấu không đủ 100%";
            case NO_BASELINE -> "Thiếu số liệu gốc";
            case NO_DUE_YEAR -> "Thiếu năm phải đạt";
        };
    }
}
