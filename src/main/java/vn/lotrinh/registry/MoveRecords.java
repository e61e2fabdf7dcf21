package vn.lotrinh.registry;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;
import vn.lotrinh.kernel.CommuneCode;
import vn.lotrinh.kernel.VietnameseFormat;

/** What is in one village is in another from a day on, and all that is taken over from it follows. Nobody may write meanwhile. */
@Component
class MoveRecords {

    private final Registers registers;
    private final RecordTable records;
    private final RecordWriter writer;
    private final ProposalTable proposals;
    private final GrainCheck grains;

    MoveRecords(
            Registers registers, RecordTable records, RecordWriter writer, ProposalTable proposals, GrainCheck grains) {
        this.registers = registers;
        this.records = records;
        this.writer = writer;
        this.proposals = proposals;
        this.grains = grains;
    }

    /** States that hold in a village on a day or begin there later, locked; by the code of their register, sources first. */
    Map<String, List<UUID>> lockStates(CommuneCode commune, String village, LocalDate on) {
        return lock(Register::holdsInVillages, commune, village, on);
    }

    /** The same, and what happened there on the day or later. */
    Map<String, List<UUID>> lockAll(CommuneCode commune, String village, LocalDate on) {
        return lock(register -> register.village().isEntered(), commune, village, on);
    }

    private Map<String, List<UUID>> lock(Predicate<Register> which, CommuneCode commune, String village, LocalDate on) {
        var ids = new LinkedHashMap<String, List<UUID>>();
        registers.set().sourcesFirst().stream()
                .filter(which)
                .map(Register::code)
                .forEach(code -> ids.put(code, records.lockInVillage(registers.book(code), commune, village, on)));
        return ids;
    }

    /** Why those that were locked can't move as they are; in a sentence. */
    Optional<Problem> refusal(
            CommuneCode commune, Map<String, List<UUID>> ids, String from, String into, LocalDate on) {
        return waiting(commune, ids)
                .or(() -> beginsLater(commune, ids, from, on))
                .or(() -> totalBesideSingleRecords(commune, ids, from, into, on));
    }

    /** A proposal says how a record shall be that is as it was: it fits no more once the record has moved. */
    private Optional<Problem> waiting(CommuneCode commune, Map<String, List<UUID>> ids) {
        var waiting = proposals.list(commune, null, null).stream()
                .filter(proposal ->
                        ids.getOrDefault(proposal.register(), List.of()).contains(proposal.record()))
                .collect(Collectors.groupingBy(Proposal::register, TreeMap::new, Collectors.counting()));
        return waiting.isEmpty()
                ? Optional.empty()
                : Optional.of(new Problem(
                        "records",
                        "Đang chờ duyệt đề nghị về bản ghi sẽ chuyển ("
                                + waiting.entrySet().stream()
                                        .map(entry ->
                                                registers.get(entry.getKey()).name() + ": " + entry.getValue())
                                        .collect(Collectors.joining(", "))
                                + "); hãy duyệt hoặc trả lại trước, vì chuyển rồi thì đề nghị không còn khớp."));
    }

    /** What is about the village itself can't begin once there is no village, and nobody takes it away without a word. */
    private Optional<Problem> beginsLater(
            CommuneCode commune, Map<String, List<UUID>> ids, String village, LocalDate on) {
        return ids.entrySet().stream()
                .map(entry -> registers.book(entry.getKey()))
                .filter(book -> book.register().village().ends())
                .filter(book -> ids.getOrDefault(book.register().code(), List.of()).stream()
                        .anyMatch(id -> records.stated(book, commune, id).stretches().stream()
                                .anyMatch(stretch -> village.equals(RecordVillage.of(stretch))
                                        && !stretch.from().isBefore(on))))
                .findFirst()
                .map(
                        book -> new Problem(
                                "on",
                                "Trong “" + book.register().name() + "” thôn này có điều bắt đầu từ ngày "
                                        + VietnameseFormat.date(on)
                                        + " trở đi, khi thôn không còn; hãy xóa hoặc sửa bản ghi đó trước, hoặc chọn ngày muộn hơn, rồi làm lại."));
    }

    private Optional<Problem> totalBesideSingleRecords(
            CommuneCode commune, Map<String, List<UUID>> ids, String from, String into, LocalDate on) {
        return ids.entrySet().stream()
                .map(entry -> registers.book(entry.getKey()))
                .filter(book -> book.register().totals())
                .filter(book -> ids.getOrDefault(book.register().code(), List.of()).stream()
                        .anyMatch(id -> isOfTheOtherGrain(commune, book, id, from, into, on)))
                .findFirst()
                .map(book -> new Problem(
                        "on",
                        "Trong “" + book.register().name()
                                + "” một thôn ghi số tổng, thôn kia ghi từng bản ghi cho cùng thời gian; hãy "
                                + (book.register().isState()
                                        ? "ghi ngày kết thúc của số tổng là " + VietnameseFormat.date(on.minusDays(1))
                                        : "xóa số tổng, hoặc ghi lại số tổng thành từng bản ghi,")
                                + " rồi làm lại."));
    }

    private boolean isOfTheOtherGrain(CommuneCode commune, Book book, UUID id, String from, String into, LocalDate on) {
        var before = records.stated(book, commune, id);
        return after(book, before, from, into, on).without(before).stream()
                .filter(stretch -> into.equals(RecordVillage.of(stretch)))
                .anyMatch(stretch -> grains.problem(commune, book, id, stretch).isPresent());
    }

    /** What is told when the database would not have two records beside each other. */
    Problem problem(DataIntegrityViolationException broken, LocalDate on) {
        if (!Broken.isOfTwoAlike(broken)) {
            throw broken;
        }
        var register = Broken.register(broken, registers);
        return new Problem(
                "on",
                register.map(known -> "Trong “" + known.name() + "” sẽ").orElse("Sẽ")
                        + " có hai bản ghi trùng nhau trong một thôn"
                        + (register.filter(known -> !known.isState()).isPresent()
                                ? ", chẳng hạn hai số tổng của cùng một kỳ; hãy gộp vào một bản ghi, xóa bản ghi kia, rồi làm lại."
                                : ", chẳng hạn hai số tổng; hãy ghi ngày kết thúc của cả hai là "
                                        + VietnameseFormat.date(on.minusDays(1))
                                        + ", làm lại, rồi ghi bản ghi mới cho thôn từ ngày "
                                        + VietnameseFormat.date(on) + "."));
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
        writer.write(book, written, before, id, version + 1, after(book, before.timeline(), from, into, on));
    }

    private static Timeline after(Book book, Timeline before, String from, String into, LocalDate on) {
        return book.register().village().ends() ? before.endedIn(from, on) : before.moved(from, into, on);
    }
}
