package vn.lotrinh.territory;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;
import vn.lotrinh.geography.Outline;
import vn.lotrinh.pack.PackFindings;
import vn.lotrinh.pack.PackPlace;

/** Checks that the outline of a commune can be drawn: polygons in degrees, somewhere in Vietnam. */
final class CheckOutline {

    private static final long LARGEST = 2L << 20;

    private final PackPlace file;
    private final PackFindings findings;

    /** @param file where what is wrong is told */
    CheckOutline(PackPlace file, PackFindings findings) {
        this.file = file;
        this.findings = findings;
    }

    void check(Path outline) {
        try {
            if (Files.size(outline) > LARGEST) {
                tell(1, "Tệp ranh giới lớn hơn 2 MB; hãy giản lược đường ranh trước khi đưa vào.");
            } else {
                check(Files.readString(outline));
            }
        } catch (JacksonException noJson) {
            int line = noJson.getLocation() == null ? 1 : noJson.getLocation().getLineNr();
            tell(Math.max(1, line), "Không đúng cú pháp JSON ở đây; tệp ranh giới cần là một tệp GeoJSON.");
        } catch (CharacterCodingException notUtf8) {
            tell(1, "Tệp không ghi bằng bảng mã UTF-8; hãy lưu lại theo UTF-8.");
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Parsed once for its lines, which the reader of shapes does not know. */
    private void check(String text) {
        JsonMapper.shared().readTree(text);
        if (Outline.ofGeoJson(text) instanceof Outline.Outcome.Wrong(var sentence)) {
            tell(1, sentence);
        }
    }

    private void tell(int line, String sentence) {
        findings.add(new PackPlace(file.pack(), file.file(), line), sentence);
    }
}
