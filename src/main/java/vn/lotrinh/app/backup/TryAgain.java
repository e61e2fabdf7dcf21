package vn.lotrinh.app.backup;

import com.github.kagkarlsson.scheduler.task.ExecutionComplete;
import com.github.kagkarlsson.scheduler.task.ExecutionOperations;
import com.github.kagkarlsson.scheduler.task.FailureHandler;
import com.github.kagkarlsson.scheduler.task.schedule.Schedule;
import java.time.Duration;
import java.time.Instant;

/**
 * What follows a backup that failed: some more attempts soon after, and the same again the next night. <i>Thử lại bản sao lưu</i>. The scheduler
 * counts failures until a success, through all nights.
 *
 * @param times how often it is tried again in a night
 * @param pause between two attempts
 * @param nights when the first attempt of each night is
 */
record TryAgain(int times, Duration pause, Schedule nights) implements FailureHandler<Void> {

    @Override
    public void onFailure(ExecutionComplete failed, ExecutionOperations<Void> operations) {
        operations.reschedule(failed, nextAttempt(failed));
    }

    Instant nextAttempt(ExecutionComplete failed) {
        int attemptsOfANight = times + 1;
        int failures = failed.getExecution().consecutiveFailures + 1;
        return failures % attemptsOfANight == 0
                ? nights.getNextExecutionTime(failed)
                : failed.getTimeDone().plus(pause);
    }
}
