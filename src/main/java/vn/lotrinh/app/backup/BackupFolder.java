package vn.lotrinh.app.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;

/** The folder where backups are made by themselves, and what their archives are called there. <i>Thư mục sao lưu</i>. */
record BackupFolder(Path path, ZoneId where) {

    private static final DateTimeFormatter NAME = DateTimeFormatter.ofPattern("'lotrinh-'yyyy-MM-dd-HHmmss'.backup'");
    private static final Pattern OURS = Pattern.compile("lotrinh-\\d{4}-\\d{2}-\\d{2}-\\d{6}\\.backup");
    private static final Pattern BROKEN_OFF = Pattern.compile(OURS + "\\.part");

    Path file(Instant begun) {
        return path.resolve(NAME.format(begun.atZone(where)));
    }

    /** Newest first; files of other names are somebody's own. */
    List<Path> listArchives() throws IOException {
        return list(OURS);
    }

    /**
     * Lets only so many archives stay, the newest; what an interrupted backup left goes as well.
     *
     * @return how many archives went
     */
    int keepNewest(int number) throws IOException {
        var archives = listArchives();
        var old = archives.subList(Math.min(number, archives.size()), archives.size());
        for (var archive : old) {
            Files.deleteIfExists(archive);
        }
        for (var part : list(BROKEN_OFF)) {
            Files.deleteIfExists(part);
        }
        return old.size();
    }

    private List<Path> list(Pattern pattern) throws IOException {
        try (var files = Files.list(path)) {
            return files.filter(file ->
                            pattern.matcher(String.valueOf(file.getFileName())).matches())
                    .sorted(Comparator.reverseOrder())
                    .toList();
        }
    }
}
