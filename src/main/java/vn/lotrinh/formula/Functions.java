package vn.lotrinh.formula;

import java.util.List;
import java.util.stream.Stream;

/** The functions of the language, by where they may stand. */
final class Functions {

    /** Over the records of a register. */
    static final List<String> AGGREGATES =
            List.of("sum", "count", "start", "end", "mean", "avg", "min", "max", "median", "distinct");

    /** Of another indicator, or a constant. */
    static final List<String> REFERENCES =
            List.of("growth", "previous", "at", "baseline", "reported", "official", "constant");

    /** Inside one record. */
    static final List<String> OF_ROWS = List.of("year", "month", "age", "date");

    static final List<String> OF_INDICATORS =
            Stream.concat(AGGREGATES.stream(), REFERENCES.stream()).toList();

    private Functions() {}
}
