package vn.lotrinh.plan.web;

import static vn.lotrinh.access.Role.LEADER;
import static vn.lotrinh.access.Role.OFFICER;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import vn.lotrinh.access.Permits;
import vn.lotrinh.access.SignedIn;
import vn.lotrinh.plan.UploadPlan;
import vn.lotrinh.web.Form;

/** Takes a plan document in. <i>Tải kế hoạch lên</i>. */
@Controller
class UploadPages {

    private static final String EMPTY = "Chưa chọn tệp, hoặc tệp trống; hãy chọn tệp văn bản kế hoạch rồi gửi lại.";
    private static final String TOO_LARGE =
            "Tệp lớn hơn 50 MB; hãy bỏ bớt ảnh trong tệp hoặc chỉ giữ phần văn bản rồi gửi lại.";

    private final UploadPlan uploadPlan;

    UploadPages(UploadPlan uploadPlan) {
        this.uploadPlan = uploadPlan;
    }

    @Permits({OFFICER, LEADER})
    @GetMapping("/ke-hoach/tai-len")
    ModelAndView form() {
        return new ModelAndView("plan/uploadPage", Map.of("page", new UploadPage(null)));
    }

    @Permits({OFFICER, LEADER})
    @PostMapping("/ke-hoach/tai-len")
    ModelAndView upload(@RequestParam(name = "van-ban", required = false) @Nullable MultipartFile file, SignedIn by)
            throws IOException {
        if (file == null || file.isEmpty()) {
            return Form.again("plan/uploadPage", new UploadPage(EMPTY));
        }
        Path copy = Files.createTempFile("lotrinh-upload", null);
        try {
            file.transferTo(copy);
            String name = Optional.ofNullable(file.getOriginalFilename()).orElse("");
            return switch (uploadPlan.handle(new UploadPlan.Command(by.actor(), name, copy))) {
                case UploadPlan.Outcome.Reading(var job) -> new ModelAndView("redirect:/cong-viec/" + job);
                case UploadPlan.Outcome.Empty() -> Form.again("plan/uploadPage", new UploadPage(EMPTY));
                case UploadPlan.Outcome.TooLarge() -> Form.again("plan/uploadPage", new UploadPage(TOO_LARGE));
            };
        } finally {
            Files.deleteIfExists(copy);
        }
    }
}
