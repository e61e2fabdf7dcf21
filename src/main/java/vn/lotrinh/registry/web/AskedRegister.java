package vn.lotrinh.registry.web;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.lotrinh.access.NotPermitted;
import vn.lotrinh.access.Role;
import vn.lotrinh.access.SignedIn;
import vn.lotrinh.kernel.VietnameseFormat;
import vn.lotrinh.registry.FindRecord;
import vn.lotrinh.registry.ListRecords;
import vn.lotrinh.registry.RecordPage;
import vn.lotrinh.registry.RecordView;
import vn.lotrinh.registry.Register;
import vn.lotrinh.registry.RegisterRight;
import vn.lotrinh.registry.RegisterSet;
import vn.lotrinh.registry.Registers;
import vn.lotrinh.web.Field.Choice;
import vn.lotrinh.web.NoSuchPage;

/** The register that an address names, for who may read or write it. */
@Component
class AskedRegister {

    private final Registers registers;
    private final Clock clock;

    AskedRegister(Registers registers, Clock clock) {
        this.registers = registers;
        this.clock = clock;
    }

    RegisterSet set() {
        return registers.set();
    }

    /** @throws NotPermitted with whose work it is */
    Register toRead(String code, SignedIn by) {
        var register = find(code);
        if (!RegisterRight.of(register, by).mayRead()) {
            throw refused(register.rights().read());
        }
        return register;
    }

    /** @throws NotPermitted with whose work it is */
    Register toWrite(String code, SignedIn by) {
        var register = find(code);
        if (!RegisterRight.of(register, by).mayWrite()) {
            throw refused(register.rights().write());
        }
        return register;
    }

    private Register find(String code) {
        return registers
                .set()
                .find(code)
                .orElseThrow(
                        () -> new NoSuchPage("Không có sổ bộ “" + code + "”. Xem các sổ bộ đang dùng ở trang Sổ bộ."));
    }

    static NotPermitted refused(Set<Role> roles) {
        return NotPermitted.elsewhere(roles.toArray(Role[]::new));
    }

    /** @param mine empty for all of them */
    static List<Choice> choices(Optional<Set<String>> mine, List<Map.Entry<String, String>> villages) {
        return villages.stream()
                .filter(village -> mine.isEmpty() || mine.get().contains(village.getKey()))
                .map(village -> new Choice(village.getKey(), village.getValue()))
                .toList();
    }

    /** @param workers whose work it is where it is not the asking person's */
    RecordView demand(FindRecord.Outcome outcome, Register register, Set<Role> workers) {
        return switch (outcome) {
            case FindRecord.Outcome.Found(var record) -> record;
            case FindRecord.Outcome.NotThere _ ->
                throw new NoSuchPage(
                        "Sổ “" + register.name() + "” không có bản ghi này. Tìm lại trong danh sách của sổ.");
            case FindRecord.Outcome.Erased(var at) ->
                throw new NoSuchPage("Bản ghi này trong “" + register.name() + "” đã được xóa vĩnh viễn lúc "
                        + VietnameseFormat.moment(at, clock.getZone())
                        + ". Ai xóa và theo căn cứ nào thì nhật ký vẫn ghi.");
            case FindRecord.Outcome.NotAllowed _ -> throw refused(workers);
        };
    }

    /** A list that was refused is somebody else's work. */
    static RecordPage demand(ListRecords.Outcome outcome, Register register) {
        return switch (outcome) {
            case ListRecords.Outcome.Found(var page) -> page;
            case ListRecords.Outcome.NotAllowed _ ->
                throw refused(register.rights().read());
        };
    }
}
