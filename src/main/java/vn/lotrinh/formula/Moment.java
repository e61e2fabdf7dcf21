package vn.lotrinh.formula;

/** At which point of a period a measure is read. <i>Thời điểm</i>. */
public enum Moment {
    /** Everything that happened in the period: of events. */
    SUM,
    /** As the period begins: of states, as the next two. */
    START,
    /** As the period ends. */
    END,
    /** The mean of the period's half-months. */
    MEAN
}
