package vn.lotrinh.trail;

import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Where a commune's chain stands. <i>Đầu chuỗi nhật ký</i>. Written down outside the system it proves later that
 * nothing before it was cut or rebuilt.
 *
 * @param commune five digits
 * @param position number of sealed entries, from 1
 * @param digest 64 hexadecimal digits
 */
public record TrailHead(String commune, long position, String digest) {

    private static final Pattern WRITTEN = Pattern.compile("(\\d{5}):(\\d{1,18}):([0-9a-f]{64})");

    static TrailHead of(String commune, long position, byte[] digest) {
        return new TrailHead(commune, position, HexFormat.of().formatHex(digest));
    }

    /** Reads what {@link #toString()} wrote; empty for anything else. */
    public static Optional<TrailHead> parse(String text) {
        var match = WRITTEN.matcher(text.strip());
        return match.matches()
                ? Optional.of(new TrailHead(match.group(1), Long.parseLong(match.group(2)), match.group(3)))
                : Optional.empty();
    }

    @Override
    public String toString() {
        return commune + ":" + position + ":" + digest;
    }
}
