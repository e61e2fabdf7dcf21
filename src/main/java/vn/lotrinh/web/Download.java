package vn.lotrinh.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;

/** Answers with a file to be kept, not shown. <i>Tải tệp về</i>. */
public final class Download {

    private static final String EXCEL = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private Download() {}

    /**
     * A file of Excel.
     *
     * @param name with its ending; any letters
     */
    public static void sheet(HttpServletResponse response, String name, byte[] file) throws IOException {
        begin(response, name, EXCEL, file.length);
        response.getOutputStream().write(file);
    }

    /** The same from a file of our own, which stays. */
    public static void sheet(HttpServletResponse response, String name, Path file) throws IOException {
        begin(response, name, EXCEL, Files.size(file));
        Files.copy(file, response.getOutputStream());
    }

    /** Says what comes; whoever calls writes it. */
    public static void begin(HttpServletResponse response, String name, String mediaType, long length) {
        response.setContentType(mediaType);
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
