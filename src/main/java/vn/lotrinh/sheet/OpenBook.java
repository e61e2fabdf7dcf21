package vn.lotrinh.sheet;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import vn.lotrinh.kernel.upload.FileKind;

/** Opens a file as what its first bytes say it is, whatever its name says. */
final class OpenBook {
    static final long LARGEST_FILE = 50L << 20;

    private OpenBook() {}

    static Book open(Path file) throws IOException {
        if (!Files.isRegularFile(file) || !Files.isReadable(file)) {
            throw new RefusedSheet(SheetRefusal.NOT_FOUND);
        }
        long size = Files.size(file);
        if (size == 0 || size > LARGEST_FILE) {
            throw new RefusedSheet(size == 0 ? SheetRefusal.EMPTY : SheetRefusal.TOO_BIG);
        }
        byte[] head;
        try (var in = Files.newInputStream(file)) {
            head = in.readNBytes(FileKind.HEAD);
        }
        if (isWebPage(head)) {
            throw new RefusedSheet(SheetRefusal.WEB_PAGE);
        }
        var name = Optional.ofNullable(file.getFileName()).map(Path::toString).orElse("");
        return switch (FileKind.of(head, name)) {
            case ZIP -> XlsxBook.open(file);
            case OLE -> XlsBook.open(file);
            case TEXT -> CsvBook.open(file);
            case PDF, OTHER -> throw new RefusedSheet(SheetRefusal.OTHER_FORMAT);
        };
    }

    /** Many systems of the state hand out a web page, or the XML of Excel 2003, as "Excel". */
    private static boolean isWebPage(byte[] head) {
        var start = new String(head, StandardCharsets.ISO_8859_1)
                .replaceFirst("^\u00EF\u00BB\u00BF", "")
                .stripLeading()
                .toLowerCase(Locale.ROOT);
        return start.startsWith("<")
                && (start.contains("<html") || start.contains("<table") || start.contains("<workbook"));
    }
}
