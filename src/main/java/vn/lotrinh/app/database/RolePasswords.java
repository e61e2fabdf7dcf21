package vn.lotrinh.app.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Properties;

/** Random passwords of the embedded server's three roles, kept in a file that only its owner reads. */
record RolePasswords(String superuser, String owner, String runtime) {

    private static final SecureRandom RANDOM = new SecureRandom();

    static RolePasswords in(DatabaseFolder folder) {
        try {
            if (Files.exists(folder.passwords())) {
                return read(folder.passwords());
            }
            if (folder.laidOut()) {
                throw new CannotStartDatabase(
                        "Thư mục %s có dữ liệu nhưng thiếu tệp mật khẩu %s. Hãy khôi phục tệp này từ bản sao của thư mục, hoặc phục hồi dữ liệu từ bản sao lưu vào một thư mục mới."
                                .formatted(folder.root(), folder.passwords().getFileName()));
            }
            return write(new RolePasswords(random(), random(), random()), folder.passwords());
        } catch (IOException e) {
            throw new CannotStartDatabase(
                    "Không đọc hoặc không ghi được tệp mật khẩu %s. Hãy kiểm tra quyền của tệp và dung lượng đĩa."
                            .formatted(folder.passwords()),
                    e);
        }
    }

    private static RolePasswords read(Path file) throws IOException {
        var lines = new Properties();
        try (var reader = Files.newBufferedReader(file)) {
            lines.load(reader);
        }
        return new RolePasswords(
                lines.getProperty("superuser", ""), lines.getProperty("owner", ""), lines.getProperty("runtime", ""));
    }

    /** Renamed into place when it is whole: half a file of passwords would lock everybody out. */
    private static RolePasswords write(RolePasswords passwords, Path file) throws IOException {
        var whole = file.resolveSibling(file.getFileName() + ".new");
        Files.deleteIfExists(whole);
        Files.createFile(whole, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(
                whole,
                "superuser=%s%nowner=%s%nruntime=%s%n"
                        .formatted(passwords.superuser, passwords.owner, passwords.runtime));
        Files.move(whole, file, StandardCopyOption.ATOMIC_MOVE);
        return passwords;
    }

    private static String random() {
        var bytes = new byte[24];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    @Override
    public String toString() {
        return "RolePasswords[hidden]";
    }
}
