package vn.lotrinh.app.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** The embedded database while another program of this installation has it running: visited, and left as it is. */
public final class RunningDatabase implements Database {

    /** Of {@code postmaster.pid}, counted from 0. */
    private static final int LINE_OF_PORT = 3;

    private final DatabaseFolder folder;
    private final RolePasswords passwords;
    private final int port;

    private RunningDatabase(DatabaseFolder folder, RolePasswords passwords, int port) {
        this.folder = folder;
        this.passwords = passwords;
        this.port = port;
    }

    /**
     * Empty when nobody works in the folder.
     *
     * @throws CannotStartDatabase when somebody does, but the server does not answer
     */
    static Optional<RunningDatabase> find(Path folder) {
        if (!inUse(folder)) {
            return Optional.empty();
        }
        var place = DatabaseFolder.at(folder);
        var found = new RunningDatabase(place, RolePasswords.in(place), port(place));
        Roles.demandServerOf(
                new DatabaseLogin(found.url("postgres"), Roles.SUPERUSER, found.passwords.superuser()), place.data());
        return Optional.of(found);
    }

    static boolean inUse(Path folder) {
        if (!Files.isDirectory(folder)) {
            return false;
        }
        var lock = FolderLock.tryOn(DatabaseFolder.at(folder));
        lock.ifPresent(FolderLock::close);
        return lock.isEmpty();
    }

    private static int port(DatabaseFolder folder) {
        try {
            List<String> lines = Files.readAllLines(folder.data().resolve("postmaster.pid"));
            return Integer.parseInt(lines.get(LINE_OF_PORT).strip());
        } catch (IOException | IndexOutOfBoundsException | NumberFormatException notUpYet) {
            throw new CannotStartDatabase(
                    "Một chương trình Lộ Trình đang dùng thư mục %s nhưng cơ sở dữ liệu chưa sẵn sàng (đang khởi động hoặc đang tắt). Hãy đợi một lát rồi chạy lại."
                            .formatted(folder.root()),
                    notUpYet);
        }
    }

    private String url(String database) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + database;
    }

    @Override
    public DatabaseLogin owner() {
        return new DatabaseLogin(url(Roles.DATABASE), Roles.OWNER, passwords.owner());
    }

    @Override
    public DatabaseLogin runtime() {
        return new DatabaseLogin(url(Roles.DATABASE), Roles.RUNTIME, passwords.runtime());
    }

    @Override
    public String runtimeRole() {
        return Roles.RUNTIME;
    }

    @Override
    public String place() {
        return folder.root().toString();
    }

    /** The other program goes on with it. */
    @Override
    public void close() {}
}
