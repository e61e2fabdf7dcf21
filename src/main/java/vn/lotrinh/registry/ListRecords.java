package vn.lotrinh.registry;

import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.lotrinh.access.SignedIn;
import vn.lotrinh.kernel.CommuneScope;

/**
 * Lists records of a register as somebody may see them: a village head those of his village. <i>Xem danh sách</i>. Whoever shows the answer tells {@link RecordLooks}.
 */
@Service
public class ListRecords {

    /** How it ends. */
    public sealed interface Outcome {
        record Found(RecordPage page) implements Outcome {}

        record NotAllowed(String sentence) implements Outcome {}
    }

    private final Registers registers;
    private final RecordListTable table;

    ListRecords(Registers registers, RecordListTable table) {
        this.registers = registers;
        this.table = table;
    }

    @Transactional(readOnly = true)
    public Outcome handle(SignedIn by, String register, RecordQuery query) {
        var book = registers.book(register);
        var right = RegisterRight.of(book.register(), by);
        if (!right.mayRead()) {
            return new Outcome.NotAllowed(right.refusalToRead(List.of()).orElseThrow());
        }
        var commune = CommuneScope.getOne();
        var villages = right.villagesToRead();
        var totals = table.total(book, registers.set(), commune, villages, query);
        var rows = table.list(book, registers.set(), commune, villages, query).stream()
                .map(row -> new RecordPage.Row(row.id(), row.version(), row.stretch()))
                .toList();
        return new Outcome.Found(new RecordPage(rows, totals.count(), totals.sums()));
    }

    /** How many records somebody may see; 0 for who may see none. */
    @Transactional(readOnly = true)
    public long count(SignedIn by, String register, RecordQuery query) {
        var book = registers.book(register);
        var right = RegisterRight.of(book.register(), by);
        return right.mayRead()
                ? table.total(book, registers.set(), CommuneScope.getOne(), right.villagesToRead(), query)
                        .count()
                : 0;
    }
}
