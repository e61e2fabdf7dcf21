package vn.lotrinh.plan;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;
import vn.lotrinh.files.FindFile;
import vn.lotrinh.files.ForgetFile;
import vn.lotrinh.files.KeepFile;
import vn.lotrinh.files.KeptFile;
import vn.lotrinh.jobs.Job;
import vn.lotrinh.jobs.LongWork;
import vn.lotrinh.kernel.Actor;
import vn.lotrinh.reading.PlanDraft;
import vn.lotrinh.reading.child.ReadInChild;

/**
 * Reads an uploaded document in a process of its own and stores the draft, which bears the id of its job. <i>Đọc kế hoạch</i>. A
 * document that can't be read is not kept either.
 */
@Component
class ReadPlan implements LongWork {

    static final String KIND = "read-plan";

    private static final Actor READER = new Actor.Program("reading");
    private static final int STEPS = 3;

    private final FindFile files;
    private final KeepFile keepFile;
    private final ForgetFile forgetFile;
    private final DraftOfDocument drafts;
    private final StorePlan storePlan;
    private final TransactionOperations transactions;
    private final ReadInChild reader = new ReadInChild();

    ReadPlan(
            FindFile files,
            KeepFile keepFile,
            ForgetFile forgetFile,
            DraftOfDocument drafts,
            StorePlan storePlan,
            TransactionOperations transactions) {
        this.files = files;
        this.keepFile = keepFile;
        this.forgetFile = forgetFile;
        this.drafts = drafts;
        this.storePlan = storePlan;
        this.transactions = transactions;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Ending run(Job job, Progress progress) {
        progress.at(0, STEPS, "Lấy tệp đã tải lên");
        var file = files.find(job.subject());
        return file.isEmpty()
                ? new Ending.Refused("Tệp này không còn được lưu; hãy tải lên lại.")
                : read(job, file.get(), progress);
    }

    private Ending read(Job job, KeptFile file, Progress progress) {
        try {
            Path folder = Files.createTempDirectory("lotrinh-plan");
            Path copy = folder.resolve("plan");
            try {
                try (var out = Files.newOutputStream(copy)) {
                    files.copy(file, out);
                }
                progress.at(1, STEPS, "Đọc văn bản và tìm chỉ tiêu");
                return switch (reader.read(copy)) {
                    case ReadInChild.Outcome.Read(var draft) -> {
                        progress.at(2, STEPS, "Lưu bản thảo");
                        yield store(job, file, copy, draft);
                    }
                    case ReadInChild.Outcome.Refused(var sentence) -> {
                        forgetFile.handle(new ForgetFile.Command(READER, file.digest(), sentence));
                        yield new Ending.Refused(sentence);
                    }
                };
            } finally {
                Files.deleteIfExists(copy);
                Files.delete(folder);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Keeps the file once more, in case another reading of it was refused and forgot it meanwhile. */
    private Ending store(Job job, KeptFile file, Path copy, PlanDraft read) {
        transactions.executeWithoutResult(status -> {
            keepFile.handle(new KeepFile.Command(READER, file.name(), copy));
            storePlan.handle(drafts.of(job.id(), file.digest(), file.name(), read), READER);
        });
        return new Ending.Done(
                "Đã đọc xong: " + read.targets().size() + " chỉ tiêu, "
                        + read.findings().size() + " điểm cần xem lại.",
                "/ke-hoach/ban/" + job.id() + "/ra-soat");
    }
}
