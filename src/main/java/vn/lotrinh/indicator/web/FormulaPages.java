package vn.lotrinh.indicator.web;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.lotrinh.access.Permits;
import vn.lotrinh.access.Role;
import vn.lotrinh.access.SignedIn;
import vn.lotrinh.formula.FormulaError;
import vn.lotrinh.indicator.ChangeFormula;
import vn.lotrinh.indicator.ShowFormulas;
import vn.lotrinh.indicator.TryFormula;
import vn.lotrinh.web.NoSuchPage;
import vn.lotrinh.web.Typed;

/** By which formulas indicators are counted; trying another one and letting it hold. <i>Công thức</i>. */
@Controller
class FormulaPages {

    static final String PATH = "/cong-thuc";

    private final ShowFormulas formulas;
    private final WriteFormulaPage write;
    private final TryFormula tryFormula;
    private final ChangeFormula changeFormula;

    FormulaPages(ShowFormulas formulas, WriteFormulaPage write, TryFormula tryFormula, ChangeFormula changeFormula) {
        this.formulas = formulas;
        this.write = write;
        this.tryFormula = tryFormula;
        this.changeFormula = changeFormula;
    }

    @Permits({Role.LEADER, Role.ADMINISTRATOR})
    @GetMapping(PATH)
    ModelAndView list() {
        var rows = formulas.list().stream().map(this::row).toList();
        return new ModelAndView("indicator/formulasPage", Map.of("page", new FormulasPage("Công thức", rows)));
    }

    private FormulasPage.Row row(ShowFormulas.Counted counted) {
        var indicator = counted.indicator();
        boolean waits = counted.waiting().isPresent();
        var last = write.holding(counted).orElse(null);
        return new FormulasPage.Row(
                indicator.name(),
                indicator.unit(),
                last == null ? "" : last.inWords(),
                last == null ? "" : "từ " + last.formula().from(),
                waits
                        ? "Đang tính lại"
                        : last == null
                                ? ""
                                : WriteFormulaPage.whose(last.formula().ownOfCommune()),
                waits,
                PATH + "/" + indicator.code());
    }

    @Permits({Role.LEADER, Role.ADMINISTRATOR})
    @GetMapping(PATH + "/{code}")
    ModelAndView show(@PathVariable("code") String code) {
        var counted = counted(code);
        return page(counted, write.empty(counted), null, null, HttpStatus.OK);
    }

    @Permits({Role.LEADER, Role.ADMINISTRATOR})
    @PostMapping(PATH + "/{code}/thu")
    ModelAndView tryOut(@PathVariable("code") String code, Typed typed) {
        var counted = counted(code);
        if (typed.text(WriteFormulaPage.PERIOD).isEmpty()) {
            var wrong = typed.wrong(WriteFormulaPage.PERIOD, "Chọn kỳ để tính thử.");
            return page(counted, wrong, null, null, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        var period = EntryPages.period(typed.text(WriteFormulaPage.PERIOD));
        return switch (tryFormula.handle(new TryFormula.Command(
                counted.indicator(),
                typed.text(WriteFormulaPage.TEXT),
                period.from().getYear(),
                period))) {
            case TryFormula.Outcome.Tried(var inWords, var rows) ->
                page(counted, typed, null, write.tried(counted.indicator(), period, inWords, rows), HttpStatus.OK);
            case TryFormula.Outcome.Wrong(var errors) -> wrong(counted, typed, errors);
        };
    }

    @Permits({Role.LEADER, Role.ADMINISTRATOR})
    @PostMapping(PATH + "/{code}")
    ModelAndView change(SignedIn by, @PathVariable("code") String code, Typed typed, RedirectAttributes redirect) {
        var counted = counted(code);
        String year = typed.text(WriteFormulaPage.FROM);
        if (!year.matches("[0-9]{4}")) {
            var wrong = typed.wrong(WriteFormulaPage.FROM, "Ghi năm bằng bốn chữ số, như 2027.");
            return page(counted, wrong, null, null, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        if (typed.text(WriteFormulaPage.WHY).isEmpty()) {
            var wrong =
                    typed.wrong(WriteFormulaPage.WHY, "Ghi lý do; lý do được giữ trong nhật ký và hiện ở trang này.");
            return page(counted, wrong, null, null, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        return switch (changeFormula.handle(new ChangeFormula.Command(
                by,
                counted.indicator(),
                typed.text(WriteFormulaPage.TEXT),
                Integer.parseInt(year),
                typed.text(WriteFormulaPage.WHY)))) {
            case ChangeFormula.Outcome.Started _ -> started(code, redirect);
            case ChangeFormula.Outcome.Wrong(var errors) -> wrong(counted, typed, errors);
            case ChangeFormula.Outcome.Refused(var sentence) ->
                page(counted, typed, sentence, null, HttpStatus.UNPROCESSABLE_CONTENT);
            case ChangeFormula.Outcome.NotAllowed(var sentence) ->
                page(counted, typed, sentence, null, HttpStatus.FORBIDDEN);
        };
    }

    @Permits({Role.LEADER, Role.ADMINISTRATOR})
    @PostMapping(PATH + "/{code}/{from}/bo")
    ModelAndView takeBack(
            SignedIn by,
            @PathVariable("code") String code,
            @PathVariable("from") int from,
            Typed typed,
            RedirectAttributes redirect) {
        var counted = counted(code);
        return switch (changeFormula.handle(
                new ChangeFormula.Command(by, counted.indicator(), null, from, typed.text(WriteFormulaPage.WHY)))) {
            case ChangeFormula.Outcome.Started _ -> started(code, redirect);
            case ChangeFormula.Outcome.Wrong(var errors) -> throw new IllegalStateException(errors.toString());
            case ChangeFormula.Outcome.Refused(var sentence) ->
                page(counted, write.empty(counted), sentence, null, HttpStatus.UNPROCESSABLE_CONTENT);
            case ChangeFormula.Outcome.NotAllowed(var sentence) ->
                page(counted, write.empty(counted), sentence, null, HttpStatus.FORBIDDEN);
        };
    }

    private static ModelAndView started(String code, RedirectAttributes redirect) {
        redirect.addFlashAttribute("message", "Đã lưu. Lộ Trình đang tính lại; số cũ vẫn hiện cho đến khi tính xong.");
        return new ModelAndView("redirect:" + PATH + "/" + code);
    }

    private ModelAndView wrong(ShowFormulas.Counted counted, Typed typed, List<FormulaError> errors) {
        String sentences = errors.stream().map(FormulaError::toString).collect(Collectors.joining(" "));
        return page(
                counted, typed.wrong(WriteFormulaPage.TEXT, sentences), null, null, HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private ModelAndView page(
            ShowFormulas.Counted counted,
            Typed typed,
            @Nullable String fault,
            FormulaPage.@Nullable Tried tried,
            HttpStatus status) {
        var view = new ModelAndView("indicator/formulaPage", Map.of("page", write.page(counted, typed, fault, tried)));
        view.setStatus(status);
        return view;
    }

    private ShowFormulas.Counted counted(String code) {
        return formulas.find(code).orElseThrow(() -> new NoSuchPage("Xã không có chỉ số mã “" + code + "”."));
    }
}
