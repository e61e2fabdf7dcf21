package vn.lotrinh.province.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.lotrinh.web.NoSuchPage;

/** The years that pages of the province offer: this one and the full ones before it, the last of which a page shows unless it is told otherwise. */
@Component
class Years {

    private static final int BACK = 6;

    private final Clock clock;

    Years(Clock clock) {
        this.clock = clock;
    }

    private int now() {
        return LocalDate.now(clock).getYear();
    }

    /** @throws NoSuchPage for a year that is not offered */
    int chosen(@Nullable Integer asked) {
        int now = now();
        if (asked == null) {
            return now - 1;
        }
        if (asked > now || asked < now - BACK) {
            throw new NoSuchPage("Trang toàn tỉnh có số liệu từ năm " + (now - BACK) + " đến năm " + now
                    + "; hãy chọn một năm trong đó.");
        }
        return asked;
    }

    /** What is to be said of a year that is not over; nothing of others. */
    @Nullable
    String running(int year) {
        return year == now()
                ? "Năm " + year + " chưa hết: tình trạng chỉ tiêu đánh giá theo năm " + (year - 1) + "."
                : null;
    }

    List<Choice> choices(int chosen) {
        int now = now();
        return IntStream.iterate(now, year -> year >= now - BACK, year -> year - 1)
                .mapToObj(year -> new Choice(
                        Integer.toString(year),
                        year == now ? year + " (chưa hết)" : Integer.toString(year),
                        year == chosen))
                .toList();
    }
}
