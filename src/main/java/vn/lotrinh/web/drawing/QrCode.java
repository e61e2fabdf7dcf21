package vn.lotrinh.web.drawing;

import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;

/** A text, usually an address, to be read by a phone's camera from a screen or from paper. <i>Mã QR</i>. */
public final class QrCode {

    /** What the standard wants around it. */
    private static final int QUIET = 4;

    private QrCode() {}

    /** @param what it leads to, for those who can't see it */
    public static Svg of(String text, String what) {
        var squares = squares(text);
        int side = squares.getWidth() + 2 * QUIET;
        return new Svg(
                "<svg class=\"qr\" viewBox=\"0 0 %d %d\" width=\"232\" height=\"232\" role=\"img\" aria-label=\"%s\" shape-rendering=\"crispEdges\">"
                                .formatted(side, side, Escaped.of(what))
                        + "<path fill=\"#fff\" d=\"M0 0h%dv%dh-%dz\"/><path fill=\"#000\" d=\"%s\"/></svg>"
                                .formatted(side, side, side, dark(squares)));
    }

    private static ByteMatrix squares(String text) {
        try {
            return Encoder.encode(text, ErrorCorrectionLevel.M).getMatrix();
        } catch (WriterException tooLong) {
            throw new IllegalArgumentException("No QR code holds a text of " + text.length() + " signs", tooLong);
        }
    }

    /** One stroke for each run of dark squares in a row. */
    private static String dark(ByteMatrix squares) {
        var path = new StringBuilder();
        for (int y = 0; y < squares.getHeight(); y++) {
            int x = 0;
            while (x < squares.getWidth()) {
                int from = x;
                while (x < squares.getWidth() && squares.get(x, y) == 1) {
                    x++;
                }
                if (x > from) {
                    path.append("M%d %dh%dv1h-%dz".formatted(from + QUIET, y + QUIET, x - from, x - from));
                } else {
                    x++;
                }
            }
        }
        return path.toString();
    }
}
