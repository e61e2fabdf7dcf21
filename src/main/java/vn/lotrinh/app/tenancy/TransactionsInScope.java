package vn.lotrinh.app.tenancy;

import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.TransactionExecution;
import org.springframework.transaction.TransactionExecutionListener;
import vn.lotrinh.kernel.CommuneScope;

/**
 * Tells the database at the beginning of each transaction which communes it may touch. A transaction outside any scope is
 * refused before it begins: an empty page would hide the mistake.
 */
public final class TransactionsInScope implements TransactionExecutionListener {

    /** A scope that holds no commune: before the first one is installed. */
    private static final String NONE_INSTALLED = "-";

    private final JdbcClient jdbc;

    public TransactionsInScope(DataSource database) {
        this.jdbc = JdbcClient.create(database);
    }

    @Override
    public void beforeBegin(TransactionExecution transaction) {
        if (CommuneScope.find().isEmpty()) {
            throw new IllegalStateException(
                    "A transaction needs a commune in scope; a use case of the whole installation is marked @AcrossCommunes");
        }
    }

    @Override
    public void afterBegin(TransactionExecution transaction, @Nullable Throwable failure) {
        if (failure != null) {
            return;
        }
        switch (CommuneScope.find().orElseThrow()) {
            case CommuneScope.Of of -> bind(of.setting());
            case CommuneScope.Across _ -> bindAll();
        }
    }

    private void bind(String communes) {
        jdbc.sql("SELECT set_config('app.communes', :communes, true)")
                .param("communes", communes)
                .query(String.class)
                .single();
    }

    private void bindAll() {
        jdbc.sql("""
                SELECT set_config('app.communes', coalesce(string_agg(code, ',' ORDER BY code), :none), true)
                  FROM territory.commune
                """).param("none", NONE_INSTALLED).query(String.class).single();
    }
}
