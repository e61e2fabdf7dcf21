package vn.lotrinh.criteria.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.lotrinh.access.Role;
import vn.lotrinh.access.SignedIn;
import vn.lotrinh.criteria.AssessedSubjects.Named;
import vn.lotrinh.criteria.Assessment;
import vn.lotrinh.criteria.CriterionResult;
import vn.lotrinh.criteria.ItemResult;
import vn.lotrinh.criteria.OutcomeForm;
import vn.lotrinh.criteria.PlannedYear;
import vn.lotrinh.criteria.ShowAssessments;
import vn.lotrinh.criteria.web.AssessmentPage.Row;
import vn.lotrinh.criteria.web.AssessmentPage.Section;
import vn.lotrinh.kernel.VietnameseFormat;
import vn.lotrinh.web.Field;
import vn.lotrinh.web.Form;
import vn.lotrinh.web.Typed;

/** Makes the page of one assessment. */
@Component
class WriteAssessmentPage {

    private final ShowAssessments showAssessments;
    private final OutcomeForm outcomeForm;
    private final ItemWords words;

    WriteAssessmentPage(ShowAssessments showAssessments, OutcomeForm outcomeForm, ItemWords words) {
        this.showAssessments = showAssessments;
        this.outcomeForm = outcomeForm;
        this.words = words;
    }

    /** @param typed what was typed into the form of the planned year, with what is wrong with it */
    AssessmentPage page(AskedAssessment.Version shown, Named named, SignedIn by, Typed typed) {
        var version = shown.version();
        var assessment = showAssessments.get(version, named.subject());
        boolean writes = shown.open() && by.holds(Role.OFFICER);
        var set = version.set();
        String address = Addresses.assessment(version, named.subject());
        return new AssessmentPage(
                named.name() + ": " + set.name(),
                set.name(),
                Addresses.of(shown, Addresses.set(version)),
                named.name(),
                SetWords.score(assessment),
                VietnameseFormat.date(assessment.asOf()),
                SetWords.days(version),
                SetWords.unverified(set),
                shown.notMeant() != null ? null : set.lacking(),
                closed(shown),
                set.scored(),
                assessment.allMet(),
                assessment.criteria().stream()
                        .map(criterion -> section(shown, assessment, criterion))
                        .toList(),
                planned(assessment.planned()),
                writes && !set.scored() ? year(address, assessment.planned()).filled(typed) : null,
                assessment.planned() == null ? 0 : assessment.planned().version(),
                writes ? begin(assessment) : null,
                shown.open() ? outcomeForm.find(assessment, by).orElse(null) : null,
                Addresses.of(shown, address + "/lich-su"));
    }

    private static @Nullable String closed(AskedAssessment.Version shown) {
        if (shown.notMeant() != null) {
            return shown.notMeant();
        }
        return shown.current() ? null : "Đánh giá theo một bản không còn hoặc chưa áp dụng; chỉ để xem.";
    }

    private static String planned(@Nullable PlannedYear planned) {
        if (planned == null || planned.year() == null) {
            return "";
        }
        return planned.year() + (planned.note() == null ? "" : " (" + planned.note() + ")");
    }

    private static Form year(String address, @Nullable PlannedYear planned) {
        return Form.to(
                        address + "/nam",
                        "Ghi năm",
                        Field.text("nam", "Năm dự kiến đạt")
                                .hint("Năm sẽ đạt đủ tiêu chí; để trống để bỏ năm đã ghi.")
                                .aboutSomebodyElse()
                                .value(
                                        planned == null || planned.year() == null
                                                ? ""
                                                : planned.year().toString()),
                        Field.text("ghi-chu", "Vì sao năm đó")
                                .aboutSomebodyElse()
                                .value(planned == null || planned.note() == null ? "" : planned.note()))
                .besides();
    }

    private static @Nullable String begin(Assessment assessment) {
        return assessment
                .items()
                .filter(item -> !item.item().computed() && item.answer() == null)
                .findFirst()
                .map(item -> Addresses.item(assessment.version(), assessment.subject(), item.item()))
                .orElse(null);
    }

    private Section section(AskedAssessment.Version shown, Assessment assessment, CriterionResult result) {
        var criterion = result.criterion();
        return new Section(
                criterion.code(),
                criterion.name(),
                !criterion.verified(),
                StateWords.of(result.state()),
                criterion.most() == null ? "" : ItemWords.points(result.points(), criterion.most()),
                result.items().stream()
                        .map(item -> row(shown, assessment, item))
                        .toList());
    }

    private Row row(AskedAssessment.Version shown, Assessment assessment, ItemResult result) {
        var item = result.item();
        var answer = result.answer();
        return new Row(
                item.code(),
                item.name(),
                Addresses.of(shown, Addresses.item(assessment.version(), assessment.subject(), item)),
                words.requires(assessment, result),
                SetWords.isDoubtful(assessment.version().set(), item),
                StateWords.of(result.state()),
                answer == null || answer.points() == null ? "" : VietnameseFormat.number(answer.points()),
                words.figure(shown, assessment, result),
                answer == null || answer.missing() == null ? "" : answer.missing(),
                answer == null || answer.whoCloses() == null ? "" : answer.whoCloses(),
                answer == null || answer.plannedYear() == null
                        ? ""
                        : answer.plannedYear().toString(),
                answer == null || answer.note() == null ? "" : answer.note(),
                answer == null ? List.of() : words.evidence(answer));
    }
}
