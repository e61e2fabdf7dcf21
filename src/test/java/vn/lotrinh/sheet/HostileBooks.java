package vn.lotrinh.sheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.jspecify.annotations.Nullable;

/** Files of figures that no honest officer would send, made for a test. */
final class HostileBooks {
    private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    /** Writes a part of a zip, perhaps a very long one. */
    @FunctionalInterface
    interface Part {
        void write(OutputStream out) throws IOException;
    }

    private final Path folder;

    HostileBooks(Path folder) {
        this.folder = folder;
    }

    Path with(String name, byte[] bytes) throws IOException {
        return Files.write(folder.resolve(name), bytes);
    }

    /** An .xlsx whose only sheet is what is given, between its head and its end. */
    Path sheet(String xml) throws IOException {
        return book(out -> text(out, HEAD + "<worksheet xmlns=\"" + MAIN + "\">" + xml + "</worksheet>"), null);
    }

    Path book(Part sheet, @Nullable Part strings) throws IOException {
        Path file = folder.resolve("xấu.xlsx");
        try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
            part(zip, "[Content_Types].xml", out -> text(out, HEAD + """
                    <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
                    <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
                    <Default Extension="xml" ContentType="application/xml"/>
                    <Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/>
                    <Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/>
                    <Override PartName="/xl/sharedStrings.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sharedStrings+xml"/>
                    </Types>"""));
            part(zip, "_rels/.rels", out -> text(out, HEAD + """
                    <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">
                    <Relationship Id="rId1" Type="%s/officeDocument" Target="xl/workbook.xml"/>
                    </Relationships>""".formatted(RELATIONS)));
            part(zip, "xl/workbook.xml", out -> text(out, HEAD + """
                    <workbook xmlns="%s" xmlns:r="%s"><sheets><sheet name="A" sheetId="1" r:id="rId1"/></sheets></workbook>""".formatted(MAIN, RELATIONS)));
            part(zip, "xl/_rels/workbook.xml.rels", out -> text(out, HEAD + """
                    <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">
                    <Relationship Id="rId1" Type="%s/worksheet" Target="worksheets/sheet1.xml"/>
                    <Relationship Id="rId2" Type="%s/sharedStrings" Target="sharedStrings.xml"/>
                    </Relationships>""".formatted(RELATIONS, RELATIONS)));
            if (strings != null) {
                part(zip, "xl/sharedStrings.xml", strings);
            }
            part(zip, "xl/worksheets/sheet1.xml", sheet);
        }
        return file;
    }

    private static void part(ZipOutputStream zip, String name, Part part) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        part.write(zip);
        zip.closeEntry();
    }

    static void text(OutputStream out, String text) throws IOException {
        out.write(text.getBytes(StandardCharsets.UTF_8));
    }

    static void repeat(OutputStream out, String text, int times) throws IOException {
        byte[] block = text.repeat(1000).getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i < times / 1000; i++) {
            out.write(block);
        }
    }

    /** A sheet that unpacks to a gigabyte of blanks. */
    Path zipBomb() throws IOException {
        return book(
                out -> {
                    text(out, HEAD + "<worksheet xmlns=\"" + MAIN + "\"><sheetData><row r=\"1\">");
                    byte[] blanks = " ".repeat(1 << 20).getBytes(StandardCharsets.UTF_8);
                    for (int i = 0; i < 1024; i++) {
                        out.write(blanks);
                    }
                    text(out, "</row></sheetData></worksheet>");
                },
                null);
    }

    /** A billion laughs in the sheet. */
    Path xmlBomb() throws IOException {
        var entities = new StringBuilder("<!DOCTYPE w [<!ENTITY a0 \"ha\">");
        for (int i = 1; i < 30; i++) {
            entities.append("<!ENTITY a%d \"&a%d;&a%d;&a%d;&a%d;\">".formatted(i, i - 1, i - 1, i - 1, i - 1));
        }
        return book(
                out -> text(
                        out,
                        HEAD + entities + "]><worksheet xmlns=\"" + MAIN
                                + "\"><sheetData><row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>&a29;</t></is></c></row></sheetData></worksheet>"),
                null);
    }

    /** Asks for a file of the computer that reads it. */
    Path externalEntity(Path secret) throws IOException {
        return book(
                out -> text(
                        out,
                        HEAD + "<!DOCTYPE w [<!ENTITY x SYSTEM \"" + secret.toUri() + "\">]><worksheet xmlns=\"" + MAIN
                                + "\"><sheetData><row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>&x;</t></is></c></row></sheetData></worksheet>"),
                null);
    }

    /** Millions of shared strings, and a cell that wants the last. */
    Path sharedStrings(int count) throws IOException {
        return book(
                out -> text(
                        out,
                        HEAD + "<worksheet xmlns=\"" + MAIN + "\"><sheetData><row r=\"1\"><c r=\"A1\" t=\"s\"><v>"
                                + (count - 1) + "</v></c></row></sheetData></worksheet>"),
                out -> {
                    text(out, HEAD + "<sst xmlns=\"" + MAIN + "\">");
                    repeat(out, "<si><t>một hai ba bốn</t></si>", count);
                    text(out, "</sst>");
                });
    }

    Path rows(int count, String cells) throws IOException {
        return book(
                out -> {
                    text(out, HEAD + "<worksheet xmlns=\"" + MAIN + "\"><sheetData>");
                    repeat(out, "<row>" + cells + "</row>", count);
                    text(out, "</sheetData></worksheet>");
                },
                null);
    }

    /** The container of old Office files, in which Office hides a locked new one. */
    Path locked(byte[] xlsx) throws Exception {
        var out = new ByteArrayOutputStream();
        try (var files = new POIFSFileSystem()) {
            var encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
            encryptor.confirmPassword("mật khẩu");
            try (var stream = encryptor.getDataStream(files)) {
                stream.write(xlsx);
            }
            files.writeFilesystem(out);
        }
        return with("khóa.xlsx", out.toByteArray());
    }

    Path lockedOld() throws IOException {
        Biff8EncryptionKey.setCurrentUserPassword("mật khẩu");
        try (var book = new HSSFWorkbook()) {
            book.createSheet("A").createRow(0).createCell(0).setCellValue("bí mật");
            return with("khóa.xls", GivenBooks.bytes(book));
        } finally {
            Biff8EncryptionKey.setCurrentUserPassword(null);
        }
    }

    /** Two hundred megabytes that take no room on the disk. */
    Path huge() throws IOException {
        Path file = folder.resolve("lớn.xlsx");
        try (var sparse = new RandomAccessFile(file.toFile(), "rw")) {
            sparse.setLength(200L << 20);
        }
        return file;
    }
}
