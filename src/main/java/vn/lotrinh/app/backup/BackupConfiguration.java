package vn.lotrinh.app.backup;

import com.github.kagkarlsson.scheduler.task.FailureHandler;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.DisabledSchedule;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.Clock;
import java.time.Duration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.lotrinh.kernel.Actor;

/**
 * Makes a backup every day at the time of the settings, by one instance of the program alone, and tries again some times when it fails: a disk may
 * be away for a while. Refuses settings that can't be meant.
 */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(BackupSettings.class)
class BackupConfiguration {

    /** Who asks for a backup when its time has come. */
    static final Actor AT_ITS_TIME = new Actor.Program("backup");

    private static final int TIMES_AGAIN = 4;
    private static final Duration BEFORE_NEXT_TRY = Duration.ofMinutes(20);

    @Bean
    Task<Void> dailyBackup(BackupSettings settings, KeepBackup keepBackup, Clock clock) {
        settings.demandMeant();
        var schedule =
                settings.folder() == null ? new DisabledSchedule() : Schedules.daily(clock.getZone(), settings.time());
        return Tasks.recurring("daily-backup", schedule)
                .onFailure(FailureHandler.<Void>maxRetries(TIMES_AGAIN)
                        .retryEvery(BEFORE_NEXT_TRY)
                        .then(new FailureHandler.OnFailureReschedule<>(schedule)))
                .execute((instance, context) -> {
                    if (keepBackup.handle(AT_ITS_TIME, (done, total, step) -> {})
                            instanceof MakeBackup.Outcome.Refused(var sentence)) {
                        throw new NotMade(sentence);
                    }
                });
    }

    /** Tells the scheduler, which knows no other failure. */
    private static final class NotMade extends RuntimeException {

        private static final long serialVersionUID = 1L;

        NotMade(String sentence) {
            super(sentence);
        }
    }
}
