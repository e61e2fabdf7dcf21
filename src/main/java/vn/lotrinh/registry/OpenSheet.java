package vn.lotrinh.registry;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import vn.lotrinh.files.FindFile;
import vn.lotrinh.files.KeptFile;
import vn.lotrinh.sheet.ReadSheet;
import vn.lotrinh.sheet.SheetFile;

/** Reads a kept file in the child process, for as long as something is done with its rows. <i>Mở tệp Excel</i>. */
@Component
public class OpenSheet {

    private final FindFile files;
    private final ReadSheet reader = new ReadSheet();

    OpenSheet(FindFile files) {
        this.files = files;
    }

    /** How opening ends. */
    public sealed interface Outcome<T> {
        record Done<T>(T result) implements Outcome<T> {}

        /** @param sentence what is wrong with the file */
        record Refused<T>(String sentence) implements Outcome<T> {}
    }

    /** @param sheet by its name; empty for the first that is not hidden */
    public <T> Outcome<T> with(String document, String sheet, Function<SheetFile, T> work) {
        var file = files.find(document);
        return file.isEmpty()
                ? new Outcome.Refused<>("Tệp này không còn được lưu; hãy tải lên lại.")
                : read(file.get(), sheet, work);
    }

    private <T> Outcome<T> read(KeptFile file, String sheet, Function<SheetFile, T> work) {
        try {
            Path copy = Files.createTempFile("lotrinh-import", null);
            try {
                try (var out = Files.newOutputStream(copy)) {
                    files.copy(file, out);
                }
                return switch (sheet.isEmpty() ? reader.read(copy) : reader.read(copy, sheet)) {
                    case ReadSheet.Outcome.Refused(var sentence) -> new Outcome.Refused<>(sentence);
                    case ReadSheet.Outcome.Read(var opened) -> {
                        try (opened) {
                            yield new Outcome.Done<>(work.apply(opened));
                        }
                    }
                };
            } finally {
                Files.deleteIfExists(copy);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
