package vn.lotrinh.given;

import java.util.function.Supplier;
import javax.sql.DataSource;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.lotrinh.app.tenancy.TransactionsInScope;
import vn.lotrinh.kernel.CommuneCode;
import vn.lotrinh.kernel.CommuneScope;

/** Transactions as the application begins them, for tests that need no Spring. */
public final class Transactions {

    private final TransactionTemplate template;

    public Transactions(DataSource database) {
        var manager = new JdbcTransactionManager(database);
        manager.addListener(new TransactionsInScope(database));
        this.template = new TransactionTemplate(manager);
    }

    public <T> T in(CommuneCode commune, Supplier<T> work) {
        return CommuneScope.of(commune).run(() -> outsideAnyScope(work));
    }

    public <T> T across(Supplier<T> work) {
        return new CommuneScope.Across().run(() -> outsideAnyScope(work));
    }

    public <T> T outsideAnyScope(Supplier<T> work) {
        return template.execute(status -> work.get());
    }
}
