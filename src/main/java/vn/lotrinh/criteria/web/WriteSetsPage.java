package vn.lotrinh.criteria.web;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.lotrinh.access.Role;
import vn.lotrinh.access.SignedIn;
import vn.lotrinh.criteria.AssessedSubjects;
import vn.lotrinh.criteria.Assessment;
import vn.lotrinh.criteria.CriteriaSet.Subject;
import vn.lotrinh.criteria.CriteriaSets;
import vn.lotrinh.criteria.CriteriaVersion;
import vn.lotrinh.criteria.ItemState;
import vn.lotrinh.criteria.ShowAssessments;
import vn.lotrinh.criteria.web.SetsPage.Result;
import vn.lotrinh.criteria.web.SetsPage.Row;

/** Makes the page of all criteria sets. */
@Component
class WriteSetsPage {

    private final CriteriaSets sets;
    private final AssessedSubjects subjects;
    private final ShowAssessments showAssessments;
    private final AskedAssessment asked;

    WriteSetsPage(
            CriteriaSets sets, AssessedSubjects subjects, ShowAssessments showAssessments, AskedAssessment asked) {
        this.sets = sets;
        this.subjects = subjects;
        this.showAssessments = showAssessments;
        this.asked = asked;
    }

    SetsPage page(SignedIn by) {
        var versions = sets.list();
        return new SetsPage(
                "Tiêu chí",
                versions.stream()
                        .map(version -> row(version, assessments(version, by)))
                        .toList(),
                versions.stream()
                        .filter(version -> version.set().subject() == Subject.COMMUNE)
                        .flatMap(version -> assessments(version, by).stream())
                        .filter(assessment -> assessment.notMeant() == null)
                        .map(WriteSetsPage::result)
                        .toList(),
                versions.stream().anyMatch(version -> version.set().subject() == Subject.VILLAGE),
                by.holds(Role.ADMINISTRATOR) ? Addresses.UPLOAD : null);
    }

    private List<Assessment> assessments(CriteriaVersion version, SignedIn by) {
        return showAssessments.list(
                version,
                subjects.list(version.set(), by).stream()
                        .map(AssessedSubjects.Named::subject)
                        .toList());
    }

    private Row row(CriteriaVersion version, List<Assessment> assessments) {
        var set = version.set();
        return new Row(
                set.name(),
                Addresses.set(version),
                set.subject().title(),
                SetWords.days(version),
                version.holdsOn(asked.today()) && sets.findRefusal(set).isEmpty(),
                sets.findRefusal(set).isPresent()
                        ? "không áp dụng ở đây"
                        : version.holdsOn(asked.today()) ? "đang áp dụng" : "không áp dụng hôm nay",
                set.source(),
                SetWords.contents(set),
                SetWords.unverified(set),
                far(version, assessments));
    }

    private static String far(CriteriaVersion version, List<Assessment> assessments) {
        if (assessments.isEmpty()) {
            return "";
        }
        return switch (version.set().subject()) {
            case COMMUNE -> SetWords.score(assessments.getFirst());
            case VILLAGE ->
                assessments.stream().filter(Assessment::allMet).count() + "/" + assessments.size()
                        + " thôn đạt đủ tiêu chí";
            case RECORD ->
                assessments.stream()
                                .filter(assessment -> assessment.band().isPresent())
                                .count()
                        + "/" + assessments.size() + " đã chấm đủ điểm";
        };
    }

    private static Result result(Assessment assessment) {
        var version = assessment.version();
        var set = version.set();
        boolean nothing = SetWords.nothingLoaded(set);
        return new Result(
                set.name(),
                Addresses.assessment(version, assessment.subject()),
                SetWords.days(version),
                SetWords.score(assessment),
                nothing ? "" : Long.toString(assessment.count(ItemState.MET)),
                nothing ? "" : Long.toString(assessment.count(ItemState.NOT_MET)),
                nothing ? "" : Long.toString(assessment.count(ItemState.NOT_ASSESSED)),
                set.lacking() == null ? SetWords.unverified(set) : set.lacking());
    }
}
