package vn.lotrinh.criteria;

/** How an item of a criterion, or a whole criterion, stands. <i>Kết quả đánh giá</i>. */
public enum ItemState {
    MET("Đạt"),
    NOT_MET("Chưa đạt"),
    NOT_APPLICABLE("Không áp dụng"),
    NOT_ASSESSED("Chưa đánh giá");

    private final String title;

    ItemState(String title) {
        this.title = title;
    }

    /** As people read it. */
    public String title() {
        return title;
    }
}
