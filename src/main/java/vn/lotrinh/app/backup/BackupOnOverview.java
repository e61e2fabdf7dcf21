package vn.lotrinh.app.backup;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Duration;
import org.springframework.stereotype.Component;
import vn.lotrinh.administration.BackupOverview;
import vn.lotrinh.administration.OverviewPage.Place;
import vn.lotrinh.administration.Section;
import vn.lotrinh.kernel.VietnameseFormat;

/** How old the latest backup is. */
@Component
class BackupOnOverview implements BackupOverview {

    private final BackupTable results;
    private final BackupNews news;
    private final Clock clock;

    BackupOnOverview(BackupTable results, BackupNews news, Clock clock) {
        this.results = results;
        this.news = news;
        this.clock = clock;
    }

    @Override
    public Place place() {
        String toDo = news.tell().good() ? "" : "; cần xem lại";
        return results.findLatestMade()
                .map(made -> new Place(
                        Section.BACKUP,
                        VietnameseFormat.number(BigDecimal.valueOf(Math.max(
                                0,
                                Duration.between(made.endedAt(), clock.instant())
                                        .toDays()))),
                        "ngày từ bản sao lưu gần nhất" + toDo))
                .orElseGet(() -> new Place(Section.BACKUP, "0", "bản sao lưu" + toDo));
    }
}
