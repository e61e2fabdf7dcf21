package vn.lotrinh.registry;

import java.util.function.Supplier;
import org.springframework.dao.PessimisticLockingFailureException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
import vn.lotrinh.kernel.CommuneScope;

/** Runs a change of records in a transaction that shares the commune's books, and again when the database sent it back for another's sake. */
@Component
class InBooks {

    private static final int MOST_TRIES = 4;

    private final TransactionTemplate transactions;
    private final TransactionTemplate steps;
    private final Books books;

    InBooks(TransactionTemplate transactions, PlatformTransactionManager manager, Books books) {
        this.transactions = transactions;
        this.books = books;
        steps = new TransactionTemplate(manager);
        steps.setPropagationBehavior(TransactionDefinition.PROPAGATION_NESTED);
    }

    /** For work that can't be done twice as a whole, because what it reads is gone then; its {@link #step} can. */
    <T> T writeOnce(Supplier<T> work) {
        return transactions.execute(status -> {
            books.share(CommuneScope.getOne());
            return work.get();
        });
    }

    /** The part of the work that locks records: when it is sent back, what was done before it in the same transaction stays. */
    <T> T step(Supplier<T> work) {
        return untilItIsNotSentBack(() -> steps.execute(status -> work.get()));
    }

    /** For acts that find the commune standing still. */
    <T> T alone(Supplier<T> work) {
        return alone(false, work);
    }

    /** @param tryOnly whether everything is taken back at the end, because somebody only wants to know how it would end */
    <T> T alone(boolean tryOnly, Supplier<T> work) {
        return transactions.execute(status -> {
            if (tryOnly) {
                status.setRollbackOnly();
            }
            books.takeAlone(CommuneScope.getOne());
            return work.get();
        });
    }

    <T> T write(Supplier<T> work) {
        return untilItIsNotSentBack(() -> writeOnce(work));
    }

    private static <T> T untilItIsNotSentBack(Supplier<T> work) {
        for (int attempt = 1; ; attempt++) {
            try {
                return work.get();
            } catch (PessimisticLockingFailureException sentBack) {
                if (attempt == MOST_TRIES) {
                    throw sentBack;
                }
            }
        }
    }
}
