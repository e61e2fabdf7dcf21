package vn.lotrinh.app.packs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
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

    /** Written anew at every start, so that they are always those of this program. */
    private static Path unpacked(Path folder) {
        try {
            for (Resource file : new PathMatchingResourcePatternResolver().getResources("classpath:packs/**/*.*")) {
                String[] address = file.getURL().toString().split("/packs/", -1);
                Path copy = folder.resolve(address[address.length - 1]);
                Files.createDirectories(copy.getParent());
                try (var content = file.getInputStream()) {
                    Files.copy(content, copy, StandardCopyOption.REPLACE_EXISTING);
                }
            }
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
