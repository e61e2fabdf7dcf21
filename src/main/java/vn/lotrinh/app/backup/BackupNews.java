package vn.lotrinh.app.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.lotrinh.kernel.VietnameseFormat;

/** Whether there is a backup to go back to, in a sentence. <i>Tình hình sao lưu</i>. */
@Component
class BackupNews {

    /** A day, and as long as the largest backup may take. */
    private static final Duration FRESH = Duration.ofHours(30);

    private static final Duration CLOCKS_DIFFER = Duration.ofHours(1);

    private final BackupTable results;
    private final BackupSettings settings;
    private final Clock clock;

    BackupNews(BackupTable results, BackupSettings settings, Clock clock) {
        this.results = results;
        this.settings = settings;
        this.clock = clock;
    }

    /** @param good whether nothing has to be done */
    record News(boolean good, String sentence) {}

    News tell() {
        if (settings.folder() == null) {
            return new News(
                    false,
                    "Chưa đặt lịch sao lưu. Nếu máy hỏng thì mất mọi dữ liệu chưa được sao lưu bằng lệnh “lotrinh backup”.");
        }
        var made = results.findLatestMade();
        var lastFailure = results.list(1).stream().findFirst().flatMap(result -> Optional.ofNullable(result.failure()));
        if (lastFailure.isPresent()) {
            return new News(false, "Lần sao lưu gần nhất không thành công: " + lastFailure.get() + " " + since(made));
        }
        if (made.isEmpty()) {
            return new News(
                    false,
                    "Chưa có bản sao lưu nào; bản đầu tiên sẽ được tạo lúc " + settings.at()
                            + ", hoặc bấm “Sao lưu ngay”.");
        }
        var ended = made.get().endedAt();
        if (ended.isAfter(clock.instant().plus(CLOCKS_DIFFER))) {
            return new News(
                    false,
                    since(made)
                            + " Giờ đó chưa tới: đồng hồ của máy đã sai hoặc đang sai; hãy chỉnh lại rồi bấm “Sao lưu ngay”.");
        }
        if (!isThere(made.get())) {
            return new News(
                    false,
                    since(made)
                            + " Nhưng nay không thấy tệp của nó; hãy xem ổ đĩa đã được gắn chưa, hoặc bấm “Sao lưu ngay”.");
        }
        boolean fresh = ended.isAfter(clock.instant().minus(FRESH));
        return new News(
                fresh,
                fresh
                        ? since(made)
                        : since(made) + " Từ đó đến nay lẽ ra đã có bản mới; hãy xem máy có bật lúc " + settings.at()
                                + " không, hoặc bấm “Sao lưu ngay”.");
    }

    private static boolean isThere(BackupResult made) {
        var archive = made.archive();
        try {
            return archive != null && Files.size(Path.of(archive.file())) == archive.size();
        } catch (IOException | InvalidPathException notFound) {
            return false;
        }
    }

    private String since(Optional<BackupResult> made) {
        return made.map(result -> "Bản sao lưu dùng được gần nhất: "
                        + VietnameseFormat.moment(result.endedAt(), clock.getZone()) + ".")
                .orElse("Chưa có bản sao lưu nào dùng được.");
    }
}
