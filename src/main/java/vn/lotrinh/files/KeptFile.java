package vn.lotrinh.files;

import java.time.Instant;

/**
 * A file kept unchanged. <i>Tệp</i>.
 *
 * @param digest SHA-256 of the content in hexadecimal, by which the file is known
 * @param name as its owner called it, without folders
 * @param mediaType told by the content, not by the name
 * @param size in bytes
 * @param keptBy who brought it first
 */
public record KeptFile(String digest, String name, String mediaType, long size, String keptBy, Instant keptAt) {

    /** The largest file that is kept, in bytes. */
    public static final long LARGEST = 50L << 20;

    /** Where it is downloaded. */
    public String address() {
        return "/tep/" + digest;
    }
}
