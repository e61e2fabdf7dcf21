package vn.lotrinh.criteria;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.lotrinh.indicator.LawNote;
import vn.lotrinh.indicator.NotFor;
import vn.lotrinh.indicator.Reach;
import vn.lotrinh.territory.CommuneKind;

/**
 * What villages, the commune or products are held against, as a legal text states it for a time. <i>Bộ tiêu chí</i>.
 *
 * @param code the same in every version, such as {@code ntm-xa-2026-2030}
 * @param register whose records are assessed; absent but for {@link Subject#RECORD}
 * @param from first day on which it holds
 * @param to last day; absent where the text names none
 * @param source the legal text
 * @param verified whether what stands here was held against the original
 * @param lacking what is not loaded yet and where it stands, in a sentence; absent for a complete set
 * @param notFor the kinds of commune for which it is not meant; none for most
 * @param groups of communes, of which different things are asked; none where the same is asked of all
 * @param criteria in the order of the set
 * @param bands what a sum of points makes, the highest first; none outside scored sets
 * @param notes what else the text says
 * @param outcome the record that a person writes when an assessment has come to its end; absent where none is
 */
public record CriteriaSet(
        String code,
        String name,
        Subject subject,
        @Nullable String register,
        LocalDate from,
        @Nullable LocalDate to,
        String source,
        boolean verified,
        @Nullable String lacking,
        List<NotFor> notFor,
        List<Group> groups,
        List<Criterion> criteria,
        List<Band> bands,
        List<Note> notes,
        @Nullable Outcome outcome) {

    public CriteriaSet {
        // A set that was put in place before a pack could say it is kept without.
        notFor = notFor == null ? List.of() : List.copyOf(notFor);
        groups = List.copyOf(groups);
        criteria = List.copyOf(criteria);
        bands = List.copyOf(bands);
        notes = List.copyOf(notes);
    }

    /** What is assessed. <i>Đối tượng đánh giá</i>. */
    public enum Subject {
        VILLAGE("thôn"),
        COMMUNE("xã"),
        /** The records of a register, such as OCOP products. */
        RECORD("bản ghi của sổ");

        private final String title;

        Subject(String title) {
            this.title = title;
        }

        public String title() {
            return title;
        }
    }

    /** Communes of which the same is asked. <i>Nhóm xã</i>. */
    public record Group(String code, String name, String definition, boolean verified) {}

    /**
     * What a sum of points makes. <i>Hạng</i>.
     *
     * @param from fewest points of it
     * @param to points at which the next one begins; for the highest the most there are, which belong to it
     */
    public record Band(String code, String name, BigDecimal from, BigDecimal to, boolean verified) {}

    /** Something else that the text says. */
    public record Note(String text, boolean verified) {}

    /**
     * The record that a person writes.
     *
     * @param values what stands in its form by the code of the field; {@code {points}} and {@code {band}} stand for the sum and its band
     * @param countedBy the indicator that counts such records; absent where none does
     */
    public record Outcome(
            String register,
            Map<String, String> values,
            @Nullable String countedBy) {
        public Outcome {
            values = Map.copyOf(values);
        }
    }

    /** The same, from another day on. */
    CriteriaSet beginning(LocalDate day) {
        return new CriteriaSet(
                code, name, subject, register, day, to, source, verified, lacking, notFor, groups, criteria, bands,
                notes, outcome);
    }

    /** Why it is not meant for a kind of commune; empty where it is. */
    Optional<LawNote> refusal(CommuneKind kind) {
        return new Reach(true, notFor).refusal(kind);
    }

    /** As pages say it. */
    public static String notMeant(LawNote why) {
        return "Bộ này không áp dụng ở đây: " + why.inWords() + ".";
    }

    public boolean scored() {
        return !bands.isEmpty();
    }

    public Stream<CriterionItem> items() {
        return criteria.stream().flatMap(criterion -> criterion.items().stream());
    }

    public Optional<CriterionItem> findItem(String itemCode) {
        return items().filter(item -> item.code().equals(itemCode)).findFirst();
    }

    /** @throws IllegalArgumentException when no criterion holds the item */
    public Criterion criterionOf(CriterionItem item) {
        return criteria.stream()
                .filter(criterion -> criterion.items().contains(item))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No criterion of " + code + " holds " + item.code()));
    }

    public Optional<Group> findGroup(@Nullable String groupCode) {
        return groups.stream().filter(group -> group.code().equals(groupCode)).findFirst();
    }

    /** The band of a sum of points; empty outside scored sets. */
    public Optional<Band> bandOf(BigDecimal points) {
        return bands.stream().filter(band -> points.compareTo(band.from()) >= 0).findFirst();
    }

    /** Items whose text or level nobody has held against the original. */
    public long unverifiedItems() {
        return items().filter(item -> !item.verified()).count();
    }

    /** Whether it has items and none of them was held against the original. */
    public boolean verifiesNoItem() {
        return unverifiedItems() > 0 && items().noneMatch(CriterionItem::verified);
    }

    /** Whether answers given under the former still hold: the same is asked, at most in other words, or told by a figure where a person judged. */
    boolean keepsAnswersOf(CriteriaSet former) {
        return bare(criteria.stream()
                        .map(criterion -> criterion.asJudgedBefore(former))
                        .toList())
                .equals(former.bare(former.criteria));
    }

    private CriteriaSet bare(List<Criterion> asked) {
        return new CriteriaSet(
                code,
                "",
                subject,
                register,
                from,
                null,
                "",
                true,
                null,
                List.of(),
                groups.stream()
                        .map(group -> new Group(group.code(), "", "", true))
                        .toList(),
                asked.stream().map(Criterion::bare).toList(),
                bands.stream()
                        .map(band -> new Band(band.code(), "", band.from(), band.to(), true))
                        .toList(),
                List.of(),
                null);
    }
}
