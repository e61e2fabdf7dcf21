package vn.lotrinh.plan;

/**
 * Where the pack draws the lines between statuses. <i>Ngưỡng đánh giá</i>.
 *
 * @param paceYears how many past years the best yearly pace is taken from
 */
public record Thresholds(int paceYears) {
    public static final Thresholds DEFAULT = new Thresholds(3);
}
