package vn.lotrinh.app.backup;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.channels.ClosedByInterruptException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.PessimisticLockingFailureException;
import vn.lotrinh.app.database.Database;
import vn.lotrinh.app.database.HomeSettings;
import vn.lotrinh.app.database.ServerSaid;
import vn.lotrinh.jobs.LongWork.Progress;
import vn.lotrinh.kernel.VietnameseFormat;

/**
 * Writes everything that a database holds into one archive, reads it back, and only then gives it its name. <i>Sao lưu</i>. Refused when the file
 * is there already, when it can't be written, for a database in which there is nothing, and for one in which somebody's tables stand among the
 * application's own: nobody could restore it.
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

        /**
         * The archive is whole.
         *
         * @param size bytes
         * @param leftOut names of tables that stand in the database and are another program's
         */
        record Made(Path file, long size, int tables, long rows, List<String> leftOut) implements Outcome {
            public Made {
                leftOut = List.copyOf(leftOut);
            }

            /** Such as "Đã sao lưu 70 bảng, 12.345 dòng vào /sao-luu/xa.backup (1,2 MB)." */
            public String inWords() {
                var others = leftOut.isEmpty()
                        ? ""
                        : " Không sao lưu bảng của chương trình khác: " + String.join(", ", leftOut) + ".";
                return "Đã sao lưu %d bảng, %s dòng vào %s (%s).%s"
                        .formatted(
                                tables,
                                VietnameseFormat.number(BigDecimal.valueOf(rows)),
                                file,
                                ArchiveSize.inWords(size),
                                others);
            }
        }

        /** Nothing is there under the file's name. */
        record Refused(String sentence) implements Outcome {}
    }

    public Outcome handle(Command command, Progress progress) {
        var file = command.file.toAbsolutePath();
        if (Files.exists(file)) {
            return exists(file);
        }
        try (var unfinished = UnfinishedFile.of(file)) {
            return make(command, file, unfinished, progress);
        } catch (FileAlreadyExistsException meanwhile) {
            return exists(file);
        } catch (UnusableArchive notAsWritten) {
            return new Outcome.Refused(
                    "Đọc lại bản sao lưu vừa ghi thì không đúng như đã ghi, nên đã bỏ; hãy kiểm tra ổ đĩa chứa " + file
                            + " hoặc ghi sang ổ khác.");
        } catch (ClosedByInterruptException stopped) {
            return new Outcome.Refused("Đang sao lưu thì chương trình bị tắt, nên chưa có bản sao lưu; hãy chạy lại.");
        } catch (IOException e) {
            return new Outcome.Refused(
                    "Không ghi được bản sao lưu vào %s (%s); hãy kiểm tra thư mục, quyền ghi và dung lượng đĩa."
                            .formatted(file, e.getMessage()));
        } catch (PessimisticLockingFailureException held) {
            return new Outcome.Refused(
                    "Các bảng của sổ bộ đang được thay đổi và chưa xong sau nhiều phút chờ, nên chưa sao lưu được; hãy chạy lại sau.");
        } catch (SQLException | DataAccessException e) {
            LOG.warn("The backup broke", e);
            return new Outcome.Refused(
                    "Đang sao lưu thì cơ sở dữ liệu ngừng trả lời hoặc báo lỗi, nên chưa có bản sao lưu; hãy kiểm tra cơ sở dữ liệu và quyền của tài khoản rồi chạy lại. PostgreSQL báo: "
                            + ServerSaid.of(e));
        }
    }

    private Outcome make(Command command, Path file, UnfinishedFile unfinished, Progress progress)
            throws IOException, SQLException {
        var archive = new SnapshotArchive(unfinished, command.passphrase, progress);
        List<ArchiveReader.Sum> sums;
        List<String> leftOut;
        try (var snapshot = Snapshot.of(command.database.owner())) {
            var refusal = refusal(snapshot, command);
            if (refusal.isPresent()) {
                return new Outcome.Refused(refusal.get());
            }
            leftOut = snapshot.tables().listOthers();
            sums = archive.write(
                    snapshot, Manifest.of(snapshot, command.database.runtimeRole(), command.home, clock.instant()));
        }
        archive.demandAsWritten(sums);
        unfinished.takeName();
        return new Outcome.Made(
                file,
                Files.size(file),
                sums.size(),
                sums.stream().mapToLong(ArchiveReader.Sum::rows).sum(),
                leftOut);
    }

    private static Optional<String> refusal(Snapshot snapshot, Command command) {
        if (!snapshot.isMigrated()) {
            return Optional.of("Cơ sở dữ liệu ở " + command.database.place() + " chưa có gì để sao lưu.");
        }
        var strangers = snapshot.tables().listStrangers();
        return strangers.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        "Trong cơ sở dữ liệu có bảng không phải của Lộ Trình nằm lẫn với bảng của nó: "
                                + String.join(", ", strangers)
                                + ". Bản sao lưu như vậy sẽ không phục hồi được; hãy chuyển các bảng đó sang schema khác rồi sao lưu lại.");
    }

    private static Outcome exists(Path file) {
        return new Outcome.Refused(
                "Tệp " + file + " đã có nên không ghi đè; hãy chọn tên khác, hoặc chuyển tệp cũ đi chỗ khác.");
    }
}
