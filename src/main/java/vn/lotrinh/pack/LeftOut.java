package vn.lotrinh.pack;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The codes of entries that can't be used because something is wrong with them. Whoever asks for such a code is not to blame, so that
 * one mistake makes one finding, however often the code is used.
 */
public final class LeftOut {

    private final Set<String> codes = new HashSet<>();
    private boolean everything;

    /** Nobody knows which codes there are: a file can't be read, or an entry's code is wrong itself. */
    public void everything() {
        everything = true;
    }

    public boolean isEverything() {
        return everything;
    }

    public void add(String code) {
        codes.add(code);
    }

    /** An entry with a mistake in it. */
    public void add(PackFields entry) {
        if (entry.isWrong("code")) {
            everything();
        } else {
            entry.findText("code").ifPresent(codes::add);
        }
    }

    /** The entries that a file lists under a name, when they can't be found there. */
    public void addEntriesOf(PackFields file, String list) {
        if (file.isWrong(list) || (!file.has(list) && !file.sound())) {
            everything();
        }
    }

    public boolean has(String code) {
        return everything || codes.contains(code);
    }

    /** Whether a formula names one of them. */
    public boolean isNamedIn(String formula) {
        return everything
                || codes.stream()
                        .anyMatch(code -> Pattern.compile("(?<![a-z0-9_-])" + Pattern.quote(code) + "(?![a-z0-9_])")
                                .matcher(formula)
                                .find());
    }
}
