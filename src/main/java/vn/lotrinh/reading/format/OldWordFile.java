package vn.lotrinh.reading.format;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.OldWordFileFormatException;
import org.apache.poi.hwpf.usermodel.Paragraph;
import org.apache.poi.hwpf.usermodel.Range;
import org.apache.poi.poifs.crypt.Decryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import vn.lotrinh.reading.PlanText.Emphasis;

/** Reads a .doc of Word 97 to 2003. */
final class OldWordFile implements FormatReader {

    @Override
    public List<Piece> read(Path file, Allowance allowance) throws IOException {
        try (var container = new POIFSFileSystem(file.toFile(), true)) {
            if (container.getRoot().hasEntryCaseInsensitive(Decryptor.DEFAULT_POIFS_ENTRY)) {
                throw new RefusedFile(Refusal.PASSWORD);
            }
            if (!container.getRoot().hasEntryCaseInsensitive("WordDocument")) {
                throw new RefusedFile(Refusal.OTHER_FORMAT);
            }
            try (var document = new HWPFDocument(container)) {
                var range = document.getRange();
                allowance.takeCharacters(range.text().length());
                return new Body(range, new OldWordNumbers(document.getListTables()), allowance).read();
            }
        } catch (EncryptedDocumentException _) {
            throw new RefusedFile(Refusal.PASSWORD);
        } catch (OldWordFileFormatException _) {
            throw new RefusedFile(Refusal.OLD_WORD);
        }
    }

    private record Body(Range range, OldWordNumbers numbers, Allowance allowance) {

        List<Piece> read() throws RefusedFile {
            var pieces = new ArrayList<Piece>();
            int count = range.numParagraphs();
            for (int i = 0; i < count; i++) {
                allowance.takeParagraph();
                var paragraph = range.getParagraph(i);
                if (paragraph.isInTable()) {
                    var table = range.getTable(paragraph);
                    pieces.add(new OldWordTable(table, allowance).read());
                    i += Math.max(table.numParagraphs(), 1) - 1;
                } else {
                    addLines(paragraph, pieces);
                }
            }
            return pieces;
        }

        private void addLines(Paragraph paragraph, List<Piece> into) {
            var text = OldWordText.of(paragraph);
            if (text.isBlank()) {
                return;
            }
            var number = numbers.numberOf(paragraph);
            for (var line : BrokenLines.split(number.isEmpty() ? text : number + ' ' + text.stripLeading())) {
                into.add(new Piece.Line(line, emphasis(paragraph)));
            }
        }

        private static Emphasis emphasis(Paragraph paragraph) {
            boolean heading = paragraph.getLvl() < 9;
            return heading ? Emphasis.HEADING : OldWordText.isBold(paragraph) ? Emphasis.BOLD : Emphasis.PLAIN;
        }
    }
}
