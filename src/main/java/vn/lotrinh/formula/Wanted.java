package vn.lotrinh.formula;

/** What a row formula is for. */
public sealed interface Wanted {

    /** A computed field: the figure comes out in this unit; an empty unit is a plain number. */
    record Figure(String unit) implements Wanted {}

    /** A rule or a filter: true, false, or unknown where a field is empty. */
    record Condition() implements Wanted {}

    static Wanted number(String unit) {
        return new Figure(unit);
    }

    static Wanted condition() {
        return new Condition();
    }
}
