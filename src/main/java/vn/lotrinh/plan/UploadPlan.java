package vn.lotrinh.plan;

import java.nio.file.Path;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.lotrinh.files.KeepFile;
import vn.lotrinh.jobs.StartJob;
import vn.lotrinh.kernel.Actor;

/**
 * Takes a plan document in and has it read in the background. <i>Tải kế hoạch lên</i>. Refused when it is empty or larger than 50 MB;
 * whether it can be read is told by the job.
 */
@Service
public class UploadPlan {

    /** @param name as the sender's computer calls the file */
    public record Command(Actor by, String name, Path content) {}

    /** How it ends. */
    public sealed interface Outcome {

        /** @param job shows how the reading goes; the draft will bear the same id */
        record Reading(UUID job) implements Outcome {}

        record Empty() implements Outcome {}

        record TooLarge() implements Outcome {}
    }

    private final KeepFile keepFile;
    private final StartJob startJob;

    UploadPlan(KeepFile keepFile, StartJob startJob) {
        this.keepFile = keepFile;
        this.startJob = startJob;
    }

    @Transactional
    public Outcome handle(Command command) {
        return switch (keepFile.handle(new KeepFile.Command(command.by(), command.name(), command.content()))) {
            case KeepFile.Outcome.Kept(var file) ->
                new Outcome.Reading(startJob.handle(new StartJob.Command(
                        command.by(), ReadPlan.KIND, "Đọc văn bản " + file.name(), file.digest())));
            case KeepFile.Outcome.Empty() -> new Outcome.Empty();
            case KeepFile.Outcome.TooLarge() -> new Outcome.TooLarge();
        };
    }
}
