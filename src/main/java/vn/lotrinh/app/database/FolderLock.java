package vn.lotrinh.app.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Only one program works in a folder. The operating system lets go of the lock when the program dies, however it dies. */
final class FolderLock implements AutoCloseable {

    private final FileChannel channel;

    private FolderLock(FileChannel channel) {
        this.channel = channel;
    }

    /** @throws CannotStartDatabase when another program works there */
    static FolderLock on(DatabaseFolder folder) {
        return tryOn(folder).orElseThrow(() -> alreadyUsed(folder.root()));
    }

    /** Empty when another program works there. */
    static Optional<FolderLock> tryOn(DatabaseFolder folder) {
        try {
            var channel = FileChannel.open(folder.lock(), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (lock(channel) == null) {
                channel.close();
                return Optional.empty();
            }
            return Optional.of(new FolderLock(channel));
        } catch (IOException e) {
            throw new CannotStartDatabase(
                    "Không ghi được vào thư mục dữ liệu %s. Hãy kiểm tra quyền của thư mục, hoặc đặt LOTRINH_HOME sang một thư mục khác."
                            .formatted(folder.root()),
                    e);
        }
    }

    private static @Nullable FileLock lock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException heldByThisVeryProgram) {
            return null;
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
        }
    }
}
