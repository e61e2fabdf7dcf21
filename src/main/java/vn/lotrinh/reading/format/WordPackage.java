package vn.lotrinh.reading.format;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;
import vn.lotrinh.kernel.upload.BoundedStream;

/** The zip that a .docx is. Inflates only the parts that are asked for, and of each no more than a plan can need. */
final class WordPackage implements AutoCloseable {
    private static final long LARGEST_PART = 40L << 20;
    private static final String MAIN_KIND = "/officeDocument";

    private final ZipFile zip;
    private final String main;

    /** Reads one part from beginning to end. */
    @FunctionalInterface
    interface PartReader {
        void read(XmlPart part) throws XMLStreamException, RefusedFile;
    }

    WordPackage(Path file) throws IOException {
        zip = new ZipFile(file.toFile());
        try {
            main = findMain().orElseThrow(() -> new RefusedFile(Refusal.OTHER_FORMAT));
        } catch (IOException | RuntimeException broken) {
            zip.close();
            throw broken;
        }
    }

    /** Named by the package's relations; where those are lost, where Word always puts it. */
    private Optional<String> findMain() throws IOException {
        var usual = "word/document.xml";
        var named = findTarget("_rels/.rels", "", MAIN_KIND);
        var found = named.filter(name -> zip.getEntry(name) != null).orElse(usual);
        boolean ofWord = zip.getEntry(found) != null && !found.startsWith("xl/") && !found.startsWith("ppt/");
        return ofWord ? Optional.of(found) : Optional.empty();
    }

    void readBody(PartReader reader) throws IOException {
        read(main, reader);
    }

    /** Reads a part that the main part points to; a missing one is left out, for the text can do without. */
    void readRelated(String kind, PartReader reader) throws IOException {
        int slash = main.lastIndexOf('/') + 1;
        var folder = main.substring(0, slash);
        var relations = folder + "_rels/" + main.substring(slash) + ".rels";
        var target = findTarget(relations, folder, kind);
        if (target.isPresent() && zip.getEntry(target.get()) != null) {
            read(target.get(), reader);
        }
    }

    private Optional<String> findTarget(String relations, String folder, String kind) throws IOException {
        if (zip.getEntry(relations) == null) {
            return Optional.empty();
        }
        var found = new @Nullable String[1];
        read(
                relations,
                part -> part.children(_ -> part.children(_ -> {
                    var target = part.attribute("Target");
                    var type = part.attribute("Type");
                    if (target != null && type != null && type.endsWith(kind) && found[0] == null) {
                        found[0] = target.startsWith("/") ? target.substring(1) : folder + target;
                    }
                })));
        return Optional.ofNullable(found[0]);
    }

    private void read(String name, PartReader reader) throws IOException {
        var entry = Objects.requireNonNull(zip.getEntry(name), name);
        try (var in = new BoundedStream(
                        zip.getInputStream(entry), LARGEST_PART, () -> new RefusedFile(Refusal.INFLATES));
                var part = new XmlPart(in)) {
            reader.read(part);
        } catch (XMLStreamException malformed) {
            throw malformed.getNestedException() instanceof RefusedFile refused ? refused : new IOException(malformed);
        }
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
