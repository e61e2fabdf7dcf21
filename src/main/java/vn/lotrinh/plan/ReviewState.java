package vn.lotrinh.plan;

/** How far the review of a target is. <i>Tình trạng rà soát</i>. */
public enum ReviewState {
    PENDING("Chờ xác nhận"),
    CONFIRMED("Đã xác nhận"),
    /** Not taken into the plan, with the reason. */
    DROPPED("Đã bỏ");

    private final String words;

    ReviewState(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
