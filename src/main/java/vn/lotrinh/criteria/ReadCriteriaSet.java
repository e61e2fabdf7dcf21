package vn.lotrinh.criteria;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.lotrinh.criteria.CriteriaSet.Group;
import vn.lotrinh.criteria.CriteriaSet.Note;
import vn.lotrinh.criteria.CriteriaSet.Subject;
import vn.lotrinh.criteria.ReadRequirements.Years;
import vn.lotrinh.indicator.ReadNotFor;
import vn.lotrinh.pack.PackFields;

/**
 * Reads one criteria set, from a pack or as an administrator uploads it. Whatever is wrong becomes a finding; the set may be used when the entry is
 * {@link PackFields#wholeSound() sound}. <i>Đọc bộ tiêu chí</i>.
 */
final class ReadCriteriaSet {

    /** Words that addresses take for something else. */
    private static final List<String> TAKEN = List.of("tai-len");

    private static final String CODE = "[a-z0-9]+(-[a-z0-9]+)*";
    private static final String MEANT_NOWHERE =
            "Bộ không áp dụng cho cả xã lẫn phường thì không đánh giá được ai; hãy bỏ bớt một loại.";

    private static final int LONGEST_CODE = 60;

    private final PackFields entry;
    private final Known known;

    ReadCriteriaSet(PackFields entry, Known known) {
        this.entry = entry;
        this.known = known;
    }

    CriteriaSet read() {
        entry.allow(
                "code",
                "name",
                "subject",
                "register",
                "from",
                "to",
                "source",
                "verified",
                "complete",
                "lacking",
                "notFor",
                "groups",
                "criteria",
                "parts",
                "bands",
                "notes",
                "outcome");
        var subject = entry.choice("subject", Subject.class);
        boolean verified = entry.flag("verified");
        var groups = groups(verified);
        var from = from();
        var to = to(from);
        var years = new Years(from.getYear(), to == null || entry.isWrong("to") ? null : to.getYear());
        var criteria = new ReadCriteria(entry, known, subject, groups, years, verified).read();
        return new CriteriaSet(
                code(),
                entry.text("name"),
                subject,
                register(subject),
                from,
                to,
                entry.text("source"),
                verified,
                lacking(criteria),
                ReadNotFor.of(entry, MEANT_NOWHERE),
                groups,
                criteria,
                ReadBands.of(entry, criteria, verified),
                notes(verified),
                new ReadOutcome(entry, known, subject).read());
    }

    /** Whether a mark stands in an entry, or else what stands above it. */
    static boolean verified(PackFields entry, boolean above) {
        return entry.has("verified") ? entry.flag("verified") : above;
    }

    private String code() {
        String code = entry.text("code");
        if (!code.isEmpty() && (!code.matches(CODE) || code.length() > LONGEST_CODE || TAKEN.contains(code))) {
            entry.wrong(
                    "code",
                    "Mã bộ tiêu chí chỉ gồm chữ thường không dấu, số và gạch nối, nhiều nhất " + LONGEST_CODE
                            + " ký tự, như “ntm-thon”.");
        }
        return code;
    }

    private @Nullable String register(Subject subject) {
        if (subject == Subject.RECORD) {
            String register = entry.text("register");
            known.findRegister(entry, "register", register);
            return register;
        }
        if (entry.has("register")) {
            entry.wrong("register", "Chỉ bộ đánh giá bản ghi của sổ (subject: RECORD) mới ghi “register”.");
        }
        return null;
    }

    private LocalDate from() {
        if (!entry.has("from")) {
            entry.wrong("from", "Thiếu “from”: cần ngày đầu tiên mà bộ này áp dụng, như 2026-02-15.");
        }
        return entry.findDay("from").orElse(LocalDate.EPOCH);
    }

    private @Nullable LocalDate to(LocalDate from) {
        var to = entry.findDay("to");
        if (to.isPresent() && to.get().isBefore(from)) {
            entry.wrong("to", "Ngày cuối cùng áp dụng (" + to.get() + ") đứng trước ngày đầu tiên (" + from + ").");
        }
        return to.orElse(null);
    }

    /** Silence about what is not loaded would look like a complete set. */
    private @Nullable String lacking(List<Criterion> criteria) {
        boolean complete = entry.flag("complete");
        Optional<String> lacking = entry.findText("lacking");
        if (complete && lacking.isPresent()) {
            entry.wrong("lacking", "Bộ đã đủ (complete: true) thì không còn gì để ghi ở “lacking”.");
        }
        if (!complete && lacking.isEmpty() && !entry.isWrong("lacking")) {
            entry.wrong(
                    "complete", "Bộ chưa đủ (complete không phải true) thì cần “lacking”: còn thiếu gì, lấy ở đâu.");
        }
        if (complete
                && criteria.stream().anyMatch(criterion -> criterion.items().isEmpty())) {
            entry.wrong("complete", "Bộ ghi là đã đủ nhưng có tiêu chí chưa có chỉ tiêu nào.");
        }
        return lacking.orElse(null);
    }

    private List<Group> groups(boolean verified) {
        var groups = new ArrayList<Group>();
        var codes = new HashSet<String>();
        for (PackFields group : entry.list("groups")) {
            group.allow("code", "name", "definition", "verified");
            String code = group.text("code");
            if (!code.isEmpty() && !code.matches("[A-Z0-9]+(_[A-Z0-9]+)*")) {
                group.wrong("code", "Mã nhóm xã chỉ gồm chữ hoa không dấu, số và gạch dưới, như “NHOM_1”.");
            } else if (!codes.add(code)) {
                group.wrong("code", "Mã nhóm “" + code + "” đã dùng cho một nhóm khác.");
            }
            groups.add(new Group(code, group.text("name"), group.text("definition"), verified(group, verified)));
        }
        return groups;
    }

    private List<Note> notes(boolean verified) {
        return entry.list("notes").stream()
                .map(note -> {
                    note.allow("text", "verified");
                    return new Note(note.text("text"), verified(note, verified));
                })
                .toList();
    }
}
