package vn.lotrinh.reading.child;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import vn.lotrinh.reading.PlanReader;
import vn.lotrinh.reading.format.Opened;
import vn.lotrinh.reading.format.PlanFiles;

/** What the child process runs: reads one file, writes what it found into another. */
final class ReadingProgram {

    private ReadingProgram() {}

    public static void main(String[] fileAndResult) throws IOException {
        Path result = Path.of(fileAndResult[1]);
        byte[] found = switch (PlanFiles.open(Path.of(fileAndResult[0]))) {
            case Opened.Text(var text) -> ChildAnswer.of(PlanReader.read(text));
            case Opened.Unreadable(var sentence) -> ChildAnswer.of(sentence);
        };
        Path unfinished = result.resolveSibling("unfinished");
        Files.write(unfinished, found);
        Files.move(unfinished, result);
    }
}
