package vn.lotrinh.app.backup;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.dao.DataAccessException;
import vn.lotrinh.app.database.Database;
import vn.lotrinh.app.database.HomeSettings;
import vn.lotrinh.demo.DemonstrationPassword;

/**
 * Writes everything that a database holds into one archive, reads it back, and only then gives it its name. <i>Sao lưu</i>. Refused when the file
 * is there already, when it can't be written, and for a database in which there is nothing.
 */
public final class MakeBackup {

    private static final Logger LOG = LoggerFactory.getLogger(MakeBackup.class);

    private final Clock clock;

    public MakeBackup(Clock clock) {
        this.clock = clock;
    }

    /**
     * What is to be saved.
     *
     * @param home whose database it is
     * @param passphrase encrypts the archive; null for one that is not
     */
    public record Command(
            Database database,
            HomeSettings home,
            Path file,
            @Nullable String passphrase) {

        @Override
        public String toString() {
            return "Command[" + file + "]";
        }
    }

    /** How it ends. */
    public sealed interface Outcome {

        /** @param size bytes */
        record Made(Path file, long size, int tables, long rows) implements Outcome {}

        /** Nothing is there under the file's name. */
        record Refused(String sentence) implements Outcome {}
    }

    /** Told while it goes on. */
    @FunctionalInterface
    public interface Progress {
        void at(int done, int total, String step);
    }

    public Outcome handle(Command command, Progress progress) {
        var file = command.file.toAbsolutePath();
        if (Files.exists(file)) {
            return exists(file);
        }
        var unfinished = file.resolveSibling(file.getFileName() + ".part");
        try (var channel = UnfinishedFile.open(unfinished);
                var alone = channel.tryLock()) {
            if (alone == null) {
                return busy(file);
            }
            channel.truncate(0);
            return make(command, file, unfinished, channel, progress);
        } catch (OverlappingFileLockException inThisProgram) {
            return busy(file);
        } catch (UnusableArchive notAsWritten) {
            return new Outcome.Refused(
                    "Đọc lại bản sao lưu vừa ghi thì không đúng như đã ghi, nên đã bỏ; hãy kiểm tra ổ đĩa chứa " + file
                            + " hoặc ghi sang ổ khác.");
        } catch (IOException e) {
            return new Outcome.Refused(
                    "Không ghi được bản sao lưu vào %s (%s: %s); hãy kiểm tra thư mục, quyền ghi và dung lượng đĩa."
                            .formatted(file, e.getClass().getSimpleName(), e.getMessage()));
        } catch (SQLException | DataAccessException e) {
            LOG.warn("The backup broke", e);
            return new Outcome.Refused(
                    "Đang đọc thì cơ sở dữ liệu ngừng trả lời, nên chưa sao lưu được; hãy chạy lại. PostgreSQL báo: "
                            + NestedExceptionUtils.getMostSpecificCause(e).getMessage());
        }
    }

    private Outcome make(Command command, Path file, Path unfinished, FileChannel channel, Progress progress)
            throws IOException, SQLException {
        try (var snapshot = Snapshot.of(command.database.owner())) {
            if (!snapshot.isMigrated()) {
                return new Outcome.Refused("Cơ sở dữ liệu ở " + command.database.place() + " chưa có gì để sao lưu.");
            }
            var sums = write(snapshot, command, channel, progress);
            channel.force(true);
            progress.at(sums.size(), sums.size(), "Đọc lại để kiểm tra");
            if (!ArchiveReader.check(unfinished, command.passphrase).equals(sums)) {
                throw UnusableArchive.damaged();
            }
            Files.move(unfinished, file);
            UnfinishedFile.keepName(file);
            return new Outcome.Made(
                    file,
                    Files.size(file),
                    sums.size(),
                    sums.stream().mapToLong(ArchiveReader.Sum::rows).sum());
        } catch (FileAlreadyExistsException meanwhile) {
            return exists(file);
        } finally {
            Files.deleteIfExists(unfinished);
        }
    }

    private List<ArchiveReader.Sum> write(Snapshot snapshot, Command command, FileChannel channel, Progress progress)
            throws IOException, SQLException {
        var manifest = manifest(snapshot, command);
        var sums = new ArrayList<ArchiveReader.Sum>();
        var out = new BufferedOutputStream(UnfinishedFile.into(channel), 4 * SealedOutput.CHUNK);
        try (var archive = new ArchiveWriter(out, ArchiveHead.of(command.passphrase), command.passphrase)) {
            archive.manifest(manifest);
            for (var table : manifest.tables()) {
                progress.at(sums.size(), manifest.tables().size(), "Ghi bảng " + table.name());
                long rows = snapshot.copy(table, archive);
                sums.add(
                        new ArchiveReader.Sum(table.name(), rows, HexFormat.of().formatHex(archive.endOfTable(rows))));
            }
        }
        return List.copyOf(sums);
    }

    private Manifest manifest(Snapshot snapshot, Command command) {
        var tables = snapshot.listTables();
        snapshot.hold(tables);
        return new Manifest(
                clock.instant().truncatedTo(ChronoUnit.SECONDS).toString(),
                command.home.demo(),
                snapshot.postgresVersion(),
                snapshot.listMigrations(),
                snapshot.listHeads(),
                tables,
                snapshot.listSequences(),
                new RegisterStructure(snapshot.jdbc(), command.database.runtimeRole()).read(),
                command.home.demo()
                        ? DemonstrationPassword.find(command.home.databaseFolder())
                                .orElse(null)
                        : null);
    }

    private static Outcome exists(Path file) {
        return new Outcome.Refused(
                "Tệp " + file + " đã có nên không ghi đè; hãy chọn tên khác, hoặc chuyển tệp cũ đi chỗ khác.");
    }

    private static Outcome busy(Path file) {
        return new Outcome.Refused("Một lần sao lưu khác đang ghi vào " + file + "; hãy đợi nó xong.");
    }
}
