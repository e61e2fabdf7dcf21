package vn.lotrinh.reading.child;

import java.io.BufferedReader;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import vn.lotrinh.reading.PlanReader;
import vn.lotrinh.reading.format.Opened;
import vn.lotrinh.reading.format.PlanFiles;

/** Reads the files that it is told of, one after another, and answers each with "read" or a sentence. */
final class ManyFilesProgram {

    private ManyFilesProgram() {}

    public static void main(String[] none) throws IOException {
        var names = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        var out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
        for (String name = names.readLine(); name != null; name = names.readLine()) {
            switch (PlanFiles.open(Path.of(name))) {
                case Opened.Text(var text) -> {
                    PlanReader.read(text);
                    out.println("read");
                }
                case Opened.Unreadable(var sentence) -> out.println(sentence);
            }
        }
    }
}
