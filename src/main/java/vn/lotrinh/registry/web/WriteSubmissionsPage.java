package vn.lotrinh.registry.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.util.StringUtils;
import vn.lotrinh.access.SignedIn;
import vn.lotrinh.access.VillageHeads;
import vn.lotrinh.kernel.Period;
import vn.lotrinh.kernel.VietnameseFormat;
import vn.lotrinh.registry.FieldType;
import vn.lotrinh.registry.Register;
import vn.lotrinh.registry.RegisterField;
import vn.lotrinh.registry.RegisterRight;
import vn.lotrinh.registry.RegisterSubmissions;
import vn.lotrinh.registry.SubmissionPeriods;
import vn.lotrinh.registry.SumUpRegister;
import vn.lotrinh.territory.ShowLineage;
import vn.lotrinh.territory.Territory;

/** Makes the page on which a register is submitted, of the villages that somebody may see. */
@Component
class WriteSubmissionsPage {

    private static final int PERIODS = 5;

    private final RegisterSubmissions submissions;
    private final SumUpRegister sumUp;
    private final ShowLineage showLineage;
    private final VillageHeads heads;
    private final Clock clock;

    WriteSubmissionsPage(
            RegisterSubmissions submissions,
            SumUpRegister sumUp,
            ShowLineage showLineage,
            VillageHeads heads,
            Clock clock) {
        this.submissions = submissions;
        this.sumUp = sumUp;
        this.showLineage = showLineage;
        this.heads = heads;
        this.clock = clock;
    }

    SubmissionsPage page(SignedIn by, Register register, Period period) {
        var fields = SumUpRegister.summed(register);
        var periods = periods(register);
        var parts = sumUp.handle(register, period);
        var words = words(register);
        var headOf = heads.handle();
        var rows = mine(by, register, period).stream()
                .map(village -> row(
                        by,
                        register,
                        village,
                        headOf.getOrDefault(village.code(), ""),
                        parts.getOrDefault(village.code(), SumUpRegister.Part.NOTHING),
                        fields,
                        periods,
                        period,
                        words))
                .toList();
        return new SubmissionsPage(
                "Nộp sổ: " + register.name(),
                register.name(),
                title(period),
                period.toString(),
                "/so-bo/" + register.code() + "/nop",
                (int) rows.stream().filter(SubmissionsPage.Row::done).count(),
                Stream.concat(periods.stream(), Stream.of(period))
                        .distinct()
                        .map(each -> new SubmissionsPage.Choice(each.toString(), title(each), each.equals(period)))
                        .toList(),
                fields.stream().map(RegisterField::name).toList(),
                periods.stream().map(WriteSubmissionsPage::title).toList(),
                rows);
    }

    private List<Period> periods(Register register) {
        return SubmissionPeriods.until(Objects.requireNonNull(register.submission()), LocalDate.now(clock), PERIODS);
    }

    private List<Territory.Village> mine(SignedIn by, Register register, Period period) {
        var readable = RegisterRight.of(register, by).villagesToRead();
        return showLineage.handle().listThere(period.to()).stream()
                .filter(village -> readable.isEmpty() || readable.get().contains(village.code()))
                .toList();
    }

    private Map<String, String> words(Register register) {
        var words = new HashMap<String, String>();
        submissions.list().stream()
                .filter(word -> word.register().equals(register.code()))
                .forEach(word -> words.put(
                        word.village() + "/" + word.period(), word.kind().title()));
        return words;
    }

    private static SubmissionsPage.Row row(
            SignedIn by,
            Register register,
            Territory.Village village,
            String head,
            SumUpRegister.Part part,
            List<RegisterField> fields,
            List<Period> periods,
            Period period,
            Map<String, String> words) {
        String said = words.get(village.code() + "/" + period);
        return new SubmissionsPage.Row(
                village.code(),
                village.name(),
                head,
                VietnameseFormat.quantity(part.records(), register.countedUnit()),
                sums(part, fields),
                said == null ? "Chưa nộp" : said,
                said != null,
                periods.stream()
                        .map(each -> words.getOrDefault(village.code() + "/" + each, "–"))
                        .toList(),
                RegisterRight.of(register, by)
                        .refusalToWrite(List.of(village.code()))
                        .isEmpty());
    }

    private static List<String> sums(SumUpRegister.Part part, List<RegisterField> fields) {
        var sums = new ArrayList<String>();
        for (var field : fields) {
            sums.add(part.totals().stream()
                    .filter(total -> total.field().equals(field))
                    .findFirst()
                    .map(total -> quantity(total, field))
                    .orElse(""));
        }
        return List.copyOf(sums);
    }

    private static String quantity(SumUpRegister.Total total, RegisterField field) {
        String unit = field.unit();
        if (unit == null) {
            return field.type() == FieldType.MONEY
                    ? VietnameseFormat.quantity(total.amount(), "đồng")
                    : VietnameseFormat.number(total.amount());
        }
        return VietnameseFormat.quantity(total.amount(), unit);
    }

    static String title(Period period) {
        return StringUtils.capitalize(period.inWords());
    }
}
