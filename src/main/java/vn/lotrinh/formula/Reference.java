package vn.lotrinh.formula;

/** How another indicator is read. */
public sealed interface Reference {

    /** Its value in the period that is asked about. */
    record Same() implements Reference {}

    /** Its value one period of the same length before. */
    record Previous() implements Reference {}

    /** Its value in that whole year. */
    record At(int year) implements Reference {}

    /** The figure that the plan starts from. <i>Số liệu gốc</i>. */
    record Baseline() implements Reference {}

    /** The figure that was reported, whatever its own formula says. */
    record Reported() implements Reference {}

    /** The figure of the body that officially makes it. */
    record Official() implements Reference {}

    /** Whether reading it computes it; a reported figure is simply there. */
    default boolean computes() {
        return switch (this) {
            case Same _, Previous _, At _ -> true;
            case Baseline _, Reported _, Official _ -> false;
        };
    }
}
