package vn.lotrinh.indicator.web;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.lotrinh.access.Permits;
import vn.lotrinh.access.Role;
import vn.lotrinh.access.SignedIn;
import vn.lotrinh.indicator.DeclareBreak;
import vn.lotrinh.indicator.IndicatorDefinition;
import vn.lotrinh.indicator.Indicators;
import vn.lotrinh.indicator.SeriesBreak;
import vn.lotrinh.indicator.TakeBackBreak;
import vn.lotrinh.web.Form;
import vn.lotrinh.web.NoSuchPage;
import vn.lotrinh.web.Typed;

/** Where a leader writes down that a series breaks. <i>Đứt chuỗi số liệu</i>. */
@Controller
class BreakPages {

    private static final String AT = IndicatorPages.PATH + "/{code}/dut-chuoi";

    private final Indicators indicators;
    private final DeclareBreak declare;
    private final TakeBackBreak takeBack;
    private final WriteIndicatorPage write;

    BreakPages(Indicators indicators, DeclareBreak declare, TakeBackBreak takeBack, WriteIndicatorPage write) {
        this.indicators = indicators;
        this.declare = declare;
        this.takeBack = takeBack;
        this.write = write;
    }

    /** @param typed "nam": the first year of the new series; "dieu-moi": what is new; "can-cu": the text that brought it */
    @Permits(Role.LEADER)
    @PostMapping(AT)
    ModelAndView declare(SignedIn by, @PathVariable("code") String code, Typed typed, RedirectAttributes redirect) {
        var indicator = indicator(code);
        var read = BreakFields.demanded(typed);
        if (!read.sound()) {
            return write.write(by, indicator, read, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        var at = new SeriesBreak(
                Integer.parseInt(typed.text(BreakFields.YEAR)),
                typed.text(BreakFields.NEW),
                typed.text(BreakFields.SOURCE));
        return switch (declare.handle(new DeclareBreak.Command(by, code, at))) {
            case DeclareBreak.Outcome.Declared() ->
                told(code, "Đã ghi; từ nay Lộ Trình không so sánh qua năm " + at.year() + ".", redirect);
            case DeclareBreak.Outcome.Refused(var sentence) ->
                write.write(by, indicator, typed.wrong(BreakFields.YEAR, sentence), HttpStatus.UNPROCESSABLE_CONTENT);
            case DeclareBreak.Outcome.NotAllowed(var sentence) ->
                write.write(by, indicator, typed.wrong(Form.WHOLE, sentence), HttpStatus.FORBIDDEN);
        };
    }

    @Permits(Role.LEADER)
    @PostMapping(AT + "/{year}/bo")
    ModelAndView takeBack(
            SignedIn by,
            @PathVariable("code") String code,
            @PathVariable("year") int year,
            Typed typed,
            RedirectAttributes redirect) {
        var indicator = indicator(code);
        return switch (takeBack.handle(new TakeBackBreak.Command(by, code, year))) {
            case TakeBackBreak.Outcome.TakenBack() -> told(code, "Đã bỏ năm đứt chuỗi " + year + ".", redirect);
            case TakeBackBreak.Outcome.NotDeclared() ->
                write.write(
                        by,
                        indicator,
                        typed.wrong(Form.WHOLE, "Xã không ghi năm đứt chuỗi " + year + "; hãy tải lại trang."),
                        HttpStatus.UNPROCESSABLE_CONTENT);
            case TakeBackBreak.Outcome.NotAllowed(var sentence) ->
                write.write(by, indicator, typed.wrong(Form.WHOLE, sentence), HttpStatus.FORBIDDEN);
        };
    }

    private static ModelAndView told(String code, String sentence, RedirectAttributes redirect) {
        redirect.addFlashAttribute("message", sentence);
        return new ModelAndView("redirect:" + IndicatorPages.PATH + "/" + code);
    }

    private IndicatorDefinition indicator(String code) {
        return indicators
                .find(code)
                .orElseThrow(
                        () -> new NoSuchPage("Xã không có chỉ số mã “" + code + "”. Xem danh sách ở trang Chỉ số."));
    }
}
