package vn.lotrinh.plan;

/** What a target still lacks before it can be in force. <i>Phần còn thiếu</i>. The words are those of the screen. */
public enum Missing {
    VALUE("giá trị"),
    DUE("năm phải đạt"),
    UNIT("đơn vị"),
    /** A level in tonnes can't be compared with figures in hectares. */
    UNIT_OF_INDICATOR("đơn vị khớp với chỉ số"),
    /** A rate of a rate may be meant in points or in percent. */
    MEASURE("cách tính tốc độ giảm (điểm % hay % so với năm trước)"),
    MULTIPLE_OF("năm gốc để so sánh"),
    INDICATOR("chỉ số"),
    OWNER("cơ quan phụ trách"),
    CONFIRMATION("xác nhận của người rà soát");

    private final String words;

    Missing(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
