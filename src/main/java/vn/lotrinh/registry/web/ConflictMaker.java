package vn.lotrinh.registry.web;

import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import vn.lotrinh.registry.NameRecords;
import vn.lotrinh.registry.RecordContent;
import vn.lotrinh.registry.RecordLooks;
import vn.lotrinh.registry.RecordWords;
import vn.lotrinh.registry.Register;
import vn.lotrinh.registry.Stretch;

/** Makes the page that puts what somebody wrote beside what somebody else saved meanwhile. <i>Hai bản khác nhau</i>. */
@Component
class ConflictMaker {

    private final NameRecords nameRecords;
    private final RecordHistory history;
    private final RecordLooks looks;
    private final Clock clock;

    ConflictMaker(NameRecords nameRecords, RecordHistory history, RecordLooks looks, Clock clock) {
        this.nameRecords = nameRecords;
        this.history = history;
        this.looks = looks;
        this.clock = clock;
    }

    ModelAndView page(RecordDraft draft, Stretch mine, RecordContent content) {
        var register = draft.register();
        var theirs = theirs(content, mine);
        var words = nameRecords.handle(register, List.of(mine, theirs));
        looks.saw(register, List.of(draft.id()), words);
        var page = new ConflictPage(
                "Bản ghi đã được sửa trong lúc bạn nhập",
                register.name(),
                Addresses.list(register),
                history.lastChange(register, draft.id(), clock),
                rows(register, mine, theirs, words),
                Addresses.record(register, draft.id()) + "/sua",
                hidden(draft, content),
                Addresses.record(register, draft.id()));
        var view = new ModelAndView("registry/conflictPage", Map.of("page", page));
        view.setStatus(HttpStatus.PRECONDITION_FAILED);
        return view;
    }

    private static Stretch theirs(RecordContent content, Stretch mine) {
        return content.timeline().on(mine.from()).or(content.timeline()::latest).orElse(mine);
    }

    private static List<ConflictPage.Row> rows(Register register, Stretch mine, Stretch theirs, RecordWords words) {
        var fields = new LinkedHashSet<String>();
        if (register.village().isEntered()) {
            fields.add(Register.VILLAGE);
        }
        register.entered().forEach(field -> fields.add(field.code()));
        var rows = new ArrayList<ConflictPage.Row>();
        if (register.isState()) {
            rows.add(row("Giai đoạn", RecordFormFrame.days(mine), RecordFormFrame.days(theirs)));
        }
        for (var field : fields) {
            rows.add(row(
                    FieldNames.of(register, field),
                    words.of(register, field, mine.value(field)),
                    words.of(register, field, theirs.value(field))));
        }
        return rows;
    }

    private static ConflictPage.Row row(String name, String mine, String theirs) {
        return new ConflictPage.Row(name, mine, theirs, !mine.equals(theirs));
    }

    /** Everything that was typed, over the version that is there now. */
    private static List<RecordFormPage.Hidden> hidden(RecordDraft draft, RecordContent content) {
        var hidden = new ArrayList<RecordFormPage.Hidden>();
        draft.posted().texts().forEach((name, values) -> {
            if (!name.equals(Posted.VERSION)) {
                values.forEach(value -> hidden.add(new RecordFormPage.Hidden(name, value)));
            }
        });
        hidden.add(new RecordFormPage.Hidden(Posted.VERSION, Integer.toString(content.version())));
        return hidden;
    }
}
