package vn.lotrinh.formula;

import java.util.Collection;
import java.util.Optional;

/** Guesses what a mistyped name was meant to be: at most two letters off. */
final class Nearest {

    private static final int FARTHEST = 2;

    private Nearest() {}

    /** The end of a sentence: “; ý bạn là …?” where a name is near, else a full stop. */
    static String hint(String written, Collection<String> known) {
        return find(written, known).map(near -> "; ý bạn là “" + near + "”?").orElse(".");
    }

    static Optional<String> find(String written, Collection<String> known) {
        String best = null;
        int least = FARTHEST + 1;
        for (var name : known) {
            int distance = distance(written, name);
            if (distance < least && distance < name.length()) {
                least = distance;
                best = name;
            }
        }
        return Optional.ofNullable(best);
    }

    private static int distance(String one, String other) {
        if (Math.abs(one.length() - other.length()) > FARTHEST) {
            return FARTHEST + 1;
        }
        int[] above = new int[other.length() + 1];
        for (int j = 0; j < above.length; j++) {
            above[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            int[] row = new int[above.length];
            row[0] = i;
            for (int j = 1; j < row.length; j++) {
                int change = one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1;
                row[j] = Math.min(above[j - 1] + change, Math.min(above[j], row[j - 1]) + 1);
            }
            above = row;
        }
        return above[other.length()];
    }
}
