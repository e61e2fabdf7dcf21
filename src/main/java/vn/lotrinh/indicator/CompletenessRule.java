package vn.lotrinh.indicator;

/**
 * From what share of villages on their total may stand alone. <i>Ngưỡng đủ số liệu</i>.
 *
 * @param source who laid it down
 * @param from the year since when
 */
public record CompletenessRule(int completePercent, String source, int from) {

    public static final CompletenessRule DEFAULT = new CompletenessRule(80, "Quy tắc số liệu của Lộ Trình", 2026);

    private static final int WHOLE = 100;

    boolean isEnough(Completeness completeness) {
        return completeness.have() > 0 && completeness.have() * WHOLE >= completePercent * completeness.expected();
    }
}
