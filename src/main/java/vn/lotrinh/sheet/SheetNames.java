package vn.lotrinh.sheet;

import java.util.Locale;
import java.util.Set;
import vn.lotrinh.kernel.upload.CleanText;

/** Names that Excel takes for a sheet: at most 31 letters, none of {@code []:*?/\}, no two alike. */
final class SheetNames {
    private static final int LONGEST = 31;

    private SheetNames() {}

    /**
     * The name, changed as little as needed.
     *
     * @param taken names in lower case; the new one is added
     */
    static String free(String wanted, Set<String> taken) {
        String clean =
                CleanText.line(wanted.replaceAll("[\\[\\]:*?/\\\\]", "-")).replaceAll("^'+|'+$", "");
        String name = cut(clean.isEmpty() ? "Trang" : clean, LONGEST);
        for (int i = 2; !taken.add(name.toLowerCase(Locale.ROOT)); i++) {
            String number = " (" + i + ")";
            name = cut(clean, LONGEST - number.length()) + number;
        }
        return name;
    }

    private static String cut(String name, int length) {
        return name.length() <= length ? name : name.substring(0, length).strip();
    }
}
