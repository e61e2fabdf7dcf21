package vn.lotrinh.criteria.web;

import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.lotrinh.access.NameActors;
import vn.lotrinh.criteria.Answer;
import vn.lotrinh.criteria.AssessedSubjects.Named;
import vn.lotrinh.criteria.CriteriaVersion;
import vn.lotrinh.criteria.CriterionItem;
import vn.lotrinh.criteria.PlannedYear;
import vn.lotrinh.criteria.ShowAssessments;
import vn.lotrinh.kernel.VietnameseFormat;

/** Makes the history of an assessment. */
@Component
class WriteHistoryPage {

    private static final String JUDGED_BEFORE = " (ghi tay khi chưa tính từ số liệu, nay không dùng)";

    private final ShowAssessments showAssessments;
    private final NameActors nameActors;
    private final ItemWords words;
    private final Clock clock;

    WriteHistoryPage(ShowAssessments showAssessments, NameActors nameActors, ItemWords words, Clock clock) {
        this.showAssessments = showAssessments;
        this.nameActors = nameActors;
        this.words = words;
        this.clock = clock;
    }

    HistoryPage page(AskedAssessment.Version shown, Named named) {
        var version = shown.version();
        var answers = showAssessments.listAnswers(version, named.subject());
        var years = showAssessments.listPlannedYears(version, named.subject());
        var names = nameActors.handle(
                Stream.concat(answers.stream().map(Answer::by), years.stream().map(PlannedYear::by))
                        .toList());
        return new HistoryPage(
                named.name() + ": lịch sử đánh giá",
                version.set().name(),
                Addresses.of(shown, Addresses.set(version)),
                named.name(),
                Addresses.of(shown, Addresses.assessment(version, named.subject())),
                rows(version, answers, names),
                years.stream()
                        .map(planned -> new HistoryPage.YearRow(
                                VietnameseFormat.moment(planned.at(), clock.getZone()),
                                names.of(planned.by()),
                                planned.year() == null
                                        ? "bỏ năm đã ghi"
                                        : planned.year().toString(),
                                planned.note() == null ? "" : planned.note()))
                        .toList());
    }

    /** Those about one item alone, for its own page. */
    List<HistoryPage.Row> rows(CriteriaVersion version, Named named, CriterionItem item) {
        var answers = showAssessments.listAnswers(version, named.subject()).stream()
                .filter(answer -> answer.item().equals(item.code()))
                .toList();
        return rows(
                version,
                answers,
                nameActors.handle(answers.stream().map(Answer::by).toList()));
    }

    private List<HistoryPage.Row> rows(CriteriaVersion version, List<Answer> answers, NameActors.Names names) {
        Set<String> seen = new HashSet<>();
        return answers.stream()
                .map(answer -> new HistoryPage.Row(
                        VietnameseFormat.moment(answer.at(), clock.getZone()),
                        names.of(answer.by()),
                        answer.item(),
                        version.set()
                                .findItem(answer.item())
                                .map(CriterionItem::name)
                                .orElse(""),
                        result(version, answer),
                        more(answer),
                        words.evidence(answer),
                        seen.add(answer.item())))
                .toList();
    }

    private static String result(CriteriaVersion version, Answer answer) {
        if (answer.points() != null) {
            return VietnameseFormat.number(answer.points()) + " điểm";
        }
        return answer.state() == null
                ? ""
                : answer.state().title() + (isComputedNow(version, answer) ? JUDGED_BEFORE : "");
    }

    private static boolean isComputedNow(CriteriaVersion version, Answer answer) {
        return version.set()
                .findItem(answer.item())
                .map(CriterionItem::computed)
                .orElse(false);
    }

    private static String more(Answer answer) {
        return Stream.of(
                        answer.missing() == null ? "" : "Còn thiếu: " + answer.missing(),
                        answer.whoCloses() == null ? "" : "Ai lo: " + answer.whoCloses(),
                        answer.plannedYear() == null ? "" : "Dự kiến: " + answer.plannedYear(),
                        answer.note() == null ? "" : answer.note())
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" · "));
    }
}
