package vn.lotrinh.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import vn.lotrinh.territory.InstalledCommunes;

/** Says to a person or to a program what went wrong: a page, or problem details where the API was asked. */
@Component
class ErrorAnswers {

    private static final String API = "/api/";

    private final InstalledCommunes communes;

    ErrorAnswers(InstalledCommunes communes) {
        this.communes = communes;
    }

    static boolean isApi(HttpServletRequest request) {
        var asked = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI) instanceof String uri
                ? uri
                : request.getRequestURI();
        return asked.substring(request.getContextPath().length()).startsWith(API);
    }

    Object answer(HttpServletRequest request, HttpStatus status, String code, String vietnamese, String english) {
        return answer(request, new Problem(status, code, vietnamese, english));
    }

    Object answer(HttpServletRequest request, Problem problem) {
        return isApi(request) ? details(request, problem) : page(problem, title(problem.status()), List.of());
    }

    /** Told by whoever noticed first: the check against forged requests, or the handler. */
    Object tooLarge(HttpServletRequest request) {
        return answer(
                request,
                HttpStatus.CONTENT_TOO_LARGE,
                "too-large",
                "Tệp gửi lên lớn hơn 50 MB nên không nhận. Hãy bỏ bớt ảnh trong tệp rồi gửi lại.",
                "The file is larger than 50 MB.");
    }

    /** Nothing answers at this address; here is what there is, at the same place of each commune. */
    Object noCommune(HttpServletRequest request) {
        var problem = new Problem(
                HttpStatus.NOT_FOUND,
                "no-commune",
                "Không rõ trang này của xã nào; hãy chọn xã, phường.",
                "It is not clear which commune is meant; name it with commune=.");
        var place = placeWithin(request);
        return isApi(request)
                ? details(request, problem)
                : page(
                        problem,
                        "Chọn xã, phường",
                        communes.listNamed().stream()
                                .map(commune -> new ErrorPage.Choice(
                                        commune.name() + ", " + commune.province(), "/xa/" + commune.code() + place))
                                .toList());
    }

    /** What was asked for, behind a commune that there is none of; the beginning for whatever is no page to look at. */
    private static String placeWithin(HttpServletRequest request) {
        var place = request.getRequestURI().replaceFirst("^/xa/[^/]*", "");
        if (!request.getMethod().equals("GET") || !place.startsWith("/")) {
            return "/";
        }
        var query = request.getQueryString();
        return query == null ? place : place + "?" + query;
    }

    private static ModelAndView page(Problem problem, String title, List<ErrorPage.Choice> choices) {
        var page = new ErrorPage(problem.status().value(), title, problem.sentence(false), choices);
        var view = new ModelAndView("web/errorPage", Map.of("page", page));
        view.setStatus(problem.status());
        return view;
    }

    private static String title(HttpStatus status) {
        return switch (status) {
            case NOT_FOUND -> "Không có trang này";
            case FORBIDDEN -> "Trang này không thuộc phần việc của bạn";
            case METHOD_NOT_ALLOWED -> "Địa chỉ này không nhận thao tác đó";
            default -> status.is5xxServerError() ? "Hệ thống gặp lỗi" : "Chưa làm được việc này";
        };
    }

    private static ResponseEntity<ProblemDetail> details(HttpServletRequest request, Problem problem) {
        boolean inEnglish = wantsEnglish(request);
        var details = ProblemDetail.forStatusAndDetail(problem.status(), problem.sentence(inEnglish));
        details.setTitle(problem.status().getReasonPhrase());
        details.setProperty("code", problem.code());
        problem.more().forEach(details::setProperty);
        return ResponseEntity.status(problem.status())
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .header(HttpHeaders.CONTENT_LANGUAGE, inEnglish ? "en" : "vi")
                .body(details);
    }

    /** Vietnamese, unless the program asks for English. */
    private static boolean wantsEnglish(HttpServletRequest request) {
        var asked = request.getHeader(HttpHeaders.ACCEPT_LANGUAGE);
        return asked != null && "en".equals(preferred(asked));
    }

    /** Absent when neither language is asked for, or in words that nobody understands. */
    private static @Nullable String preferred(String asked) {
        try {
            return Locale.lookupTag(Locale.LanguageRange.parse(asked), List.of("vi", "en"));
        } catch (IllegalArgumentException unreadable) {
            return null;
        }
    }
}
