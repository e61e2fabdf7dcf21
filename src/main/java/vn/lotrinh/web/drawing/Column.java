package vn.lotrinh.web.drawing;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import org.jspecify.annotations.Nullable;
import vn.lotrinh.web.drawing.Roadmap.SeriesBreak;

/**
 * One year of a staircase, or one side of it where a year was measured under two standards.
 *
 * @param tread its level; none where no milestone is known
 * @param figure what was found
 * @param breakBefore the break that lies between it and the column on its left
 */
record Column(
        int year,
        Footing footing,
        @Nullable BigDecimal tread,
        @Nullable BigDecimal figure,
        @Nullable SeriesBreak breakBefore,
        String caption) {

    /** From left to right. */
    static List<Column> of(Roadmap roadmap) {
        var columns = new ArrayList<Column>();
        for (int year = roadmap.firstYear(); year <= roadmap.lastYear(); year++) {
            var broken = breakIn(roadmap, year);
            if (broken != null && broken.underTheNew() != null) {
                columns.set(columns.size() - 1, columns.getLast().captioned("cách tính cũ"));
                columns.add(newBase(year - 1, broken, broken.underTheNew()));
                broken = null;
            }
            columns.add(year == roadmap.firstYear() ? first(roadmap) : later(roadmap, year, broken));
        }
        return columns;
    }

    private static @Nullable SeriesBreak breakIn(Roadmap roadmap, int year) {
        return year == roadmap.firstYear()
                ? null
                : roadmap.breaks().stream()
                        .filter(broken -> broken.year() == year)
                        .findFirst()
                        .orElse(null);
    }

    private static Column first(Roadmap roadmap) {
        int year = roadmap.firstYear();
        var aim = roadmap.aim();
        var found = roadmap.found().byYear().get(year);
        return switch (aim.course()) {
            case TOTAL -> new Column(year, Footing.BASE, null, BigDecimal.ZERO, null, "");
            case KEEP -> new Column(year, Footing.BASE, kept(aim.milestones()), or(found, aim.baseline()), null, "gốc");
            case TO_A_LEVEL ->
                new Column(
                        year,
                        Footing.BASE,
                        aim.milestones().isEmpty() ? null : aim.baseline(),
                        or(found, aim.baseline()),
                        null,
                        "gốc");
        };
    }

    private static Column later(Roadmap roadmap, int year, @Nullable SeriesBreak broken) {
        var aim = roadmap.aim();
        return new Column(
                year,
                year <= aim.dueUntil() ? Footing.DUE : Footing.NEXT,
                aim.milestones().get(year),
                roadmap.found().byYear().get(year),
                broken,
                "");
    }

    private static Column newBase(int year, SeriesBreak broken, BigDecimal level) {
        return new Column(year, Footing.BASE, level, level, broken, "gốc, cách tính mới");
    }

    private Column captioned(String more) {
        return new Column(year, footing, tread, figure, breakBefore, caption.isEmpty() ? more : caption + ", " + more);
    }

    /** A terrace is as high before the term as in it: what is kept was there already. */
    private static @Nullable BigDecimal kept(NavigableMap<Integer, BigDecimal> milestones) {
        return milestones.isEmpty() ? null : milestones.firstEntry().getValue();
    }

    private static @Nullable BigDecimal or(@Nullable BigDecimal figure, @Nullable BigDecimal other) {
        return figure == null ? other : figure;
    }
}
