package vn.lotrinh.registry.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.lotrinh.kernel.VietnameseFormat;
import vn.lotrinh.registry.Stretch;
import vn.lotrinh.web.Field;

/** What stands around the fields of a record's form: heading, days, reason, what is sent along unseen. */
@Component
class RecordFormFrame {

    RecordFormPage make(RecordDraft draft, List<RecordFormPage.Part> parts) {
        var register = draft.register();
        boolean added = draft.base() == null;
        boolean total = draft.posted().isTotal();
        String list = Addresses.list(register);
        String record = Addresses.record(register, draft.id());
        return new RecordFormPage(
                added ? (total ? "Ghi số tổng của thôn" : "Thêm " + register.one()) : "Sửa " + register.one(),
                register.name(),
                list,
                added ? list : record,
                added ? list + "/moi" : record + "/sua",
                register.asksForApproval() ? "Gửi duyệt" : "Lưu",
                notes(draft),
                hidden(draft),
                parts,
                register.isState() ? times(draft) : null,
                draft.whole(),
                parts.stream().anyMatch(RecordFormPage.Part::takesFile),
                about(draft, added));
    }

    private static List<String> notes(RecordDraft draft) {
        var notes = new ArrayList<String>();
        if (draft.posted().isTotal()) {
            notes.add(
                    "Một số tổng thay cho mọi bản ghi của thôn trong cùng kỳ và loại; đã ghi số tổng thì không ghi từng bản ghi nữa.");
        }
        if (draft.register().asksForApproval()) {
            notes.add("Sổ này cần phê duyệt: điều bạn ghi được tính sau khi có người duyệt.");
        }
        return notes;
    }

    private static List<RecordFormPage.Hidden> hidden(RecordDraft draft) {
        var hidden = new ArrayList<RecordFormPage.Hidden>();
        hidden.add(new RecordFormPage.Hidden(Posted.RECORD, draft.id().toString()));
        if (draft.version() != null) {
            hidden.add(new RecordFormPage.Hidden(Posted.VERSION, draft.version().toString()));
        }
        if (draft.base() != null) {
            hidden.add(new RecordFormPage.Hidden(
                    Posted.STRETCH, draft.base().from().toString()));
        }
        if (draft.posted().isTotal()) {
            hidden.add(new RecordFormPage.Hidden(Posted.TOTAL, "1"));
        }
        return hidden;
    }

    private static RecordFormPage.Times times(RecordDraft draft) {
        var posted = draft.posted();
        String from = posted.text(Posted.FROM);
        return new RecordFormPage.Times(
                draft.base() == null ? null : days(draft.base()),
                posted.text(Posted.MODE),
                draft.faults().get(Posted.MODE),
                draft.filled(day(Posted.CHANGE_FROM, "Từ ngày", posted)),
                draft.filled(day(Posted.FROM, draft.base() == null ? "Từ ngày" : "Giai đoạn này từ ngày", posted)
                        .needed()
                        .value(from)),
                draft.filled(day(Posted.TO, "Đến ngày", posted).hint("Để trống khi vẫn còn.")));
    }

    private static Field day(String name, String label, Posted posted) {
        return Field.date(name, label).value(posted.text(name));
    }

    /** Such as "01/01/2026 – nay". */
    static String days(Stretch stretch) {
        return VietnameseFormat.date(stretch.from()) + " – " + until(stretch.to());
    }

    private static String until(@Nullable LocalDate day) {
        return day == null ? "nay" : VietnameseFormat.date(day);
    }

    /** Asked of who changes something; a new record needs no reason. */
    private static List<Field> about(RecordDraft draft, boolean added) {
        var source = Field.text(Posted.SOURCE, "Căn cứ")
                .hint("Biên bản, quyết định, đơn… nếu có.")
                .aboutSomebodyElse()
                .value(draft.posted().text(Posted.SOURCE));
        var reason = Field.text(Posted.REASON, "Lý do thay đổi")
                .aboutSomebodyElse()
                .value(draft.posted().text(Posted.REASON));
        return added ? List.of(source) : List.of(reason, source);
    }
}
