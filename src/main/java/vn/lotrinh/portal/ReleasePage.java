package vn.lotrinh.portal;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.lotrinh.kernel.VietnameseFormat;
import vn.lotrinh.plan.TargetDrawing;
import vn.lotrinh.web.drawing.Mark;

/**
 * What would be released now, beside what the public sees.
 *
 * @param before the day of the last release; absent when there was none
 */
public record ReleasePage(String asOf, @Nullable String before, List<Row> rows) {

    public ReleasePage {
        rows = List.copyOf(rows);
    }

    public String title() {
        return "Công bố";
    }

    /**
     * One target.
     *
     * @param now what the public would see
     * @param shown what it sees today; empty where nothing
     */
    public record Row(
            String code,
            String name,
            String status,
            Mark mark,
            String now,
            String shown,
            boolean changed,
            int hiddenVillages) {}

    static ReleasePage of(List<ReleasedTarget> preview, @Nullable Release latest, LocalDate today) {
        return new ReleasePage(
                VietnameseFormat.date(today),
                latest == null ? null : HomePage.released(latest),
                preview.stream().map(target -> row(target, latest)).toList());
    }

    private static Row row(ReleasedTarget target, @Nullable Release latest) {
        String now = written(target);
        String shown = latest == null
                ? ""
                : latest.targets().stream()
                        .filter(before -> before.code().equals(target.code()))
                        .map(ReleasePage::written)
                        .findFirst()
                        .orElse("");
        return new Row(
                target.code(),
                target.name(),
                target.status().words(),
                TargetDrawing.mark(target.status()),
                now,
                shown,
                !now.equals(shown),
                (int) target.villages().stream()
                        .filter(ReleasedTarget.Village::hidden)
                        .count());
    }

    private static String written(ReleasedTarget target) {
        return target.years().stream()
                .filter(year -> target.year() != null && year.year() == target.year() && year.amount() != null)
                .findFirst()
                .map(year -> VietnameseFormat.withUnit(
                                VietnameseFormat.number(Objects.requireNonNull(year.amount()), target.decimals()),
                                target.unit())
                        + ", " + year.year() + ", " + target.status().words())
                .orElse("Chưa có số liệu, " + target.status().words());
    }
}
