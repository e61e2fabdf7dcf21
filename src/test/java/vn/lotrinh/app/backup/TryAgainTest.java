package vn.lotrinh.app.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.lotrinh.app.backup.GivenBackups.NIGHT;

import com.github.kagkarlsson.scheduler.task.Execution;
import com.github.kagkarlsson.scheduler.task.ExecutionComplete;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TryAgainTest {

    private static final Duration WAIT = Duration.ofMinutes(20);

    private final TryAgain tryAgain =
            new TryAgain(4, WAIT, Schedules.daily(ZoneId.of("Asia/Ho_Chi_Minh"), LocalTime.of(2, 30)));

    /** @param failuresBefore since the last success */
    private Instant next(int failuresBefore, Instant failed) {
        var execution = new Execution(
                failed,
                new TaskInstance<>("daily-backup", "recurring"),
                true,
                "a",
                null,
                null,
                failuresBefore,
                failed,
                1);
        return tryAgain.nextAttempt(ExecutionComplete.failure(execution, failed, failed, new IllegalStateException()));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 3, 5, 8, 10, 503})
    void fourTimesInEveryNight(int failuresBefore) {
        assertThat(next(failuresBefore, NIGHT)).isEqualTo(NIGHT.plus(WAIT));
    }

    @ParameterizedTest
    @ValueSource(ints = {4, 9, 504})
    void thenOnlyTheNextNight(int failuresBefore) {
        var last = NIGHT.plus(WAIT.multipliedBy(4));
        assertThat(next(failuresBefore, last)).isEqualTo(NIGHT.plus(Duration.ofDays(1)));
    }
}
