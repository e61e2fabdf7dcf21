package vn.lotrinh.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Comparator;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.HttpMediaTypeException;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.bind.ServletRequestBindingException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.resource.NoResourceFoundException;
import vn.lotrinh.access.NotPermitted;
import vn.lotrinh.access.Role;
import vn.lotrinh.kernel.CommuneScope;
import vn.lotrinh.web.signin.SignInPages;

/** Turns what a handler threw into a page or problem details. */
@ControllerAdvice
class ErrorAdvice {

    private static final Logger LOG = LoggerFactory.getLogger(ErrorAdvice.class);

    private final ErrorAnswers answers;
    private final SignInPages signIn;

    ErrorAdvice(ErrorAnswers answers, SignInPages signIn) {
        this.answers = answers;
        this.signIn = signIn;
    }

    @ExceptionHandler
    Object notPermitted(NotPermitted refused, HttpServletRequest request) {
        return switch (refused.reason()) {
            case NO_COMMUNE -> answers.noCommune(request);
            case NOT_SIGNED_IN ->
                ErrorAnswers.isApi(request)
                        ? answers.answer(
                                request,
                                HttpStatus.UNAUTHORIZED,
                                "not-signed-in",
                                "Cần một khóa API còn hiệu lực (Authorization: Bearer ...).",
                                "A valid API key is needed (Authorization: Bearer ...).")
                        : signIn.askFirst(request);
            case NOT_THEIR_WORK ->
                answers.answer(
                        request,
                        HttpStatus.FORBIDDEN,
                        "not-permitted",
                        "Đây là việc của: " + titles(refused.forWhom())
                                + ". Cần quyền này thì nhờ người quản trị của xã giao thêm vai trò.",
                        "This is the work of: "
                                + refused.forWhom().stream()
                                        .map(Role::name)
                                        .sorted()
                                        .collect(Collectors.joining(", ")) + ".");
        };
    }

    private static String titles(Set<Role> roles) {
        return roles.stream()
                .sorted(Comparator.naturalOrder())
                .map(role -> role.title().toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(", "));
    }

    @ExceptionHandler
    Object problem(Problem problem, HttpServletRequest request) {
        return answers.answer(request, problem);
    }

    @ExceptionHandler
    Object noSuchPage(NoSuchPage missing, HttpServletRequest request) {
        return answers.answer(
                request, HttpStatus.NOT_FOUND, "not-found", missing.sentence(), "There is nothing at this address.");
    }

    /** Where a module that can't know this one finds nothing, or refuses. */
    @ExceptionHandler
    Object statusOnly(ResponseStatusException status, HttpServletRequest request) {
        return switch (status.getStatusCode().value()) {
            case 404 -> noSuchPage(new NoSuchPage("Ở địa chỉ này không còn gì. Kiểm tra lại địa chỉ."), request);
            default ->
                answers.answer(
                        request,
                        HttpStatus.valueOf(status.getStatusCode().value()),
                        "refused",
                        "Yêu cầu này không thực hiện được. Hãy quay lại trang trước và thử lại.",
                        "The request was refused.");
        };
    }

    @ExceptionHandler
    Object noResource(NoResourceFoundException missing, HttpServletRequest request) {
        if (CommuneScope.find().isEmpty()) {
            return answers.noCommune(request);
        }
        return noSuchPage(
                new NoSuchPage("Địa chỉ này không có trang nào. Kiểm tra lại địa chỉ, hoặc về trang đầu."), request);
    }

    @ExceptionHandler
    Object wrongMethod(HttpRequestMethodNotSupportedException wrong, HttpServletRequest request) {
        return answers.answer(
                request,
                HttpStatus.METHOD_NOT_ALLOWED,
                "method-not-allowed",
                "Địa chỉ này không nhận thao tác đó. Hãy quay lại trang trước.",
                "This address does not take that method.");
    }

    @ExceptionHandler({MaxUploadSizeExceededException.class})
    Object tooLarge(MaxUploadSizeExceededException large, HttpServletRequest request) {
        return answers.tooLarge(request);
    }

    @ExceptionHandler({
        MethodArgumentTypeMismatchException.class,
        ServletRequestBindingException.class,
        HttpMessageNotReadableException.class,
        MultipartException.class,
        HttpMediaTypeException.class
    })
    Object unreadable(Exception unreadable, HttpServletRequest request) {
        return answers.answer(
                request,
                HttpStatus.BAD_REQUEST,
                "unreadable",
                "Yêu cầu gửi lên thiếu hoặc sai dạng. Hãy quay lại trang trước và thử lại.",
                "The request is incomplete or malformed.");
    }

    @ExceptionHandler
    Object fault(RuntimeException fault, HttpServletRequest request) {
        LOG.error("{} {} failed", request.getMethod(), request.getRequestURI(), fault);
        return answers.answer(
                request,
                HttpStatus.INTERNAL_SERVER_ERROR,
                "fault",
                "Lỗi này là của hệ thống, không phải của bạn. Chưa có gì được lưu; hãy thử lại, hoặc báo người quản trị.",
                "The system failed. Nothing was saved.");
    }
}
