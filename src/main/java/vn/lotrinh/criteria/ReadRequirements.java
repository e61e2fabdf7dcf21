package vn.lotrinh.criteria;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.lotrinh.criteria.CriteriaSet.Group;
import vn.lotrinh.criteria.Requirement.Bound;
import vn.lotrinh.pack.PackFields;

/** Reads what an indicator asks for: of all communes alike, or of each group. */
final class ReadRequirements {

    private static final String PERCENT = "%";
    private static final BigDecimal WHOLE = new BigDecimal(100);

    private final PackFields indicator;
    private final List<Group> groups;
    private final Known known;

    ReadRequirements(PackFields indicator, List<Group> groups, Known known) {
        this.indicator = indicator;
        this.groups = groups;
        this.known = known;
    }

    List<Requirement> read() {
        var ofAll = indicator.findGroup("requires");
        if (ofAll.isPresent() && indicator.has("requiresByGroup")) {
            indicator.wrong("requires", "Ghi “requires” (mọi xã như nhau) hoặc “requiresByGroup”, không ghi cả hai.");
        }
        return ofAll.map(one -> {
                    one.allow("atLeast", "atMost", "unit", "words");
                    return List.of(requirement(one, null));
                })
                .orElseGet(this::byGroup);
    }

    private List<Requirement> byGroup() {
        var read = new ArrayList<Requirement>();
        var codes = groups.stream().map(Group::code).collect(Collectors.toSet());
        var named = new HashSet<String>();
        for (PackFields one : indicator.list("requiresByGroup")) {
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
        if (indicator.has("requiresByGroup") && !codes.isEmpty()) {
            indicator.wrong(
                    "requiresByGroup",
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
        var bound = fields.has("atMost") ? Bound.AT_MOST : Bound.AT_LEAST;
        String name = fields.has("atMost") ? "atMost" : "atLeast";
        var level = fields.findNumber(name).orElse(BigDecimal.ZERO);
        String unit = known.unit(fields);
        if (level.signum() < 0) {
            fields.wrong(name, "Mức phải đạt không âm; hãy ghi số từ 0 trở lên.");
        } else if (unit.equals(PERCENT) && level.compareTo(WHOLE) > 0) {
            fields.wrong(name, "Mức tính bằng “%” không vượt 100; hãy ghi lại mức hoặc đơn vị.");
        }
        return Requirement.of(group, bound, level, unit);
    }
}
