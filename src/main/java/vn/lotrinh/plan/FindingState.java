package vn.lotrinh.plan;

/** What became of something that was wrong in the text. <i>Tình trạng xử lý</i>. */
public enum FindingState {
    OPEN("Chưa xử lý"),
    /** The draft was corrected. */
    MENDED("Đã sửa"),
    /** It stays as it is, with the reason. */
    ACCEPTED("Chấp nhận");

    private final String words;

    FindingState(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
