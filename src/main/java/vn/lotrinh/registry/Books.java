package vn.lotrinh.registry;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.lotrinh.kernel.CommuneCode;

/**
 * The lock on all that a commune writes. Whoever writes a record shares it; closing a period, repairing and rebuilding cells take
 * it alone and so see the commune stand still. It is held to the end of the transaction (decision 014).
 */
@Component
public class Books {

    private static final String KEY = "hashtextextended('books/' || :commune, 0)";

    private final JdbcClient jdbc;

    Books(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Writers side by side. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void share(CommuneCode commune) {
        lock("pg_advisory_xact_lock_shared", commune);
    }

    /** Nobody writes beside. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void takeAlone(CommuneCode commune) {
        lock("pg_advisory_xact_lock", commune);
    }

    private void lock(String kind, CommuneCode commune) {
        jdbc.sql("SELECT " + kind + "(" + KEY + ")::text")
                .param("commune", commune.code())
                .query(String.class)
                .single();
    }
}
