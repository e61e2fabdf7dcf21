package vn.lotrinh.web.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.util.UriComponentsBuilder;
import vn.lotrinh.access.OpenToThePublic;
import vn.lotrinh.access.Person;
import vn.lotrinh.access.RecogniseSignedIn;
import vn.lotrinh.access.Role;
import vn.lotrinh.access.SignInWithPassword;
import vn.lotrinh.access.SignInWithPassword.Outcome;
import vn.lotrinh.access.SignedIn;
import vn.lotrinh.access.SignedInSession;
import vn.lotrinh.access.WhoAsks;
import vn.lotrinh.web.signin.SignInPage.KeptField;

/** Signing in and out. <i>Đăng nhập, đăng xuất</i>. */
@Controller
public class SignInPages {

    private static final String START = "/dieu-hanh";
    private static final String PUBLIC = "there is nobody signed in before signing in";

    private final SignInWithPassword signIn;
    private final RecogniseSignedIn recognise;
    private final WhoAsks whoAsks;

    SignInPages(SignInWithPassword signIn, RecogniseSignedIn recognise, WhoAsks whoAsks) {
        this.signIn = signIn;
        this.recognise = recognise;
        this.whoAsks = whoAsks;
    }

    @OpenToThePublic(because = PUBLIC)
    @GetMapping("/dang-nhap")
    ModelAndView form(@RequestParam(name = "tiep", defaultValue = "") String next, HttpServletRequest request) {
        return whoAsks.find(request).isPresent()
                ? new ModelAndView("redirect:" + (next.isBlank() ? startOf(whoAsks.find(request)) : SafePath.of(next)))
                : page(new SignInPage(next, "", null, List.of()), HttpStatus.OK);
    }

    @OpenToThePublic(because = PUBLIC)
    @PostMapping("/dang-nhap")
    ModelAndView signIn(
            @RequestParam(name = "ten", defaultValue = "") String name,
            @RequestParam(name = "mat-khau", defaultValue = "") String password,
            @RequestParam(name = "tiep", defaultValue = "") String next,
            HttpServletRequest request,
            HttpServletResponse response) {
        var kept = KeptForm.carried(request);
        return switch (signIn.handle(new SignInWithPassword.Command(name, password, request.getRemoteAddr()))) {
            case Outcome.Recognised(Person person) -> {
                SignedInSession.begin(request, person);
                String place = next.isBlank() ? startOf(person) : SafePath.of(next);
                yield kept.isEmpty() ? new ModelAndView("redirect:" + place) : sendAgain(place, kept);
            }
            case Outcome.WrongNameOrPassword() ->
                again(
                        next,
                        name,
                        kept,
                        "Tên đăng nhập hoặc mật khẩu không đúng. Quên mật khẩu thì nhờ người quản trị của xã cấp lại.");
            case Outcome.Suspended() ->
                again(next, name, kept, "Tài khoản đang tạm khóa. Hãy hỏi người quản trị của xã.");
            case Outcome.TryLater(long minutes) -> {
                response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(minutes * 60));
                yield page(
                        new SignInPage(
                                next, name, "Thử sai quá nhiều lần. Hãy đợi " + minutes + " phút rồi thử lại.", kept),
                        HttpStatus.TOO_MANY_REQUESTS);
            }
        };
    }

    @OpenToThePublic(because = "whoever has a session may end it")
    @PostMapping("/dang-xuat")
    String signOut(HttpServletRequest request) {
        SignedInSession.end(request);
        return "redirect:/";
    }

    /**
     * Answers a request that needs somebody signed in. A page is asked for again afterwards; a form that was filled in is kept and offered
     * to be sent again; a piece of a page makes the browser load the whole page.
     */
    public Object askFirst(HttpServletRequest request) {
        if (request.getHeader("HX-Request") != null) {
            return ResponseEntity.status(HttpStatus.UNAUTHORIZED)
                    .header("HX-Redirect", request.getContextPath() + signInFor(pageOf(request)))
                    .build();
        }
        String path = request.getRequestURI().substring(request.getContextPath().length());
        if (request.getMethod().equals("GET") || request.getMethod().equals("HEAD")) {
            return new ModelAndView("redirect:" + signInFor(withQuery(path, request.getQueryString())));
        }
        return page(
                new SignInPage(
                        path,
                        "",
                        "Phiên làm việc đã hết. Đăng nhập lại, những gì vừa nhập còn nguyên.",
                        KeptForm.refused(request)),
                HttpStatus.UNAUTHORIZED);
    }

    private static String signInFor(String path) {
        return UriComponentsBuilder.fromPath("/dang-nhap")
                .queryParam("tiep", "{path}")
                .encode()
                .buildAndExpand(path)
                .toUriString();
    }

    /** The page that the piece was for, as htmx tells it. */
    private static String pageOf(HttpServletRequest request) {
        try {
            return Optional.ofNullable(request.getHeader("HX-Current-URL"))
                    .map(URI::create)
                    .filter(page -> page.getPath() != null && page.getPath().startsWith(request.getContextPath()))
                    .map(page -> withQuery(
                            page.getRawPath().substring(request.getContextPath().length()), page.getRawQuery()))
                    .orElse(START);
        } catch (IllegalArgumentException notAnAddress) {
            return START;
        }
    }

    private static String withQuery(String path, @Nullable String query) {
        return query == null ? path : path + "?" + query;
    }

    private String startOf(Person person) {
        return startOf(recognise.findPerson(person.id(), person.credentials()));
    }

    /** A village head begins with the village's own figures, the province with its communes, everybody else in the steering room. */
    private static String startOf(Optional<SignedIn> somebody) {
        return somebody.map(asking -> {
                    if (asking.isOnlyOfTheProvince()) {
                        return "/tinh";
                    }
                    boolean ofAVillage = asking.holds(Role.VILLAGE_HEAD)
                            && !asking.holdsAny(Set.of(Role.LEADER, Role.OFFICER, Role.ADMINISTRATOR));
                    return ofAVillage ? "/thon" : START;
                })
                .orElse(START);
    }

    private static ModelAndView again(String next, String name, List<KeptField> kept, String fault) {
        return page(new SignInPage(next, name, fault, kept), HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private static ModelAndView sendAgain(String action, List<KeptField> kept) {
        return new ModelAndView("web/signin/sendAgainPage", Map.of("page", new SendAgainPage(action, kept)));
    }

    private static ModelAndView page(SignInPage page, HttpStatus status) {
        var view = new ModelAndView("web/signin/signInPage", Map.of("page", page));
        view.setStatus(status);
        return view;
    }
}
