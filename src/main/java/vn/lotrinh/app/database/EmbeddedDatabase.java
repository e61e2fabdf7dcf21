package vn.lotrinh.app.database;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicBoolean;
import org.springframework.util.FileSystemUtils;

/**
 * PostgreSQL inside the product: nobody has to install, start or stop a database. Survives a killed program, a killed
 * server and a power cut. Refuses a folder that another program uses. <i>Cơ sở dữ liệu đi kèm</i>.
 */
public final class EmbeddedDatabase implements Database {

    private final DatabaseFolder folder;
    private final FolderLock lock;
    private final PostgresServer server;
    private final RolePasswords passwords;
    private final int port;
    private final AtomicBoolean closed = new AtomicBoolean();

    private EmbeddedDatabase(
            DatabaseFolder folder, FolderLock lock, PostgresServer server, RolePasswords passwords, int port) {
        this.folder = folder;
        this.lock = lock;
        this.server = server;
        this.passwords = passwords;
        this.port = port;
    }

    /**
     * Starts the database of a folder, which is made where it does not exist yet.
     *
     * @param programs where PostgreSQL itself is unpacked to; several databases may share it
     * @throws CannotStartDatabase with sentences for whoever started the program
     */
    public static EmbeddedDatabase start(Path folder, Path programs, ServerSettings settings) {
        return start(folder, programs, settings, ServerUser.find());
    }

    static EmbeddedDatabase start(Path folder, Path programs, ServerSettings settings, ServerUser user) {
        var place = DatabaseFolder.at(folder);
        var lock = FolderLock.on(place);
        try {
            var server = new PostgresServer(PostgresPrograms.unpackedUnder(programs), user, place, settings);
            return start(lock, server, place);
        } catch (RuntimeException e) {
            lock.close();
            throw e;
        }
    }

    private static EmbeddedDatabase start(FolderLock lock, PostgresServer server, DatabaseFolder place) {
        var passwords = RolePasswords.in(place);
        if (place.laidOut()) {
            server.stopLeftover();
        } else {
            server.layOut(passwords.superuser());
        }
        var database = new EmbeddedDatabase(place, lock, server, passwords, server.start());
        try {
            Roles.prepare(database.superuser(), passwords, place.data());
            InterruptedRestore.clear(database);
        } catch (RuntimeException e) {
            database.close();
            throw e;
        }
        return database;
    }

    /**
     * Removes the folder of a database with everything in it; a server that a killed program left running is stopped first.
     *
     * @param programs where PostgreSQL itself is unpacked to
     * @throws CannotStartDatabase with sentences for whoever asked, when another program works in the folder
     */
    public static void remove(Path folder, Path programs) {
        var place = DatabaseFolder.at(folder);
        try (var lock = FolderLock.on(place)) {
            if (place.laidOut()) {
                new PostgresServer(
                                PostgresPrograms.unpackedUnder(programs),
                                ServerUser.find(),
                                place,
                                ServerSettings.forASmallMachine())
                        .stopLeftover();
            }
            FileSystemUtils.deleteRecursively(place.root());
        } catch (IOException e) {
            throw new CannotStartDatabase(
                    "Không xóa hết được thư mục %s (%s). Hãy kiểm tra quyền của thư mục rồi chạy lại."
                            .formatted(place.root(), e.getMessage()),
                    e);
        }
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

    /** Only makes roles and databases. */
    DatabaseLogin superuser() {
        return new DatabaseLogin(url("postgres"), Roles.SUPERUSER, passwords.superuser());
    }

    private String url(String database) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + database;
    }

    /** Stops the server, then lets the folder go. A second call does nothing. */
    @Override
    public void close() {
        if (closed.compareAndSet(false, true)) {
            server.stop();
            lock.close();
        }
    }
}
