package vn.lotrinh.registry;

import java.util.function.Supplier;
import org.springframework.dao.PessimisticLockingFailureException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.lotrinh.kernel.CommuneScope;

/** Runs a change of records in a transaction that shares the commune's books, and again when the database sent it back for another's sake. */
@Component
class InBooks {

    private static final int MOST_TRIES = 4;

    private final TransactionTemplate transactions;
    private final Books books;

    InBooks(TransactionTemplate transactions, Books books) {
        this.transactions = transactions;
        this.books = books;
    }

    /** For work that can't be done twice, because what it reads is gone then. */
    <T> T writeOnce(Supplier<T> work) {
        return transactions.execute(status -> {
            books.share(CommuneScope.getOne());
            return work.get();
        });
    }

    /** For acts that find the commune standing still. */
    <T> T alone(Supplier<T> work) {
        return transactions.execute(status -> {
            books.takeAlone(CommuneScope.getOne());
            return work.get();
        });
    }

    <T> T write(Supplier<T> work) {
        for (int attempt = 1; ; attempt++) {
            try {
                return writeOnce(work);
            } catch (PessimisticLockingFailureException sentBack) {
                if (attempt == MOST_TRIES) {
                    throw sentBack;
                }
            }
        }
    }
}
