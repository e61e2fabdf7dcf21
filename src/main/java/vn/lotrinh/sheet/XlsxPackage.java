package vn.lotrinh.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import vn.lotrinh.kernel.upload.BoundedStream;
import vn.lotrinh.kernel.upload.SafeXml;

/** The zip that an .xlsx is: what kind of book it holds, whether it can be opened at all, and which cells are merged. */
final class XlsxPackage {
    private static final long LARGEST_PART = 800L << 20;
    private static final int MOST_PARTS = 5_000;
    private static final int DEEPEST = 64;

    private XlsxPackage() {}

    /** Refuses what is no .xlsx and what says itself that it inflates beyond reason; tells whether it has formats. */
    static boolean hasFormats(Path file) throws IOException {
        try (var zip = new ZipFile(file.toFile())) {
            if (zip.size() > MOST_PARTS || zip.stream().anyMatch(part -> part.getSize() > LARGEST_PART)) {
                throw new RefusedSheet(SheetRefusal.INFLATES);
            }
            if (zip.getEntry("xl/workbook.xml") == null) {
                throw new RefusedSheet(SheetRefusal.OTHER_FORMAT);
            }
            return zip.stream()
                    .anyMatch(part -> part.getName().toLowerCase(Locale.ROOT).endsWith("styles.xml"));
        }
    }

    /** Tells the reader which cells are merged; fastexcel does not. */
    static void readMerged(Path file, String relation, Book.Reader reader) throws IOException {
        try (var zip = new ZipFile(file.toFile())) {
            var sheet = findPart(zip, relation);
            if (sheet.isPresent()) {
                try (var in = bounded(zip, sheet.get())) {
                    new MergedCellScan(in).read(reader);
                }
            }
        } catch (XMLStreamException malformed) {
            throw malformed.getNestedException() instanceof RefusedSheet refused ? refused : new IOException(malformed);
        }
    }

    private static Optional<ZipEntry> findPart(ZipFile zip, String relation) throws IOException, XMLStreamException {
        var relations = zip.getEntry("xl/_rels/workbook.xml.rels");
        if (relations == null) {
            return Optional.empty();
        }
        var target = new @Nullable String[1];
        walk(zip, relations, (xml, name) -> {
            if (name.equals("Relationship") && relation.equals(xml.getAttributeValue(null, "Id"))) {
                target[0] = xml.getAttributeValue(null, "Target");
            }
        });
        return Optional.ofNullable(target[0])
                .map(path -> path.startsWith("/") ? path.substring(1) : "xl/" + path)
                .map(zip::getEntry);
    }

    private static InputStream bounded(ZipFile zip, ZipEntry part) throws IOException {
        return new BoundedStream(zip.getInputStream(part), LARGEST_PART, () -> new RefusedSheet(SheetRefusal.INFLATES));
    }

    @FunctionalInterface
    private interface Visitor {
        void element(XMLStreamReader xml, String name);
    }

    private static void walk(ZipFile zip, ZipEntry part, Visitor visitor) throws IOException, XMLStreamException {
        try (var in = bounded(zip, part)) {
            var xml = SafeXml.reader(in);
            int depth = 0;
            while (xml.hasNext()) {
                switch (xml.next()) {
                    case XMLStreamConstants.START_ELEMENT -> {
                        depth++;
                        visitor.element(xml, xml.getLocalName());
                    }
                    case XMLStreamConstants.END_ELEMENT -> depth--;
                    case XMLStreamConstants.DTD -> throw new RefusedSheet(SheetRefusal.BROKEN);
                    default -> {}
                }
                if (depth > DEEPEST) {
                    throw new RefusedSheet(SheetRefusal.BROKEN);
                }
            }
        }
    }
}
