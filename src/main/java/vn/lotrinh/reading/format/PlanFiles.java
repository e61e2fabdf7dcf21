package vn.lotrinh.reading.format;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import vn.lotrinh.kernel.upload.FileKind;
import vn.lotrinh.reading.PlanText;

/**
 * Opens the files that plans come in: .docx, .doc, .pdf, .txt. What a file is decides its content, whatever its name says.
 * Refuses what is empty, larger than 50 MB, locked by a password, broken, scanned or of another kind.
 */
public final class PlanFiles {
    private static final long LARGEST_FILE = 50L << 20;

    private PlanFiles() {}

    /** Opens one file. Ends with its text or with one sentence, never with an exception. */
    public static Opened open(Path file) {
        try {
            return new Opened.Text(read(file));
        } catch (RefusedFile refused) {
            return new Opened.Unreadable(refused.why().sentence());
        } catch (IOException | RuntimeException | StackOverflowError | AssertionError broken) {
            // The libraries meet a damaged file with whatever exception comes first; to its owner they all mean this.
            return new Opened.Unreadable(Refusal.BROKEN.sentence());
        }
    }

    private static PlanText read(Path file) throws IOException {
        if (!Files.isRegularFile(file) || !Files.isReadable(file)) {
            throw new RefusedFile(Refusal.NOT_FOUND);
        }
        long size = Files.size(file);
        if (size == 0 || size > LARGEST_FILE) {
            throw new RefusedFile(size == 0 ? Refusal.EMPTY : Refusal.TOO_BIG);
        }
        var allowance = new Allowance();
        return PlanTextLayout.layOut(readerOf(file).read(file, allowance), allowance);
    }

    private static FormatReader readerOf(Path file) throws IOException {
        byte[] head;
        try (var in = Files.newInputStream(file)) {
            head = in.readNBytes(FileKind.HEAD);
        }
        var name = Optional.ofNullable(file.getFileName()).map(Path::toString).orElse("");
        return switch (FileKind.of(head, name)) {
            case ZIP -> new WordFile();
            case OLE -> new OldWordFile();
            case PDF -> new PdfFile();
            case TEXT -> new TextFile();
            case OTHER -> throw new RefusedFile(Refusal.OTHER_FORMAT);
        };
    }
}
