package vn.lotrinh.indicator.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.lotrinh.formula.FieldShape;
import vn.lotrinh.formula.RegisterShape;
import vn.lotrinh.indicator.FormulaChange;
import vn.lotrinh.indicator.IndicatorDefinition;
import vn.lotrinh.indicator.ShowFormulas;
import vn.lotrinh.indicator.TryFormula;
import vn.lotrinh.kernel.Period;
import vn.lotrinh.kernel.VietnameseFormat;
import vn.lotrinh.web.Field;
import vn.lotrinh.web.Typed;

/** Puts the page of an indicator's formulas into words. */
@Component
class WriteFormulaPage {

    static final String TEXT = "cong-thuc";
    static final String FROM = "tu-nam";
    static final String PERIOD = "ky";
    static final String WHY = "ly-do";

    private static final int YEARS_TO_TRY = 3;

    private final ShowFormulas formulas;
    private final ActorNames names;
    private final Clock clock;

    WriteFormulaPage(ShowFormulas formulas, ActorNames names, Clock clock) {
        this.formulas = formulas;
        this.names = names;
        this.clock = clock;
    }

    /** Before anything is typed: what holds now, to be changed from this year on. */
    Typed empty(ShowFormulas.Counted counted) {
        return Typed.of(Map.of(
                TEXT, holding(counted).map(written -> written.formula().text()).orElse(""),
                FROM, String.valueOf(LocalDate.now(clock).getYear()),
                PERIOD, periods(counted.indicator()).getFirst().toString()));
    }

    /** By which formula this year is counted; before the first of them, that one. */
    Optional<ShowFormulas.Written> holding(ShowFormulas.Counted counted) {
        int year = LocalDate.now(clock).getYear();
        return counted.formulas().stream()
                .filter(written -> written.formula().from() <= year)
                .reduce((earlier, later) -> later)
                .or(() -> counted.formulas().stream().findFirst());
    }

    FormulaPage page(
            ShowFormulas.Counted counted, Typed typed, @Nullable String fault, FormulaPage.@Nullable Tried tried) {
        var indicator = counted.indicator();
        return new FormulaPage(
                "Công thức: " + indicator.name(),
                indicator.name(),
                indicator.unit() + ", theo " + indicator.frequency().title(),
                indicator.definition(),
                FormulaPages.PATH + "/" + indicator.code(),
                used(counted),
                counted.waiting().map(WriteFormulaPage::waiting).orElse(null),
                fault,
                Field.longText(TEXT, "Công thức")
                        .hint("Bấm một tên ở mục “Tên dùng được” để chèn vào chỗ con trỏ.")
                        .needed()
                        .filled(typed),
                List.of(
                        Field.number(FROM, "Tính từ năm")
                                .hint("Các năm trước vẫn tính như cũ.")
                                .needed()
                                .filled(typed),
                        Field.choice(
                                        PERIOD,
                                        "Tính thử cho kỳ",
                                        periods(indicator).stream()
                                                .map(period -> new Field.Choice(period.toString(), Words.title(period)))
                                                .toList())
                                .needed()
                                .filled(typed),
                        Field.text(WHY, "Lý do sửa")
                                .hint("Chỉ cần khi lưu.")
                                .needed()
                                .filled(typed)),
                tried,
                offered(indicator),
                history(indicator));
    }

    private static String waiting(FormulaChange change) {
        return change.text() == null
                ? "Đang tính lại để bỏ công thức riêng từ năm " + change.from()
                        + ". Số cũ vẫn hiện cho đến khi tính xong."
                : "Đang tính lại theo công thức mới từ năm " + change.from()
                        + ". Số cũ vẫn hiện cho đến khi tính xong.";
    }

    private static List<FormulaPage.Used> used(ShowFormulas.Counted counted) {
        var all = counted.formulas();
        return IntStream.range(0, all.size())
                .mapToObj(n -> {
                    var formula = all.get(n).formula();
                    return new FormulaPage.Used(
                            n + 1 < all.size()
                                    ? years(
                                            formula.from(),
                                            all.get(n + 1).formula().from() - 1)
                                    : "từ " + formula.from(),
                            all.get(n).inWords(),
                            formula.text(),
                            whose(formula.ownOfCommune()),
                            formula.ownOfCommune()
                                    ? FormulaPages.PATH + "/"
                                            + counted.indicator().code() + "/" + formula.from() + "/bo"
                                    : null);
                })
                .toList();
    }

    private static String years(int from, int to) {
        return from == to ? String.valueOf(from) : from + "–" + to;
    }

    static String whose(boolean ownOfCommune) {
        return ownOfCommune ? "Xã tự viết" : "Của bộ cấu hình";
    }

    /** The last that ended, then whole years. */
    private List<Period> periods(IndicatorDefinition indicator) {
        var today = LocalDate.now(clock);
        var years = IntStream.rangeClosed(0, YEARS_TO_TRY)
                .mapToObj(back -> Period.ofYear(today.getYear() - back))
                .filter(period -> period.endedBefore(today));
        return Stream.concat(Stream.of(indicator.frequency().lastEndedBefore(today)), years)
                .distinct()
                .toList();
    }

    FormulaPage.Tried tried(IndicatorDefinition indicator, Period period, String inWords, List<TryFormula.Row> rows) {
        return new FormulaPage.Tried(
                Words.title(period),
                inWords,
                rows.stream()
                        .map(row -> {
                            String now = Words.quantity(row.now(), indicator);
                            String then = Words.quantity(row.then(), indicator);
                            return new FormulaPage.Row(row.name(), now, then, !now.equals(then));
                        })
                        .toList());
    }

    private List<FormulaPage.Names> offered(IndicatorDefinition own) {
        var named = formulas.named();
        var all = new ArrayList<FormulaPage.Names>();
        named.registers()
                .forEach(register -> all.add(new FormulaPage.Names(
                        register.name(),
                        Stream.concat(
                                        Stream.of(ofRegister(register)),
                                        register.fields().stream().map(field -> ofField(register, field)))
                                .toList())));
        if (!named.constants().isEmpty()) {
            all.add(new FormulaPage.Names(
                    "Hằng số",
                    named.constants().stream()
                            .map(constant -> new FormulaPage.Name(
                                    "constant(" + constant.code() + ")",
                                    constant.name() + " (" + constant.unit() + ")"))
                            .toList()));
        }
        all.add(new FormulaPage.Names(
                "Chỉ số khác",
                named.indicators().stream()
                        .filter(indicator -> !indicator.code().equals(own.code()))
                        .map(indicator -> new FormulaPage.Name(
                                "[" + indicator.code() + "]", indicator.name() + " (" + indicator.unit() + ")"))
                        .toList()));
        return all;
    }

    private static FormulaPage.Name ofRegister(RegisterShape register) {
        return register.state()
                ? new FormulaPage.Name("end(" + register.code() + ")", "số " + register.countedUnit() + " cuối kỳ")
                : new FormulaPage.Name("count(" + register.code() + ")", "số " + register.countedUnit() + " trong kỳ");
    }

    private static FormulaPage.Name ofField(RegisterShape register, FieldShape field) {
        String unit = field.unit() == null ? "" : " (" + field.unit() + ")";
        return new FormulaPage.Name(register.code() + "." + field.code(), field.name() + unit + choices(field));
    }

    private static String choices(FieldShape field) {
        return field.choices().isEmpty()
                ? ""
                : field.choices().stream()
                        .map(choice -> "\"" + choice.code() + "\" " + choice.name())
                        .collect(Collectors.joining(", ", ": ", ""));
    }

    private List<FormulaPage.Change> history(IndicatorDefinition indicator) {
        var who = names.load();
        return formulas.history(indicator.code()).stream()
                .map(change -> new FormulaPage.Change(
                        VietnameseFormat.moment(change.at(), clock.getZone()),
                        who.of(change.by()),
                        (change.text() == null ? "Bỏ công thức riêng từ " : "Từ ")
                                + change.from()
                                + (change.text() == null ? "" : ": " + change.text())
                                + (change.done() == null ? " (đang tính lại)" : ""),
                        change.why()))
                .toList();
    }
}
