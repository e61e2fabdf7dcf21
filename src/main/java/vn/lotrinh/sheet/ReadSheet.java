package vn.lotrinh.sheet;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import vn.lotrinh.kernel.upload.ChildWork;

/**
 * Reads a sheet of a file that somebody uploaded (.xlsx, .xls, .csv), in a Java process of its own: at most 512 MB and 30
 * seconds; at most 50 MB, 200,000 rows and 200 columns. Whatever the file does to that process, the caller gets rows or one
 * sentence. <i>Đọc tệp Excel tải lên</i>.
 */
public final class ReadSheet {

    /** How reading ends. */
    public sealed interface Outcome {

        /**
         * The sheet was read.
         *
         * @param file to be closed by who asked
         */
        record Read(SheetFile file) implements Outcome {}

        /**
         * Nothing was read.
         *
         * @param sentence what is wrong, and what the file's owner can do about it
         */
        record Refused(String sentence) implements Outcome {}
    }

    private static final Duration LONGEST = Duration.ofSeconds(30);
    private static final long LARGEST_ANSWER = 1L << 20;
    private static final String FIRST_VISIBLE = "";

    /** Reads the first sheet that is not hidden. */
    public Outcome read(Path file) {
        return read(file, FIRST_VISIBLE);
    }

    /** Reads the sheet of a name, as {@link SheetFile#sheets()} gives it. */
    public Outcome read(Path file, String sheet) {
        try {
            if (Files.size(file) > OpenBook.LARGEST_FILE) {
                return refused(SheetRefusal.TOO_BIG);
            }
            var work = ChildWork.inFolder("lotrinh-sheet");
            boolean kept = false;
            try {
                var outcome = readBy(work, file.toAbsolutePath(), sheet);
                kept = outcome instanceof Outcome.Read;
                return outcome;
            } finally {
                if (!kept) {
                    work.close();
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Outcome readBy(ChildWork work, Path file, String sheet) throws IOException {
        return switch (work.run(SheetProgram.class, LONGEST, file.toString(), sheet)) {
            case ChildWork.Ending.TooSlow() -> refused(SheetRefusal.TOO_SLOW);
            case ChildWork.Ending.Died() -> refused(SheetRefusal.TOO_MUCH);
            case ChildWork.Ending.Busy() -> new Outcome.Refused(ChildWork.Ending.Busy.SENTENCE);
            case ChildWork.Ending.Answered(var result) -> answered(work, result);
        };
    }

    private static Outcome answered(ChildWork work, Path result) throws IOException {
        if (Files.size(result) > LARGEST_ANSWER) {
            return refused(SheetRefusal.TOO_MUCH);
        }
        return switch (SheetAnswer.read(Files.readAllBytes(result))) {
            case SheetAnswer.Sentence(var sentence) -> new Outcome.Refused(sentence);
            case SheetAnswer.Found found
            when found.count() == 0 && found.sheets().size() == 1 -> refused(SheetRefusal.EMPTY);
            case SheetAnswer.Found found ->
                new Outcome.Read(new SheetFile(work, result.resolveSibling(SheetProgram.ROWS), found));
        };
    }

    private static Outcome refused(SheetRefusal why) {
        return new Outcome.Refused(why.sentence());
    }
}
