package vn.lotrinh.kernel.upload;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import vn.lotrinh.kernel.VietnameseText;

/**
 * Tells in which encoding a text file was saved: Unicode by its mark or by being valid UTF-8, else the Vietnamese code
 * page of Windows or the old standard TCVN3 (fonts named .Vn...), when common words come out right.
 */
public final class TextEncoding {
    private static final Set<String> COMMON_WORDS =
            Set.of("và", "của", "các", "năm", "được", "đến", "trên", "xã", "từ", "đạt", "về", "số", "thôn", "hộ");
    private static final int WORDS_PER_HIT = 60;

    private TextEncoding() {}

    /** The text of a file; empty when no encoding gives words. */
    public static Optional<String> decode(byte[] bytes) {
        if (startsWith(bytes, 0xFF, 0xFE) || startsWith(bytes, 0xFE, 0xFF)) {
            return strictly(bytes, StandardCharsets.UTF_16);
        }
        return strictly(bytes, StandardCharsets.UTF_8)
                .or(() -> strictly(bytes, Charset.forName("windows-1258")).filter(TextEncoding::readsAsVietnamese))
                .or(() -> Optional.of(Tcvn3.decode(bytes)).filter(TextEncoding::readsAsVietnamese));
    }

    private static boolean startsWith(byte[] bytes, int first, int second) {
        return bytes.length >= 2 && (bytes[0] & 0xFF) == first && (bytes[1] & 0xFF) == second;
    }

    private static Optional<String> strictly(byte[] bytes, Charset charset) {
        try {
            return Optional.of(charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes))
                    .toString());
        } catch (CharacterCodingException _) {
            return Optional.empty();
        }
    }

    private static boolean readsAsVietnamese(String text) {
        var words = VietnameseText.nfc(text).split("[^\\p{L}]+");
        long hits = 0;
        for (var word : words) {
            hits += COMMON_WORDS.contains(word) ? 1 : 0;
        }
        return hits > 0 && hits * WORDS_PER_HIT >= words.length;
    }
}
