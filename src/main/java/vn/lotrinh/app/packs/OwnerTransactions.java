package vn.lotrinh.app.packs;

import java.util.Objects;
import java.util.function.Function;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.lotrinh.app.database.Database;
import vn.lotrinh.registry.OwnerWork;

/** The owner's transactions: a connection is opened for each, because there are few. */
@Component
class OwnerTransactions implements OwnerWork {

    private final Database database;

    OwnerTransactions(Database database) {
        this.database = database;
    }

    @Override
    public <T> T inTransaction(Function<JdbcClient, T> work) {
        var login = database.owner();
        var source = new DriverManagerDataSource(login.url(), login.username(), login.password());
        var transactions = new TransactionTemplate(new JdbcTransactionManager(source));
        var jdbc = JdbcClient.create(source);
        return Objects.requireNonNull(transactions.execute(status -> {
            jdbc.sql("SET LOCAL row_security = off").update();
            return work.apply(jdbc);
        }));
    }
}
