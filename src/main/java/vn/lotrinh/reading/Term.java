package vn.lotrinh.reading;

/**
 * The years that a plan is for. <i>Giai đoạn, nhiệm kỳ</i>.
 *
 * @param from first year
 * @param to last year, not before the first
 */
public record Term(int from, int to) {
    public Term {
        if (to < from) {
            throw new IllegalArgumentException("A term runs forward: " + from + "-" + to);
        }
    }

    public boolean contains(int year) {
        return from <= year && year <= to;
    }
}
