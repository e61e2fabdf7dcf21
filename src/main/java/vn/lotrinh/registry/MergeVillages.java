package vn.lotrinh.registry;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import vn.lotrinh.access.Role;
import vn.lotrinh.access.SignedIn;
import vn.lotrinh.kernel.CommuneCode;
import vn.lotrinh.kernel.CommuneScope;
import vn.lotrinh.territory.EndVillage;
import vn.lotrinh.trail.Change;
import vn.lotrinh.trail.Trail;

/**
 * A village goes into another on a day: what holds then moves along, what happened stays where it happened. <i>Sáp nhập thôn</i>. Nobody writes
 * meanwhile.
 */
@Service
public class MergeVillages {

    /** @param source the decision */
    public record Command(SignedIn by, String from, String into, LocalDate on, String source) {}

    /** How it ends. */
    public sealed interface Outcome {
        /** @param records how many moved */
        record Merged(int records) implements Outcome {}

        record Refused(String sentence) implements Outcome {}

        record NotAllowed(String sentence) implements Outcome {}
    }

    private final Registers registers;
    private final InBooks inBooks;
    private final RecordTable records;
    private final RecordWriter writer;
    private final EndVillage endVillage;
    private final Trail trail;

    MergeVillages(
            Registers registers,
            InBooks inBooks,
            RecordTable records,
            RecordWriter writer,
            EndVillage endVillage,
            Trail trail) {
        this.registers = registers;
        this.inBooks = inBooks;
        this.records = records;
        this.writer = writer;
        this.endVillage = endVillage;
        this.trail = trail;
    }

    public Outcome handle(Command command) {
        if (!command.by().holds(Role.ADMINISTRATOR) && !command.by().holds(Role.LEADER)) {
            return new Outcome.NotAllowed("Chỉ lãnh đạo xã hoặc người quản trị ghi việc sáp nhập thôn.");
        }
        try {
            return inBooks.alone(() -> merge(CommuneScope.getOne(), command));
        } catch (DataIntegrityViolationException broken) {
            return new Outcome.Refused(
                    "Sau khi sáp nhập sẽ có hai bản ghi trùng nhau, chẳng hạn hai số tổng của cùng một thôn; hãy xóa bớt rồi sáp nhập lại.");
        }
    }

    private Outcome merge(CommuneCode commune, Command command) {
        if (!endVillage.handle(command.from(), command.into(), command.on())) {
            return new Outcome.Refused(
                    "Thôn sáp nhập hoặc thôn nhận không có, hoặc đã sáp nhập trước ngày này; hãy kiểm tra lại.");
        }
        var entry =
                trail.record(Change.of(commune, command.by().actor(), "merged", "territory.village", command.from(), 1)
                        .from(command.source())
                        .with("into", command.into())
                        .with("on", command.on()));
        var written = new Written(commune, entry.id());
        int moved = 0;
        for (var register : registers.set().sourcesFirst()) {
            if (register.isState() && register.village().isEntered()) {
                moved += move(registers.book(register.code()), written, command);
            }
        }
        writer.carryOn(written);
        writer.finish(written);
        return new Outcome.Merged(moved);
    }

    private int move(Book book, Written written, Command command) {
        List<UUID> ids = records.lockInVillage(book, written.commune(), command.from(), command.on());
        for (var id : ids) {
            int version = records.lock(book, written.commune(), id).orElseThrow();
            var before = new RecordContent(id, version, records.stated(book, written.commune(), id));
            writer.write(
                    book,
                    written,
                    before,
                    id,
                    version + 1,
                    before.timeline().moved(command.from(), command.into(), command.on()));
        }
        return ids.size();
    }
}
