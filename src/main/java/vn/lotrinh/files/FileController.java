package vn.lotrinh.files;

import static vn.lotrinh.access.Role.ADMINISTRATOR;
import static vn.lotrinh.access.Role.FRONT;
import static vn.lotrinh.access.Role.LEADER;
import static vn.lotrinh.access.Role.OFFICER;
import static vn.lotrinh.access.Role.PARTY_CELL_SECRETARY;
import static vn.lotrinh.access.Role.VILLAGE_HEAD;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import vn.lotrinh.access.Permits;
import vn.lotrinh.web.NoSuchPage;

/** Hands files out, always as downloads. */
@Controller
class FileController {

    private final FindFile files;
    private final SendFile sendFile;

    FileController(FindFile files, SendFile sendFile) {
        this.files = files;
        this.sendFile = sendFile;
    }

    @Permits({ADMINISTRATOR, LEADER, OFFICER, FRONT, VILLAGE_HEAD, PARTY_CELL_SECRETARY})
    @GetMapping("/tep/{digest:[0-9a-f]{64}}")
    void download(@PathVariable String digest, HttpServletResponse response) throws IOException {
        var file = files.find(digest)
                .orElseThrow(() -> new NoSuchPage("Tệp này không có ở xã, hoặc đã bỏ vì không đọc được."));
        sendFile.handle(file, response);
    }
}
