package vn.lotrinh.registry;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.lotrinh.kernel.CommuneCode;

/** What holds in one village is in another from a day on, and all that is taken over from it follows. Nobody may write meanwhile. */
@Component
class MoveStates {

    private final Registers registers;
    private final RecordTable records;
    private final RecordWriter writer;

    MoveStates(Registers registers, RecordTable records, RecordWriter writer) {
        this.registers = registers;
        this.records = records;
        this.writer = writer;
    }

    /** States that hold in a village on a day or begin there later, locked; by the code of their register, sources first. */
    Map<String, List<UUID>> lock(CommuneCode commune, String village, LocalDate on) {
        var ids = new LinkedHashMap<String, List<UUID>>();
        registers.set().sourcesFirst().stream()
                .filter(Register::holdsInVillages)
                .map(Register::code)
                .forEach(code -> ids.put(code, records.lockInVillage(registers.book(code), commune, village, on)));
        return ids;
    }

    /** @param ids some of those that were locked, in the same order */
    List<Moved> move(Written written, Map<String, List<UUID>> ids, String from, String into, LocalDate on) {
        ids.forEach((code, some) -> {
            var book = registers.book(code);
            some.forEach(id -> move(written, book, id, from, into, on));
        });
        writer.carryOn(written);
        writer.finish(written);
        var changed = written.records();
        return registers.list().stream()
                .map(register -> new Moved(
                        register,
                        changed.getOrDefault(register.code(), List.of()).size()))
                .filter(moved -> moved.records() > 0)
                .toList();
    }

    private void move(Written written, Book book, UUID id, String from, String into, LocalDate on) {
        int version = records.lock(book, written.commune(), id).orElseThrow();
        var before = new RecordContent(id, version, records.stated(book, written.commune(), id));
        writer.write(book, written, before, id, version + 1, before.timeline().moved(from, into, on));
    }
}
