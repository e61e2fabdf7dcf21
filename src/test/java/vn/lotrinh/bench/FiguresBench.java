package vn.lotrinh.bench;

import static vn.lotrinh.bench.Stopwatch.say;
import static vn.lotrinh.bench.Stopwatch.seconds;

import java.util.List;

/**
 * How quick records become figures, at the size of a commune and of a province, as ratios to bounds measured in the same run (raw COPY, the same
 * SQL by hand). The command is in {@code docs/benchmarks.md}.
 */
final class FiguresBench {

    private FiguresBench() {}

    /** @param harvests how many each commune has */
    static void run(int communes, int harvests) {
        try (var application = BenchApplication.start()) {
            run(application, new BenchProvince(application, harvests), communes);
        }
    }

    private static void run(BenchApplication application, BenchProvince province, int communes) {
        var client = new BenchClient(application);
        var saves = new SaveBench(application, province, client);
        var reads = new ReadBench(application, province);
        province.fill(BenchProvince.OURS);
        double steeringAlone = reads.steeringRoom();
        new BulkBench(application, province, client).run();
        if (Boolean.getBoolean("bench.bulk")) {
            return;
        }
        saves.oneAfterAnother();
        long began = System.nanoTime();
        province.addCommunes(communes - 1);
        long rows = (communes - 1L) * province.recordsOfOne();
        say(
                "filled %d more communes: %,d records in %.0f s, %,.0f records/s",
                communes - 1, rows, seconds(began), rows / seconds(began));
        application.owner().sql("ANALYZE").update();
        reads.run();
        double steeringAmongAll = reads.steeringRoom();
        say(
                "steering room of a commune, p50: alone %.1f ms, among %d communes %.1f ms, ratio %.2f",
                steeringAlone, communes, steeringAmongAll, steeringAmongAll / steeringAlone);
        saves.sideBySide(100, province.communes());
        saves.sideBySide(10, List.of(BenchProvince.OURS));
        say(
                "size of the database: %s",
                application
                        .owner()
                        .sql("SELECT pg_size_pretty(pg_database_size(current_database()))")
                        .query(String.class)
                        .single());
    }

    public static void main(String[] size) {
        run(Integer.parseInt(size[0]), Integer.parseInt(size[1]));
    }
}
