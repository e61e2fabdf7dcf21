package vn.lotrinh.reading.child;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import vn.lotrinh.kernel.upload.ChildProcess;

/**
 * Reads many changed files in one child with the same limits as {@link ReadInChild}, which would spend most of the time on
 * starting. A child that dies is replaced once its last file has been read by the real thing.
 */
final class MutationRun implements AutoCloseable {

    private final Path folder;
    private Process child;
    private BufferedReader answers;
    private PrintStream files;

    MutationRun(Path folder) throws IOException {
        this.folder = folder;
        this.child = start();
        this.answers = child.inputReader(StandardCharsets.UTF_8);
        this.files = new PrintStream(child.getOutputStream(), true, StandardCharsets.UTF_8);
    }

    private static Process start() throws IOException {
        return new ProcessBuilder(ChildProcess.program(ManyFilesProgram.class))
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    void run(Path documents, Random random, int times) throws Exception {
        List<Path> originals;
        try (var list = Files.list(documents)) {
            originals = list.sorted().toList();
        }
        for (int i = 0; i < times; i++) {
            Path original = originals.get(i % originals.size());
            byte[] bytes = Files.readAllBytes(original);
            change(bytes, random);
            Path changed = Files.write(folder.resolve(i + "-" + original.getFileName()), bytes);
            files.println(changed);
            String answer = CompletableFuture.supplyAsync(this::nextAnswer).get(10, TimeUnit.SECONDS);
            if (answer == null || answer.startsWith("Terminating due to java.lang.OutOfMemoryError")) {
                assertThat(new ReadInChild().read(changed))
                        .as(changed.toString())
                        .isNotNull();
                restart();
            } else {
                assertThat(answer).as(changed.toString()).matches("read|.*\\.");
            }
            Files.delete(changed);
        }
    }

    /** A few bytes anywhere, a piece copied elsewhere, or the end cut off. */
    private static void change(byte[] bytes, Random random) {
        for (int changes = 1 + random.nextInt(20); changes > 0; changes--) {
            int at = random.nextInt(bytes.length);
            switch (random.nextInt(4)) {
                case 0 -> bytes[at] = (byte) random.nextInt(256);
                case 1 -> bytes[at] ^= (byte) (1 << random.nextInt(8));
                case 2 -> {
                    int length = Math.min(1 + random.nextInt(64), bytes.length - at);
                    System.arraycopy(bytes, random.nextInt(bytes.length - length + 1), bytes, at, length);
                }
                default -> Arrays.fill(bytes, at, Math.min(bytes.length, at + 1 + random.nextInt(16)), (byte) 0);
            }
        }
    }

    private String nextAnswer() {
        try {
            return answers.readLine();
        } catch (IOException gone) {
            return null;
        }
    }

    private void restart() throws IOException {
        close();
        child = start();
        answers = child.inputReader(StandardCharsets.UTF_8);
        files = new PrintStream(child.getOutputStream(), true, StandardCharsets.UTF_8);
    }

    @Override
    public void close() {
        child.destroyForcibly();
    }
}
