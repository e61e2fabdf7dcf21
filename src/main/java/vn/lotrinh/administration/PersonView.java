package vn.lotrinh.administration;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.lotrinh.access.ListPeople;
import vn.lotrinh.access.ListPeople.Held;
import vn.lotrinh.access.Looks;
import vn.lotrinh.access.Person;
import vn.lotrinh.kernel.CommuneCode;
import vn.lotrinh.kernel.CommuneScope;
import vn.lotrinh.territory.InstalledCommunes;
import vn.lotrinh.web.Field;
import vn.lotrinh.web.Form;
import vn.lotrinh.web.NoSuchPage;
import vn.lotrinh.web.Typed;

/** Makes the page of one person, fresh or with the form that was refused. */
@Component
class PersonView {

    static final String FROM = "tu-ngay";
    static final String REASON = "ly-do";

    private static final String TEMPLATE = "administration/personPage";

    private final ListPeople listPeople;
    private final InstalledCommunes communes;
    private final Areas areas;
    private final PersonWords words;
    private final Looks looks;
    private final Clock clock;

    PersonView(
            ListPeople listPeople,
            InstalledCommunes communes,
            Areas areas,
            PersonWords words,
            Looks looks,
            Clock clock) {
        this.listPeople = listPeople;
        this.communes = communes;
        this.areas = areas;
        this.words = words;
        this.looks = looks;
        this.clock = clock;
    }

    static String path(UUID person) {
        return Section.PEOPLE.path() + "/" + person;
    }

    ListPeople.Row get(UUID person) {
        return listPeople.find(person).orElseThrow(PersonView::noSuchPerson);
    }

    static NoSuchPage noSuchPerson() {
        return new NoSuchPage("Xã này không có người dùng đó. Tìm lại trong danh sách người dùng.");
    }

    ModelAndView show(UUID person) {
        return new ModelAndView(TEMPLATE, Map.of("page", page(get(person), Typed.NOTHING, "", null)));
    }

    /** Done: back to the page, which says so. */
    static ModelAndView done(UUID person, String sentence, RedirectAttributes redirect) {
        redirect.addFlashAttribute("message", sentence);
        return new ModelAndView("redirect:" + path(person));
    }

    /** With a sentence about the whole page. */
    ModelAndView refused(UUID person, String fault) {
        return Form.again(TEMPLATE, page(get(person), Typed.NOTHING, "", fault));
    }

    /** With a form as it was typed. */
    ModelAndView again(UUID person, String action, Typed typed) {
        return Form.again(TEMPLATE, page(get(person), typed, action, null));
    }

    /** Why an account of another commune can't be changed here. */
    String managedElsewhere(CommuneCode home) {
        return "Tài khoản này do " + communes.getNamed(home).name()
                + " quản trị nên xã này không đổi được. Hãy nhờ người quản trị của xã đó.";
    }

    private PersonPage page(ListPeople.Row person, Typed typed, String typedInto, @Nullable String fault) {
        looks.saw("Xem một người dùng", "access.person", List.of(person.id()));
        var here = areas.list();
        var path = path(person.id());
        return new PersonPage(
                person.fullName(),
                person.signInName(),
                person.phone(),
                person.state().title(),
                PersonWords.mark(person.state()),
                person.home().equals(CommuneScope.getOne())
                        ? null
                        : communes.getNamed(person.home()).name(),
                person.state() == Person.State.SUSPENDED,
                person.roles().stream()
                        .map(held -> new PersonPage.Role(words.role(held, here), end(path, held)))
                        .toList(),
                fault,
                filled(give(path, here), typed, typedInto),
                filled(handOver(path), typed, typedInto),
                Form.to(path + "/cap-lai", "Lấy đường dẫn mới").besides(),
                filled(suspend(path), typed, typedInto),
                Form.to(path + "/mo-khoa", "Mở khóa tài khoản"));
    }

    private static Form filled(Form form, Typed typed, String typedInto) {
        return form.action().endsWith(typedInto) && !typedInto.isEmpty() ? form.filled(typed) : form;
    }

    private static Form give(String path, Areas.Here here) {
        return Form.to(path + "/vai-tro", "Giao vai trò", RoleFields.role(), RoleFields.area(here))
                .besides();
    }

    private static Form end(String path, Held held) {
        return Form.to(path + "/thoi-vai-tro/" + held.id(), "Thôi giao từ hôm nay", Field.text(REASON, "Lý do"))
                .besides();
    }

    private Form handOver(String path) {
        return Form.to(
                        path + "/ban-giao",
                        "Bàn giao",
                        PersonFields.fullName(),
                        PersonFields.signInName().hint("Người nhận đã có tài khoản thì ghi đúng tên đăng nhập của họ."),
                        PersonFields.phone(),
                        Field.date(FROM, "Từ ngày")
                                .needed()
                                .value(LocalDate.now(clock).toString()),
                        Field.text(REASON, "Lý do").hint("Như “Nghỉ hưu”, hoặc số quyết định."))
                .besides();
    }

    private static Form suspend(String path) {
        return Form.to(
                        path + "/tam-khoa",
                        "Tạm khóa tài khoản",
                        Field.text(REASON, "Lý do").needed())
                .besides();
    }
}
