package vn.lotrinh.reading.child;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** Files that no honest officer would send, made for a test. */
public final class HostileFiles {

    private static final String HEAD = """
            <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
            """;
    private static final String DOCUMENT =
            "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>%s</w:body></w:document>";

    private final Path folder;

    public HostileFiles(Path folder) {
        this.folder = folder;
    }

    Path with(String name, byte[] bytes) throws IOException {
        return Files.write(folder.resolve(name), bytes);
    }

    /** A .docx whose body is what is given. */
    Path docx(String name, String body) throws IOException {
        return zip(name, HEAD + DOCUMENT.formatted(body));
    }

    Path zip(String name, String documentXml) throws IOException {
        Path file = folder.resolve(name);
        try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
            entry(zip, "[Content_Types].xml", HEAD + """
                    <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
                    <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
                    <Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/>
                    </Types>""");
            entry(zip, "_rels/.rels", HEAD + """
                    <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">
                    <Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/>
                    </Relationships>""");
            entry(zip, "word/document.xml", documentXml);
        }
        return file;
    }

    private static void entry(ZipOutputStream zip, String name, String text) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(text.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }

    /** A few hundred kilobytes that unpack to a gigabyte. */
    public Path zipBomb() throws IOException {
        Path file = folder.resolve("bom.docx");
        try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
            zip.putNextEntry(new ZipEntry("word/document.xml"));
            byte[] blanks = new byte[1 << 20];
            for (int i = 0; i < 1024; i++) {
                zip.write(blanks);
            }
            zip.closeEntry();
        }
        return file;
    }

    /** A billion laughs. */
    public Path xmlBomb() throws IOException {
        var entities = new StringBuilder("<!DOCTYPE w [<!ENTITY a0 \"ha\">");
        for (int i = 1; i < 30; i++) {
            entities.append("<!ENTITY a%d \"&a%d;&a%d;&a%d;&a%d;\">".formatted(i, i - 1, i - 1, i - 1, i - 1));
        }
        return zip("cười.docx", HEAD + entities + "]>" + DOCUMENT.formatted("<w:p><w:r><w:t>&a29;</w:t></w:r></w:p>"));
    }

    Path lockedPdf() throws IOException {
        Path file = folder.resolve("khóa.pdf");
        try (var document = new PDDocument()) {
            document.addPage(new PDPage());
            document.protect(new StandardProtectionPolicy("chủ", "mật khẩu", new AccessPermission()));
            document.save(file.toFile());
        }
        return file;
    }

    /** A page that is nothing but a picture of one. */
    public Path scannedPdf() throws IOException {
        Path file = folder.resolve("chụp.pdf");
        try (var document = new PDDocument()) {
            var page = new PDPage();
            document.addPage(page);
            var picture = LosslessFactory.createFromImage(
                    document, new BufferedImage(600, 800, BufferedImage.TYPE_BYTE_GRAY));
            try (var content = new PDPageContentStream(document, page)) {
                content.drawImage(picture, 0, 0, 600, 800);
            }
            document.save(file.toFile());
        }
        return file;
    }

    Path lockedDocx() throws Exception {
        var out = new ByteArrayOutputStream();
        try (var files = new POIFSFileSystem()) {
            var encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
            encryptor.confirmPassword("mật khẩu");
            try (var stream = encryptor.getDataStream(files)) {
                stream.write(Files.readAllBytes(docx("mở.docx", "<w:p><w:r><w:t>kế hoạch</w:t></w:r></w:p>")));
            }
            files.writeFilesystem(out);
        }
        return with("khóa.docx", out.toByteArray());
    }

    /** Two hundred megabytes that take no room on the disk. */
    Path huge() throws IOException {
        Path file = folder.resolve("lớn.pdf");
        try (var sparse = new RandomAccessFile(file.toFile(), "rw")) {
            sparse.setLength(200L << 20);
        }
        return file;
    }
}
