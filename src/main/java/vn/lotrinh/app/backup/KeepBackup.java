package vn.lotrinh.app.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.concurrent.locks.ReentrantLock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.TransactionException;
import vn.lotrinh.app.database.Database;
import vn.lotrinh.app.database.HomeSettings;
import vn.lotrinh.app.database.InstallationTable;
import vn.lotrinh.app.database.ServerSaid;
import vn.lotrinh.jobs.LongWork.Progress;
import vn.lotrinh.kernel.Actor;

/**
 * Makes a backup in the folder of the settings, writes down how it ended, and lets old archives go once the new one has been checked. <i>Sao lưu
 * định kỳ</i>. Refused where no folder is set or the folder is not there, and while one is being made.
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

    MakeBackup.Outcome handle(Actor by, Progress progress) {
        var folder = settings.folder();
        if (folder == null) {
            return new MakeBackup.Outcome.Refused(
                    "Chưa đặt thư mục sao lưu (LOTRINH_BACKUP_FOLDER); hãy đặt rồi khởi động lại.");
        }
        if (!alone.tryLock()) {
            return new MakeBackup.Outcome.Refused("Một lần sao lưu khác đang chạy; hãy đợi nó xong.");
        }
        try {
            return make(folder.toAbsolutePath(), by, progress);
        } finally {
            alone.unlock();
        }
    }

    private MakeBackup.Outcome make(Path folder, Actor by, Progress progress) {
        var begun = clock.instant();
        var outcome = attempt(folder, begun, progress);
        var archive = outcome instanceof MakeBackup.Outcome.Made made
                ? new BackupResult.Archive(made.file().toString(), made.size(), made.rows())
                : null;
        var failure = outcome instanceof MakeBackup.Outcome.Refused(var sentence) ? sentence : null;
        var now = clock.instant();
        writeDown(new BackupResult(
                begun,
                now.isBefore(begun) ? begun : now,
                by.reference(),
                settings.usablePassphrase() != null,
                archive,
                failure));
        return outcome;
    }

    /** Whatever goes wrong is told: nobody looks at the log of a night. */
    private MakeBackup.Outcome attempt(Path folder, Instant begun, Progress progress) {
        if (!Files.isDirectory(folder)) {
            return new MakeBackup.Outcome.Refused(
                    "Không thấy thư mục sao lưu " + folder
                            + "; hãy xem ổ đĩa đã được gắn chưa. Nếu thư mục chưa có thì hãy tạo, hoặc sửa LOTRINH_BACKUP_FOLDER.");
        }
        try {
            var mark = new InstallationTable(JdbcClient.create(database.owner().dataSource()))
                    .find()
                    .orElseThrow();
            var ours = new BackupFolder(folder, clock.getZone(), mark);
            var outcome = new MakeBackup(clock)
                    .handle(
                            new MakeBackup.Command(database, home, ours.nextFile(begun), settings.usablePassphrase()),
                            progress);
            if (outcome instanceof MakeBackup.Outcome.Made) {
                letOldOnesGo(ours);
            }
            return outcome;
        } catch (IOException | RuntimeException e) {
            LOG.warn("The backup broke", e);
            return new MakeBackup.Outcome.Refused("Chưa sao lưu được vào " + folder + " (" + ServerSaid.of(e)
                    + "); hãy kiểm tra thư mục, ổ đĩa và cơ sở dữ liệu rồi chạy lại.");
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

    /** An archive that is not written down is one all the same; that there is no news of it shows after a day. */
    private void writeDown(BackupResult result) {
        try {
            results.insert(result);
        } catch (DataAccessException | TransactionException away) {
            LOG.warn("How the backup ended could not be written down: {}", result, away);
        }
    }
}
