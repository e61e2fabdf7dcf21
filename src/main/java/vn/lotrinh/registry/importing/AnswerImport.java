package vn.lotrinh.registry.importing;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.lotrinh.access.SignedIn;
import vn.lotrinh.jobs.StartJob;
import vn.lotrinh.kernel.CommuneScope;
import vn.lotrinh.registry.Register;
import vn.lotrinh.registry.Registers;

/**
 * What a person says to an import: which column is which field, then that what was shown may be written, or that it is all off. <i>Ghép cột,
 * xác nhận, hủy</i>. Only whoever sent the file may say anything.
 */
@Service
public class AnswerImport {

    /** How it ends. */
    public sealed interface Outcome {

        /** @param job does the next step */
        record Started(UUID job) implements Outcome {}

        /** Somebody else has to approve the list first. */
        record Proposed() implements Outcome {}

        /** @param sentence why not, and what to do */
        record Refused(String sentence) implements Outcome {}

        record NotThere() implements Outcome {}
    }

    private final ImportTable imports;
    private final ColumnMatchTable matches;
    private final Registers registers;
    private final StartJob startJob;

    AnswerImport(ImportTable imports, ColumnMatchTable matches, Registers registers, StartJob startJob) {
        this.imports = imports;
        this.matches = matches;
        this.registers = registers;
        this.startJob = startJob;
    }

    @Transactional(readOnly = true)
    public Optional<SheetImport> find(UUID id, SignedIn by) {
        return imports.find(id).filter(sheet -> sheet.madeBy().equals(by.actor().reference()));
    }

    /**
     * Has the rows checked; the columns are matched the same way next time.
     *
     * @param fields by the column's index; a column that is left out is not in it
     * @param constants what holds for the whole file, by the code of the field
     */
    @Transactional
    public Outcome match(UUID id, Map<Integer, String> fields, Map<String, String> constants, SignedIn by) {
        var sheet = find(id, by);
        if (sheet.isEmpty()) {
            return new Outcome.NotThere();
        }
        var register = registers.get(sheet.get().register());
        var refusal = refusal(register, fields, constants);
        if (refusal.isPresent()) {
            return new Outcome.Refused(refusal.get());
        }
        var commune = CommuneScope.getOne();
        if (!imports.move(commune, id, Set.of(ImportState.MATCHING, ImportState.CHECKED), ImportState.CHECKING)) {
            return new Outcome.Refused(
                    "Lần nhập này " + sheet.get().state().words().toLowerCase()
                            + " nên không ghép lại cột được; hãy xem lại trang này sau ít phút.");
        }
        matches.keep(commune, register.code(), titles(sheet.get(), fields), by.actor());
        var job = startJob.handle(new StartJob.Command(
                by.actor(), CheckSheetWork.KIND, "Kiểm tra tệp " + sheet.get().name(), id.toString()));
        imports.answer(commune, id, sheet.get().answers().matching(fields, constants, by), job);
        return new Outcome.Started(job);
    }

    private static Optional<String> refusal(
            Register register, Map<Integer, String> fields, Map<String, String> constants) {
        var all = SheetField.of(register);
        var twice = all.stream()
                .filter(field ->
                        fields.values().stream().filter(field.code()::equals).count() > 1)
                .findFirst();
        if (twice.isPresent()) {
            return Optional.of("Hai cột cùng ghép với “" + twice.get().title() + "”; hãy để trống một cột.");
        }
        var missing = all.stream()
                .filter(SheetField::needed)
                .filter(field -> !fields.containsValue(field.code())
                        && constants.getOrDefault(field.code(), "").isBlank())
                .toList();
        return missing.isEmpty()
                ? Optional.empty()
                : Optional.of("Chưa có cột nào cho "
                        + missing.stream()
                                .map(field -> "“" + field.title() + "”")
                                .collect(Collectors.joining(", "))
                        + "; hãy chọn cột, hoặc thêm cột vào tệp rồi gửi lại.");
    }

    private static Map<String, String> titles(SheetImport sheet, Map<Integer, String> fields) {
        var titles = new LinkedHashMap<String, String>();
        sheet.found().layout().columns().forEach(column -> {
            String key = MatchColumns.key(column.title());
            if (!key.isEmpty()) {
                titles.put(key, fields.getOrDefault(column.index(), ""));
            }
        });
        return titles;
    }

    /**
     * Has everything written, exactly as it was shown; into a register that asks for approval only when somebody else has approved the list.
     *
     * @param twins what becomes of rows that seem to be there already
     * @param lines the same for single rows
     */
    @Transactional
    public Outcome confirm(
            UUID id, SheetImport.Twin twins, Map<Integer, SheetImport.Twin> lines, boolean leaveWrongOut, SignedIn by) {
        var sheet = find(id, by);
        if (sheet.isEmpty()) {
            return new Outcome.NotThere();
        }
        var preview = sheet.get().preview();
        if (preview == null || sheet.get().state() != ImportState.CHECKED) {
            return new Outcome.Refused("Lần nhập này chưa có bản xem trước để xác nhận; hãy xem lại trang này.");
        }
        if (preview.refusedAsAWhole() && (twins != SheetImport.Twin.SKIP || preview.twins() == 0)) {
            return new Outcome.Refused(
                    "Chưa ghi gì: cả tệp còn một lỗi không thuộc riêng dòng nào; hãy sửa lỗi đó trong sổ rồi bấm “Ghép lại cột” để kiểm tra lại.");
        }
        if (preview.wrong() > 0 && !leaveWrongOut) {
            return new Outcome.Refused("Tệp còn " + preview.wrong()
                    + " dòng sai nên chưa ghi gì; hãy sửa tệp rồi gửi lại, hoặc chọn bỏ các dòng sai.");
        }
        var commune = CommuneScope.getOne();
        var answers = sheet.get().answers().deciding(twins, new HashMap<>(lines), leaveWrongOut, by);
        boolean asks = registers.get(sheet.get().register()).asksForApproval();
        if (!imports.move(
                commune, id, List.of(ImportState.CHECKED), asks ? ImportState.PROPOSED : ImportState.WRITING)) {
            return new Outcome.Refused("Lần nhập này đã được xác nhận hoặc đã hủy; hãy xem lại trang này.");
        }
        if (asks) {
            imports.propose(commune, id, answers);
            return new Outcome.Proposed();
        }
        var job = startJob.handle(new StartJob.Command(
                by.actor(), WriteSheetWork.KIND, "Ghi tệp " + sheet.get().name() + " vào sổ", id.toString()));
        imports.answer(commune, id, answers, job);
        return new Outcome.Started(job);
    }

    /** Calls it off; what is being written is taken back, unless it has been written. */
    @Transactional
    public Outcome cancel(UUID id, SignedIn by) {
        var sheet = find(id, by);
        if (sheet.isEmpty()) {
            return new Outcome.NotThere();
        }
        var open = java.util.Arrays.stream(ImportState.values())
                .filter(state -> !state.ended())
                .toList();
        return imports.move(CommuneScope.getOne(), id, open, ImportState.CANCELLED)
                ? new Outcome.Started(sheet.get().job())
                : new Outcome.Refused(
                        "Lần nhập này " + sheet.get().state().words().toLowerCase() + " nên không hủy được nữa.");
    }
}
