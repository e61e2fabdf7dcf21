package vn.lotrinh.given;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.lotrinh.criteria.CriteriaSet;
import vn.lotrinh.criteria.CriteriaSet.Band;
import vn.lotrinh.criteria.CriteriaSet.Group;
import vn.lotrinh.criteria.CriteriaSet.Outcome;
import vn.lotrinh.criteria.CriteriaSet.Subject;
import vn.lotrinh.criteria.CriteriaSets;
import vn.lotrinh.criteria.CriteriaVersion;
import vn.lotrinh.criteria.Criterion;
import vn.lotrinh.criteria.CriterionItem;
import vn.lotrinh.criteria.CriterionItem.MeasuredBy;
import vn.lotrinh.criteria.InstallCriteria;
import vn.lotrinh.criteria.Requirement;
import vn.lotrinh.criteria.Requirement.Bound;
import vn.lotrinh.indicator.LawNote;
import vn.lotrinh.indicator.NotFor;
import vn.lotrinh.kernel.CommuneCode;
import vn.lotrinh.territory.CommuneKind;

/** A criteria set, valid by default: say only what the test is about. */
public final class GivenCriteria {

    private final String code;
    private final Subject subject;
    private final @Nullable String register;
    private String name;
    private LocalDate from = LocalDate.of(2026, 1, 1);
    private @Nullable LocalDate to;
    private @Nullable String lacking;
    private List<NotFor> notFor = List.of();
    private List<Group> groups = List.of();
    private final List<Criterion> criteria = new ArrayList<>();
    private List<Band> bands = List.of();
    private @Nullable Outcome outcome;

    private GivenCriteria(String code, Subject subject, @Nullable String register) {
        this.code = code;
        this.subject = subject;
        this.register = register;
        this.name = "Bộ " + code;
    }

    public static GivenCriteria ofVillages(String code) {
        return new GivenCriteria(code, Subject.VILLAGE, null);
    }

    public static GivenCriteria ofTheCommune(String code) {
        return new GivenCriteria(code, Subject.COMMUNE, null);
    }

    /** Parts A of 40, B of 25 and C of 35 points, and five bands, as OCOP has them. */
    public static GivenCriteria scored(String code, String register) {
        var given = new GivenCriteria(code, Subject.RECORD, register);
        given.part("A", 40).part("B", 25).part("C", 35);
        given.bands = List.of(band(5, 90, 100), band(4, 70, 90), band(3, 50, 70), band(2, 30, 50), band(1, 0, 30));
        return given;
    }

    private static Band band(int stars, int from, int to) {
        return new Band(
                Integer.toString(stars), stars + " sao", BigDecimal.valueOf(from), BigDecimal.valueOf(to), true);
    }

    private GivenCriteria part(String part, int most) {
        var items = Stream.of(".1", ".2")
                .map(end -> new CriterionItem(
                        part + end, "Nội dung " + part + end, List.of(), null, null, null, null, true))
                .toList();
        criteria.add(new Criterion(part, "Phần " + part, BigDecimal.valueOf(most), items, true));
        return this;
    }

    public GivenCriteria named(String words) {
        name = words;
        return this;
    }

    public GivenCriteria from(LocalDate day) {
        from = day;
        return this;
    }

    public GivenCriteria to(LocalDate day) {
        to = day;
        return this;
    }

    public GivenCriteria lacking(String sentence) {
        lacking = sentence;
        return this;
    }

    /** A criterion whose items a person judges. */
    public GivenCriteria with(String criterion, String... items) {
        return with(criterion, Stream.of(items).map(GivenCriteria::judged).toArray(CriterionItem[]::new));
    }

    public GivenCriteria with(String criterion, CriterionItem... items) {
        criteria.add(new Criterion(criterion, "Tiêu chí " + criterion, null, List.of(items), true));
        return this;
    }

    public static CriterionItem judged(String item) {
        return new CriterionItem(
                item,
                "Chỉ tiêu " + item,
                List.of(new Requirement(null, null, null, null, null, "Đạt")),
                "Biên bản",
                null,
                null,
                null,
                true);
    }

    /** An item that is computed from an indicator of villages, in percent. */
    public static CriterionItem computed(String item, String indicator, int atLeast) {
        return computed(item, indicator, MeasuredBy.At.VILLAGE, level(null, atLeast));
    }

    public static CriterionItem computed(String item, String indicator, MeasuredBy.At at, Requirement... requires) {
        return new CriterionItem(
                item, "Chỉ tiêu " + item, List.of(requires), null, new MeasuredBy(indicator, at), null, null, true);
    }

    public static Requirement level(@Nullable String group, int atLeast) {
        return new Requirement(group, null, Bound.AT_LEAST, BigDecimal.valueOf(atLeast), "%", null);
    }

    /** What is asked of the figure of one year. */
    public static Requirement levelOf(int year, int atLeast) {
        return new Requirement(null, year, Bound.AT_LEAST, BigDecimal.valueOf(atLeast), "%", null);
    }

    public GivenCriteria groups(String... codes) {
        groups = Stream.of(codes)
                .map(group -> new Group(group, "Nhóm " + group, "Những xã của " + group, true))
                .toList();
        return this;
    }

    /** It is meant for communes alone. */
    public GivenCriteria notForWards(String why) {
        notFor = List.of(new NotFor(CommuneKind.WARD, new LawNote(why, "Quyết định mẫu", false)));
        return this;
    }

    public GivenCriteria outcome(String into, Map<String, String> values) {
        outcome = new Outcome(into, values, null);
        return this;
    }

    public GivenCriteria countedBy(String into, String indicator) {
        outcome = new Outcome(into, Map.of(), indicator);
        return this;
    }

    public CriteriaSet set() {
        return new CriteriaSet(
                code,
                name,
                subject,
                register,
                from,
                to,
                "Quyết định mẫu",
                true,
                lacking,
                notFor,
                groups,
                criteria,
                bands,
                List.of(),
                outcome);
    }

    /** Puts it in place as a pack would. */
    public CriteriaVersion in(World world, CommuneCode commune) {
        return world.in(commune, () -> {
            world.get(InstallCriteria.class).handle(List.of(set()), World.TEST);
            return world.get(CriteriaSets.class).find(code).orElseThrow();
        });
    }
}
