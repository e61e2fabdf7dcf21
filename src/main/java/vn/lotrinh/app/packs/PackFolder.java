package vn.lotrinh.app.packs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HashSet;
import java.util.Set;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** The folder of the pack: the one that the settings name, else the packs in the program, laid out beside the data. */
final class PackFolder {

    private static final String OURS = "nam-cuong";

    private PackFolder() {}

    static Path of(PackSettings settings, Path home) {
        return settings.pack() != null
                ? settings.pack()
                : unpacked(home.resolve("packs")).resolve(OURS);
    }

    /** Written anew at every start, so that they are always those of this program: what another version left there goes. */
    private static Path unpacked(Path folder) {
        try {
            var ours = new HashSet<Path>();
            for (Resource file : new PathMatchingResourcePatternResolver().getResources("classpath:packs/**/*.*")) {
                String[] address = file.getURL().toString().split("/packs/", -1);
                Path copy = folder.resolve(address[address.length - 1]);
                Files.createDirectories(copy.getParent());
                try (var content = file.getInputStream()) {
                    Files.copy(content, copy, StandardCopyOption.REPLACE_EXISTING);
                }
                ours.add(copy);
            }
            for (Path pack : ours.stream()
                    .map(copy -> folder.resolve(folder.relativize(copy).getName(0)))
                    .distinct()
                    .toList()) {
                removeOthers(pack, ours);
            }
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void removeOthers(Path pack, Set<Path> ours) throws IOException {
        try (var files = Files.walk(pack)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                if (!ours.contains(file)) {
                    Files.delete(file);
                }
            }
        }
    }
}
