package vn.lotrinh.app.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Only one program works in a folder. The operating system lets go of the lock when the program dies, however it dies. */
final class FolderLock implements AutoCloseable {

    /** Roots of folders that this very program works in: to close a second descriptor of a lock's file lets go of the lock. */
    private static final Set<Path> HELD = ConcurrentHashMap.newKeySet();

    private final Path root;
    private final FileChannel channel;

    private FolderLock(Path root, FileChannel channel) {
        this.root = root;
        this.channel = channel;
    }

    /** @throws CannotStartDatabase when another program works there */
    static FolderLock on(DatabaseFolder folder) {
        return tryOn(folder).orElseThrow(() -> alreadyUsed(folder.root()));
    }

    /** Empty when another program works there. */
    static Optional<FolderLock> tryOn(DatabaseFolder folder) {
        if (!HELD.add(folder.root())) {
            return Optional.empty();
        }
        boolean locked = false;
        try {
            var channel = FileChannel.open(folder.lock(), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            locked = channel.tryLock() != null;
            if (!locked) {
                channel.close();
                return Optional.empty();
            }
            return Optional.of(new FolderLock(folder.root(), channel));
        } catch (IOException e) {
            throw new CannotStartDatabase(
                    "Không ghi được vào thư mục dữ liệu %s. Hãy kiểm tra quyền của thư mục, hoặc đặt LOTRINH_HOME sang một thư mục khác."
                            .formatted(folder.root()),
                    e);
        } finally {
            if (!locked) {
                HELD.remove(folder.root());
            }
        }
    }

    private static CannotStartDatabase alreadyUsed(Path root) {
        return new CannotStartDatabase(
                "Thư mục dữ liệu %s đang được một chương trình Lộ Trình khác sử dụng. Hãy tắt chương trình đó, hoặc đặt LOTRINH_HOME sang một thư mục khác."
                        .formatted(root));
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            HELD.remove(root);
        }
    }
}
