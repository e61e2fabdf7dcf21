package vn.lotrinh.app.backup;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.MigrationVersion;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import vn.lotrinh.app.database.Database;
import vn.lotrinh.app.database.DatabaseLogin;
import vn.lotrinh.app.database.EmptyCheck;
import vn.lotrinh.app.database.Installation;
import vn.lotrinh.app.database.Migrations;
import vn.lotrinh.app.database.NewDatabase;
import vn.lotrinh.app.database.ServerSaid;
import vn.lotrinh.app.database.ServerSettings;
import vn.lotrinh.demo.DemonstrationPassword;
import vn.lotrinh.jobs.LongWork.Progress;
import vn.lotrinh.kernel.VietnameseFormat;

/**
 * Puts an archive into an installation in which there is nothing yet. <i>Phục hồi</i>. The whole archive is checked first; then a new database is
 * built and examined beside the empty one, and takes its name in one step. Refused for an archive that is damaged, encrypted otherwise, newer than
 * this program or of the other kind (demonstration, real work), and for an installation that is running or has anything in it.
 */
public final class RestoreBackup {

    private static final ZoneId HERE = ZoneId.of("Asia/Ho_Chi_Minh");
    private static final Logger LOG = LoggerFactory.getLogger(RestoreBackup.class);

    private final Examination examination;

    public RestoreBackup(Examination examination) {
        this.examination = examination;
    }

    /** Looks whether the figures and the trail of a database hold. */
    @FunctionalInterface
    public interface Examination {

        /**
         * @param heads of the trail that must lie on its chains
         * @return whether all holds; what does not has been told
         */
        boolean holds(DatabaseLogin owner, DatabaseLogin runtime, List<String> heads);
    }

    /**
     * What is put where.
     *
     * @param passphrase null when none is set
     * @param evenIfDifferent also when the archive's own figures or trail did not hold
     */
    public record Command(
            Path file, Installation installation, @Nullable String passphrase, boolean evenIfDifferent) {

        @Override
        public String toString() {
            return "Command[" + file + "]";
        }
    }

    /** How it ends. */
    public sealed interface Outcome {

        /** @param madeAt when the archive was made */
        record Restored(Instant madeAt, int tables, long rows) implements Outcome {

            /** With what has to be done again, because it is younger than the archive. */
            public String inWords() {
                var moment = VietnameseFormat.moment(madeAt, HERE);
                return """
                        Đã phục hồi %d bảng, %s dòng từ bản sao lưu lúc %s. Khởi động như thường lệ; mọi người đăng nhập bằng tài khoản cũ.
                        Những gì làm sau lúc đó không có trong bản sao lưu: hãy xóa lại các bản ghi đã xóa vĩnh viễn, thu hồi lại các tài khoản và khóa đã thu hồi sau %s.""".formatted(tables, VietnameseFormat.number(BigDecimal.valueOf(rows)), moment, moment);
            }
        }

        /** Nothing was changed. */
        record Refused(String sentence) implements Outcome {}
    }

    public Outcome handle(Command command, Progress progress) {
        if (command.installation.inUse()) {
            return new Outcome.Refused("Lộ Trình đang chạy trên thư mục " + command.installation.folder()
                    + "; hãy tắt chương trình đó, hoặc đặt LOTRINH_HOME sang một thư mục trống rồi phục hồi.");
        }
        try {
            var checked = check(command, progress);
            var manifest = checked.manifest;
            try (var database = command.installation.start(ServerSettings.forThisMachine())) {
                return restore(command, manifest, database, progress)
                        .orElseGet(() -> new Outcome.Restored(
                                Instant.parse(manifest.madeAt()),
                                checked.sums.size(),
                                checked.sums.stream()
                                        .mapToLong(ArchiveReader.Sum::rows)
                                        .sum()));
            }
        } catch (UnusableArchive unusable) {
            return new Outcome.Refused(String.valueOf(unusable.getMessage()));
        } catch (IOException e) {
            return new Outcome.Refused("Không đọc hết được bản sao lưu “%s” (%s); hãy kiểm tra ổ đĩa và quyền đọc."
                    .formatted(command.file, e.getMessage()));
        } catch (SQLException | DataAccessException | FlywayException e) {
            LOG.warn("The restore broke", e);
            return new Outcome.Refused(
                    "Chưa phục hồi được; hãy kiểm tra dung lượng đĩa của cơ sở dữ liệu và quyền của tài khoản (docs/backup.md) rồi chạy lại. PostgreSQL báo: "
                            + ServerSaid.of(e));
        }
    }

    private record Checked(Manifest manifest, List<ArchiveReader.Sum> sums) {}

    /** From its first byte to its last; what can be told from the manifest alone is told first. */
    private static Checked check(Command command, Progress progress) throws IOException {
        try (var archive = new ArchiveReader(command.file, command.passphrase)) {
            var manifest = archive.manifest();
            demandUsable(manifest, command.installation.home().demo());
            return new Checked(manifest, archive.each(table -> {
                progress.at(manifest.tables().indexOf(table), manifest.tables().size(), "Kiểm tra bản sao lưu");
                return ArchiveReader.NOTHING.begin(table);
            }));
        }
    }

    private static void demandUsable(Manifest manifest, boolean demonstration) throws IOException {
        if (MigrationVersion.fromVersion(manifest.schemaVersion()).compareTo(Migrations.newest()) > 0) {
            throw new UnusableArchive(
                    "Bản sao lưu này do một phiên bản Lộ Trình mới hơn tạo ra (cấu trúc %s, chương trình này mới đến %s); hãy cài phiên bản mới rồi phục hồi."
                            .formatted(manifest.schemaVersion(), Migrations.newest()));
        }
        if (manifest.demonstration() != demonstration) {
            throw new UnusableArchive(
                    manifest.demonstration()
                            ? "Bản sao lưu này là dữ liệu mô phỏng, không đưa vào nơi làm việc thật được; hãy bỏ LOTRINH_DEMO=off rồi chạy lại."
                            : "Bản sao lưu này là dữ liệu thật, không đưa vào phần mô phỏng được; hãy đặt LOTRINH_DEMO=off rồi chạy lại.");
        }
    }

    private Optional<Outcome> restore(Command command, Manifest manifest, Database database, Progress progress)
            throws IOException, SQLException {
        var notNow = notReplaceable(database);
        if (notNow.isPresent()) {
            return notNow;
        }
        try (var built = NewDatabase.beside(database.owner())) {
            try (var kept = built.keep()) {
                new BuildDatabase(built.owner(), database.runtimeRole())
                        .handle(command.file, command.passphrase, manifest, progress);
                progress.at(0, 0, "Đối chiếu số liệu và nhật ký");
                if (!examination.holds(built.owner(), built.login(database.runtime()), manifest.heads())
                        && !command.evenIfDifferent) {
                    return refused(
                            "Số liệu hoặc nhật ký trong bản sao lưu không khớp (chi tiết ở trên), nên chưa phục hồi; nếu đây là bản tốt nhất còn giữ được, hãy chạy lại với --accept-differences.");
                }
            }
            var noMore = notReplaceable(database);
            if (noMore.isPresent()) {
                return noMore;
            }
            if (manifest.demonstrationPassword() != null) {
                DemonstrationPassword.put(command.installation.folder(), manifest.demonstrationPassword());
            }
            progress.at(0, 0, "Thay cơ sở dữ liệu");
            built.takeName();
            return Optional.empty();
        }
    }

    /** Building takes hours, in which somebody may have begun to work there. */
    private static Optional<Outcome> notReplaceable(Database database) throws SQLException {
        try (var standing = EmptyCheck.of(database.owner())) {
            if (standing.isInUse()) {
                return refused("Cơ sở dữ liệu ở " + database.place()
                        + " đang có chương trình khác kết nối; hãy tắt chương trình đó rồi phục hồi.");
            }
            return standing.isEmpty()
                    ? Optional.empty()
                    : refused(
                            "Cơ sở dữ liệu ở " + database.place()
                                    + " đã có dữ liệu nên không phục hồi đè lên; hãy đặt LOTRINH_HOME sang một thư mục trống, hoặc dùng một cơ sở dữ liệu trống.");
        }
    }

    private static Optional<Outcome> refused(String sentence) {
        return Optional.of(new Outcome.Refused(sentence));
    }
}
