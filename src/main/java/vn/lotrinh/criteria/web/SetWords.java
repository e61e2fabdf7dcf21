package vn.lotrinh.criteria.web;

import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.lotrinh.criteria.Assessment;
import vn.lotrinh.criteria.CriteriaSet;
import vn.lotrinh.criteria.CriteriaVersion;
import vn.lotrinh.criteria.CriterionItem;
import vn.lotrinh.criteria.ItemState;
import vn.lotrinh.kernel.VietnameseFormat;

/** How a criteria set and what comes out under it are told. */
final class SetWords {

    static final String UNVERIFIED = "chưa kiểm chứng";

    private SetWords() {}

    /** Such as "08/03/2022 – 31/12/2025". */
    static String days(CriteriaVersion version) {
        var to = version.to();
        return VietnameseFormat.date(version.from()) + " – " + (to == null ? "nay" : VietnameseFormat.date(to));
    }

    static String contents(CriteriaSet set) {
        String criteria = set.criteria().size() + (set.scored() ? " phần, " : " tiêu chí, ");
        if (nothingLoaded(set)) {
            return criteria + "chưa nạp chỉ tiêu";
        }
        return criteria
                + set.items().count()
                + (set.scored() ? " nội dung" : " chỉ tiêu")
                + (set.lacking() == null ? "" : ", chưa nạp đủ");
    }

    /** Whether there is nothing yet under which anybody could be assessed. */
    static boolean nothingLoaded(CriteriaSet set) {
        return set.items().findAny().isEmpty();
    }

    /** Empty where everything was held against the original. */
    static String unverified(CriteriaSet set) {
        long items = set.unverifiedItems();
        if (items > 0) {
            return (items > 1 && set.verifiesNoItem() ? "cả " : "") + items + " "
                    + (set.scored() ? "nội dung " : "chỉ tiêu ") + UNVERIFIED;
        }
        boolean more = set.bands().stream().anyMatch(band -> !band.verified())
                || set.notes().stream().anyMatch(note -> !note.verified());
        return !set.verified() ? UNVERIFIED : more ? "có chỗ " + UNVERIFIED : "";
    }

    /** Whether an item is marked where it stands; where none was held against the original the head says so once. */
    static boolean isDoubtful(CriteriaSet set, CriterionItem item) {
        return !item.verified() && !set.verifiesNoItem();
    }

    /** Such as "đạt 12/19 tiêu chí, 3 chưa đánh giá xong", or the points of a scored set with the band that they would make. */
    static String score(Assessment assessment) {
        var set = assessment.version().set();
        if (assessment.notMeant() != null) {
            return "không áp dụng";
        }
        if (nothingLoaded(set)) {
            return "chưa đánh giá được";
        }
        if (!set.scored()) {
            return criteria(assessment);
        }
        return VietnameseFormat.number(assessment.points()) + " điểm"
                + assessment
                        .band()
                        .map(band -> ", đề xuất " + band.name() + (band.verified() ? "" : " (mức " + UNVERIFIED + ")"))
                        .orElse("");
    }

    private static String criteria(Assessment assessment) {
        long open = assessment.open();
        if (assessment.items().allMatch(item -> item.state() == ItemState.NOT_ASSESSED)) {
            return "chưa đánh giá";
        }
        return "đạt " + assessment.met() + "/" + assessment.asked() + " tiêu chí"
                + (open == 0 ? "" : ", " + open + " chưa đánh giá xong");
    }

    /** What an item asks for: of the commune's group, or of each where nobody has said it; of the figure of each year where they differ. */
    static String requires(CriteriaSet set, CriterionItem item, @Nullable String group) {
        if (item.requires().isEmpty()) {
            return item.most() == null ? "" : "nhiều nhất " + VietnameseFormat.number(item.most()) + " điểm";
        }
        if (item.requiresByYear()) {
            return item.levelsByYear();
        }
        return item.requirementOf(group, null)
                .map(requirement -> requirement.inWords())
                .orElseGet(() -> item.requires().stream()
                        .map(requirement -> set.findGroup(requirement.group())
                                        .map(CriteriaSet.Group::name)
                                        .orElse("")
                                + ": " + requirement.inWords())
                        .collect(Collectors.joining("; ")));
    }
}
