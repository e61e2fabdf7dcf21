package vn.lotrinh.app.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.channels.Channels;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.springframework.util.FileSystemUtils;

/** One PostgreSQL server on one folder: laid out, started on a free port, stopped. */
final class PostgresServer {

    /** How long a killed server's last processes may take to let go of its memory, and how often a port may be lost. */
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final PostgresPrograms programs;
    private final ServerUser user;
    private final DatabaseFolder folder;
    private final ServerSettings settings;

    PostgresServer(PostgresPrograms programs, ServerUser user, DatabaseFolder folder, ServerSettings settings) {
        this.programs = programs;
        this.user = user;
        this.folder = folder;
        this.settings = settings;
    }

    /** In a folder of another name, renamed when it is whole: what was broken off is thrown away the next time. */
    void layOut(String superuserPassword) {
        try {
            FileSystemUtils.deleteRecursively(folder.unfinished());
            Files.createDirectory(
                    folder.unfinished(),
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
            user.takeOver(folder.unfinished());
            var passwordFile = Files.createTempFile(folder.root(), "initdb", ".password");
            try {
                Files.writeString(passwordFile, superuserPassword);
                user.takeOver(passwordFile);
                initdb(passwordFile);
            } finally {
                Files.delete(passwordFile);
            }
            Files.move(folder.unfinished(), folder.data(), StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new CannotStartDatabase(
                    "Không tạo được cơ sở dữ liệu mới trong %s (%s). Hãy kiểm tra quyền ghi và dung lượng đĩa."
                            .formatted(folder.root(), e.getMessage()),
                    e);
        }
    }

    private void initdb(Path passwordFile) {
        var ending = run(
                programs.initdb(),
                "--pgdata=" + folder.unfinished(),
                "--username=" + Roles.SUPERUSER,
                "--pwfile=" + passwordFile,
                "--auth=scram-sha-256",
                "--encoding=UTF8",
                "--locale=C",
                "--locale-provider=builtin",
                "--builtin-locale=C.UTF-8",
                "--no-instructions",
                settings.durable() ? "--sync-method=fsync" : "--no-sync");
        if (!ending.succeeded()) {
            throw new CannotStartDatabase(
                    "Không tạo được cơ sở dữ liệu mới trong %s. Hãy kiểm tra dung lượng đĩa và quyền của thư mục (kể cả các thư mục cha). PostgreSQL báo: %s"
                            .formatted(folder.root(), lastLineOf(ending.output())));
        }
    }

    /** Stops the server that a killed program left running, and nobody else's process. */
    void stopLeftover() {
        stop();
        ServerProcess.find(programs, folder.data()).ifPresent(ProcessHandle::destroyForcibly);
        ServerProcess.forget(folder.data());
    }

    /** Starts on a free port of this machine, recovering first what a kill or a power cut left. Returns the port. */
    int start() {
        user.takeOver(folder.data());
        prepareLog();
        long givenUpAt = System.nanoTime() + PATIENCE.toNanos();
        while (true) {
            int port = freePort();
            long logBefore = folder.log().toFile().length();
            var ending = run(
                    programs.pgCtl(),
                    "start",
                    "--pgdata=" + folder.data(),
                    "--log=" + folder.log(),
                    "--wait",
                    "--timeout=600",
                    "--options=" + settings.asOptions(port));
            if (ending.succeeded()) {
                return port;
            }
            var complaint = logFrom(logBefore);
            if (!passesByItself(complaint) || System.nanoTime() > givenUpAt) {
                throw new CannotStartDatabase(
                        "Cơ sở dữ liệu trong %s không khởi động được. Hãy xem nguyên nhân trong tệp %s, giữ nguyên thư mục dữ liệu và báo người quản trị. PostgreSQL báo: %s"
                                .formatted(folder.root(), folder.log(), lastLineOf(complaint)));
            }
            pause();
        }
    }

    /** Ends sessions, writes everything out, ends the server. Waits no longer than half a minute. */
    void stop() {
        if (ServerProcess.find(programs, folder.data()).isPresent()) {
            run(programs.pgCtl(), "stop", "--pgdata=" + folder.data(), "--mode=fast", "--wait", "--timeout=30");
        }
    }

    private Command.Ending run(Path program, String... arguments) {
        var words = new ArrayList<String>();
        words.add(program.toString());
        words.addAll(List.of(arguments));
        return new Command(user.prefix(), words).run();
    }

    private static boolean passesByItself(String complaint) {
        return complaint.contains("Address already in use")
                || complaint.contains("pre-existing shared memory block")
                || complaint.contains("lock file \"postmaster.pid\" already exists");
    }

    private void prepareLog() {
        try {
            if (folder.log().toFile().length() > 5_000_000) {
                Files.move(
                        folder.log(),
                        folder.log().resolveSibling("postgresql.old.log"),
                        StandardCopyOption.REPLACE_EXISTING);
            }
            if (!Files.exists(folder.log())) {
                Files.createFile(folder.log());
            }
            user.takeOver(folder.log());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String logFrom(long position) {
        try (var log = Files.newByteChannel(folder.log())) {
            log.position(position);
            var bytes = Channels.newInputStream(log).readAllBytes();
            return new String(bytes, StandardCharsets.UTF_8);
        } catch (IOException e) {
            return e.toString();
        }
    }

    private static String lastLineOf(String output) {
        return output.lines()
                .filter(line -> !line.isBlank())
                .reduce((first, second) -> second)
                .orElse("(không rõ)");
    }

    private static int freePort() {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void pause() {
        try {
            TimeUnit.MILLISECONDS.sleep(100);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CannotStartDatabase(
                    "Việc khởi động cơ sở dữ liệu bị ngắt giữa chừng. Hãy khởi động lại chương trình.", e);
        }
    }
}
