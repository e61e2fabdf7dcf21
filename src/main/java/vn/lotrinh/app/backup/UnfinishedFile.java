package vn.lotrinh.app.backup;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * An archive before it has its name: for its owner's eyes only, because everything about everybody is in there, and under a name of its own that
 * nobody can have prepared. Gone when it is closed without having taken its name.
 */
final class UnfinishedFile implements AutoCloseable {

    static final String ENDING = ".part";

    private static final Logger LOG = LoggerFactory.getLogger(UnfinishedFile.class);

    private final Path file;
    private final Path unfinished;

    private UnfinishedFile(Path file, Path unfinished) {
        this.file = file;
        this.unfinished = unfinished;
    }

    /** @param file its name once it is finished */
    static UnfinishedFile of(Path file) throws IOException {
        var random = UUID.randomUUID().toString().substring(0, 8);
        var unfinished = file.resolveSibling(file.getFileName() + "." + random + ENDING);
        boolean posix = unfinished.getFileSystem().supportedFileAttributeViews().contains("posix");
        Files.createFile(
                unfinished,
                posix
                        ? new FileAttribute<?>[] {
                            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
                        }
                        : new FileAttribute<?>[0]);
        return new UnfinishedFile(file, unfinished);
    }

    Path path() {
        return unfinished;
    }

    OutputStream open() throws IOException {
        return Files.newOutputStream(unfinished, StandardOpenOption.WRITE);
    }

    /** On the disk before anybody relies on it. */
    void writeOut() throws IOException {
        try (var channel = FileChannel.open(unfinished, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
    }

    /** @throws FileAlreadyExistsException when there is a file of that name, which stays as it is */
    void takeName() throws IOException {
        try {
            Files.createLink(file, unfinished);
            Files.delete(unfinished);
        } catch (FileAlreadyExistsException e) {
            throw e;
        } catch (UnsupportedOperationException | FileSystemException noSecondNames) {
            LOG.debug("A file can't have two names here", noSecondNames);
            Files.move(unfinished, file);
        }
        writeOutFolder();
    }

    /** The new name is on the disk as well, where the system lets a folder be written out. */
    private void writeOutFolder() {
        try (var folder = FileChannel.open(file.resolveSibling("."), StandardOpenOption.READ)) {
            folder.force(true);
        } catch (IOException notOnThisSystem) {
            LOG.debug("The folder of {} can't be written out by itself", file, notOnThisSystem);
        }
    }

    @Override
    public void close() throws IOException {
        Files.deleteIfExists(unfinished);
    }
}
