package vn.lotrinh.app.backup;

import org.springframework.stereotype.Component;
import vn.lotrinh.jobs.Job;
import vn.lotrinh.jobs.LongWork;
import vn.lotrinh.kernel.Actor;

/** A backup that somebody asked for, as work in the background. */
@Component
class BackupWork implements LongWork {

    static final String KIND = "backup";

    private final KeepBackup keepBackup;

    BackupWork(KeepBackup keepBackup) {
        this.keepBackup = keepBackup;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Ending run(Job job, Progress progress) {
        return switch (keepBackup.handle(Actor.of(job.madeBy()), progress::at)) {
            case MakeBackup.Outcome.Made made ->
                new Ending.Done(made.inWords() + " Đã đọc lại và kiểm tra.", BackupPages.PATH);
            case MakeBackup.Outcome.Refused(var sentence) -> new Ending.Refused(sentence);
        };
    }
}
