package vn.lotrinh.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;

/** Answers with a file of Excel to be kept, not shown. <i>Tải tệp Excel về</i>. */
public final class SheetAnswer {

    private static final String EXCEL = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private SheetAnswer() {}

    /** @param name of the file, with its ending; any letters */
    public static void send(HttpServletResponse response, String name, byte[] file) throws IOException {
        begin(response, name, file.length);
        response.getOutputStream().write(file);
    }

    /** The same from a file of our own, which stays. */
    public static void send(HttpServletResponse response, String name, Path file) throws IOException {
        begin(response, name, Files.size(file));
        Files.copy(file, response.getOutputStream());
    }

    private static void begin(HttpServletResponse response, String name, long length) {
        response.setContentType(EXCEL);
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment()
                        .filename(name, StandardCharsets.UTF_8)
                        .build()
                        .toString());
        response.setContentLengthLong(length);
    }
}
