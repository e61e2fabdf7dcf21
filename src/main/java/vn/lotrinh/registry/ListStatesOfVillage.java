package vn.lotrinh.registry;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.lotrinh.access.SignedIn;
import vn.lotrinh.kernel.CommuneScope;
import vn.lotrinh.registry.table.RowJson;

/**
 * What holds in a village on a day or begins there later, register by register, so that somebody chooses what goes along into a new village.
 * <i>Bản ghi đang có của thôn</i>. Whoever shows the answer tells {@link RecordLooks}.
 */
@Service
public class ListStatesOfVillage {

    /** What somebody may see of one register. */
    public sealed interface Part {
        Register register();

        /** @param records by what names them */
        record Readable(Register register, List<RecordPage.Row> records) implements Part {
            public Readable {
                records = List.copyOf(records);
            }
        }

        /** It is somebody else's to read. */
        record Closed(Register register) implements Part {}
    }

    private final Registers registers;
    private final RecordListTable table;

    ListStatesOfVillage(Registers registers, RecordListTable table) {
        this.registers = registers;
        this.table = table;
    }

    /** One part for each register whose records hold in villages. */
    @Transactional(readOnly = true)
    public List<Part> handle(SignedIn by, String village, LocalDate on) {
        return registers.list().stream()
                .filter(Register::holdsInVillages)
                .map(register -> part(RegisterRight.of(register, by), register, village, on))
                .toList();
    }

    private Part part(RegisterRight right, Register register, String village, LocalDate on) {
        return right.refusalToRead(List.of(village)).isEmpty()
                ? new Part.Readable(register, records(register, village, on))
                : new Part.Closed(register);
    }

    private List<RecordPage.Row> records(Register register, String village, LocalDate on) {
        var records = new LinkedHashMap<UUID, RecordPage.Row>();
        table.listGoingOn(registers.book(register.code()), registers.set(), CommuneScope.getOne(), village, on)
                .forEach(row -> records.putIfAbsent(row.id(), row(row)));
        return List.copyOf(records.values());
    }

    private static RecordPage.Row row(RowJson.Row row) {
        return new RecordPage.Row(row.id(), row.version(), row.stretch());
    }
}
