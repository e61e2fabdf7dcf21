package vn.lotrinh.registry.importing;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;
import vn.lotrinh.access.SignedIn;
import vn.lotrinh.kernel.VietnameseFormat;
import vn.lotrinh.registry.FieldType;
import vn.lotrinh.registry.RecordQuery;
import vn.lotrinh.registry.Register;
import vn.lotrinh.registry.RegisterField;
import vn.lotrinh.registry.RegisterRight;
import vn.lotrinh.registry.Registers;
import vn.lotrinh.registry.ScanRecords;
import vn.lotrinh.sheet.NewColumn;
import vn.lotrinh.sheet.NewSheet;
import vn.lotrinh.sheet.SheetCell;
import vn.lotrinh.sheet.WriteSheet;
import vn.lotrinh.territory.ListVillages;

/**
 * Writes all records that somebody may read into a file of Excel, as people read them. <i>Xuất Excel</i>. From one look at the
 * database, in constant memory, into a temporary file: who downloads slowly holds no snapshot.
 */
@Service
public class ExportRecords {

    private final Registers registers;
    private final ScanRecords scan;
    private final ListVillages villages;

    ExportRecords(Registers registers, ScanRecords scan, ListVillages villages) {
        this.registers = registers;
        this.scan = scan;
        this.villages = villages;
    }

    /**
     * @param query what the list shows; all of it is written, whatever part is seen
     * @param today on which the file is written
     * @param demonstration whether the file is marked as generated
     */
    public record Command(SignedIn by, Register register, RecordQuery query, LocalDate today, boolean demonstration) {}

    /** How it ends. */
    public sealed interface Outcome {

        /**
         * The file was written.
         *
         * @param file to be deleted by who asked
         * @param records whose records are in it
         * @param named records of other registers that it names, by the code of their register
         */
        record Written(Path file, Set<UUID> records, Map<String, Set<UUID>> named) implements Outcome {}

        record NotAllowed(String sentence) implements Outcome {}
    }

    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public Outcome handle(Command command) {
        var register = command.register();
        var right = RegisterRight.of(register, command.by());
        var refusal = right.refusalToRead(List.of());
        if (refusal.isPresent()) {
            return new Outcome.NotAllowed(refusal.get());
        }
        var names = names(register);
        var words = new ValueWords(registers.set(), villages.handle(), names);
        var seen = new HashSet<UUID>();
        var named = new HashMap<String, Set<UUID>>();
        try (var found = scan.listed(register, command.query(), right.villagesToRead())) {
            Iterator<ScanRecords.Found> records = found.iterator();
            var rows = new Iterator<List<SheetCell>>() {
                @Override
                public boolean hasNext() {
                    return records.hasNext();
                }

                @Override
                public List<SheetCell> next() {
                    var record = records.next();
                    seen.add(record.id());
                    names.keySet().forEach(target -> keepNamed(register, record, target, named));
                    return row(register, record, words);
                }
            };
            var sheet = NewSheet.of(register.name(), titles(command), columns(register), rows);
            return new Outcome.Written(
                    write(command.demonstration() ? sheet.marked(NewSheet.GENERATED) : sheet), seen, named);
        }
    }

    private List<String> titles(Command command) {
        var register = command.register();
        var query = command.query();
        boolean filtered = !query.filters().isEmpty() || !query.search().isBlank();
        return List.of(
                register.name(),
                (filtered ? "Các bản ghi đã lọc" : register.isState() ? "Các bản ghi" : "Toàn bộ bản ghi")
                        + (register.isState()
                                ? " có hiệu lực ngày " + VietnameseFormat.date(query.day())
                                : ", lấy ra ngày " + VietnameseFormat.date(command.today())));
    }

    private void keepNamed(Register register, ScanRecords.Found record, String target, Map<String, Set<UUID>> named) {
        register.fields().stream()
                .filter(field -> target.equals(field.register()))
                .map(field -> record.stretch().value(field.code()))
                .filter(UUID.class::isInstance)
                .map(UUID.class::cast)
                .forEach(id ->
                        named.computeIfAbsent(target, none -> new HashSet<>()).add(id));
    }

    /** Titles of the records that references and copies name. */
    private Map<String, Map<UUID, String>> names(Register register) {
        var names = new HashMap<String, Map<UUID, String>>();
        for (var code : codes(register)) {
            registers
                    .set()
                    .original(register, code)
                    .filter(field -> field.type() == FieldType.REFERENCE)
                    .map(RegisterField::register)
                    .ifPresent(target -> names.computeIfAbsent(target, this::titlesOf));
        }
        return names;
    }

    private Map<UUID, String> titlesOf(String code) {
        var target = registers.get(code);
        var words = new ValueWords(registers.set(), List.of(), Map.of());
        var titles = new HashMap<UUID, String>();
        try (var all = scan.stream(target, null, Optional.empty())) {
            all.forEach(record -> titles.put(
                    record.id(),
                    String.join(
                            " ",
                            target.title().stream()
                                    .filter(field -> record.stretch().value(field) != null)
                                    .map(field -> words.text(
                                            target, field, record.stretch().value(field)))
                                    .toList())));
        }
        return titles;
    }

    private static List<String> codes(Register register) {
        var codes = new ArrayList<String>();
        register.fields().stream()
                .filter(field -> !field.type().isShape() && field.type() != FieldType.ATTACHMENTS)
                .forEach(field -> codes.add(field.code()));
        register.copies().forEach(copy -> codes.add(copy.code()));
        return codes;
    }

    private List<NewColumn> columns(Register register) {
        var columns = new ArrayList<NewColumn>();
        if (register.village().way() != Register.VillageRule.Way.NONE) {
            columns.add(NewColumn.ofText("Thôn"));
        }
        codes(register)
                .forEach(code -> columns.add(column(
                        title(register, code),
                        registers.set().original(register, code).orElseThrow())));
        if (register.isState()) {
            columns.add(NewColumn.ofDays("Từ ngày"));
            columns.add(NewColumn.ofDays("Đến ngày"));
        }
        if (register.totals()) {
            columns.add(NewColumn.ofNumbers("Số bản ghi trong số tổng"));
        }
        return columns;
    }

    private static String title(Register register, String code) {
        return register.findField(code)
                .map(RegisterField::name)
                .or(() -> register.findCopy(code).map(copy -> copy.name()))
                .orElse(code);
    }

    static NewColumn column(String name, RegisterField field) {
        String title = field.unit() == null ? name : name + " (" + field.unit() + ")";
        return switch (field.type()) {
            case WHOLE, DECIMAL, MONEY, COMPUTED -> NewColumn.ofNumbers(title);
            case DATE -> NewColumn.ofDays(title);
            default -> NewColumn.ofText(title);
        };
    }

    private List<SheetCell> row(Register register, ScanRecords.Found record, ValueWords words) {
        var stretch = record.stretch();
        var cells = new ArrayList<SheetCell>();
        if (register.village().way() != Register.VillageRule.Way.NONE) {
            cells.add(words.cell(register, Register.VILLAGE, stretch.value(Register.VILLAGE)));
        }
        codes(register).forEach(code -> cells.add(words.cell(register, code, stretch.value(code))));
        if (register.isState()) {
            cells.add(new SheetCell.Day(stretch.from()));
            cells.add(day(stretch.to()));
        }
        if (register.totals()) {
            cells.add(
                    stretch.totalOf() == null
                            ? SheetCell.EMPTY
                            : new SheetCell.Number(
                                    java.math.BigDecimal.valueOf(Objects.requireNonNull(stretch.totalOf())), null));
        }
        return cells;
    }

    private static SheetCell day(@Nullable LocalDate day) {
        return day == null ? SheetCell.EMPTY : new SheetCell.Day(day);
    }

    private static Path write(NewSheet sheet) {
        try {
            Path file = Files.createTempFile("lotrinh-export", ".xlsx");
            boolean written = false;
            try (var out = new BufferedOutputStream(Files.newOutputStream(file))) {
                WriteSheet.write(out, List.of(sheet));
                written = true;
            } finally {
                if (!written) {
                    Files.deleteIfExists(file);
                }
            }
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
