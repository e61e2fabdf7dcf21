package vn.lotrinh.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.List;
import java.util.Optional;

/** The one password of all demonstration accounts: random for each home, kept in a file that only its owner reads. */
public final class DemonstrationPassword {

    private static final List<String> WORDS = List.of(
            "ruong", "nuong", "suoi", "che", "que", "hoi", "ngo", "lua", "hong", "nghe", "mat", "nui", "rung", "ban",
            "gio", "mua");

    private static final String FILE = "mat-khau-minh-hoa.txt";
    private static final int DIGITS = 10_000;
    private static final int CHOSEN = 3;

    private DemonstrationPassword() {}

    /** The password of this home, made at the first call. */
    public static String in(Path folder) {
        var file = folder.resolve(FILE);
        try {
            if (!Files.exists(file)) {
                Files.createDirectories(folder);
                create(file, random());
            }
            return Files.readString(file).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Empty for a home in which no demonstration was ever loaded. */
    public static Optional<String> find(Path folder) {
        return Files.exists(folder.resolve(FILE)) ? Optional.of(in(folder)) : Optional.empty();
    }

    /** The password of accounts that come from another home. */
    public static void put(Path folder, String password) {
        var file = folder.resolve(FILE);
        try {
            Files.createDirectories(folder);
            var beside = folder.resolve(FILE + ".new");
            Files.deleteIfExists(beside);
            create(beside, password);
            Files.move(beside, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void create(Path file, String password) throws IOException {
        Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(file, password);
    }

    private static String random() {
        var random = new SecureRandom();
        var password = new StringBuilder();
        for (int i = 0; i < CHOSEN; i++) {
            password.append(WORDS.get(random.nextInt(WORDS.size()))).append('-');
        }
        return password.append("%04d".formatted(random.nextInt(DIGITS))).toString();
    }
}
