package vn.lotrinh.registry.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.lotrinh.access.Permits;
import vn.lotrinh.access.Role;
import vn.lotrinh.access.SignedIn;
import vn.lotrinh.registry.EraseRecord;
import vn.lotrinh.registry.FindRecord;
import vn.lotrinh.registry.RecordView;
import vn.lotrinh.registry.Register;
import vn.lotrinh.web.Field;
import vn.lotrinh.web.Form;
import vn.lotrinh.web.Typed;

/** Asks on what ground a deleted record of personal data is taken away for good. <i>Xóa vĩnh viễn</i>. */
@Controller
class EraseRecordPages {

    private static final String GROUND = "can-cu";
    private static final String SURE = "chac-chan";

    private final AskedRegister asked;
    private final FindRecord findRecord;
    private final EraseRecord eraseRecord;
    private final OneRecordMaker maker;
    private final Clock clock;

    EraseRecordPages(
            AskedRegister asked, FindRecord findRecord, EraseRecord eraseRecord, OneRecordMaker maker, Clock clock) {
        this.asked = asked;
        this.findRecord = findRecord;
        this.eraseRecord = eraseRecord;
        this.maker = maker;
        this.clock = clock;
    }

    @Permits(Role.LEADER)
    @GetMapping("/so-bo/{register}/{record}/xoa-vinh-vien")
    ModelAndView ask(SignedIn by, @PathVariable("register") String code, @PathVariable("record") UUID id) {
        return new ModelAndView(
                "registry/deleteRecordPage", Map.of("page", page(by, record(by, code, id), Typed.NOTHING)));
    }

    @Permits(Role.LEADER)
    @PostMapping("/so-bo/{register}/{record}/xoa-vinh-vien")
    ModelAndView erase(
            SignedIn by,
            @PathVariable("register") String code,
            @PathVariable("record") UUID id,
            Typed typed,
            RedirectAttributes redirect) {
        var record = record(by, code, id);
        if (typed.text(SURE).isEmpty()) {
            return again(
                    by, record, typed.wrong(SURE, "Đánh dấu vào đây nếu chắc chắn; việc này không hoàn tác được."));
        }
        return switch (eraseRecord.handle(new EraseRecord.Command(by, code, id, typed.text(GROUND)))) {
            case EraseRecord.Outcome.Erased _ ->
                to(
                        record.register(),
                        redirect,
                        "Đã xóa vĩnh viễn. Nhật ký còn ghi ai xóa, khi nào và theo căn cứ nào.");
            case EraseRecord.Outcome.NotThere _ ->
                to(record.register(), redirect, "Bản ghi này đã được xóa vĩnh viễn trước đó.");
            case EraseRecord.Outcome.Refused(var problem) ->
                again(
                        by,
                        record,
                        typed.wrong("ground".equals(problem.field()) ? GROUND : Form.WHOLE, problem.sentence()));
            case EraseRecord.Outcome.NotAllowed(var sentence) -> again(by, record, typed.wrong(Form.WHOLE, sentence));
        };
    }

    private RecordView record(SignedIn by, String code, UUID id) {
        var register = asked.toRead(code, by);
        return asked.demand(findRecord.handle(by, code, id, LocalDate.now(clock)), register, Set.of(Role.LEADER));
    }

    private DeleteRecordPage page(SignedIn by, RecordView record, Typed typed) {
        var register = record.register();
        String here = Addresses.record(register, record.id());
        var form = Form.to(
                        here + "/xoa-vinh-vien",
                        "Xóa vĩnh viễn " + register.one(),
                        Field.longText(GROUND, "Căn cứ")
                                .needed()
                                .hint(
                                        "Quy định hoặc đơn đề nghị, ngày nhận. Được giữ trong nhật ký, nên đừng ghi dữ liệu của người đó."),
                        Field.yesOrNo(SURE, "Tôi hiểu rằng việc này không hoàn tác được"))
                .filled(typed);
        return new DeleteRecordPage(
                "Xóa vĩnh viễn " + register.one(),
                maker.make(by, record).title(),
                register.name(),
                Addresses.list(register),
                here,
                "Mọi phiên bản trong lịch sử, tệp kèm và dữ liệu mà bản ghi khác từng lấy từ đây sẽ mất hẳn. Các tệp Excel đã tải lên để nhập vào sổ này"
                        + " và vào các sổ dẫn đến nó cũng bị bỏ, vì trong đó có thể có dữ liệu của người này; những bản ghi đã nhập thì vẫn còn."
                        + " Tệp mà nơi khác còn dùng thì được giữ lại. Số liệu không đổi: bản ghi đã thôi được tính từ khi bị xóa.",
                form,
                0);
    }

    private ModelAndView again(SignedIn by, RecordView record, Typed typed) {
        return Form.again("registry/deleteRecordPage", page(by, record, typed));
    }

    private static ModelAndView to(Register register, RedirectAttributes redirect, String message) {
        redirect.addFlashAttribute("message", message);
        return new ModelAndView("redirect:" + Addresses.list(register));
    }
}
