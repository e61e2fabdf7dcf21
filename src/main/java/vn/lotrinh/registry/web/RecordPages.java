package vn.lotrinh.registry.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.lotrinh.access.Permits;
import vn.lotrinh.access.Role;
import vn.lotrinh.access.SignedIn;
import vn.lotrinh.registry.DeleteRecord;
import vn.lotrinh.registry.FindRecord;
import vn.lotrinh.registry.Problem;
import vn.lotrinh.registry.RecordView;
import vn.lotrinh.registry.Register;
import vn.lotrinh.registry.RestoreRecord;
import vn.lotrinh.web.Field;
import vn.lotrinh.web.Form;
import vn.lotrinh.web.Typed;

/** One record: what it says, taking it out, bringing it back. <i>Trang bản ghi</i>. */
@Controller
class RecordPages {

    private final AskedRegister asked;
    private final FindRecord findRecord;
    private final DeleteRecord deleteRecord;
    private final RestoreRecord restoreRecord;
    private final OneRecordMaker maker;
    private final Clock clock;

    RecordPages(
            AskedRegister asked,
            FindRecord findRecord,
            DeleteRecord deleteRecord,
            RestoreRecord restoreRecord,
            OneRecordMaker maker,
            Clock clock) {
        this.asked = asked;
        this.findRecord = findRecord;
        this.deleteRecord = deleteRecord;
        this.restoreRecord = restoreRecord;
        this.maker = maker;
        this.clock = clock;
    }

    @Permits({
        Role.ADMINISTRATOR,
        Role.LEADER,
        Role.OFFICER,
        Role.VILLAGE_HEAD,
        Role.PARTY_CELL_SECRETARY,
        Role.FRONT,
        Role.PRODUCER
    })
    @GetMapping("/so-bo/{register}/{record}")
    ModelAndView show(SignedIn by, @PathVariable("register") String code, @PathVariable("record") UUID id) {
        var register = asked.toRead(code, by);
        return new ModelAndView("registry/oneRecordPage", Map.of("page", maker.make(by, record(by, register, id))));
    }

    private RecordView record(SignedIn by, Register register, UUID id) {
        return asked.demand(
                findRecord.handle(by, register.code(), id, LocalDate.now(clock)),
                register,
                register.rights().read());
    }

    @Permits({
        Role.ADMINISTRATOR,
        Role.LEADER,
        Role.OFFICER,
        Role.VILLAGE_HEAD,
        Role.PARTY_CELL_SECRETARY,
        Role.FRONT,
        Role.PRODUCER
    })
    @GetMapping("/so-bo/{register}/{record}/xoa")
    ModelAndView askToDelete(SignedIn by, @PathVariable("register") String code, @PathVariable("record") UUID id) {
        var register = asked.toWrite(code, by);
        var record = record(by, register, id);
        int version = record.content() == null ? 0 : record.content().version();
        return new ModelAndView(
                "registry/deleteRecordPage", Map.of("page", deletePage(by, record, version, Typed.NOTHING)));
    }

    private DeleteRecordPage deletePage(SignedIn by, RecordView record, int version, Typed typed) {
        var register = record.register();
        var page = maker.make(by, record);
        String here = Addresses.record(register, record.id());
        var form = Form.to(
                        here + "/xoa",
                        register.asksForApproval() ? "Gửi duyệt việc xóa" : "Xóa " + register.one(),
                        Field.longText(Posted.REASON, "Lý do xóa").needed().hint("Được giữ trong nhật ký."))
                .filled(typed);
        return new DeleteRecordPage(
                "Xóa " + register.one(),
                page.title(),
                register.name(),
                Addresses.list(register),
                here,
                record.referrers().isEmpty()
                        ? "Bản ghi thôi được tính ngay; các phiên bản của nó còn trong lịch sử và hoàn tác được."
                        : "Còn bản ghi khác dẫn đến bản ghi này; phải sửa hoặc xóa chúng trước thì mới xóa được.",
                form,
                version);
    }

    @Permits({
        Role.ADMINISTRATOR,
        Role.LEADER,
        Role.OFFICER,
        Role.VILLAGE_HEAD,
        Role.PARTY_CELL_SECRETARY,
        Role.FRONT,
        Role.PRODUCER
    })
    @PostMapping("/so-bo/{register}/{record}/xoa")
    ModelAndView delete(
            SignedIn by,
            @PathVariable("register") String code,
            @PathVariable("record") UUID id,
            @RequestParam(name = Posted.VERSION, defaultValue = "0") int version,
            Typed typed,
            RedirectAttributes redirect) {
        var register = asked.toWrite(code, by);
        var record = record(by, register, id);
        var command = new DeleteRecord.Command(by, code, id, version, typed.text(Posted.REASON));
        return switch (deleteRecord.handle(command)) {
            case DeleteRecord.Outcome.Deleted _ -> to(record, redirect, "Đã xóa. Có thể hoàn tác trong phần Lịch sử.");
            case DeleteRecord.Outcome.Waiting _ -> to(record, redirect, "Đã gửi, đang chờ duyệt việc xóa.");
            case DeleteRecord.Outcome.NotThere _ -> to(record, redirect, "Bản ghi này đã được xóa trước đó.");
            case DeleteRecord.Outcome.ChangedMeanwhile(var theirs) ->
                again(
                        by,
                        record,
                        theirs.version(),
                        typed.wrong(
                                Form.WHOLE,
                                "Có người vừa sửa bản ghi này; hãy xem lại nội dung mới rồi bấm xóa lần nữa."));
            case DeleteRecord.Outcome.Refused(Problem problem) ->
                again(
                        by,
                        record,
                        version,
                        typed.wrong("reason".equals(problem.field()) ? Posted.REASON : Form.WHOLE, problem.sentence()));
            case DeleteRecord.Outcome.NotAllowed _ ->
                throw AskedRegister.refused(register.rights().write());
        };
    }

    private ModelAndView again(SignedIn by, RecordView record, int version, Typed typed) {
        return Form.again("registry/deleteRecordPage", deletePage(by, record, version, typed));
    }

    private static ModelAndView to(RecordView record, RedirectAttributes redirect, String message) {
        redirect.addFlashAttribute("message", message);
        return new ModelAndView("redirect:" + Addresses.record(record.register(), record.id()));
    }

    @Permits({
        Role.ADMINISTRATOR,
        Role.LEADER,
        Role.OFFICER,
        Role.VILLAGE_HEAD,
        Role.PARTY_CELL_SECRETARY,
        Role.FRONT,
        Role.PRODUCER
    })
    @PostMapping("/so-bo/{register}/{record}/hoan-tac")
    ModelAndView restore(
            SignedIn by,
            @PathVariable("register") String code,
            @PathVariable("record") UUID id,
            @RequestParam(Posted.VERSION) int version,
            RedirectAttributes redirect) {
        var register = asked.toWrite(code, by);
        var record = record(by, register, id);
        return switch (restoreRecord.handle(new RestoreRecord.Command(by, code, id, version, null))) {
            case RestoreRecord.Outcome.Restored _ -> to(record, redirect, "Đã đưa bản ghi về như phiên bản bạn chọn.");
            case RestoreRecord.Outcome.Refused(var problems) ->
                to(
                        record,
                        redirect,
                        "Chưa hoàn tác được. " + problems.getFirst().sentence());
            case RestoreRecord.Outcome.NotAllowed _ ->
                throw AskedRegister.refused(register.rights().write());
        };
    }
}
