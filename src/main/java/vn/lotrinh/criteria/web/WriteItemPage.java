package vn.lotrinh.criteria.web;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.lotrinh.access.Role;
import vn.lotrinh.access.SignedIn;
import vn.lotrinh.criteria.Answer;
import vn.lotrinh.criteria.AssessedSubjects.Named;
import vn.lotrinh.criteria.Assessment;
import vn.lotrinh.criteria.CriterionItem;
import vn.lotrinh.criteria.ItemResult;
import vn.lotrinh.criteria.ItemState;
import vn.lotrinh.criteria.ShowAssessments;
import vn.lotrinh.criteria.web.AssessmentPage.Link;
import vn.lotrinh.files.FindFile;
import vn.lotrinh.kernel.VietnameseFormat;
import vn.lotrinh.web.Field;
import vn.lotrinh.web.Form;
import vn.lotrinh.web.NoSuchPage;
import vn.lotrinh.web.Typed;

/** Makes the page of one item: as it stands, or as it was sent and refused. */
@Component
class WriteItemPage {

    static final String STATE = "ket-qua";
    static final String POINTS = "diem";
    static final String MISSING = "con-thieu";
    static final String WHO = "ai-lo";
    static final String YEAR = "nam";
    static final String NOTE = "ghi-chu";
    static final String EVIDENCE = "minh-chung";

    private final ShowAssessments showAssessments;
    private final WriteHistoryPage history;
    private final ItemWords words;
    private final FindFile files;

    WriteItemPage(ShowAssessments showAssessments, WriteHistoryPage history, ItemWords words, FindFile files) {
        this.showAssessments = showAssessments;
        this.history = history;
        this.words = words;
        this.files = files;
    }

    /** What a form that comes back holds: what was typed, the files that stay, and the version that it overwrites next time. */
    record Sent(Typed typed, List<String> evidence, int seen) {}

    /** @param sent absent for the form as it stands */
    ItemPage page(AskedAssessment.Version shown, Named named, String code, SignedIn by, @Nullable Sent sent) {
        var version = shown.version();
        var assessment = showAssessments.get(version, named.subject());
        var result =
                assessment.find(code).orElseThrow(() -> new NoSuchPage("Bộ tiêu chí này không có mục “" + code + "”."));
        var item = result.item();
        var criterion = version.set().criterionOf(item);
        boolean writes = shown.open() && by.holds(Role.OFFICER);
        return new ItemPage(
                item.code() + " " + item.name(),
                version.set().name(),
                Addresses.of(shown, Addresses.set(version)),
                named.name(),
                Addresses.of(shown, Addresses.assessment(version, named.subject())),
                criterion.code() + " " + criterion.name(),
                item.code(),
                item.name(),
                words.requires(assessment, result),
                item.verified(),
                item.note() == null ? "" : item.note(),
                item.evidence() == null ? "" : item.evidence(),
                version.set().scored(),
                shown.notMeant(),
                StateWords.of(result.state()),
                result.answer() == null || result.answer().points() == null
                        ? ""
                        : VietnameseFormat.number(result.answer().points()) + " điểm",
                words.figure(shown, assessment, result),
                words.unassessed(assessment, result),
                ItemWords.entry(result, by),
                writes ? form(assessment, result, sent) : null,
                beside(shown, assessment, item, -1),
                beside(shown, assessment, item, 1),
                history.rows(version, named, item));
    }

    private @Nullable Link beside(AskedAssessment.Version shown, Assessment assessment, CriterionItem item, int step) {
        var items = assessment.items().map(ItemResult::item).toList();
        int at = items.indexOf(item) + step;
        return at < 0 || at >= items.size()
                ? null
                : new Link(
                        items.get(at).code(),
                        Addresses.of(shown, Addresses.item(assessment.version(), assessment.subject(), items.get(at))));
    }

    private ItemPage.ItemForm form(Assessment assessment, ItemResult result, @Nullable Sent sent) {
        var answer = result.answer();
        var typed = sent == null ? Typed.NOTHING : sent.typed();
        var evidence = sent != null ? sent.evidence() : answer == null ? List.<String>of() : answer.evidence();
        return new ItemPage.ItemForm(
                Addresses.item(assessment.version(), assessment.subject(), result.item()),
                typed.findFault(Form.WHOLE).orElse(null),
                assessment.version().number(),
                sent != null ? sent.seen() : answer == null ? 0 : answer.version(),
                fields(assessment, result, answer)
                        .map(field -> field.filled(typed))
                        .toList(),
                evidence.stream()
                        .flatMap(digest -> files.find(digest).stream())
                        .map(file -> new ItemPage.Kept(file.digest(), file.name(), file.address()))
                        .toList(),
                typed.findFault(EVIDENCE).orElse(null));
    }

    private static Stream<Field> fields(Assessment assessment, ItemResult result, @Nullable Answer answer) {
        var item = result.item();
        Stream<Field> judged = Stream.empty();
        if (assessment.version().set().scored()) {
            judged = Stream.of(points(assessment, item, answer));
        } else if (!item.computed()) {
            judged = Stream.of(state(answer));
        }
        return Stream.concat(
                judged,
                Stream.of(
                        Field.longText(MISSING, "Còn thiếu gì")
                                .value(answer == null || answer.missing() == null ? "" : answer.missing()),
                        Field.text(WHO, "Ai lo phần còn thiếu")
                                .hint("Cơ quan hoặc người.")
                                .aboutSomebodyElse()
                                .value(answer == null || answer.whoCloses() == null ? "" : answer.whoCloses()),
                        Field.text(YEAR, "Năm dự kiến đạt")
                                .aboutSomebodyElse()
                                .value(
                                        answer == null || answer.plannedYear() == null
                                                ? ""
                                                : answer.plannedYear().toString()),
                        Field.longText(NOTE, "Ghi chú")
                                .value(answer == null || answer.note() == null ? "" : answer.note())));
    }

    private static Field points(Assessment assessment, CriterionItem item, @Nullable Answer answer) {
        var part = assessment.version().set().criterionOf(item);
        var most = item.most() == null ? part.most() : item.most();
        return Field.number(POINTS, "Điểm")
                .unit("điểm")
                .hint("Nhiều nhất " + (most == null ? "" : VietnameseFormat.number(most))
                        + (item.most() == null ? " cho cả phần " + part.code() : "") + ".")
                .value(answer == null || answer.points() == null ? "" : VietnameseFormat.number(answer.points()));
    }

    private static Field state(@Nullable Answer answer) {
        var choices = Stream.of(ItemState.MET, ItemState.NOT_MET, ItemState.NOT_APPLICABLE)
                .map(state -> new Field.Choice(state.name(), state.title()))
                .toList();
        return Field.choice(STATE, "Kết quả", choices)
                .hint("Để “Chọn…” nếu chưa đánh giá.")
                .value(
                        answer == null || answer.state() == null
                                ? ""
                                : answer.state().name());
    }
}
