package vn.lotrinh.indicator;

/**
 * How many of those who are asked have submitted. <i>Mức đầy đủ</i>.
 *
 * @param have villages that submitted; for a figure of the whole commune, 1 when it is there
 * @param expected villages of the commune; 1 for a figure of the whole commune or of one village
 */
public record Completeness(int have, int expected) {

    public boolean full() {
        return have >= expected;
    }

    /** Such as "19/23". */
    @Override
    public String toString() {
        return have + "/" + expected;
    }
}
