package vn.lotrinh.files;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.stereotype.Component;
import vn.lotrinh.web.Download;

/** Answers with a kept file, always as a download. <i>Tải tệp về</i>. */
@Component
public class SendFile {

    private final FindFile files;

    SendFile(FindFile files) {
        this.files = files;
    }

    public void handle(KeptFile file, HttpServletResponse response) throws IOException {
        Download.begin(response, file.name(), file.mediaType(), file.size());
        files.copy(file, response.getOutputStream());
    }
}
