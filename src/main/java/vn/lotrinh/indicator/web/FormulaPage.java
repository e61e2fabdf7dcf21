package vn.lotrinh.indicator.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.lotrinh.web.Field;

/**
 * The formulas of one indicator, and the form for another.
 *
 * @param about unit and how often
 * @param waiting what is being counted; absent otherwise
 * @param fault why nothing was saved, where it is about no single field
 * @param tried what came of trying; absent before
 */
public record FormulaPage(
        String title,
        String name,
        String about,
        String definition,
        String action,
        List<Used> used,
        @Nullable String waiting,
        @Nullable String fault,
        Field text,
        List<Field> fields,
        @Nullable Tried tried,
        List<Names> names,
        List<Change> history) {

    public FormulaPage {
        used = List.copyOf(used);
        fields = List.copyOf(fields);
        names = List.copyOf(names);
        history = List.copyOf(history);
    }

    /**
     * A formula that holds.
     *
     * @param years such as "từ 2027" or "2027–2028"
     * @param takeBack where to send that the commune's own is taken back; absent for its pack's
     */
    public record Used(
            String years,
            String inWords,
            String text,
            String whose,
            @Nullable String takeBack) {}

    /** Values by what holds and by what is tried. */
    public record Tried(String period, String inWords, List<Row> rows) {
        public Tried {
            rows = List.copyOf(rows);
        }
    }

    /** @param differs whether the two are not the same on paper */
    public record Row(String place, String now, String then, boolean differs) {}

    /** What a formula may name of a register, or of a kind of things. */
    public record Names(String heading, List<Name> list) {
        public Names {
            list = List.copyOf(list);
        }
    }

    /** @param insert as formulas write it */
    public record Name(String insert, String words) {}

    /** Who changed what when, and why. */
    public record Change(String when, String who, String what, String why) {}
}
