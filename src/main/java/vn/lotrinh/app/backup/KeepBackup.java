package vn.lotrinh.app.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.concurrent.locks.ReentrantLock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import vn.lotrinh.app.database.Database;
import vn.lotrinh.app.database.HomeSettings;
import vn.lotrinh.kernel.Actor;

/**
 * Makes a backup in the folder of the settings, writes down how it ended, and lets old archives go once the new one has been checked. <i>Sao lưu
 * định kỳ</i>. Refused where no folder is set, and while one is being made.
 */
@Service
class KeepBackup {

    private static final Logger LOG = LoggerFactory.getLogger(KeepBackup.class);

    private final Database database;
    private final HomeSettings home;
    private final BackupSettings settings;
    private final BackupTable results;
    private final Clock clock;
    private final ReentrantLock alone = new ReentrantLock();

    KeepBackup(Database database, HomeSettings home, BackupSettings settings, BackupTable results, Clock clock) {
        this.database = database;
        this.home = home;
        this.settings = settings;
        this.results = results;
        this.clock = clock;
    }

    MakeBackup.Outcome handle(Actor by, MakeBackup.Progress progress) {
        var folder = settings.folder();
        if (folder == null) {
            return new MakeBackup.Outcome.Refused(
                    "Chưa đặt thư mục sao lưu (LOTRINH_BACKUP_FOLDER); hãy đặt rồi khởi động lại.");
        }
        if (!alone.tryLock()) {
            return new MakeBackup.Outcome.Refused("Một lần sao lưu khác đang chạy; hãy đợi nó xong.");
        }
        try {
            return make(new BackupFolder(folder.toAbsolutePath(), clock.getZone()), by, progress);
        } finally {
            alone.unlock();
        }
    }

    private MakeBackup.Outcome make(BackupFolder folder, Actor by, MakeBackup.Progress progress) {
        var begun = clock.instant();
        var passphrase = settings.usablePassphrase();
        var outcome = makeFolder(folder.path())
                ? new MakeBackup(clock)
                        .handle(new MakeBackup.Command(database, home, folder.file(begun), passphrase), progress)
                : new MakeBackup.Outcome.Refused("Không tạo được thư mục sao lưu " + folder.path()
                        + "; hãy kiểm tra LOTRINH_BACKUP_FOLDER và quyền ghi.");
        var archive = outcome instanceof MakeBackup.Outcome.Made made
                ? new BackupResult.Archive(made.file().toString(), made.size(), made.rows())
                : null;
        var failure = outcome instanceof MakeBackup.Outcome.Refused(var sentence) ? sentence : null;
        results.insert(new BackupResult(begun, clock.instant(), by.reference(), passphrase != null, archive, failure));
        if (archive != null) {
            letOldOnesGo(folder);
        }
        return outcome;
    }

    private static boolean makeFolder(Path folder) {
        try {
            Files.createDirectories(folder);
            return true;
        } catch (IOException e) {
            LOG.warn("The folder of backups can't be made", e);
            return false;
        }
    }

    /** An archive too many is no harm, and no reason to call the new one a failure. */
    private void letOldOnesGo(BackupFolder folder) {
        try {
            folder.keepNewest(settings.keep());
        } catch (IOException e) {
            LOG.warn("Old backups stay for now", e);
        }
    }
}
