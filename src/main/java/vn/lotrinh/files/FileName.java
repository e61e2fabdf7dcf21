package vn.lotrinh.files;

import java.util.regex.Pattern;
import vn.lotrinh.kernel.VietnameseText;

/** The name of a file as somebody's computer sent it, made fit to be shown and sent back. <i>Tên tệp</i>. */
final class FileName {

    private static final int LONGEST = 200;
    private static final String NAMELESS = "tep";
    private static final Pattern FOLDERS = Pattern.compile(".*[/\\\\]", Pattern.DOTALL);
    private static final Pattern UNSHOWABLE = Pattern.compile("[\\p{Cc}\\p{Cf}\"]");

    private FileName() {}

    static String of(String sent) {
        String bare = FOLDERS.matcher(VietnameseText.nfc(sent)).replaceFirst("");
        String shown = UNSHOWABLE.matcher(bare).replaceAll("").strip();
        String name = shown.isEmpty() ? NAMELESS : shown;
        return name.length() <= LONGEST ? name : name.substring(name.length() - LONGEST);
    }
}
