package vn.lotrinh.portal;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.lotrinh.kernel.VietnameseFormat;
import vn.lotrinh.web.drawing.Roadmap.Course;

/**
 * One released target with its years and villages.
 *
 * @param year the year that the villages' figures are of; empty without a figure
 * @param result what the figures of the years are, as the head of their column
 * @param hides whether some villages' numbers are hidden
 */
public record PublicTargetPage(
        PublicTarget target,
        String released,
        String year,
        String result,
        List<YearRow> years,
        List<VillageRow> villages,
        boolean counts,
        boolean hides) {

    public PublicTargetPage {
        years = List.copyOf(years);
        villages = List.copyOf(villages);
    }

    public String title() {
        return target.name();
    }

    /** One year of the commune. */
    public record YearRow(int year, String figure, String milestone) {}

    /** One village; "Ẩn" where a small number would tell about somebody. */
    public record VillageRow(String name, String figure, String counted, boolean hidden) {}

    static Optional<PublicTargetPage> of(Release release, String code) {
        return release.targets().stream()
                .filter(target -> target.code().equals(code))
                .findFirst()
                .map(target -> page(release, target));
    }

    private static PublicTargetPage page(Release release, ReleasedTarget target) {
        return new PublicTargetPage(
                PublicTarget.of(release, target),
                HomePage.released(release),
                target.year() == null ? "" : target.year().toString(),
                target.course() == Course.TOTAL ? "Cộng dồn từ " + release.termFrom() : "Kết quả",
                target.years().stream()
                        .map(year -> new YearRow(
                                year.year(), written(year.amount(), target), written(year.milestone(), target)))
                        .toList(),
                target.villages().stream().map(village -> row(village, target)).toList(),
                target.villages().stream().anyMatch(village -> village.numerator() != null),
                target.villages().stream().anyMatch(ReleasedTarget.Village::hidden));
    }

    private static VillageRow row(ReleasedTarget.Village village, ReleasedTarget target) {
        if (village.hidden()) {
            return new VillageRow(village.name(), "Ẩn", "Ẩn", true);
        }
        String counted = village.numerator() == null || village.denominator() == null
                ? ""
                : VietnameseFormat.number(village.numerator()) + " / " + VietnameseFormat.number(village.denominator());
        return new VillageRow(
                village.name(),
                village.amount() == null ? "Chưa có số liệu" : written(village.amount(), target),
                counted,
                false);
    }

    private static String written(@Nullable BigDecimal figure, ReleasedTarget target) {
        return figure == null ? "" : VietnameseFormat.number(figure, target.decimals());
    }
}
