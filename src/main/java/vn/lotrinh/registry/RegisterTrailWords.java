package vn.lotrinh.registry;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.lotrinh.trail.MoreSubjectWords;
import vn.lotrinh.trail.SubjectWords;

/** How people read what the trail is told of records. */
@Component
class RegisterTrailWords implements MoreSubjectWords {

    private static final Map<String, String> ACTIONS = Map.of(
            "added", "ghi mới",
            "loaded", "nạp nhiều bản ghi",
            "changed", "thay đổi",
            "corrected", "sửa sai",
            "deleted", "xóa",
            "restored", "hoàn tác",
            "approved", "duyệt cả danh sách",
            "sentBack", "trả lại đề nghị",
            "erased", "xóa vĩnh viễn");

    private final Registers registers;

    RegisterTrailWords(Registers registers) {
        this.registers = registers;
    }

    @Override
    public List<SubjectWords> list() {
        return registers.list().stream()
                .map(register -> new SubjectWords(RecordTrail.subject(register), "Sổ bộ: " + register.name(), ACTIONS))
                .toList();
    }
}
