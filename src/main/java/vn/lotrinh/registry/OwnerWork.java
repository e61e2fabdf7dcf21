package vn.lotrinh.registry;

import java.util.function.Function;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Work that only the owner of the database may do: making tables. Every day's work goes through the runtime role instead. */
public interface OwnerWork {

    /** Does it in one transaction of its own; row-level security does not hold in it. */
    <T> T inTransaction(Function<JdbcClient, T> work);
}
