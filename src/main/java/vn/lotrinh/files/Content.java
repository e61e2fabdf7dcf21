package vn.lotrinh.files;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * What is in a file, without reading it into memory as a whole. <i>Nội dung tệp</i>.
 *
 * @param digest SHA-256 in hexadecimal
 */
record Content(Path file, long size, String digest, String mediaType) {

    private static final int ENDS = 8192;

    static Content of(Path file) {
        try {
            return new Content(file, Files.size(file), digest(file), mediaType(ends(file)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String digest(Path file) throws IOException {
        try (var in = new DigestInputStream(Files.newInputStream(file), MessageDigest.getInstance("SHA-256"))) {
            in.transferTo(OutputStream.nullOutputStream());
            return HexFormat.of().formatHex(in.getMessageDigest().digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }

    /** Beginning and end: a zip names its parts at either. */
    private static String ends(Path file) throws IOException {
        try (var bytes = new RandomAccessFile(file.toFile(), "r")) {
            byte[] head = new byte[(int) Math.min(ENDS, bytes.length())];
            bytes.readFully(head);
            byte[] tail = new byte[(int) Math.min(ENDS, bytes.length() - head.length)];
            bytes.seek(bytes.length() - tail.length);
            bytes.readFully(tail);
            return new String(head, StandardCharsets.ISO_8859_1) + new String(tail, StandardCharsets.ISO_8859_1);
        }
    }

    private static String mediaType(String ends) {
        if (ends.startsWith("PK\u0003\u0004")) {
            return officeType(ends);
        }
        if (ends.startsWith("%PDF-")) {
            return "application/pdf";
        }
        if (ends.startsWith("\u00D0\u00CF\u0011\u00E0")) {
            return "application/x-ole-storage";
        }
        if (ends.startsWith("\u00FF\u00D8\u00FF")) {
            return "image/jpeg";
        }
        if (ends.startsWith("\u0089PNG\r\n")) {
            return "image/png";
        }
        return ends.chars().anyMatch(c -> c < ' ' && c != '\n' && c != '\r' && c != '\t' && c != '\f')
                ? "application/octet-stream"
                : "text/plain";
    }

    private static String officeType(String ends) {
        if (ends.contains("word/")) {
            return "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
        }
        if (ends.contains("xl/")) {
            return "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
        }
        return "application/zip";
    }

    InputStream open() {
        try {
            return Files.newInputStream(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
