package vn.lotrinh.registry.importing;

import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.lotrinh.kernel.CommuneScope;
import vn.lotrinh.registry.FieldType;
import vn.lotrinh.registry.Register;
import vn.lotrinh.registry.RegisterRight;
import vn.lotrinh.registry.Registers;
import vn.lotrinh.registry.SaveManyRecords;
import vn.lotrinh.registry.ScanRecords;
import vn.lotrinh.sheet.SheetLayout;
import vn.lotrinh.sheet.SheetRow;
import vn.lotrinh.territory.ListVillages;
import vn.lotrinh.territory.Territory;

/** Brings together what the rows of an import are checked against: records that are there, those that are referred to, villages. */
@Component
class RowsOfImport {

    private final Registers registers;
    private final ScanRecords scan;
    private final ListVillages villages;
    private final SaveManyRecords saveMany;

    RowsOfImport(Registers registers, ScanRecords scan, ListVillages villages, SaveManyRecords saveMany) {
        this.registers = registers;
        this.scan = scan;
        this.villages = villages;
        this.saveMany = saveMany;
    }

    /** What is known, read once; rows can then be gone through as often as needed. */
    final class Known {
        private final SheetImport sheet;
        private final Register register;
        private final RegisterRight right;
        private final Map<String, KnownRecords> references = new HashMap<>();
        private final RowIdentity identity;
        private final List<Territory.Village> allVillages;
        private final ValueWords words;

        private Known(SheetImport sheet) {
            this.sheet = sheet;
            register = registers.get(sheet.register());
            var by = sheet.by(CommuneScope.getOne());
            right = RegisterRight.of(register, by);
            identity = new RowIdentity(register, sheet.document(), sheet.found().sheet());
            allVillages = villages.handle();
            var names = new HashMap<String, Map<UUID, String>>();
            words = new ValueWords(registers.set(), allVillages, names);
            scan.each(register, right.villagesToRead(), identity::add);
            register.entered().stream()
                    .filter(field -> field.type() == FieldType.REFERENCE)
                    .map(field -> Objects.requireNonNull(field.register()))
                    .distinct()
                    .map(registers::get)
                    .forEach(target -> {
                        var readable = RegisterRight.of(target, by);
                        var known = new KnownRecords(target, (code, value) -> words.text(target, code, value));
                        if (readable.mayRead()) {
                            scan.each(target, readable.villagesToRead(), known::add);
                        }
                        references.put(target.code(), known);
                        names.put(target.code(), known.names());
                    });
        }

        Register register() {
            return register;
        }

        ValueWords words() {
            return words;
        }

        Iterator<CheckedRow> check(Iterator<SheetRow> rows) {
            SheetLayout layout = sheet.found().layout();
            var readRow = new ReadRow(register, registers.set(), allVillages, references, layout, sheet.answers());
            return new CheckRows(rows, layout, readRow, identity, register, right, saveMany, scan);
        }
    }

    Known known(SheetImport sheet) {
        return new Known(sheet);
    }

    /** What a row becomes by the answers; empty for one that is not written. */
    static Optional<SaveManyRecords.Row> toWrite(CheckedRow row, SheetImport.Answers answers) {
        if (!(row instanceof CheckedRow.Sound sound) || sound.same()) {
            return Optional.empty();
        }
        var twin = sound.twin();
        if (twin == null || sound.merged() == null) {
            return Optional.of(new SaveManyRecords.Row(sound.line(), sound.id(), sound.own(), null));
        }
        return switch (answers.twin(sound.line())) {
            case SKIP -> Optional.empty();
            case UPDATE ->
                Optional.of(new SaveManyRecords.Row(sound.line(), twin.id(), sound.merged(), twin.version()));
            case ADD ->
                twin.id().equals(sound.id())
                        ? Optional.empty()
                        : Optional.of(new SaveManyRecords.Row(sound.line(), sound.id(), sound.own(), null));
        };
    }
}
