package vn.lotrinh.registry.importing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;
import tools.jackson.databind.json.JsonMapper;
import vn.lotrinh.files.FindFile;
import vn.lotrinh.files.ForgetFile;
import vn.lotrinh.jobs.Job;
import vn.lotrinh.jobs.LongWork;
import vn.lotrinh.kernel.Actor;
import vn.lotrinh.kernel.CommuneScope;
import vn.lotrinh.registry.OpenSheet;
import vn.lotrinh.registry.Register;
import vn.lotrinh.registry.Registers;
import vn.lotrinh.sheet.SheetFile;

/**
 * Reads an uploaded sheet and proposes which column is which field. <i>Đọc tệp Excel</i>. A file that can't be read is not kept
 * either. A program that sent it has nobody to match columns: when every needed one was found, checking follows at once.
 */
@Component
class ReadSheetWork implements LongWork {

    static final String KIND = "read-sheet-import";

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Actor READER = new Actor.Program("import");
    private static final int SAMPLES = 3;
    private static final int LOOKED_AT = 200;

    /** What the job is about, as its subject says it. */
    record Subject(String register, String document, String sheet, boolean goOn, SheetImport.Answers answers) {
        String write() {
            return JSON.writeValueAsString(this);
        }

        static Subject read(String subject) {
            return JSON.readValue(subject, Subject.class);
        }
    }

    private final OpenSheet openSheet;
    private final FindFile files;
    private final ForgetFile forgetFile;
    private final ImportTable imports;
    private final ColumnMatchTable matches;
    private final Registers registers;
    private final AnswerImport answerImport;
    private final TransactionOperations transactions;

    ReadSheetWork(
            OpenSheet openSheet,
            FindFile files,
            ForgetFile forgetFile,
            ImportTable imports,
            ColumnMatchTable matches,
            Registers registers,
            AnswerImport answerImport,
            TransactionOperations transactions) {
        this.openSheet = openSheet;
        this.files = files;
        this.forgetFile = forgetFile;
        this.imports = imports;
        this.matches = matches;
        this.registers = registers;
        this.answerImport = answerImport;
        this.transactions = transactions;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Ending run(Job job, Progress progress) {
        progress.at(0, 1, "Đọc tệp Excel");
        var subject = Subject.read(job.subject());
        return switch (openSheet.with(subject.document(), subject.sheet(), ReadSheetWork::found)) {
            case OpenSheet.Outcome.Refused<SheetImport.Found>(var sentence) -> {
                forgetFile.handle(new ForgetFile.Command(READER, subject.document(), sentence));
                yield new Ending.Refused(sentence);
            }
            case OpenSheet.Outcome.Done<SheetImport.Found>(var found) -> store(job, subject, found);
        };
    }

    static SheetImport.Found found(SheetFile file) {
        var layout = file.proposeLayout();
        var samples = new LinkedHashMap<Integer, List<String>>();
        layout.columns().forEach(column -> samples.put(column.index(), new ArrayList<>()));
        try (var rows = file.rows()) {
            for (int looked = 0; rows.hasNext() && looked < LOOKED_AT; looked++) {
                var row = rows.next();
                if (layout.reasonToLeaveOut(row).isEmpty()) {
                    samples.forEach((index, words) -> {
                        if (words.size() < SAMPLES && !row.cell(index).isEmpty()) {
                            words.add(row.cell(index).inWords());
                        }
                    });
                }
            }
        }
        return new SheetImport.Found(
                file.sheets().stream().map(sheet -> sheet.name()).toList(),
                file.sheet().name(),
                layout,
                samples);
    }

    private Ending store(Job job, Subject subject, SheetImport.Found found) {
        if (!found.layout().hasHeader()) {
            forgetFile.handle(new ForgetFile.Command(READER, subject.document(), "Không có tiêu đề cột"));
            return new Ending.Refused("Không tìm thấy dòng tiêu đề cột trong trang tính “" + found.sheet()
                    + "”; hãy thêm một dòng tiêu đề phía trên số liệu, hoặc tải mẫu của sổ về rồi chép số liệu vào.");
        }
        var commune = CommuneScope.getOne();
        var register = registers.get(subject.register());
        String name = files.find(subject.document()).map(file -> file.name()).orElse("tệp");
        var sheet = new SheetImport(
                job.id(),
                subject.register(),
                subject.document(),
                name,
                ImportState.MATCHING,
                found,
                subject.answers(),
                null,
                job.id(),
                job.madeBy(),
                null,
                null);
        var matched = transactions.execute(status -> {
            imports.insert(commune, sheet);
            var by = sheet.by(commune);
            var remembered = matches.list(commune, register.code(), by.actor());
            var proposed = MatchColumns.propose(found.layout(), SheetField.of(register), remembered);
            imports.answer(commune, job.id(), subject.answers().matching(proposed, Map.of(), by), job.id());
            return proposed;
        });
        return subject.goOn()
                ? goOn(job.id(), register, sheet, matched)
                : new Ending.Done("Đã đọc xong; hãy ghép cột.", sheet.address());
    }

    private Ending goOn(UUID id, Register register, SheetImport sheet, Map<Integer, String> matched) {
        var by = sheet.by(CommuneScope.getOne());
        return switch (answerImport.match(id, matched, Map.of(), by)) {
            case AnswerImport.Outcome.Started _, AnswerImport.Outcome.Proposed _ ->
                new Ending.Done("Đã đọc xong; đang kiểm tra.", sheet.address());
            case AnswerImport.Outcome.Refused(var sentence) -> new Ending.Refused(sentence);
            case AnswerImport.Outcome.NotThere _ ->
                new Ending.Refused("Sổ “" + register.name() + "” không còn lần nhập này.");
        };
    }
}
