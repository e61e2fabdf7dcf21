package vn.lotrinh.given;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import vn.lotrinh.pack.Pack;
import vn.lotrinh.pack.PackFindings;
import vn.lotrinh.pack.PackPart;

/** The pack that comes with the program. */
public final class PackOfNamCuong {

    public static final Path FOLDER = Path.of("packs/nam-cuong");

    private PackOfNamCuong() {}

    public static <T> T read(PackPart<T> part) {
        var findings = new PackFindings();
        var read = part.read(Pack.open(FOLDER, findings), findings);
        if (!findings.isEmpty()) {
            throw new IllegalStateException("The pack has faults: " + findings.list());
        }
        return read;
    }

    /** The outline of its commune, as GeoJSON. */
    public static String outline() {
        try {
            return Files.readString(FOLDER.resolve("outline.geojson"));
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
