package vn.lotrinh.bench;

import static vn.lotrinh.bench.Stopwatch.percentile;
import static vn.lotrinh.bench.Stopwatch.say;
import static vn.lotrinh.bench.Stopwatch.times;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.IntConsumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.lotrinh.given.GivenRecords;
import vn.lotrinh.kernel.CommuneCode;

/** Single records: one after another beside the same rows written by hand, and many side by side beside commits that write one row. */
final class SaveBench {

    /** Seconds. A server runs for months, and its compiler is busy in the first minute. */
    private static final int WARM_UP = 60;

    private static final int LASTING = 20;
    private static final int CONNECTIONS = 12;

    private final BenchApplication application;
    private final BenchProvince province;
    private final BenchClient client;

    SaveBench(BenchApplication application, BenchProvince province, BenchClient client) {
        this.application = application;
        this.province = province;
        this.client = client;
    }

    void oneAfterAnother() {
        var http = timesWhenWarm(600, n -> client.put(BenchProvince.OURS, province.harvest()));
        double hand = byHand();
        say(
                "one record saved: HTTP p50 %.1f ms, p99 %.1f ms; the same SQL by hand p50 %.1f ms; ratio %.1f",
                percentile(http, 50), percentile(http, 99), hand, percentile(http, 50) / hand);
    }

    private static double[] timesWhenWarm(int rounds, IntConsumer work) {
        long warm = System.nanoTime() + TimeUnit.SECONDS.toNanos(WARM_UP);
        while (System.nanoTime() < warm) {
            work.accept(0);
        }
        return times(0, rounds, work);
    }

    void sideBySide(int perSecond, List<CommuneCode> among) {
        client.makeKeys(among);
        var saves = paced(perSecond, n -> client.put(among.get(Math.floorMod(n, among.size())), province.harvest()));
        var commits = commits(perSecond);
        say(
                "%d saves/s over %d communes: p50 %.1f ms, p90 %.1f ms, p99 %.1f ms; commits of one row by hand: p50 %.1f ms, p90 %.1f ms, p99 %.1f ms",
                perSecond,
                among.size(),
                percentile(saves, 50),
                percentile(saves, 90),
                percentile(saves, 99),
                percentile(commits, 50),
                percentile(commits, 90),
                percentile(commits, 99));
    }

    /** The bound: what the disk makes everybody wait. */
    private double[] commits(int perSecond) {
        var connections = new ArrayBlockingQueue<Connection>(CONNECTIONS);
        try {
            application.connection().createStatement().execute("CREATE TABLE IF NOT EXISTS public.one (n integer)");
            for (int n = 0; n < CONNECTIONS; n++) {
                connections.add(application.connection());
            }
            return paced(perSecond, n -> {
                try {
                    var connection = connections.take();
                    try (var statement = connection.createStatement()) {
                        statement.execute("INSERT INTO public.one VALUES (" + n + ")");
                    } finally {
                        connections.add(connection);
                    }
                } catch (SQLException | InterruptedException e) {
                    throw new IllegalStateException(e);
                }
            });
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        } finally {
            connections.forEach(SaveBench::close);
        }
    }

    private static void close(Connection connection) {
        try {
            connection.close();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Each begins on time, whether those before are done or not; those of the first seconds are not counted. */
    private static double[] paced(int perSecond, IntConsumer work) {
        var times = new ConcurrentLinkedQueue<Double>();
        try (var pool = Executors.newVirtualThreadPerTaskExecutor()) {
            long began = System.nanoTime();
            for (int n = 0; n < perSecond * (WARM_UP + LASTING); n++) {
                int number = n;
                long due = began + n * 1_000_000_000L / perSecond;
                while (System.nanoTime() < due) {
                    TimeUnit.MICROSECONDS.sleep(200);
                }
                pool.submit(() -> {
                    work.accept(number);
                    if (number >= perSecond * WARM_UP) {
                        times.add((System.nanoTime() - due) / 1e6);
                    }
                });
            }
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
        if (times.size() != perSecond * LASTING) {
            throw new IllegalStateException("Only " + times.size() + " of " + perSecond * LASTING + " came through");
        }
        return times.stream().mapToDouble(Double::doubleValue).sorted().toArray();
    }

    private double byHand() {
        try (var connection = application.connection()) {
            connection.setAutoCommit(false);
            var rows = connection.prepareStatement(
                    "INSERT INTO register.b_harvest (commune, id, version, entry, village, counts_on, day, crop, area, output, cost, organic, note) VALUES ('02026', ?, 1, ?, 'T01', '2026-05-05', '2026-05-05', 'lua', 1.5, 4000, 3.5, false, 'tay')");
            var entries = connection.prepareStatement(
                    "INSERT INTO trail.entry (commune, id, at, actor, action, subject, subject_id, version, digest) VALUES ('02026', ?, now(), 'hand', 'added', 'register.b_harvest', ?, 1, sha256('x'))");
            var salts = connection.prepareStatement("INSERT INTO trail.salt VALUES ('02026', ?, 'x')");
            var waiting =
                    connection.prepareStatement("INSERT INTO trail.unsealed (commune, entry_id) VALUES ('02026', ?)");
            String cells = province.eventMeasures().stream()
                    .limit(7)
                    .flatMap(measure -> Stream.of(
                                    "(0,202600,'ca-xa')", "(1,202609,'ca-xa')", "(2,202600,'T01')", "(3,202609,'T01')")
                            .map(at -> "('02026'," + measure + "," + at.substring(1, at.length() - 1) + ",'',1)"))
                    .collect(Collectors.joining(","));
            var upsert = connection.prepareStatement(
                    "INSERT INTO indicator.cell AS c (commune, measure, level, bucket, place, part, amount) VALUES "
                            + cells
                            + " ON CONFLICT (commune, measure, level, bucket, place, part) DO UPDATE SET amount = c.amount + excluded.amount");
            return percentile(
                    times(200, 600, n -> {
                        try {
                            var id = GivenRecords.anId();
                            var entry = GivenRecords.anId();
                            rows.setObject(1, id);
                            rows.setObject(2, entry);
                            rows.executeUpdate();
                            entries.setObject(1, entry);
                            entries.setString(2, id.toString());
                            entries.executeUpdate();
                            salts.setObject(1, entry);
                            salts.executeUpdate();
                            waiting.setObject(1, entry);
                            waiting.executeUpdate();
                            upsert.executeUpdate();
                            connection.commit();
                        } catch (SQLException e) {
                            throw new IllegalStateException(e);
                        }
                    }),
                    50);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
