package vn.lotrinh.app.backup;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.DisabledSchedule;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.Clock;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.lotrinh.kernel.Actor;

/** Makes a backup every day at the time of the settings, by one instance of the program alone. Refuses settings that can't be meant. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(BackupSettings.class)
class BackupConfiguration {

    /** Who asks for a backup when its time has come. */
    static final Actor AT_ITS_TIME = new Actor.Program("backup");

    @Bean
    Task<Void> dailyBackup(BackupSettings settings, KeepBackup keepBackup, Clock clock) {
        settings.demandMeant();
        var schedule =
                settings.folder() == null ? new DisabledSchedule() : Schedules.daily(clock.getZone(), settings.time());
        return Tasks.recurring("daily-backup", schedule)
                .execute((instance, context) -> keepBackup.handle(AT_ITS_TIME, (done, total, step) -> {}));
    }
}
