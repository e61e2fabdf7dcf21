package vn.lotrinh.demo;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.lotrinh.access.SignedIn;
import vn.lotrinh.criteria.AssessedSubject;
import vn.lotrinh.criteria.CriteriaSet.Subject;
import vn.lotrinh.criteria.CriteriaSets;
import vn.lotrinh.criteria.CriteriaVersion;
import vn.lotrinh.criteria.CriterionItem;
import vn.lotrinh.criteria.ItemState;
import vn.lotrinh.criteria.Requirement.Bound;
import vn.lotrinh.criteria.SaveAnswer;

/**
 * Assesses the invented commune by every set that is over, as an officer would at its end: most items are met, some lack something. <i>Đánh giá mô
 * phỏng</i>. What is computed from figures is left to them.
 */
@Component
class AssessCriteria {

    private static final int LACKING_IN_A_HUNDRED = 14;
    private static final String WHO_CLOSES = "Ủy ban nhân dân xã";

    private final CriteriaSets sets;
    private final SaveAnswer saveAnswer;
    private final Clock clock;

    AssessCriteria(CriteriaSets sets, SaveAnswer saveAnswer, Clock clock) {
        this.sets = sets;
        this.saveAnswer = saveAnswer;
        this.clock = clock;
    }

    void handle(SignedIn officer, long seed) {
        for (var version : sets.list()) {
            var set = version.set();
            if (set.subject() == Subject.COMMUNE
                    && !set.scored()
                    && isOver(version)
                    && sets.findRefusal(set).isEmpty()) {
                var chance = Chance.of(seed, "criteria " + set.code());
                set.criteria().stream()
                        .flatMap(criterion -> criterion.items().stream())
                        .filter(item -> !item.computed())
                        .forEach(item -> assess(officer, version, item, chance));
            }
        }
    }

    private boolean isOver(CriteriaVersion version) {
        return version.to() != null && version.to().isBefore(LocalDate.now(clock));
    }

    private void assess(SignedIn officer, CriteriaVersion version, CriterionItem item, Chance chance) {
        boolean lacking = chance.happens(LACKING_IN_A_HUNDRED);
        int plannedYear = Story.LAST_YEAR + 1 + chance.nextInt(2);
        var outcome = saveAnswer.handle(new SaveAnswer.Command(
                officer,
                version.code(),
                version.number(),
                new AssessedSubject.WholeCommune(),
                item.code(),
                lacking ? ItemState.NOT_MET : ItemState.MET,
                null,
                null,
                lacking ? missing(item) : null,
                lacking ? WHO_CLOSES : null,
                lacking ? plannedYear : null,
                List.of(),
                0));
        if (!(outcome instanceof SaveAnswer.Outcome.Saved)) {
            throw new IllegalStateException("The invented commune can't be assessed: " + outcome);
        }
    }

    private static String missing(CriterionItem item) {
        return item.requirementOf(null, null)
                .filter(requirement -> requirement.level() != null)
                .map(requirement -> (requirement.bound() == Bound.AT_MOST ? "Còn cao hơn mức " : "Chưa đến mức ")
                        + requirement.inWords())
                .orElse("Hồ sơ chứng minh chưa đủ");
    }
}
