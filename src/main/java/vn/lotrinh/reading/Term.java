package vn.lotrinh.reading;

/**
 * The years that a plan is for. <i>Giai đoạn, nhiệm kỳ</i>.
 *
 * @param from first year
 * @param to last year, not before the first
 */
public record Term(int from, int to) {
    private static final int CONGRESS_YEARS = 5;

    public Term {
        if (to < from) {
            throw new IllegalArgumentException("A term runs forward: " + from + "-" + to);
        }
    }

    /** The last year before the work begins: a term counted from congress to congress (2025-2030) starts with it. */
    public int baseYear() {
        return to - from >= CONGRESS_YEARS ? from : from - 1;
    }

    public boolean contains(int year) {
        return from <= year && year <= to;
    }
}
