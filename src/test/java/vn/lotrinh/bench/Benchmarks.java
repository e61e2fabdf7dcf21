package vn.lotrinh.bench;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Started one by one by the command of {@code docs/benchmarks.md}; never part of the tests. */
@Tag("bench")
class Benchmarks {

    @Test
    void figures() {
        FiguresBench.run(Integer.getInteger("bench.communes", 92), Integer.getInteger("bench.harvests", 25_000));
    }
}
