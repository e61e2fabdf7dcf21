package vn.lotrinh.app.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongConsumer;

/** Writers that number their writes and say aloud which ones the database has acknowledged. */
final class Ledger {

    private static final int WRITERS = 4;

    private final AtomicLong next;

    Ledger(long first) {
        next = new AtomicLong(first);
    }

    static void make(Database database) {
        Folder.write(
                database, "CREATE TABLE IF NOT EXISTS public.entry (number bigint PRIMARY KEY, words text NOT NULL)");
        Folder.write(database, "GRANT INSERT ON public.entry TO " + database.runtimeRole());
    }

    /** Each writer goes on until its connection breaks off. */
    void writeUntilTheEnd(DatabaseLogin login, LongConsumer acknowledged) {
        for (int i = 0; i < WRITERS; i++) {
            Thread.ofPlatform().daemon().start(() -> {
                try (var connection = Folder.open(login)) {
                    connection.setAutoCommit(false);
                    while (true) {
                        acknowledged.accept(write(connection));
                    }
                } catch (SQLException brokenOff) {
                    // Killed, as it should be: what was not acknowledged may be there or not.
                }
            });
        }
    }

    private long write(Connection connection) throws SQLException {
        long number = next.incrementAndGet();
        try (var insert = connection.prepareStatement("INSERT INTO public.entry VALUES (?, ?)")) {
            insert.setLong(1, number);
            insert.setString(2, "Thôn mẫu " + number);
            insert.executeUpdate();
        }
        connection.commit();
        return number;
    }

    static Set<Long> listWritten(Database database) {
        var written = new HashSet<Long>();
        try (var connection = Folder.open(database.owner());
                var statement = connection.createStatement();
                var answer =
                        statement.executeQuery("SELECT number FROM public.entry WHERE words = 'Thôn mẫu ' || number")) {
            while (answer.next()) {
                written.add(answer.getLong(1));
            }
            return written;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
