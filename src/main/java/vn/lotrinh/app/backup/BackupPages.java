package vn.lotrinh.app.backup;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import vn.lotrinh.access.Permits;
import vn.lotrinh.access.Role;
import vn.lotrinh.access.SignedIn;
import vn.lotrinh.jobs.StartJob;
import vn.lotrinh.kernel.VietnameseFormat;
import vn.lotrinh.territory.InstalledCommunes;

/** Backups as an administrator sees them: whether there is one, how the last ones ended, one more at once. <i>Sao lưu</i>. */
@Controller
class BackupPages {

    static final String PATH = "/quan-tri/sao-luu";

    private static final int LATEST = 30;
    private static final Duration BEFORE_NEXT = Duration.ofMinutes(5);
    private static final String NOT_YOURS =
            "Lâu rồi chưa có bản sao lưu mới dùng được, hoặc lần sao lưu gần nhất có lỗi; hãy báo người quản trị máy chủ.";

    private final BackupTable results;
    private final BackupNews news;
    private final BackupSettings settings;
    private final InstalledCommunes communes;
    private final StartJob startJob;
    private final Clock clock;

    BackupPages(
            BackupTable results,
            BackupNews news,
            BackupSettings settings,
            InstalledCommunes communes,
            StartJob startJob,
            Clock clock) {
        this.results = results;
        this.news = news;
        this.settings = settings;
        this.communes = communes;
        this.startJob = startJob;
        this.clock = clock;
    }

    @Permits(Role.ADMINISTRATOR)
    @GetMapping(PATH)
    ModelAndView show() {
        var told = news.tell();
        boolean encrypted = settings.givenPassphrase() != null;
        var page = isShared()
                ? new BackupPage(
                        told.good() ? told.sentence() : NOT_YOURS, told.good(), null, encrypted, true, List.of())
                : new BackupPage(told.sentence(), told.good(), plan(), encrypted, false, rows(results.list(LATEST)));
        return new ModelAndView("app/backupPage", Map.of("page", page));
    }

    /** An administrator is one of a single commune; the archives and the machine are not. */
    private boolean isShared() {
        return communes.findOnly().isEmpty();
    }

    private boolean madeJustNow() {
        return results.findLatestMade()
                .filter(made -> made.endedWithin(BEFORE_NEXT, clock.instant()))
                .isPresent();
    }

    /** Where no folder is set, one was made a moment ago, or other communes share the machine, the page says so, and nothing is begun. */
    @Permits(Role.ADMINISTRATOR)
    @PostMapping(PATH)
    ModelAndView make(SignedIn by) {
        if (settings.folder() == null || isShared() || madeJustNow()) {
            var page = show();
            page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return page;
        }
        var job = startJob.handle(new StartJob.Command(by.actor(), BackupWork.KIND, "Sao lưu toàn bộ dữ liệu", ""));
        return new ModelAndView("redirect:/cong-viec/" + job);
    }

    private @Nullable String plan() {
        var folder = settings.folder();
        return folder == null
                ? null
                : "Mỗi ngày lúc " + settings.at() + " vào thư mục " + folder.toAbsolutePath() + ", giữ "
                        + settings.keep() + " bản mới nhất.";
    }

    private List<BackupPage.Row> rows(List<BackupResult> found) {
        return found.stream().map(this::row).toList();
    }

    private BackupPage.Row row(BackupResult result) {
        var archive = result.archive();
        return new BackupPage.Row(
                VietnameseFormat.moment(result.endedAt(), clock.getZone()),
                result.madeBy().equals(DailyBackup.AT_ITS_TIME.reference()) ? "Theo lịch" : "Người quản trị bấm",
                result.made(),
                archive == null ? String.valueOf(result.failure()) : archive.file(),
                archive == null ? "" : ArchiveSize.inWords(archive.size()) + (result.encrypted() ? ", mã hóa" : ""),
                seconds(Duration.between(result.begunAt(), result.endedAt())));
    }

    private static String seconds(Duration took) {
        return VietnameseFormat.number(BigDecimal.valueOf(Math.max(1, took.toSeconds()))) + " giây";
    }
}
