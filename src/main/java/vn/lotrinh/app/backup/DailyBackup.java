package vn.lotrinh.app.backup;

import java.time.Clock;
import java.time.Duration;
import org.springframework.stereotype.Component;
import vn.lotrinh.kernel.Actor;

/**
 * The backup whose time of day has come. <i>Sao lưu theo lịch</i>. One that somebody asked for and that was finished a moment ago is as good; none
 * is made then.
 */
@Component
class DailyBackup {

    /** Who asks for it. */
    static final Actor AT_ITS_TIME = new Actor.Program("backup");

    /** Between two attempts, so that what was still being made at the first is found at the second. */
    static final Duration BEFORE_NEXT_TRY = Duration.ofMinutes(20);

    /** The scheduler looks at its tasks a little late. */
    private static final Duration A_MOMENT = BEFORE_NEXT_TRY.plusMinutes(10);

    private final KeepBackup keepBackup;
    private final BackupTable results;
    private final Clock clock;

    DailyBackup(KeepBackup keepBackup, BackupTable results, Clock clock) {
        this.keepBackup = keepBackup;
        this.results = results;
        this.clock = clock;
    }

    /** @throws NotMade when it has to be tried again */
    void make() {
        boolean thereIsOne = results.findLatestMade()
                .filter(made -> made.endedWithin(A_MOMENT, clock.instant()))
                .isPresent();
        if (!thereIsOne
                && keepBackup.handle(AT_ITS_TIME, (done, total, step) -> {})
                        instanceof MakeBackup.Outcome.Refused(var sentence)) {
            throw new NotMade(sentence);
        }
    }

    /** Tells the scheduler, which knows no other failure. */
    static final class NotMade extends RuntimeException {

        private static final long serialVersionUID = 1L;

        NotMade(String sentence) {
            super(sentence);
        }
    }
}
