package vn.lotrinh.kernel.upload;

/**
 * The old Vietnamese standard TCVN 5712 (VN3), still met in documents set in fonts such as .VnTime. Capital letters with
 * marks look like small ones; only the font tells them apart.
 */
final class Tcvn3 {
    private static final int FIRST = 0xA1;

    /** The letters of the bytes from A1 on; a blank is a byte without a letter. */
    private static final String LETTERS =
            "ĂÂÊÔƠƯĐăâêôơưđẰ     àảãáạẲằẳẵắẴẮẦẨẪẤỀặầẩẫấậèỂẻẽéẹềểễếệìỉỄẾỒĩíịòỔỏõóọồổỗốộờởỡớợùỖủũúụừửữứựỳỷỹýỵ";

    private Tcvn3() {}

    static String decode(byte[] bytes) {
        var text = new StringBuilder(bytes.length);
        for (byte b : bytes) {
            text.append(letter((char) (b & 0xFF)));
        }
        return text.toString();
    }

    private static char letter(char c) {
        char letter = c < FIRST || c - FIRST >= LETTERS.length() ? c : LETTERS.charAt(c - FIRST);
        return letter == ' ' ? c : letter;
    }
}
