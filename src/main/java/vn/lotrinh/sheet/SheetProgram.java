package vn.lotrinh.sheet;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import vn.lotrinh.kernel.upload.CleanText;

/**
 * What the child process runs: reads one sheet of a file, writes its rows into one file and what else it found into another.
 * The name of a sheet may be empty: then the first that is not hidden is read.
 */
final class SheetProgram {
    static final String ROWS = "rows";
    private static final int MOST_SHEETS = 500;
    private static final int LONGEST_NAME = 100;

    private SheetProgram() {}

    public static void main(String[] fileSheetAndResult) throws IOException {
        Path result = Path.of(fileSheetAndResult[2]);
        var answer = read(Path.of(fileSheetAndResult[0]), fileSheetAndResult[1], result.resolveSibling(ROWS));
        Path unfinished = result.resolveSibling("unfinished");
        Files.write(unfinished, answer.toBytes());
        Files.move(unfinished, result);
    }

    static SheetAnswer read(Path file, String sheet, Path rows) {
        try (var book = OpenBook.open(file)) {
            return read(book, sheet, rows);
        } catch (RefusedSheet refused) {
            return new SheetAnswer.Sentence(refused.why().sentence());
        } catch (IOException | RuntimeException | StackOverflowError | AssertionError broken) {
            // The libraries meet a damaged file with whatever exception comes first; to its owner they all mean this.
            return new SheetAnswer.Sentence(SheetRefusal.BROKEN.sentence());
        }
    }

    private static SheetAnswer read(Book book, String wanted, Path file) throws IOException {
        var sheets = book.titles().stream()
                .limit(MOST_SHEETS)
                .map(sheet -> new SheetTitle(nameOf(sheet), sheet.hidden()))
                .toList();
        int chosen = choose(sheets, wanted);
        var regions = new HeadRegions();
        int count;
        try (var rows = new RowFile(file, regions)) {
            book.read(chosen, rows);
            count = rows.rows();
        }
        return new SheetAnswer.Found(sheets, chosen, count, regions.kept());
    }

    private static String nameOf(SheetTitle sheet) {
        String name = CleanText.line(sheet.name());
        return name.substring(0, Math.min(name.length(), LONGEST_NAME));
    }

    private static int choose(List<SheetTitle> sheets, String wanted) throws RefusedSheet {
        if (sheets.isEmpty()) {
            throw new RefusedSheet(SheetRefusal.BROKEN);
        }
        if (!wanted.isEmpty()) {
            return IntStream.range(0, sheets.size())
                    .filter(i -> sheets.get(i).name().equals(wanted))
                    .findFirst()
                    .orElseThrow(() -> new RefusedSheet(SheetRefusal.NO_SUCH_SHEET));
        }
        return IntStream.range(0, sheets.size())
                .filter(i -> !sheets.get(i).hidden())
                .findFirst()
                .orElse(0);
    }
}
