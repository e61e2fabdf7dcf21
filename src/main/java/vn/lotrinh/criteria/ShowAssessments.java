package vn.lotrinh.criteria;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.lotrinh.kernel.CommuneScope;

/** How far villages, the commune or records have come. <i>Xem đánh giá</i>. Whether the reader may see a subject is asked by {@link AssessedSubjects}. */
@Service
public class ShowAssessments {

    private final CriteriaSets sets;
    private final AnswerTable answers;
    private final PlannedYearTable plannedYears;
    private final CommuneGroupTable groups;
    private final ItemFigures itemFigures;
    private final Clock clock;

    ShowAssessments(
            CriteriaSets sets,
            AnswerTable answers,
            PlannedYearTable plannedYears,
            CommuneGroupTable groups,
            ItemFigures itemFigures,
            Clock clock) {
        this.sets = sets;
        this.answers = answers;
        this.plannedYears = plannedYears;
        this.groups = groups;
        this.itemFigures = itemFigures;
        this.clock = clock;
    }

    /** As things stand today, or stood when the set ended. */
    @Transactional(readOnly = true)
    public Assessment get(CriteriaVersion version, AssessedSubject subject) {
        return list(version, List.of(subject)).getFirst();
    }

    /** One for each subject, in their order. */
    @Transactional(readOnly = true)
    public List<Assessment> list(CriteriaVersion version, Collection<? extends AssessedSubject> subjects) {
        return list(version, subjects, LocalDate.now(clock));
    }

    /** The same with figures as of a day; what people said is what they said last. */
    @Transactional(readOnly = true)
    public List<Assessment> list(
            CriteriaVersion version, Collection<? extends AssessedSubject> subjects, LocalDate day) {
        var commune = CommuneScope.getOne();
        var asOf = version.asOf(day);
        var said = answers.listCurrent(commune, version);
        var planned = plannedYears.list(commune, version).stream()
                .collect(Collectors.toMap(PlannedYear::subject, Function.identity(), (newest, older) -> newest));
        var group = groups.find(commune, version.code(), asOf)
                .map(CommuneGroup::group)
                .orElse(null);
        var notMeant = sets.findRefusal(version.set()).orElse(null);
        var figures = itemFigures.of(version.set(), asOf);
        return subjects.stream()
                .map(subject -> new Assessment(
                        version,
                        subject,
                        asOf,
                        notMeant,
                        criteria(
                                version.set(),
                                said.getOrDefault(subject.code(), List.of()),
                                (item, answer) -> notMeant != null
                                        ? ItemResult.notMeant(item, answer)
                                        : ItemResult.of(item, group, figures.find(item, subject), answer)),
                        planned.get(subject.code())))
                .toList();
    }

    private static List<CriterionResult> criteria(
            CriteriaSet set, List<Answer> said, BiFunction<CriterionItem, @Nullable Answer, ItemResult> result) {
        Map<String, Answer> byItem = said.stream().collect(Collectors.toMap(Answer::item, Function.identity()));
        return set.criteria().stream()
                .map(criterion -> new CriterionResult(
                        criterion,
                        criterion.items().stream()
                                .map(item -> result.apply(item, byItem.get(item.code())))
                                .toList()))
                .toList();
    }

    /** All that was ever said about a subject, the newest first. */
    @Transactional(readOnly = true)
    public List<Answer> listAnswers(CriteriaVersion version, AssessedSubject subject) {
        return answers.listAll(CommuneScope.getOne(), version, subject);
    }

    /** Every year that was ever planned for a subject, the newest first. */
    @Transactional(readOnly = true)
    public List<PlannedYear> listPlannedYears(CriteriaVersion version, AssessedSubject subject) {
        return plannedYears.list(CommuneScope.getOne(), version).stream()
                .filter(planned -> planned.subject().equals(subject.code()))
                .toList();
    }
}
