package vn.lotrinh.registry;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Tells the database what a register's table looks like after many rows came at once, because it looks itself only a minute later, and
 * until then plans as if the table were empty.
 */
@Component
class RegisterStatistics {

    private static final Logger LOG = LoggerFactory.getLogger(RegisterStatistics.class);
    private static final int WORTH_IT = 1_000;

    private final JdbcClient jdbc;

    RegisterStatistics(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** After the transaction of a load, which stands whatever happens here; does nothing where it added little to what the database knows of. */
    void afterLoading(Book book, long rows) {
        try {
            if (rows >= WORTH_IT && rows > knownRows(book) / 2) {
                jdbc.sql("SELECT registry.refresh_statistics(:register)")
                        .param("register", book.register().code())
                        .query((row, n) -> true)
                        .single();
            }
        } catch (DataAccessException busy) {
            LOG.warn(
                    "Statistics of register {} wait for the database itself",
                    book.register().code(),
                    busy);
        }
    }

    /** -1 where the database has never looked. */
    private double knownRows(Book book) {
        return jdbc.sql("SELECT reltuples FROM pg_class WHERE oid = :table::regclass")
                .param("table", book.shape().table())
                .query(Double.class)
                .single();
    }
}
