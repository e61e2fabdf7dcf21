package vn.lotrinh.reading.child;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import vn.lotrinh.reading.PlanDraft;

/**
 * Reads a plan document that somebody uploaded, in a Java process of its own: at most 512 MB and 10 seconds, with an empty
 * environment and a folder of its own that is gone afterwards. Whatever the file does to that process, the caller gets a
 * draft or one sentence. <i>Đọc tệp tải lên</i>.
 */
public final class ReadInChild {

    /** How reading ends. */
    public sealed interface Outcome {

        /** The file was read. */
        record Read(PlanDraft draft) implements Outcome {}

        /**
         * The file was not read.
         *
         * @param sentence what is wrong, and what its owner can do about it
         */
        record Refused(String sentence) implements Outcome {}
    }

    private static final Duration LONGEST = Duration.ofSeconds(10);
    private static final long LARGEST_FILE = 50L << 20;
    private static final long LARGEST_ANSWER = 64L << 20;
    private static final String TOO_BIG =
            "Tệp lớn hơn 50 MB; hãy bỏ bớt ảnh trong tệp hoặc chỉ giữ phần văn bản rồi gửi lại.";
    private static final String TOO_SLOW =
            "Đọc tệp quá 10 giây nên đã dừng; hãy mở tệp bằng Word, lưu thành tệp .docx mới rồi gửi lại.";
    private static final String TOO_MUCH =
            "Nội dung tệp phức tạp bất thường nên không đọc được; hãy lưu phần kế hoạch thành tệp .docx mới rồi gửi lại.";

    private final List<String> program;

    public ReadInChild() {
        this.program = ChildProcess.program(ReadingProgram.class);
    }

    /** Reads one file; never throws because of what is in it. */
    public Outcome read(Path file) {
        try {
            if (Files.size(file) > LARGEST_FILE) {
                return new Outcome.Refused(TOO_BIG);
            }
            Path folder = Files.createTempDirectory("lotrinh-reading");
            try {
                return readIn(folder, file.toAbsolutePath());
            } finally {
                ChildProcess.deleteAll(folder);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Outcome readIn(Path folder, Path file) throws IOException {
        Path result = folder.resolve("result");
        var line = new ArrayList<>(program);
        line.add(1, "-Djava.io.tmpdir=" + folder);
        line.add(file.toString());
        line.add(result.toString());
        var builder = new ProcessBuilder(line)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD);
        builder.environment().clear();
        builder.environment().put("LC_ALL", "C.UTF-8"); // without it Java cannot open a file with a Vietnamese name
        Process child = builder.start();
        try {
            child.getOutputStream().close();
            if (!child.waitFor(LONGEST.toMillis(), TimeUnit.MILLISECONDS)) {
                return new Outcome.Refused(TOO_SLOW);
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return new Outcome.Refused(TOO_SLOW);
        } finally {
            child.destroyForcibly();
        }
        boolean answered = Files.exists(result) && Files.size(result) <= LARGEST_ANSWER;
        return answered ? ChildAnswer.read(Files.readAllBytes(result)) : new Outcome.Refused(TOO_MUCH);
    }
}
