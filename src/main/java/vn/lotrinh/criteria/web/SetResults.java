package vn.lotrinh.criteria.web;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.lotrinh.access.SignedIn;
import vn.lotrinh.criteria.AssessedSubject;
import vn.lotrinh.criteria.AssessedSubjects;
import vn.lotrinh.criteria.AssessedSubjects.Named;
import vn.lotrinh.criteria.Assessment;
import vn.lotrinh.criteria.CriteriaSet;
import vn.lotrinh.criteria.CriterionResult;
import vn.lotrinh.criteria.ItemState;
import vn.lotrinh.criteria.PlanAims;
import vn.lotrinh.criteria.ShowAssessments;
import vn.lotrinh.criteria.web.SetPage.Results;
import vn.lotrinh.criteria.web.SetPage.SubjectRow;
import vn.lotrinh.criteria.web.SetPage.YearRow;

/** Makes the part of a set's page that tells how far everybody has come. */
@Component
class SetResults {

    private static final int MOST_MISSING = 3;

    private final AssessedSubjects subjects;
    private final ShowAssessments showAssessments;
    private final PlanAims planAims;

    SetResults(AssessedSubjects subjects, ShowAssessments showAssessments, PlanAims planAims) {
        this.subjects = subjects;
        this.showAssessments = showAssessments;
        this.planAims = planAims;
    }

    /** Absent for who may see nobody's results. */
    @Nullable
    Results of(AskedAssessment.Version shown, SignedIn by) {
        var version = shown.version();
        var set = version.set();
        var named = subjects.list(set, by);
        if (named.isEmpty() && set.subject() == CriteriaSet.Subject.COMMUNE) {
            return null;
        }
        var names = named.stream().collect(Collectors.toMap(Named::subject, Named::name));
        var assessments =
                showAssessments.list(version, named.stream().map(Named::subject).toList());
        return new Results(
                title(set),
                named.isEmpty() ? empty(set) : null,
                assessments.stream()
                        .map(one -> row(shown, one, name(names, one)))
                        .toList(),
                set.subject() == CriteriaSet.Subject.VILLAGE ? years(assessments, names) : List.of(),
                aim(set, named.size()));
    }

    private static String title(CriteriaSet set) {
        return switch (set.subject()) {
            case VILLAGE -> "Kết quả các thôn";
            case COMMUNE -> "Kết quả của xã";
            case RECORD -> "Kết quả chấm điểm";
        };
    }

    private String empty(CriteriaSet set) {
        if (set.subject() == CriteriaSet.Subject.VILLAGE) {
            return "Chưa có thôn nào để bạn xem.";
        }
        return subjects.findRegisterName(set)
                .map(
                        name -> "“" + name
                                + "” chưa có bản ghi nào để bạn xem. Hãy ghi vào sổ trước, kể cả khi chưa được công nhận, rồi chấm điểm ở đây.")
                .orElseGet(() -> "Bộ cấu hình chưa có sổ “" + set.register() + "” nên chưa có gì để chấm điểm.");
    }

    private static String name(Map<AssessedSubject, String> names, Assessment assessment) {
        return names.getOrDefault(assessment.subject(), assessment.subject().code());
    }

    private static SubjectRow row(AskedAssessment.Version shown, Assessment assessment, String name) {
        return new SubjectRow(
                name,
                Addresses.of(shown, Addresses.assessment(assessment.version(), assessment.subject())),
                SetWords.score(assessment),
                assessment.allMet(),
                missing(assessment),
                assessment.plannedYear().map(String::valueOf).orElse(""),
                assessment.version().set().scored() && !assessment.allScored() ? "chưa chấm đủ" : "");
    }

    /** The criteria in which most is not met, by their names. */
    private static String missing(Assessment assessment) {
        return assessment.criteria().stream()
                .filter(one -> one.state() == ItemState.NOT_MET)
                .sorted(Comparator.comparingLong(SetResults::notMet).reversed())
                .limit(MOST_MISSING)
                .map(one -> one.criterion().code() + " " + one.criterion().name())
                .collect(Collectors.joining("; "));
    }

    private static long notMet(CriterionResult criterion) {
        return criterion.items().stream()
                .filter(item -> item.state() == ItemState.NOT_MET)
                .count();
    }

    private static List<YearRow> years(List<Assessment> assessments, Map<AssessedSubject, String> names) {
        var byYear = assessments.stream()
                .filter(assessment -> assessment.plannedYear().isPresent())
                .collect(Collectors.groupingBy(
                        assessment -> assessment.plannedYear().orElseThrow(),
                        TreeMap::new,
                        Collectors.mapping(assessment -> name(names, assessment), Collectors.toList())));
        var years = List.copyOf(byYear.keySet());
        return IntStream.range(0, years.size())
                .mapToObj(n -> new YearRow(
                        years.get(n).toString(),
                        villages(byYear, years.get(n)).size(),
                        years.subList(0, n + 1).stream()
                                .mapToInt(year -> villages(byYear, year).size())
                                .sum(),
                        String.join(", ", villages(byYear, years.get(n)))))
                .toList();
    }

    private static List<String> villages(Map<Integer, List<String>> byYear, Integer year) {
        return byYear.getOrDefault(year, List.of());
    }

    private @Nullable String aim(CriteriaSet set, int villages) {
        var outcome = set.outcome();
        if (outcome == null || outcome.countedBy() == null || set.subject() != CriteriaSet.Subject.VILLAGE) {
            return null;
        }
        return planAims.find(outcome.countedBy())
                .map(aim -> "Kế hoạch (" + aim.target() + "): " + aim.of(villages) + "/" + villages
                        + " thôn được công nhận đến năm " + aim.due() + ".")
                .orElse(null);
    }
}
