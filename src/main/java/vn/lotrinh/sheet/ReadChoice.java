package vn.lotrinh.sheet;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import vn.lotrinh.kernel.VietnameseText;

/**
 * Reads one of a list by its code or its name. Case, marks and blanks do not matter as long as only one choice is left;
 * a near miss is answered with the choice that was probably meant, and never taken.
 */
public final class ReadChoice {

    /**
     * One that can be chosen.
     *
     * @param code by which it is kept
     * @param name as people read it
     */
    public record Choice(String code, String name) {}

    private static final int MOST_NAMED = 8;
    private static final int FAR = 3;

    private final List<Choice> choices;

    public ReadChoice(List<Choice> choices) {
        this.choices = List.copyOf(choices);
    }

    /** Reads a cell. */
    public Understood<Choice> read(SheetCell cell) {
        return switch (cell) {
            case SheetCell.Empty() -> Understood.blank();
            case SheetCell.Wrong wrong -> Understood.wrong(wrong);
            case SheetCell.Text(var text) -> ofText(text);
            case SheetCell.Number(var number, var shown) -> ofText(shown == null ? number.toPlainString() : shown);
            case SheetCell.Day _, SheetCell.Truth _ -> ofText(cell.inWords());
        };
    }

    /** Reads what was typed. */
    public Understood<Choice> read(String typed) {
        return read(SheetCell.ofText(typed));
    }

    private Understood<Choice> ofText(String text) {
        var exact = matching(text, word -> word.toLowerCase(Locale.ROOT));
        var found = exact.isEmpty() ? matching(text, ReadChoice::key) : exact;
        return switch (found.size()) {
            case 0 -> text.matches("[-–—−]+") ? Understood.blank() : unknown(text);
            case 1 -> Understood.read(found.getFirst());
            default ->
                Understood.unreadable(
                        "“" + text + "” có thể là " + named(found, " hoặc ") + "; hãy ghi đủ dấu hoặc ghi mã.");
        };
    }

    /** A code before a name, should one's code be another's name. */
    private List<Choice> matching(String text, UnaryOperator<String> form) {
        String wanted = form.apply(text);
        if (wanted.isEmpty()) {
            return List.of();
        }
        var byCode = choices.stream()
                .filter(choice -> form.apply(choice.code()).equals(wanted))
                .toList();
        return byCode.isEmpty()
                ? choices.stream()
                        .filter(choice ->
                                form.apply(VietnameseText.nfc(choice.name())).equals(wanted))
                        .toList()
                : byCode;
    }

    private static String key(String words) {
        return VietnameseText.folded(words).replaceAll("[^\\p{L}\\p{N}]", "");
    }

    private Understood<Choice> unknown(String text) {
        var meant = findNear(key(text));
        if (meant.isPresent()) {
            return Understood.unreadable("“" + text + "” không có trong danh mục; ý bạn là “"
                    + meant.get().name() + "”?");
        }
        String list = choices.size() <= MOST_NAMED ? ": " + named(choices, ", ") : "";
        return Understood.unreadable(
                "“" + text + "” không có trong danh mục; hãy chọn một giá trị của danh mục" + list + ".");
    }

    private Optional<Choice> findNear(String wanted) {
        if (wanted.isEmpty()) {
            return Optional.empty();
        }
        return choices.stream()
                .min(Comparator.comparingInt(choice -> distance(wanted, key(choice.name()))))
                .filter(choice -> isNear(wanted, key(choice.name())))
                .or(() -> onlyOneWith(wanted));
    }

    private static boolean isNear(String wanted, String name) {
        return distance(wanted, name) < Math.min(FAR, 1 + Math.min(wanted.length(), name.length()) / 3);
    }

    private Optional<Choice> onlyOneWith(String part) {
        var found = choices.stream()
                .filter(choice -> part.length() > 1
                        && (key(choice.name()).contains(part)
                                || key(choice.name()).length() > 2 && part.contains(key(choice.name()))))
                .toList();
        return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
    }

    private static String named(List<Choice> some, String between) {
        return some.stream().map(choice -> "“" + choice.name() + "”").collect(Collectors.joining(between));
    }

    /** How many letters have to be changed, added or taken away (Levenshtein). */
    private static int distance(String one, String other) {
        int[] above = new int[other.length() + 1];
        Arrays.setAll(above, i -> i);
        for (int i = 1; i <= one.length(); i++) {
            int[] row = new int[other.length() + 1];
            row[0] = i;
            for (int j = 1; j <= other.length(); j++) {
                int changed = above[j - 1] + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(changed, Math.min(above[j], row[j - 1]) + 1);
            }
            above = row;
        }
        return above[other.length()];
    }
}
