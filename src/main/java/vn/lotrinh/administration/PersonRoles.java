package vn.lotrinh.administration;

import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.lotrinh.access.EndRole;
import vn.lotrinh.access.GiveRole;
import vn.lotrinh.access.HandOver;
import vn.lotrinh.access.Holding;
import vn.lotrinh.access.Permits;
import vn.lotrinh.access.Role;
import vn.lotrinh.access.SignedIn;
import vn.lotrinh.kernel.VietnameseFormat;
import vn.lotrinh.web.Form;
import vn.lotrinh.web.Typed;

/** What somebody does for this commune: given, ended, handed over. <i>Giao, thôi giao, bàn giao</i>. */
@Controller
class PersonRoles {

    private static final String GIVE = "/vai-tro";
    private static final String HAND_OVER = "/ban-giao";
    private static final String LAST_ADMINISTRATOR =
            "Đây là người quản trị cuối cùng của xã. Hãy giao vai trò quản trị cho người khác trước, và chờ họ nhận lời mời.";

    private final GiveRole give;
    private final EndRole end;
    private final HandOver handOver;
    private final Areas areas;
    private final PersonView view;
    private final LinkPages links;

    PersonRoles(GiveRole give, EndRole end, HandOver handOver, Areas areas, PersonView view, LinkPages links) {
        this.give = give;
        this.end = end;
        this.handOver = handOver;
        this.areas = areas;
        this.view = view;
        this.links = links;
    }

    @Permits(Role.ADMINISTRATOR)
    @PostMapping("/quan-tri/nguoi-dung/{person}/vai-tro")
    ModelAndView give(@PathVariable UUID person, Typed typed, SignedIn by, RedirectAttributes redirect) {
        var here = areas.list();
        var chosen = RoleFields.read(typed, here);
        return chosen.holding() == null
                ? view.again(person, GIVE, chosen.typed())
                : give(person, typed, chosen.holding(), here, by, redirect);
    }

    private ModelAndView give(
            UUID person, Typed typed, Holding holding, Areas.Here here, SignedIn by, RedirectAttributes redirect) {
        var command = new GiveRole.Command(by.actor(), view.get(person).signInName(), holding.role(), holding.area());
        return switch (give.handle(command)) {
            case GiveRole.Outcome.Given _ ->
                PersonView.done(person, "Đã giao vai trò " + here.words(holding) + ".", redirect);
            case GiveRole.Outcome.AlreadyHeld() ->
                view.again(person, GIVE, typed.wrong(Form.WHOLE, "Người này đang giữ vai trò đó rồi."));
            case GiveRole.Outcome.NoSuchPerson() -> throw PersonView.noSuchPerson();
            case GiveRole.Outcome.RoleDoesNotFit() -> throw new IllegalStateException("A holding always fits");
        };
    }

    @Permits(Role.ADMINISTRATOR)
    @PostMapping("/quan-tri/nguoi-dung/{person}/thoi-vai-tro/{holding}")
    ModelAndView end(
            @PathVariable UUID person,
            @PathVariable UUID holding,
            Typed typed,
            SignedIn by,
            RedirectAttributes redirect) {
        view.get(person);
        return switch (end.handle(new EndRole.Command(by.actor(), holding, typed.textOrNull(PersonView.REASON)))) {
            case EndRole.Outcome.Ended() -> PersonView.done(person, "Đã thôi giao vai trò từ hôm nay.", redirect);
            case EndRole.Outcome.NoSuchHolding() -> view.refused(person, "Vai trò này đã thôi giao từ trước.");
            case EndRole.Outcome.LastAdministrator() -> view.refused(person, LAST_ADMINISTRATOR);
        };
    }

    @Permits(Role.ADMINISTRATOR)
    @PostMapping("/quan-tri/nguoi-dung/{person}/ban-giao")
    ModelAndView handOver(
            @PathVariable UUID person,
            Typed typed,
            SignedIn by,
            RedirectAttributes redirect,
            HttpServletRequest request) {
        view.get(person);
        var from = typed.findDay(PersonView.FROM);
        return from.isEmpty()
                ? view.again(person, HAND_OVER, typed.wrong(PersonView.FROM, "Hãy ghi ngày, như 31/12/2026."))
                : handOver(person, typed, from.get(), by, redirect, request);
    }

    private ModelAndView handOver(
            UUID person,
            Typed typed,
            LocalDate from,
            SignedIn by,
            RedirectAttributes redirect,
            HttpServletRequest request) {
        var name = typed.text(PersonFields.FULL_NAME);
        var command = new HandOver.Command(
                by.actor(),
                person,
                name,
                typed.text(PersonFields.SIGN_IN_NAME),
                typed.textOrNull(PersonFields.PHONE),
                from,
                typed.textOrNull(PersonView.REASON));
        return switch (handOver.handle(command)) {
            case HandOver.Outcome.HandedOver(var successor, var link) ->
                link == null
                        ? PersonView.done(
                                person,
                                "Đã bàn giao cho " + name + ", từ " + VietnameseFormat.date(from) + ".",
                                redirect)
                        : links.show("Đã bàn giao, từ " + VietnameseFormat.date(from), successor, name, link, request);
            case HandOver.Outcome.NothingToHandOver() ->
                view.again(person, HAND_OVER, typed.wrong(Form.WHOLE, "Người này không giữ vai trò nào để bàn giao."));
            case HandOver.Outcome.ToThemselves() ->
                view.again(
                        person,
                        HAND_OVER,
                        typed.wrong(
                                PersonFields.SIGN_IN_NAME,
                                "Đây là tên của chính người bàn giao. Hãy ghi tên người nhận."));
            case HandOver.Outcome.DayIsPast() ->
                view.again(person, HAND_OVER, typed.wrong(PersonView.FROM, "Ngày bàn giao phải từ hôm nay trở đi."));
            case HandOver.Outcome.Unusable(var fault) ->
                view.again(person, HAND_OVER, PersonFields.wrong(typed, fault));
            case HandOver.Outcome.LastAdministrator() ->
                view.again(
                        person,
                        HAND_OVER,
                        typed.wrong(
                                Form.WHOLE,
                                "Bàn giao lúc này thì xã không còn ai quản trị. Hãy mời người nhận trước, và chờ họ chọn mật khẩu."));
        };
    }
}
