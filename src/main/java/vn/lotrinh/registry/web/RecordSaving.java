package vn.lotrinh.registry.web;

import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.lotrinh.access.SignedIn;
import vn.lotrinh.registry.SaveRecord;
import vn.lotrinh.registry.Stretch;

/** Saves what a form says and shows how that ended; a form that comes back has lost nothing. */
@Component
class RecordSaving {

    private final ReadRecordInput read;
    private final RecordShapes shapes;
    private final KeepAttachments keepAttachments;
    private final SaveRecord saveRecord;
    private final RecordFormMaker parts;
    private final RecordFormFrame frame;
    private final ConflictMaker conflicts;

    RecordSaving(
            ReadRecordInput read,
            RecordShapes shapes,
            KeepAttachments keepAttachments,
            SaveRecord saveRecord,
            RecordFormMaker parts,
            RecordFormFrame frame,
            ConflictMaker conflicts) {
        this.read = read;
        this.shapes = shapes;
        this.keepAttachments = keepAttachments;
        this.saveRecord = saveRecord;
        this.parts = parts;
        this.frame = frame;
        this.conflicts = conflicts;
    }

    ModelAndView form(SignedIn by, RecordDraft draft) {
        return new ModelAndView("registry/recordFormPage", Map.of("page", frame.make(draft, parts.parts(by, draft))));
    }

    private ModelAndView again(SignedIn by, RecordDraft draft) {
        var view = form(by, draft);
        view.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return view;
    }

    ModelAndView save(
            SignedIn by, RecordDraft sent, MultiValueMap<String, MultipartFile> files, RedirectAttributes redirect) {
        var kept = keepAttachments.handle(by, sent.posted(), files);
        var shapes = this.shapes.sent(sent.register(), kept.posted(), files);
        var faults = new LinkedHashMap<>(shapes.faults());
        faults.putAll(kept.faults());
        var draft = new RecordDraft(
                sent.register(),
                sent.id(),
                sent.version(),
                sent.base(),
                shapes.posted(),
                faults,
                null,
                Map.of(),
                sent.day());
        if (shapes.asked()) {
            return faults.isEmpty() ? form(by, draft) : again(by, draft);
        }
        var input = read.handle(by, draft.register(), draft.posted(), draft.base());
        var stretch = input.stretch();
        if (stretch == null || !kept.faults().isEmpty()) {
            var all = new LinkedHashMap<>(input.faults());
            all.putAll(kept.faults());
            return again(
                    by, draft.understoodAs(new RecordInput(null, input.mode(), input.at(), all, input.candidates())));
        }
        return end(by, draft, input, stretch, redirect);
    }

    private ModelAndView end(
            SignedIn by, RecordDraft draft, RecordInput input, Stretch stretch, RedirectAttributes redirect) {
        var register = draft.register();
        var command = new SaveRecord.Command(
                by,
                register.code(),
                draft.id(),
                stretch,
                input.mode(),
                input.at(),
                draft.version(),
                draft.posted().textOrNull(Posted.REASON),
                draft.posted().textOrNull(Posted.SOURCE));
        return switch (saveRecord.handle(command)) {
            case SaveRecord.Outcome.Saved(var record, var warnings) ->
                done(
                        draft,
                        redirect,
                        record.version() == 1
                                ? "Đã ghi vào sổ " + register.name() + "."
                                        + (warnings.isEmpty() ? "" : " Có điều cần xem lại, ghi ở dưới.")
                                : "Đã lưu." + (warnings.isEmpty() ? "" : " Có điều cần xem lại, ghi ở dưới."));
            case SaveRecord.Outcome.Unchanged _ -> done(draft, redirect, "Bản ghi đã như vậy, không có gì thay đổi.");
            case SaveRecord.Outcome.Waiting _ ->
                done(draft, redirect, "Đã gửi, đang chờ duyệt. Bản đã duyệt trước vẫn được tính cho đến lúc đó.");
            case SaveRecord.Outcome.ChangedMeanwhile(var theirs) -> conflicts.page(draft, stretch, theirs);
            case SaveRecord.Outcome.Refused(var problems) -> again(by, draft.refused(problems));
            case SaveRecord.Outcome.NotAllowed(var sentence) -> again(by, draft.refused(sentence));
        };
    }

    private static ModelAndView done(RecordDraft draft, RedirectAttributes redirect, String message) {
        redirect.addFlashAttribute("message", message);
        return new ModelAndView("redirect:" + Addresses.record(draft.register(), draft.id()));
    }
}
