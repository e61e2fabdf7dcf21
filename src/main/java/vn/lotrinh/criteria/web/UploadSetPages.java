package vn.lotrinh.criteria.web;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.lotrinh.access.Permits;
import vn.lotrinh.access.Role;
import vn.lotrinh.access.SignedIn;
import vn.lotrinh.criteria.UploadCriteria;
import vn.lotrinh.kernel.VietnameseFormat;
import vn.lotrinh.web.Form;

/** Takes in a criteria set that the pack does not have. <i>Tải bộ tiêu chí lên</i>. */
@Controller
class UploadSetPages {

    private static final String TEMPLATE = "criteria/uploadSetPage";

    private final UploadCriteria uploadCriteria;

    UploadSetPages(UploadCriteria uploadCriteria) {
        this.uploadCriteria = uploadCriteria;
    }

    @Permits(Role.ADMINISTRATOR)
    @GetMapping(Addresses.UPLOAD)
    ModelAndView form() {
        return new ModelAndView(TEMPLATE, Map.of("page", UploadSetPage.BLANK));
    }

    @Permits(Role.ADMINISTRATOR)
    @PostMapping(Addresses.UPLOAD)
    ModelAndView upload(
            SignedIn by,
            @RequestParam(name = "tep", required = false) @Nullable MultipartFile file,
            RedirectAttributes redirect)
            throws IOException {
        if (file == null || file.isEmpty()) {
            return again("Chưa chọn tệp, hoặc tệp trống; hãy chọn tệp .yaml rồi gửi lại.", List.of());
        }
        Path copy = Files.createTempFile("lotrinh-criteria", ".yaml");
        try {
            file.transferTo(copy);
            String name = Optional.ofNullable(file.getOriginalFilename()).orElse("bo-tieu-chi.yaml");
            return switch (uploadCriteria.handle(new UploadCriteria.Command(by, name, copy))) {
                case UploadCriteria.Outcome.Taken(var version) -> {
                    redirect.addFlashAttribute(
                            "message",
                            "Đã nhận bản " + version.number() + " của “"
                                    + version.set().name() + "”, áp dụng từ " + VietnameseFormat.date(version.from())
                                    + ".");
                    yield new ModelAndView("redirect:" + Addresses.set(version));
                }
                case UploadCriteria.Outcome.Faulty(var findings) ->
                    again(
                            "Chưa nhận gì: tệp có " + findings.size() + " chỗ cần sửa.",
                            findings.stream()
                                    .map(finding -> new UploadSetPage.Finding(finding.line(), finding.sentence()))
                                    .toList());
                case UploadCriteria.Outcome.Refused(var sentence) -> again(sentence, List.of());
                case UploadCriteria.Outcome.NotAllowed(var sentence) -> again(sentence, List.of());
            };
        } finally {
            Files.deleteIfExists(copy);
        }
    }

    private static ModelAndView again(String fault, List<UploadSetPage.Finding> findings) {
        return Form.again(TEMPLATE, new UploadSetPage(fault, findings));
    }
}
