package vn.lotrinh.app.backup;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.DisabledSchedule;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.Clock;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Makes a backup every day at the time of the settings, by one instance of the program alone, and tries again some times when it fails: a disk may
 * be away for a while. Refuses settings that can't be meant.
 */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(BackupSettings.class)
class BackupConfiguration {

    private static final int TIMES_AGAIN = 4;

    @Bean
    Task<Void> dailyBackupTask(BackupSettings settings, DailyBackup dailyBackup, Clock clock) {
        settings.demandMeant();
        var nights =
                settings.folder() == null ? new DisabledSchedule() : Schedules.daily(clock.getZone(), settings.time());
        return Tasks.recurring("daily-backup", nights)
                .onFailure(new TryAgain(TIMES_AGAIN, DailyBackup.BEFORE_NEXT_TRY, nights))
                .execute((instance, context) -> dailyBackup.make());
    }
}
