package vn.lotrinh.reading.child;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import vn.lotrinh.kernel.upload.ChildWork;
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

    /** Reads one file; never throws because of what is in it. */
    public Outcome read(Path file) {
        try {
            if (Files.size(file) > LARGEST_FILE) {
                return new Outcome.Refused(TOO_BIG);
            }
            try (var child = ChildWork.inFolder("lotrinh-reading")) {
                return switch (child.run(
                        ReadingProgram.class, LONGEST, file.toAbsolutePath().toString())) {
                    case ChildWork.Ending.TooSlow() -> new Outcome.Refused(TOO_SLOW);
                    case ChildWork.Ending.Died() -> new Outcome.Refused(TOO_MUCH);
                    case ChildWork.Ending.Busy() -> new Outcome.Refused(ChildWork.Ending.Busy.SENTENCE);
                    case ChildWork.Ending.Answered(var result) -> answer(result);
                };
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Outcome answer(Path result) throws IOException {
        return Files.size(result) <= LARGEST_ANSWER
                ? ChildAnswer.read(Files.readAllBytes(result))
                : new Outcome.Refused(TOO_MUCH);
    }
}
