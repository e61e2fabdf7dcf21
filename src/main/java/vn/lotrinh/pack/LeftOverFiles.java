package vn.lotrinh.pack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** The files of a pack that no part reads: their content would silently count for nothing. */
final class LeftOverFiles {

    private static final int FOLDERS_DEEP = 3;

    private final Pack pack;
    private final List<String> read;

    /** @param read names of files; {@code registers/*.yaml} for all that a folder has */
    LeftOverFiles(Pack pack, List<String> read) {
        this.pack = pack;
        this.read = read;
    }

    /** Every file of YAML, and everything else in a folder of such files. */
    void tell(PackFindings findings) {
        pack.folders()
                .forEach(folder -> filesBelow(folder).stream()
                        .filter(this::isLeftOver)
                        .forEach(file -> findings.add(
                                Pack.place(folder, file),
                                "Không phần nào của Lộ Trình đọc tệp này; các tệp dùng được: " + String.join(", ", read)
                                        + ".")));
    }

    private boolean isLeftOver(String file) {
        int slash = file.lastIndexOf('/');
        boolean inFolder = slash >= 0 && read.contains(file.substring(0, slash) + "/*.yaml");
        return (inFolder || looksLikeYaml(file))
                && !file.equals(Pack.ABOUT)
                && !read.contains(file)
                && !(inFolder && file.endsWith(".yaml"));
    }

    /** Whatever an editor makes of the name, such as {@code plan.yaml.txt}. */
    private static boolean looksLikeYaml(String file) {
        String name = file.toLowerCase(Locale.ROOT);
        return name.contains(".yaml") || name.contains(".yml");
    }

    /** In the order of their names; those of another pack inside this folder are its own. */
    private List<String> filesBelow(Path folder) {
        if (!Files.isRegularFile(folder.resolve(Pack.ABOUT))) {
            return List.of();
        }
        try (var files = Files.walk(folder, FOLDERS_DEEP)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> !file.getFileName().toString().startsWith("."))
                    .filter(file -> pack.folders().stream()
                            .filter(other -> other.startsWith(folder) && !other.equals(folder))
                            .noneMatch(file::startsWith))
                    .map(file -> folder.relativize(file).toString().replace('\\', '/'))
                    .sorted()
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
