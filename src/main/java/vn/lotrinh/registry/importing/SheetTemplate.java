package vn.lotrinh.registry.importing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import vn.lotrinh.access.SignedIn;
import vn.lotrinh.registry.ChoiceList;
import vn.lotrinh.registry.FieldType;
import vn.lotrinh.registry.PeriodLength;
import vn.lotrinh.registry.Register;
import vn.lotrinh.registry.RegisterField;
import vn.lotrinh.registry.RegisterRight;
import vn.lotrinh.registry.Registers;
import vn.lotrinh.sheet.NewColumn;
import vn.lotrinh.sheet.NewSheet;
import vn.lotrinh.sheet.WriteSheet;
import vn.lotrinh.territory.ListVillages;
import vn.lotrinh.territory.Territory;

/** A file of Excel to be filled in and sent back: columns of a register, what each expects, and what can be chosen. <i>Mẫu Excel</i>. */
@Service
public class SheetTemplate {

    private final Registers registers;
    private final ListVillages villages;

    SheetTemplate(Registers registers, ListVillages villages) {
        this.registers = registers;
        this.villages = villages;
    }

    /** How it ends. */
    public sealed interface Outcome {
        record Written(byte[] file) implements Outcome {}

        record NotAllowed(String sentence) implements Outcome {}
    }

    public Outcome handle(Register register, SignedIn by) {
        var refusal = RegisterRight.of(register, by).refusalToWrite(List.of());
        if (refusal.isPresent()) {
            return new Outcome.NotAllowed(refusal.get());
        }
        var columns = SheetField.of(register).stream().map(this::column).toList();
        var titles = List.of(
                register.name(),
                "Mỗi dòng một bản ghi, bắt đầu dưới dòng chú thích. Cột có dấu * phải điền; ô để trống là không có thông tin.");
        try (var out = new ByteArrayOutputStream()) {
            WriteSheet.write(out, List.of(NewSheet.toFillIn(register.name(), titles, columns)));
            return new Outcome.Written(out.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private NewColumn column(SheetField field) {
        String title = field.needed() ? field.title() + " *" : field.title();
        var chosen = choices(field);
        var column = chosen.isEmpty() ? plain(title, field) : NewColumn.ofChoices(title, chosen);
        return column.expecting(note(field, !chosen.isEmpty()));
    }

    private static NewColumn plain(String title, SheetField field) {
        return switch (field.type()) {
            case WHOLE, DECIMAL, MONEY -> NewColumn.ofNumbers(title).wide(Math.max(16, title.length() + 2));
            case DATE -> NewColumn.ofDays(title).wide(Math.max(16, title.length() + 2));
            default -> NewColumn.ofText(title);
        };
    }

    private List<String> choices(SheetField field) {
        return switch (field.type()) {
            case VILLAGE ->
                villages.handle().stream().map(Territory.Village::name).toList();
            case YES_NO -> List.of("Có", "Không");
            case CHOICE ->
                Optional.ofNullable(field.field())
                        .map(RegisterField::list)
                        .flatMap(registers.set()::findList)
                        .map(ChoiceList::choices)
                        .orElse(List.of())
                        .stream()
                        .map(ChoiceList.Choice::name)
                        .toList();
            default -> List.of();
        };
    }

    private String note(SheetField field, boolean chosen) {
        var words = new ArrayList<String>();
        if (chosen) {
            words.add("chọn trong danh sách");
        } else {
            switch (field.type()) {
                case WHOLE, DECIMAL, MONEY -> {
                    String unit = field.field() == null ? null : field.field().unit();
                    words.add(unit == null ? "số, như 1.234,5" : unit);
                }
                case DATE -> words.add("ngày/tháng/năm");
                case PERIOD ->
                    words.add(
                            field.field() == null || field.field().periods().isEmpty()
                                    ? "kỳ, như 2026, quý I/2026"
                                    : "kỳ dài "
                                            + PeriodLength.inWords(field.field().periods()));
                case REFERENCE ->
                    words.add("tên như trong sổ “"
                            + Optional.ofNullable(field.field())
                                    .map(RegisterField::register)
                                    .flatMap(registers.set()::find)
                                    .map(Register::name)
                                    .orElse("")
                            + "”");
                default -> words.add("chữ");
            }
        }
        if (field.field() != null && field.field().help() != null && field.type() != FieldType.CHOICE) {
            words.add(field.field().help());
        }
        return String.join("; ", words);
    }
}
