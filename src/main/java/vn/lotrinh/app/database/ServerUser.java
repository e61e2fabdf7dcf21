package vn.lotrinh.app.database;

import com.sun.security.auth.module.UnixSystem;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;

/** As whom the server runs. PostgreSQL refuses to run as root, so root has to step down first. */
enum ServerUser {
    /** The one who started the program. */
    ORDINARY(List.of()),
    /** Root in a user namespace of its own: the files stay root's, but no right beyond them is left. */
    ROOT_UNSHARED(List.of("unshare", "-U", "--")),
    /** {@code nobody}, where namespaces are forbidden, as in most containers: the files become nobody's. */
    NOBODY(List.of("setpriv", "--reuid=65534", "--regid=65534", "--clear-groups", "--"));

    private static final int ROOT = 0;

    private final List<String> prefix;

    ServerUser(List<String> prefix) {
        this.prefix = prefix;
    }

    static ServerUser find() {
        if (new UnixSystem().getUid() != ROOT) {
            return ORDINARY;
        }
        for (var candidate : List.of(ROOT_UNSHARED, NOBODY)) {
            if (candidate.works()) {
                return candidate;
            }
        }
        throw new CannotStartDatabase(
                "PostgreSQL không chạy dưới quyền root, và máy này không có lệnh unshare hay setpriv dùng được. Hãy chạy chương trình bằng một tài khoản thường, hoặc dùng PostgreSQL có sẵn qua SPRING_DATASOURCE_URL.");
    }

    List<String> prefix() {
        return prefix;
    }

    /** Makes what lies at the path this user's, whoever ran the server the last time. */
    void takeOver(Path path) {
        if (this == ORDINARY || !Files.exists(path)) {
            return;
        }
        int uid = this == NOBODY ? 65534 : ROOT;
        try {
            if (Integer.valueOf(uid).equals(Files.getAttribute(path, "unix:uid", LinkOption.NOFOLLOW_LINKS))) {
                return;
            }
            try (var all = Files.walk(path)) {
                for (var one : (Iterable<Path>) all::iterator) {
                    Files.setAttribute(one, "unix:uid", uid, LinkOption.NOFOLLOW_LINKS);
                    Files.setAttribute(one, "unix:gid", uid, LinkOption.NOFOLLOW_LINKS);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private boolean works() {
        try {
            return new Command(prefix, List.of("true")).run().succeeded();
        } catch (UncheckedIOException notInstalled) {
            return false;
        }
    }
}
