package vn.lotrinh.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import vn.lotrinh.access.OpenToThePublic;

/** What the container or a filter refused, before any handler was found. */
@Controller
class ErrorDispatch implements ErrorController {

    private final ErrorAnswers answers;

    ErrorDispatch(ErrorAnswers answers) {
        this.answers = answers;
    }

    @OpenToThePublic(because = "it only says that something went wrong")
    @RequestMapping("/error")
    Object error(HttpServletRequest request) {
        var status = Optional.ofNullable(request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE))
                .map(code -> HttpStatus.resolve((Integer) code))
                .orElse(HttpStatus.NOT_FOUND);
        if (status == HttpStatus.CONTENT_TOO_LARGE) {
            return answers.tooLarge(request);
        }
        return answers.answer(
                request,
                status,
                status == HttpStatus.FORBIDDEN ? "forged" : "refused",
                status == HttpStatus.FORBIDDEN
                        ? "Trang mở đã lâu nên không gửi được. Hãy tải lại trang rồi gửi lại."
                        : "Yêu cầu này không thực hiện được. Hãy quay lại trang trước và thử lại.",
                "The request was refused.");
    }
}
