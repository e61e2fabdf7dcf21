package vn.lotrinh.app.backup;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** An archive before it has its name: for its owner's eyes only, and on the disk before anybody relies on it. */
final class UnfinishedFile {

    private static final Logger LOG = LoggerFactory.getLogger(UnfinishedFile.class);

    private UnfinishedFile() {}

    /** For its owner's eyes only: everything about everybody is in there. */
    static FileChannel open(Path unfinished) throws IOException {
        if (!Files.exists(unfinished)
                && unfinished.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            Files.createFile(
                    unfinished, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        }
        return FileChannel.open(unfinished, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    }

    /** The new name is on the disk as well, where the system lets a folder be written out. */
    static void keepName(Path file) {
        try (var folder = FileChannel.open(file.resolveSibling("."), StandardOpenOption.READ)) {
            folder.force(true);
        } catch (IOException notOnThisSystem) {
            LOG.debug("The folder of {} can't be written out by itself", file, notOnThisSystem);
        }
    }

    /** Leaves the channel, and with it the lock on the file, open. */
    static OutputStream into(FileChannel channel) {
        return new Kept(channel);
    }

    private static final class Kept extends OutputStream {

        private final OutputStream out;

        Kept(FileChannel channel) {
            this.out = Channels.newOutputStream(channel);
        }

        @Override
        public void write(int one) throws IOException {
            out.write(one);
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            out.write(bytes, offset, length);
        }
    }
}
