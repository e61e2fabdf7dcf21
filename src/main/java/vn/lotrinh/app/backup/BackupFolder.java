package vn.lotrinh.app.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import vn.lotrinh.app.database.InstallationMark;

/**
 * The folder where backups are made by themselves, and what the archives of one installation are called there, such as
 * {@code lotrinh-work-3f09c1d2-00007-2026-11-29-023000.backup}. <i>Thư mục sao lưu</i>. Others may use the folder as well. Which archive is the
 * newest its number says: a clock may be wrong.
 */
record BackupFolder(Path path, ZoneId where, InstallationMark whose) {

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("yyyy-MM-dd-HHmmss");

    /** What nobody had written to for so long when the newest archive was finished was broken off. */
    private static final Duration BROKEN_OFF = Duration.ofDays(1);

    /** The file of a backup that begins now. */
    Path nextFile(Instant now) throws IOException {
        long number = listArchives().stream().mapToLong(Archive::number).max().orElse(0) + 1;
        return path.resolve("%s%05d-%s.backup".formatted(beginning(), number, MOMENT.format(now.atZone(where))));
    }

    /**
     * Lets only so many archives stay, the newest; what an interrupted backup left goes as well. Files of other names are somebody else's.
     *
     * @return how many archives went
     */
    int keepNewest(int number) throws IOException {
        var archives = listArchives();
        var old = archives.subList(Math.min(number, archives.size()), archives.size());
        for (var archive : old) {
            Files.deleteIfExists(archive.file);
        }
        if (!archives.isEmpty()) {
            deleteBrokenOff(writtenAt(archives.getFirst().file).minus(BROKEN_OFF));
        }
        return old.size();
    }

    private void deleteBrokenOff(Instant before) throws IOException {
        for (var part : list(Pattern.compile(beginning() + ".*\\.backup\\.[0-9a-f]{8}\\" + UnfinishedFile.ENDING))) {
            if (writtenAt(part).isBefore(before)) {
                Files.deleteIfExists(part);
            }
        }
    }

    /** By the clock of whoever keeps the files. */
    private static Instant writtenAt(Path file) throws IOException {
        return Files.getLastModifiedTime(file).toInstant();
    }

    private record Archive(Path file, long number) {}

    /** Newest first. */
    private List<Archive> listArchives() throws IOException {
        var ours = Pattern.compile(beginning() + "(\\d{5,18})-\\d{4}-\\d{2}-\\d{2}-\\d{6}\\.backup");
        return list(ours).stream()
                .map(file -> {
                    var name = ours.matcher(nameOf(file));
                    return new Archive(file, name.matches() ? Long.parseLong(name.group(1)) : 0);
                })
                .sorted(Comparator.comparingLong(Archive::number).reversed())
                .toList();
    }

    private String beginning() {
        return "lotrinh-" + whose.kind() + "-" + whose.id() + "-";
    }

    private List<Path> list(Pattern pattern) throws IOException {
        try (var files = Files.list(path)) {
            return files.filter(file -> pattern.matcher(nameOf(file)).matches()).toList();
        }
    }

    private static String nameOf(Path file) {
        return String.valueOf(file.getFileName());
    }
}
