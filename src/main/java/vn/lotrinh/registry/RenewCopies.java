package vn.lotrinh.registry;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import vn.lotrinh.kernel.Actor;
import vn.lotrinh.kernel.CommuneCode;
import vn.lotrinh.kernel.CommuneScope;
import vn.lotrinh.trail.Change;
import vn.lotrinh.trail.Trail;

/**
 * Lets every record of a register take over what its definition says since an activation: {@link InstallRegisters} names the registers where
 * that is due. <i>Chép lại</i>. Commune by commune, while nobody writes; before cells of new measures are counted.
 */
@Service
public class RenewCopies {

    private final Registers registers;
    private final InBooks inBooks;
    private final RecordTable records;
    private final RecordWriter writer;
    private final Trail trail;

    RenewCopies(Registers registers, InBooks inBooks, RecordTable records, RecordWriter writer, Trail trail) {
        this.registers = registers;
        this.inBooks = inBooks;
        this.records = records;
        this.writer = writer;
        this.trail = trail;
    }

    /** @return how many records took something else over than before */
    public int handle(Actor by, String register) {
        return inBooks.alone(() -> renew(CommuneScope.getOne(), by, registers.book(register)));
    }

    private int renew(CommuneCode commune, Actor by, Book book) {
        List<UUID> ids = records.listAll(book, commune);
        var entry = trail.record(
                Change.of(commune, by, "renewed", RecordTrail.subject(book.register()), UUID.randomUUID(), 1)
                        .with("records", ids.size()));
        var written = new Written(commune, entry.id());
        writer.refresh(book, written, ids);
        int renewed = written.records()
                .getOrDefault(book.register().code(), List.of())
                .size();
        writer.carryOn(written);
        writer.finish(written);
        return renewed;
    }
}
