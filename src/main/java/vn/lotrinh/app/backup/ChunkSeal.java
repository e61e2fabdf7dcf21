package vn.lotrinh.app.backup;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;

/**
 * Closes each chunk of an archive with its number and whether it is the last, so that altering, reordering and cutting show. <i>Niêm phong</i>.
 * An archive has one seal for all of its chunks.
 */
sealed interface ChunkSeal {

    /** How many bytes a sealed chunk is longer than its content. */
    int overhead();

    byte[] close(long number, boolean last, byte[] content, int length);

    /** @throws UnusableArchive when it was not closed by this seal, as this chunk */
    byte[] open(long number, boolean last, byte[] chunk, int length) throws UnusableArchive;

    private static byte[] place(long number, boolean last) {
        return ByteBuffer.allocate(12).putLong(number).putInt(last ? 1 : 0).array();
    }

    /** By SHA-256: shows damage, keeps nothing secret, and proves nothing against somebody who makes the sums anew. */
    record Summed(byte[] head) implements ChunkSeal {

        private static final int SUM = 32;

        @Override
        public int overhead() {
            return SUM;
        }

        @Override
        public byte[] close(long number, boolean last, byte[] content, int length) {
            var chunk = Arrays.copyOf(content, length + SUM);
            System.arraycopy(sum(number, last, content, length), 0, chunk, length, SUM);
            return chunk;
        }

        @Override
        public byte[] open(long number, boolean last, byte[] chunk, int length) throws UnusableArchive {
            if (length < SUM
                    || !Arrays.equals(
                            sum(number, last, chunk, length - SUM), Arrays.copyOfRange(chunk, length - SUM, length))) {
                throw UnusableArchive.damaged();
            }
            return Arrays.copyOf(chunk, length - SUM);
        }

        private byte[] sum(long number, boolean last, byte[] content, int length) {
            try {
                var digest = MessageDigest.getInstance("SHA-256");
                digest.update(head);
                digest.update(place(number, last));
                digest.update(content, 0, length);
                return digest.digest();
            } catch (NoSuchAlgorithmException impossible) {
                throw new IllegalStateException(impossible);
            }
        }
    }

    /** By AES-256-GCM; the key belongs to one archive only, so the number of a chunk is a nonce that never comes twice. */
    record Encrypted(byte[] head, SecretKey key) implements ChunkSeal {

        private static final int TAG = 16;

        @Override
        public int overhead() {
            return TAG;
        }

        @Override
        public byte[] close(long number, boolean last, byte[] content, int length) {
            try {
                return cipher(Cipher.ENCRYPT_MODE, number, last).doFinal(content, 0, length);
            } catch (GeneralSecurityException impossible) {
                throw new IllegalStateException(impossible);
            }
        }

        @Override
        public byte[] open(long number, boolean last, byte[] chunk, int length) throws UnusableArchive {
            if (length < TAG) {
                throw UnusableArchive.damaged();
            }
            try {
                return cipher(Cipher.DECRYPT_MODE, number, last).doFinal(chunk, 0, length);
            } catch (AEADBadTagException notOurs) {
                throw number == 0
                        ? new UnusableArchive(
                                "Không mở được bản sao lưu bằng LOTRINH_BACKUP_PASSPHRASE đang đặt: cụm mật khẩu không đúng, hoặc tệp bị cắt cụt hay đã bị sửa ngay ở đầu.")
                        : UnusableArchive.damaged();
            } catch (GeneralSecurityException impossible) {
                throw new IllegalStateException(impossible);
            }
        }

        private Cipher cipher(int mode, long number, boolean last) throws GeneralSecurityException {
            var cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(mode, key, new GCMParameterSpec(TAG * 8, place(number, last)));
            cipher.updateAAD(head);
            return cipher;
        }

        @Override
        public String toString() {
            return "Encrypted[hidden]";
        }
    }
}
