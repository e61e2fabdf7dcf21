package vn.lotrinh.reading.structure;

import java.util.Optional;
import java.util.regex.Pattern;

/** What a part is about, as its heading says. */
public enum Topic {
    /** The past, the money, the reporting: its numbers are no aims. */
    NOT_AIMS(
            "thực trạng|hiện trạng|tình hình|kết quả|đánh giá|căn cứ|cơ sở pháp lý|sự cần thiết|đặc điểm|tồn tại|hạn chế|"
                    + "nguyên nhân|bài học|kinh phí|dự toán|khái toán|nhu cầu vốn|nguồn vốn|cơ cấu vốn|quan điểm|phạm vi|"
                    + "đối tượng|thời gian thực hiện|cơ chế hỗ trợ|chính sách hỗ trợ|mức hỗ trợ|định mức|bối cảnh|khó khăn,? vướng mắc|thuận lợi"),
    /** Who does what. */
    ORGANISATION(
            "tổ chức thực hiện|phân công|trách nhiệm|chế độ báo cáo|thông tin báo cáo|điều khoản thi hành|hiệu lực"),
    /** Aims in general words. */
    GENERAL_AIMS("mục tiêu (?:tổng quát|chung)|mục đích|yêu cầu"),
    /** Aims with numbers. */
    AIMS("mục tiêu|chỉ tiêu"),
    /** What is to be done, and how. */
    WORK("nhiệm vụ|giải pháp|nội dung|danh mục");

    private static final int LONGEST_HEADING = 160;

    /** A heading that already says how much is a sentence of its own. */
    private static final Pattern QUANTITY = Pattern.compile("\\d\\s*(?:%|ha|km|tấn|triệu|tỷ|hộ|người|lao động)");

    private final Pattern words;

    Topic(String words) {
        this.words = Pattern.compile(
                "(?<!\\p{L})(?:" + words.replace(" ", "\\s+") + ")(?!\\p{L})",
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    /** The topic that a heading names; a long paragraph is no heading. */
    static Optional<Topic> of(String heading) {
        String words = heading.replaceFirst(":.*", "");
        if (words.length() > LONGEST_HEADING || QUANTITY.matcher(words).find()) {
            return Optional.empty();
        }
        for (Topic topic : values()) {
            if (topic.words.matcher(words).find()) {
                return Optional.of(topic);
            }
        }
        return Optional.empty();
    }
}
