package vn.lotrinh.kernel.upload;

import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/** So many children at once and no more, however many files come; others wait in the order in which they came, but not for ever. */
final class ChildPlaces {

    private final Semaphore free;
    private final Duration patience;

    /** @param patience how long one waits for a place */
    ChildPlaces(int many, Duration patience) {
        this.free = new Semaphore(many, true);
        this.patience = patience;
    }

    /** What needs a place. */
    interface Work<T> {
        T run() throws IOException;
    }

    /** Empty when no place became free in time. */
    <T> Optional<T> within(Work<T> work) throws IOException {
        try {
            if (!free.tryAcquire(patience.toMillis(), TimeUnit.MILLISECONDS)) {
                return Optional.empty();
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
        try {
            return Optional.of(work.run());
        } finally {
            free.release();
        }
    }
}
