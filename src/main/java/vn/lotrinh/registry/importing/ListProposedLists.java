package vn.lotrinh.registry.importing;

import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.lotrinh.kernel.CommuneScope;
import vn.lotrinh.registry.ProposedList;
import vn.lotrinh.registry.ProposedLists;
import vn.lotrinh.registry.Register;
import vn.lotrinh.registry.Registers;

/** Lists of the commune that wait for approval, or that came back. */
@Service
class ListProposedLists implements ProposedLists {

    private final ImportTable imports;
    private final Registers registers;

    ListProposedLists(ImportTable imports, Registers registers) {
        this.imports = imports;
        this.registers = registers;
    }

    @Override
    @Transactional(readOnly = true)
    public List<ProposedList> list() {
        return imports.proposed(CommuneScope.getOne()).stream()
                .flatMap(
                        sheet -> registers.set().find(sheet.register()).map(register -> list(register, sheet)).stream())
                .toList();
    }

    private static ProposedList list(Register register, SheetImport sheet) {
        return new ProposedList(
                register,
                sheet.name(),
                Objects.requireNonNull(sheet.preview()).toWrite(sheet.answers()),
                sheet.address(),
                sheet.madeBy(),
                Objects.requireNonNull(sheet.proposedAt()),
                sheet.verdict() == null ? null : sheet.verdict().reason());
    }
}
