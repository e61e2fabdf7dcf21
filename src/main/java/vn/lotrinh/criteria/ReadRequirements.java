package vn.lotrinh.criteria;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.lotrinh.criteria.CriteriaSet.Group;
import vn.lotrinh.criteria.Requirement.Bound;
import vn.lotrinh.pack.PackFields;

/** Reads what an indicator asks for: of all communes alike, of each group, or of the figure of each year. */
final class ReadRequirements {

    private static final String BY_GROUP = "requiresByGroup";
    private static final String BY_YEAR = "requiresByYear";
    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2100;
    private static final String PERCENT = "%";
    private static final BigDecimal WHOLE = new BigDecimal(100);

    private final PackFields indicator;
    private final List<Group> groups;
    private final Years years;
    private final Known known;

    ReadRequirements(PackFields indicator, List<Group> groups, Years years, Known known) {
        this.indicator = indicator;
        this.groups = groups;
        this.years = years;
        this.known = known;
    }

    /**
     * The years in which a set holds.
     *
     * @param last absent where the set names no last day
     */
    record Years(int first, @Nullable Integer last) {

        /** Whether a figure about a year may ever be asked for: on the first day it is the one of the year before. */
        private boolean mayAskFor(int year) {
            return year >= first - 1 && (last == null || year <= last);
        }

        /** Years without a level after the first that has one, for as long as the set holds or another one follows. */
        private List<Integer> lacking(SortedSet<Integer> said) {
            return IntStream.rangeClosed(said.first(), last == null ? said.last() : last)
                    .filter(year -> !said.contains(year))
                    .boxed()
                    .toList();
        }
    }

    List<Requirement> read() {
        if (Stream.of("requires", BY_GROUP, BY_YEAR).filter(indicator::has).count() > 1) {
            indicator.wrong(
                    indicator.has(BY_YEAR) ? BY_YEAR : BY_GROUP,
                    "Ghi một trong “requires” (mọi xã, mọi năm như nhau), “requiresByGroup” (theo nhóm xã), “requiresByYear” (theo năm), không ghi hai.");
        }
        if (indicator.has(BY_YEAR)) {
            return byYear();
        }
        return indicator
                .findGroup("requires")
                .map(one -> {
                    one.allow("atLeast", "atMost", "unit", "words");
                    return List.of(requirement(one, null));
                })
                .orElseGet(this::byGroup);
    }

    private List<Requirement> byYear() {
        var read = new ArrayList<Requirement>();
        var said = new TreeSet<Integer>();
        var entries = indicator.list(BY_YEAR);
        for (PackFields one : entries) {
            one.allow("year", "atLeast", "atMost", "unit");
            int year = one.whole("year", FIRST_YEAR, LAST_YEAR);
            if (!one.isWrong("year") && !years.mayAskFor(year)) {
                one.wrong("year", "Bộ không áp dụng vào năm " + year + ", nên không bao giờ xét số liệu của năm ấy.");
            } else if (!one.isWrong("year") && !said.add(year)) {
                one.wrong("year", "Năm " + year + " đã có mức ở trên.");
            }
            read.add(level(one, null, year));
        }
        if (said.isEmpty() || !entries.stream().allMatch(PackFields::sound)) {
            return read;
        }
        if (read.stream().map(Requirement::bound).distinct().count() > 1) {
            indicator.wrong(BY_YEAR, "Mức của các năm phải cùng là “atLeast” hoặc cùng là “atMost”.");
        } else if (!years.lacking(said).isEmpty()) {
            indicator.wrong(
                    BY_YEAR,
                    "Chưa có mức cho năm "
                            + years.lacking(said).stream().map(String::valueOf).collect(Collectors.joining(", "))
                            + ".");
        }
        return read;
    }

    private List<Requirement> byGroup() {
        var read = new ArrayList<Requirement>();
        var codes = groups.stream().map(Group::code).collect(Collectors.toSet());
        var named = new HashSet<String>();
        for (PackFields one : indicator.list(BY_GROUP)) {
            one.allow("group", "atLeast", "atMost", "unit", "words");
            String group = one.text("group");
            if (!group.isEmpty() && !codes.contains(group)) {
                one.wrong("group", "Bộ không có nhóm xã “" + group + "”; ghi nhóm ở “groups”.");
            } else if (!group.isEmpty() && !named.add(group)) {
                one.wrong("group", "Nhóm “" + group + "” đã có mức ở trên.");
            }
            read.add(requirement(one, group));
        }
        codes.removeAll(named);
        if (indicator.has(BY_GROUP) && !codes.isEmpty()) {
            indicator.wrong(
                    BY_GROUP,
                    "Chưa có mức cho nhóm " + codes.stream().sorted().collect(Collectors.joining(", ")) + ".");
        }
        return read;
    }

    private Requirement requirement(PackFields fields, @Nullable String group) {
        long said = Stream.of("atLeast", "atMost", "words").filter(fields::has).count();
        if (said != 1) {
            fields.wrong(
                    fields.has("words") ? "words" : "atLeast",
                    "Mức phải đạt cần đúng một trong ba: “atLeast”, “atMost” (một con số có “unit”) hoặc “words” (bằng lời).");
        }
        if (fields.has("words")) {
            if (fields.has("unit")) {
                fields.wrong("unit", "Mức bằng lời thì không có đơn vị.");
            }
            return Requirement.inWords(group, fields.text("words"));
        }
        return level(fields, group, null);
    }

    private Requirement level(PackFields fields, @Nullable String group, @Nullable Integer year) {
        if (year != null && fields.sound() && fields.has("atLeast") == fields.has("atMost")) {
            fields.wrong("atLeast", "Mức của một năm cần đúng một trong hai: “atLeast” hoặc “atMost”, có “unit”.");
        }
        var bound = fields.has("atMost") ? Bound.AT_MOST : Bound.AT_LEAST;
        String name = fields.has("atMost") ? "atMost" : "atLeast";
        var level = fields.findNumber(name).orElse(BigDecimal.ZERO);
        String unit = known.unit(fields);
        if (level.signum() < 0) {
            fields.wrong(name, "Mức phải đạt không âm; hãy ghi số từ 0 trở lên.");
        } else if (unit.equals(PERCENT) && level.compareTo(WHOLE) > 0) {
            fields.wrong(name, "Mức tính bằng “%” không vượt 100; hãy ghi lại mức hoặc đơn vị.");
        }
        return Requirement.of(group, year, bound, level, unit);
    }
}
