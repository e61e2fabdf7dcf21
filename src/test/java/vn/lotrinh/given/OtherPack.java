package vn.lotrinh.given;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The pack of xã Cồn Sậy, a commune that is not real: other villages, plan, crops, and a register of its own. */
public final class OtherPack {

    private static final Path ITSELF = Path.of("src/test/resources/other-packs/con-say");
    private static final Path BASE = Path.of("packs/base");

    private OtherPack() {}

    /** Lays it out beside the base pack, as its author had it. */
    public static Path laidOutIn(Path folder) {
        copy(BASE, folder.resolve("base"));
        var pack = folder.resolve("con-say");
        copy(ITSELF, pack);
        return pack;
    }

    private static void copy(Path from, Path to) {
        try (var files = Files.walk(from)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path copy = to.resolve(from.relativize(file).toString());
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
