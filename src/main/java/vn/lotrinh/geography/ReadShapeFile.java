package vn.lotrinh.geography;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import vn.lotrinh.kernel.upload.ChildWork;

/**
 * Reads a file of shapes that somebody uploaded (.kml, .kmz, .geojson) in a Java process of its own: at most 512 MB and 10 seconds. Whatever the file does to that process, the caller gets shapes
 * or one sentence. <i>Đọc tệp bản đồ</i>.
 */
public final class ReadShapeFile {

    /** How reading ends. */
    public sealed interface Outcome {

        /** The file was read; a single shape in it may still be wrong. */
        record Read(List<Feature> features) implements Outcome {}

        /** @param sentence what is wrong, and what its owner can do about it */
        record Refused(String sentence) implements Outcome {}
    }

    /**
     * One shape of the file.
     *
     * @param name as the file calls it; may be empty
     * @param code as the file has it; may be empty
     */
    public record Feature(String name, String code, ShapeKind kind, ReadShape.Outcome shape) {}

    private static final Duration LONGEST = Duration.ofSeconds(10);
    private static final long LARGEST_FILE = 20L << 20;
    private static final long LARGEST_ANSWER = 16L << 20;

    private ReadShapeFile() {}

    /** Reads one file; never throws because of what is in it. */
    public static Outcome of(Path file) {
        try {
            if (Files.size(file) > LARGEST_FILE) {
                return refused(ShapeFileRefusal.TOO_BIG);
            }
            try (var child = ChildWork.inFolder("lotrinh-shapes")) {
                return switch (child.run(
                        ShapeProgram.class, LONGEST, file.toAbsolutePath().toString())) {
                    case ChildWork.Ending.TooSlow() -> refused(ShapeFileRefusal.TOO_SLOW);
                    case ChildWork.Ending.Died() -> refused(ShapeFileRefusal.TOO_MUCH);
                    case ChildWork.Ending.Busy() -> new Outcome.Refused(ChildWork.Ending.Busy.SENTENCE);
                    case ChildWork.Ending.Answered(var result) -> answer(result);
                };
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Outcome answer(Path result) throws IOException {
        if (Files.size(result) > LARGEST_ANSWER) {
            return refused(ShapeFileRefusal.TOO_MUCH);
        }
        return switch (ShapeAnswer.read(Files.readAllBytes(result))) {
            case ShapeAnswer.Sentence(var sentence) -> new Outcome.Refused(sentence);
            case ShapeAnswer.Found(var features) ->
                new Outcome.Read(features.stream().map(ReadShapeFile::checked).toList());
        };
    }

    private static Feature checked(StatedFeature feature) {
        return new Feature(feature.name(), feature.code(), feature.shape().kind(), CheckShape.check(feature.shape()));
    }

    private static Outcome refused(ShapeFileRefusal why) {
        return new Outcome.Refused(why.sentence());
    }
}
