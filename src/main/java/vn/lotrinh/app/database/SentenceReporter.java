package vn.lotrinh.app.database;

import org.springframework.boot.SpringBootExceptionReporter;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import vn.lotrinh.app.StartRefused;

/** Says in its sentences why the program does not start, instead of a trace of calls that helps nobody at the keyboard. */
@Order(Ordered.HIGHEST_PRECEDENCE)
final class SentenceReporter implements SpringBootExceptionReporter {

    @Override
    public boolean reportException(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof StartRefused) {
                System.err.println(cause.getMessage());
                return true;
            }
        }
        return false;
    }
}
