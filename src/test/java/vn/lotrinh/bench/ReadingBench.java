package vn.lotrinh.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import vn.lotrinh.reading.PlanReader;
import vn.lotrinh.reading.format.Opened;
import vn.lotrinh.reading.format.PlanFiles;

/**
 * How long a document takes to open and to read, once the program is warm: the median of many rounds, per document, beside
 * the mere opening of the file. Run by {@code ./mvnw test-compile} and this class's {@code main}, with the folder of plans.
 */
final class ReadingBench {

    private static final int WARM_UP = 30;
    private static final int ROUNDS = 50;

    private ReadingBench() {}

    public static void main(String[] folder) throws IOException {
        List<Path> plans;
        try (var files = Files.list(Path.of(folder[0]))) {
            plans = files.filter(file -> file.toString().matches(".*\\.(txt|docx|doc|pdf)"))
                    .sorted()
                    .toList();
        }
        System.out.printf("%-46s %10s %10s%n", "document", "open ms", "read ms");
        for (Path plan : plans) {
            double open = median(() -> PlanFiles.open(plan));
            var text = ((Opened.Text) PlanFiles.open(plan)).text();
            double read = median(() -> PlanReader.read(text));
            System.out.printf("%-46s %10.1f %10.1f%n", plan.getFileName(), open, read);
        }
    }

    private static double median(Runnable work) {
        for (int i = 0; i < WARM_UP; i++) {
            work.run();
        }
        long[] times = new long[ROUNDS];
        for (int i = 0; i < ROUNDS; i++) {
            long began = System.nanoTime();
            work.run();
            times[i] = System.nanoTime() - began;
        }
        Arrays.sort(times);
        return times[ROUNDS / 2] / 1e6;
    }
}
