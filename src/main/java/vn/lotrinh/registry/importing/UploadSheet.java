package vn.lotrinh.registry.importing;

import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.lotrinh.access.SignedIn;
import vn.lotrinh.files.KeepFile;
import vn.lotrinh.jobs.StartJob;
import vn.lotrinh.registry.Register;
import vn.lotrinh.registry.RegisterRight;

/**
 * Takes a sheet in and has it read in the background. <i>Tải tệp Excel lên</i>. Refused when it is empty or larger than 50 MB; whether it
 * can be read is told by the job.
 */
@Service
public class UploadSheet {

    /**
     * @param name as the sender's computer calls the file
     * @param sheet by its name; empty for the first that is not hidden
     * @param goOn whether checking follows at once, because nobody is there to match columns
     */
    public record Command(SignedIn by, Register register, String name, Path content, String sheet, boolean goOn) {}

    /** How it ends. */
    public sealed interface Outcome {

        /** @param job shows how the reading goes; the import will bear the same id */
        record Reading(UUID job) implements Outcome {}

        record Empty() implements Outcome {}

        record TooLarge() implements Outcome {}

        record NotAllowed(String sentence) implements Outcome {}
    }

    private final KeepFile keepFile;
    private final StartJob startJob;

    UploadSheet(KeepFile keepFile, StartJob startJob) {
        this.keepFile = keepFile;
        this.startJob = startJob;
    }

    @Transactional
    public Outcome handle(Command command) {
        var refusal = RegisterRight.of(command.register(), command.by()).refusalToWrite(List.of());
        if (refusal.isPresent()) {
            return new Outcome.NotAllowed(refusal.get());
        }
        var by = command.by();
        return switch (keepFile.handle(new KeepFile.Command(by.actor(), command.name(), command.content()))) {
            case KeepFile.Outcome.Kept(var file) -> {
                var subject = new ReadSheetWork.Subject(
                        command.register().code(),
                        file.digest(),
                        command.sheet(),
                        command.goOn(),
                        SheetImport.Answers.none(by));
                yield new Outcome.Reading(startJob.handle(new StartJob.Command(
                        by.actor(), ReadSheetWork.KIND, "Đọc tệp " + file.name(), subject.write())));
            }
            case KeepFile.Outcome.Empty() -> new Outcome.Empty();
            case KeepFile.Outcome.TooLarge() -> new Outcome.TooLarge();
        };
    }
}
