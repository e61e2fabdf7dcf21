package vn.lotrinh.geography;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipInputStream;
import vn.lotrinh.kernel.upload.BoundedStream;
import vn.lotrinh.kernel.upload.TextEncoding;

/** What the child process runs: reads the shapes of one file, as they are stated, and writes them into another. */
final class ShapeProgram {

    private static final long LARGEST_INSIDE = 40L << 20;

    private ShapeProgram() {}

    public static void main(String[] fileAndResult) throws IOException {
        Path result = Path.of(fileAndResult[1]);
        Path unfinished = result.resolveSibling("unfinished");
        Files.write(unfinished, read(Path.of(fileAndResult[0])).toBytes());
        Files.move(unfinished, result);
    }

    static ShapeAnswer read(Path file) {
        try {
            var features = features(file);
            return features.isEmpty()
                    ? new ShapeAnswer.Sentence(ShapeFileRefusal.NO_SHAPES.sentence())
                    : new ShapeAnswer.Found(features);
        } catch (RefusedShapeFile refused) {
            return new ShapeAnswer.Sentence(refused.sentence());
        } catch (IOException | RuntimeException | StackOverflowError broken) {
            // A damaged file is met with whatever exception comes first; to its owner they all mean this.
            return new ShapeAnswer.Sentence(ShapeFileRefusal.BROKEN.sentence());
        }
    }

    private static List<StatedFeature> features(Path file) throws IOException {
        byte[] head;
        try (var in = Files.newInputStream(file)) {
            head = in.readNBytes(4);
        }
        if (head.length == 0) {
            throw new RefusedShapeFile(ShapeFileRefusal.EMPTY);
        }
        if (head[0] == 'P' && head.length > 1 && head[1] == 'K') {
            return kmz(file);
        }
        return isXml(file) ? kml(file) : geoJson(file);
    }

    /** Told by the first character that is no blank, and no mark of Unicode. */
    private static boolean isXml(Path file) throws IOException {
        try (var in = Files.newInputStream(file)) {
            for (int next = in.read(); next >= 0; next = in.read()) {
                if (next == '<') {
                    return true;
                }
                if (next == '{') {
                    return false;
                }
                if (next > ' ' && next < 0x7F) {
                    throw new RefusedShapeFile(ShapeFileRefusal.OTHER_FORMAT);
                }
            }
        }
        throw new RefusedShapeFile(ShapeFileRefusal.OTHER_FORMAT);
    }

    private static List<StatedFeature> kml(Path file) throws IOException {
        try (var in = Files.newInputStream(file)) {
            return KmlReader.read(in);
        }
    }

    private static List<StatedFeature> kmz(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file);
                var zip = new ZipInputStream(in)) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (isKml(entry.getName())) {
                    return KmlReader.read(new BoundedStream(
                            zip, LARGEST_INSIDE, () -> new RefusedShapeFile(ShapeFileRefusal.INFLATES)));
                }
            }
        }
        throw new RefusedShapeFile(ShapeFileRefusal.NO_KML);
    }

    /** A Mac puts a second entry beside each, which holds no KML. */
    private static boolean isKml(String entry) {
        String name = entry.substring(entry.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT);
        return name.endsWith(".kml") && !name.startsWith("._") && !entry.startsWith("__MACOSX/");
    }

    private static List<StatedFeature> geoJson(Path file) throws IOException {
        String text = TextEncoding.decode(Files.readAllBytes(file))
                .orElseThrow(() -> new RefusedShapeFile(ShapeFileRefusal.BROKEN));
        return switch (ReadGeoJson.of(text.replace("\uFEFF", ""))) {
            case ReadGeoJson.Outcome.Read(var features) -> features;
            case ReadGeoJson.Outcome.Wrong(var sentence) -> throw new RefusedShapeFile(sentence);
        };
    }
}
