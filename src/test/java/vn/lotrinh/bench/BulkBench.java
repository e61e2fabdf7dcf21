package vn.lotrinh.bench;

import static vn.lotrinh.bench.Stopwatch.median;
import static vn.lotrinh.bench.Stopwatch.say;
import static vn.lotrinh.bench.Stopwatch.seconds;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.postgresql.PGConnection;
import vn.lotrinh.given.GivenRecords;
import vn.lotrinh.registry.SaveManyRecords;

/**
 * 100,000 harvests at once: by raw COPY into a table without keys, by hand into the register's own table and cells, as records, and
 * as lines of JSON by HTTP.
 */
final class BulkBench {

    private static final int MANY = 100_000;
    private static final int ROUNDS = 5;

    private final BenchApplication application;
    private final BenchProvince province;
    private final BenchClient client;

    BulkBench(BenchApplication application, BenchProvince province, BenchClient client) {
        this.application = application;
        this.province = province;
        this.client = client;
    }

    void run() {
        var raws = new double[ROUNDS];
        var hands = new double[ROUNDS];
        var loads = new double[ROUNDS];
        var posts = new double[ROUNDS];
        for (int round = 0; round < ROUNDS; round++) {
            var rows = province.harvests(MANY).toList();
            raws[round] = raw(rows);
            hands[round] = byHand(province.harvests(MANY).toList());
            long began = System.nanoTime();
            province.load(BenchProvince.OURS, "b_harvest", rows.iterator());
            loads[round] = seconds(began);
            posts[round] = post();
        }
        double raw = median(raws);
        double hand = median(hands);
        double load = median(loads);
        say(
                "bulk load of %,d events: raw COPY %,.0f rows/s; keys and cells by hand %,.0f rows/s, %.0f %% of raw; records %,.0f rows/s, %.0f %% of raw, %.0f %% of by hand; by HTTP %,.0f rows/s",
                MANY,
                MANY / raw,
                MANY / hand,
                100 * raw / hand,
                MANY / load,
                100 * raw / load,
                100 * hand / load,
                MANY / median(posts));
    }

    private double post() {
        String lines = province.harvests(MANY).map(BenchClient::line).collect(Collectors.joining());
        long began = System.nanoTime();
        client.post(BenchProvince.OURS, lines);
        return seconds(began);
    }

    private double raw(List<SaveManyRecords.Row> rows) {
        try (var connection = application.connection()) {
            connection.createStatement().execute("""
                    CREATE TABLE IF NOT EXISTS public.raw (commune text, id uuid, version integer, entry uuid, village text,
                        counts_on date, day date, crop text, area numeric, output numeric, cost numeric, organic boolean, note text)
                    """);
            byte[] bytes = lines(rows, UUID.randomUUID());
            long began = System.nanoTime();
            copy(connection, "COPY public.raw FROM STDIN", bytes);
            return seconds(began);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What nobody can do without: rows with key and search column, and the cells that they belong to; nothing is checked. */
    private double byHand(List<SaveManyRecords.Row> rows) {
        try (var connection = application.connection()) {
            connection.setAutoCommit(false);
            var entry = GivenRecords.anId();
            byte[] bytes = lines(rows, entry);
            long began = System.nanoTime();
            copy(
                    connection,
                    "COPY register.b_harvest (commune, id, version, entry, village, counts_on, day, crop, area, output, cost, organic, note) FROM STDIN",
                    bytes);
            try (var cells = connection.prepareStatement("""
                    INSERT INTO indicator.cell AS c (commune, measure, level, bucket, place, part, amount)
                    SELECT commune, measure, level, bucket, place, part, sum(amount)
                      FROM register.b_harvest_contributions
                     WHERE commune = ? AND entry = ?
                     GROUP BY commune, measure, level, bucket, place, part
                    HAVING sum(amount) <> 0
                     ORDER BY commune, measure, level, bucket, place, part
                        ON CONFLICT (commune, measure, level, bucket, place, part) DO UPDATE SET amount = c.amount + excluded.amount
                    """)) {
                cells.setString(1, BenchProvince.OURS.code());
                cells.setObject(2, entry);
                cells.executeUpdate();
            }
            connection.commit();
            return seconds(began);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] lines(List<SaveManyRecords.Row> rows, UUID entry) {
        return rows.stream()
                .map(row -> Stream.of(
                                BenchProvince.OURS.code(),
                                row.id(),
                                1,
                                entry,
                                row.stretch().value("village"),
                                row.stretch().from(),
                                row.stretch().from(),
                                row.stretch().value("crop"),
                                row.stretch().value("area"),
                                row.stretch().value("output"),
                                row.stretch().value("cost"),
                                row.stretch().value("organic"),
                                row.stretch().value("note"))
                        .map(Object::toString)
                        .collect(Collectors.joining("\t", "", "\n")))
                .collect(Collectors.joining())
                .getBytes(StandardCharsets.UTF_8);
    }

    private static void copy(Connection connection, String statement, byte[] bytes) throws SQLException {
        try {
            connection.unwrap(PGConnection.class).getCopyAPI().copyIn(statement, new ByteArrayInputStream(bytes));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
