package vn.lotrinh.administration;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.lotrinh.access.Holding;
import vn.lotrinh.access.ListApiKeys;
import vn.lotrinh.access.MakeApiKey;
import vn.lotrinh.access.Permits;
import vn.lotrinh.access.RevokeApiKey;
import vn.lotrinh.access.Role;
import vn.lotrinh.access.SignedIn;
import vn.lotrinh.kernel.VietnameseFormat;
import vn.lotrinh.web.Field;
import vn.lotrinh.web.Form;
import vn.lotrinh.web.NoSuchPage;
import vn.lotrinh.web.Typed;

/** Keys with which programs act for this commune. <i>Khóa API</i>. */
@Controller
class ApiKeyPages {

    private static final String NAME = "ten";

    private final ListApiKeys listApiKeys;
    private final MakeApiKey make;
    private final RevokeApiKey revoke;
    private final Areas areas;
    private final Clock clock;

    ApiKeyPages(ListApiKeys listApiKeys, MakeApiKey make, RevokeApiKey revoke, Areas areas, Clock clock) {
        this.listApiKeys = listApiKeys;
        this.make = make;
        this.revoke = revoke;
        this.areas = areas;
        this.clock = clock;
    }

    @Permits(Role.ADMINISTRATOR)
    @GetMapping("/quan-tri/khoa-api")
    ModelAndView list() {
        return new ModelAndView("administration/apiKeysPage", Map.of("page", page(areas.list(), Typed.NOTHING)));
    }

    @Permits(Role.ADMINISTRATOR)
    @PostMapping("/quan-tri/khoa-api")
    ModelAndView make(Typed typed, SignedIn by) {
        var here = areas.list();
        var chosen = RoleFields.read(typed, here);
        return chosen.holding() == null ? again(here, chosen.typed()) : make(typed, chosen.holding(), here, by);
    }

    private ModelAndView make(Typed typed, Holding holding, Areas.Here here, SignedIn by) {
        var name = typed.text(NAME);
        return switch (make.handle(new MakeApiKey.Command(by.actor(), name, holding.role(), holding.area()))) {
            case MakeApiKey.Outcome.Made(var _, var text) ->
                new ModelAndView(
                        "administration/apiKeyPage", Map.of("page", new ApiKeyPage(name, here.words(holding), text)));
            case MakeApiKey.Outcome.NameUnusable() ->
                again(here, typed.wrong(NAME, "Hãy ghi khóa dùng để làm gì, không quá 100 chữ."));
            case MakeApiKey.Outcome.RoleDoesNotFit() -> throw new IllegalStateException("A holding always fits");
        };
    }

    @Permits(Role.ADMINISTRATOR)
    @PostMapping("/quan-tri/khoa-api/{key}/thu-hoi")
    ModelAndView revoke(@PathVariable UUID key, SignedIn by, RedirectAttributes redirect) {
        return switch (revoke.handle(new RevokeApiKey.Command(by.actor(), key))) {
            case RevokeApiKey.Outcome.Revoked() -> {
                redirect.addFlashAttribute(
                        "message", "Đã thu hồi khóa. Chương trình dùng khóa này bị từ chối từ lúc này.");
                yield new ModelAndView("redirect:" + Section.API_KEYS.path());
            }
            case RevokeApiKey.Outcome.NoSuchKey() ->
                throw new NoSuchPage("Không có khóa này, hoặc khóa đã thu hồi từ trước.");
        };
    }

    private ModelAndView again(Areas.Here here, Typed typed) {
        return Form.again("administration/apiKeysPage", page(here, typed));
    }

    private ApiKeysPage page(Areas.Here here, Typed typed) {
        var form = Form.to(
                Section.API_KEYS.path(),
                "Tạo khóa",
                Field.text(NAME, "Dùng để làm gì").needed().hint("Như “Phần mềm kế toán của xã”."),
                RoleFields.role(),
                RoleFields.area(here));
        return new ApiKeysPage(
                listApiKeys.handle().stream().map(key -> row(key, here)).toList(), form.filled(typed));
    }

    private ApiKeysPage.Row row(ListApiKeys.Row key, Areas.Here here) {
        return new ApiKeysPage.Row(
                key.name(),
                key.prefix(),
                here.words(key.holding()),
                day(key.madeAt()),
                key.revokedAt() == null ? null : day(key.revokedAt()),
                Section.API_KEYS.path() + "/" + key.id() + "/thu-hoi");
    }

    private String day(Instant moment) {
        return VietnameseFormat.date(LocalDate.ofInstant(moment, clock.getZone()));
    }
}
