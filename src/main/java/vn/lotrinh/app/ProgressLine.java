package vn.lotrinh.app;

import java.io.PrintStream;
import vn.lotrinh.jobs.LongWork.Progress;

/** Shows somebody at a terminal how far long work is, always in the same line; a log file gets none of it. A step of unknown length has no share. */
final class ProgressLine {

    private static final int WIDTH = 76;

    private ProgressLine() {}

    static Progress on(PrintStream terminal) {
        if (System.console() == null || !System.console().isTerminal()) {
            return (done, total, step) -> {};
        }
        return (done, total, step) -> {
            var line = total == 0 ? "      " + step : "%3d %% %s".formatted(100L * done / total, step);
            terminal.print("\r" + line.substring(0, Math.min(line.length(), WIDTH)) + "\u001b[K\r");
        };
    }
}
