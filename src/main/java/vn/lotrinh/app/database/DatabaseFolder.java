package vn.lotrinh.app.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Where one embedded database lives, and what is called how in there. <i>Thư mục dữ liệu</i>.
 *
 * @param root absolute, without symbolic links, so that the same place always has the same name
 */
record DatabaseFolder(Path root) {

    /** Makes the folder where it does not exist yet. */
    static DatabaseFolder at(Path root) {
        try {
            return new DatabaseFolder(Files.createDirectories(root).toRealPath());
        } catch (IOException e) {
            throw new CannotStartDatabase(
                    "Không tạo hoặc không mở được thư mục dữ liệu %s (%s). Hãy kiểm tra quyền ghi, hoặc đặt LOTRINH_HOME sang một thư mục khác."
                            .formatted(root.toAbsolutePath(), e.getClass().getSimpleName()),
                    e);
        }
    }

    Path lock() {
        return root.resolve("lotrinh.lock");
    }

    /** The data of PostgreSQL 18; a later main version gets a folder of its own beside it. */
    Path data() {
        return root.resolve("pg18");
    }

    /** Data being laid out; without worth until it is renamed to {@link #data()}. */
    Path unfinished() {
        return root.resolve("data.new");
    }

    Path passwords() {
        return root.resolve("pg18.passwords");
    }

    Path log() {
        return root.resolve("postgresql.log");
    }

    boolean laidOut() {
        return Files.isRegularFile(data().resolve("PG_VERSION"));
    }
}
