package vn.lotrinh.plan;

/** Where a target stands. <i>Tình trạng</i>. The words are those of the screen. */
public enum Status {
    REACHED("Đạt"),
    ON_COURSE("Đúng tiến độ"),
    BEHIND("Chậm"),
    AT_RISK("Có nguy cơ"),
    NOT_DUE("Chưa đến kỳ"),
    NO_DATA("Chưa có số liệu"),
    NO_NUMBER("Chưa giao số"),
    NOT_MEASURABLE("Không đo được"),
    /** The indicator is not meant for such a commune. */
    NOT_APPLICABLE("Không áp dụng");

    private final String words;

    Status(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
