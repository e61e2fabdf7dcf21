package vn.lotrinh.app.backup;

import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.text.Normalizer;
import java.util.Arrays;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/**
 * The first bytes of an archive, readable without any passphrase: that it is one, of which format, and how its key is made. Every chunk is
 * sealed together with them.
 *
 * @param format 1 so far
 * @param salt 16 random bytes; no two archives are sealed alike
 * @param iterations of PBKDF2-HMAC-SHA512; 0 for an archive that is not encrypted
 */
record ArchiveHead(int format, byte[] salt, int iterations) {

    static final int FORMAT = 1;
    static final int BYTES = 8 + 4 + 16 + 4;

    /** A second or more on a small machine, for each guess as well. */
    static final int ITERATIONS = 210_000;

    private static final byte[] MAGIC = "LOTRINH\n".getBytes(StandardCharsets.US_ASCII);
    private static final int MOST_ITERATIONS = 2_000_000;

    static ArchiveHead of(@Nullable String passphrase) {
        return of(passphrase == null ? 0 : ITERATIONS);
    }

    static ArchiveHead of(int iterations) {
        var salt = new byte[16];
        new SecureRandom().nextBytes(salt);
        return new ArchiveHead(FORMAT, salt, iterations);
    }

    static ArchiveHead read(InputStream in) throws IOException {
        var data = new DataInputStream(in);
        try {
            var magic = data.readNBytes(MAGIC.length);
            if (!Arrays.equals(magic, MAGIC)) {
                throw new UnusableArchive("Tệp này không phải là bản sao lưu của Lộ Trình; hãy chọn tệp khác.");
            }
            int format = data.readInt();
            if (format > FORMAT) {
                throw new UnusableArchive(
                        "Bản sao lưu này theo định dạng mới hơn (" + format + ") mà chương trình chưa đọc được ("
                                + FORMAT + "); hãy phục hồi bằng phiên bản Lộ Trình đã tạo ra nó, hoặc mới hơn.");
            }
            var salt = data.readNBytes(16);
            int iterations = data.readInt();
            if (format < 1 || iterations < 0 || iterations > MOST_ITERATIONS) {
                throw UnusableArchive.damaged();
            }
            return new ArchiveHead(format, salt, iterations);
        } catch (EOFException cut) {
            throw UnusableArchive.damaged();
        }
    }

    boolean encrypted() {
        return iterations > 0;
    }

    byte[] bytes() {
        return ByteBuffer.allocate(BYTES)
                .put(MAGIC)
                .putInt(format)
                .put(salt)
                .putInt(iterations)
                .array();
    }

    /** @throws UnusableArchive when the passphrase is missing, or given for an archive that has none */
    ChunkSeal seal(@Nullable String passphrase) throws UnusableArchive {
        if (!encrypted()) {
            if (passphrase != null) {
                throw new UnusableArchive(
                        "LOTRINH_BACKUP_PASSPHRASE được đặt nhưng bản sao lưu này không mã hóa, có thể không do nơi này tạo ra; nếu tin chắc thì bỏ biến này rồi chạy lại.");
            }
            return new ChunkSeal.Summed(bytes());
        }
        if (passphrase == null) {
            throw new UnusableArchive(
                    "Bản sao lưu này đã mã hóa; hãy đặt biến môi trường LOTRINH_BACKUP_PASSPHRASE là cụm mật khẩu khi sao lưu rồi chạy lại.");
        }
        return new ChunkSeal.Encrypted(bytes(), key(passphrase));
    }

    /** One keyboard sends “ộ” as one sign, another one as three. */
    private static char[] oneForm(String passphrase) {
        return Normalizer.normalize(passphrase, Normalizer.Form.NFC).toCharArray();
    }

    private SecretKeySpec key(String passphrase) {
        try {
            var key = SecretKeyFactory.getInstance("PBKDF2WithHmacSHA512")
                    .generateSecret(new PBEKeySpec(oneForm(passphrase), salt, iterations, 256));
            return new SecretKeySpec(key.getEncoded(), "AES");
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
