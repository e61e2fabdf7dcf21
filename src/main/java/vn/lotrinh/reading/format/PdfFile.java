package vn.lotrinh.reading.format;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

/** Reads a .pdf that holds text. One that only shows pictures of pages is refused; it is not guessed at. */
final class PdfFile implements FormatReader {
    private static final int MOST_PAGES = 1_500;

    /** A scanned page with a digital signature still holds the signature's few words. */
    private static final int FEWEST_LETTERS_PER_PAGE = 40;

    @Override
    public List<Piece> read(Path file, Allowance allowance) throws IOException {
        try (var document = Loader.loadPDF(file.toFile(), IOUtils.createMemoryOnlyStreamCache())) {
            int pages = document.getNumberOfPages();
            if (pages > MOST_PAGES) {
                throw new RefusedFile(Refusal.TOO_LONG);
            }
            var lines = new PdfLines(allowance);
            lines.writeText(document, Writer.nullWriter());
            var pieces = new PdfParagraphs(PdfMargins.remove(lines.found())).join();
            if (letters(lines.found()) < (long) FEWEST_LETTERS_PER_PAGE * pages && showsPictures(document)) {
                throw new RefusedFile(Refusal.SCANNED);
            }
            return pieces;
        } catch (InvalidPasswordException _) {
            throw new RefusedFile(Refusal.PASSWORD);
        }
    }

    private static long letters(List<PdfLine> lines) {
        return lines.stream()
                .mapToLong(
                        line -> line.text().chars().filter(Character::isLetter).count())
                .sum();
    }

    private static boolean showsPictures(PDDocument document) throws IOException {
        for (var page : document.getPages()) {
            var resources = page.getResources();
            if (resources == null) {
                continue;
            }
            for (var name : resources.getXObjectNames()) {
                if (resources.isImageXObject(name)) {
                    return true;
                }
            }
        }
        return false;
    }
}
