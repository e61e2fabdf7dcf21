package vn.lotrinh.reading.format;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.apache.poi.hwpf.model.ListLevel;
import org.apache.poi.hwpf.model.ListTables;
import org.apache.poi.hwpf.usermodel.Paragraph;
import org.jspecify.annotations.Nullable;

/** Counts the automatic numbers of a .doc by its table of lists. */
final class OldWordNumbers {
    private final @Nullable ListTables tables;
    private final ListNumbering numbering = new ListNumbering();
    private final Map<Integer, NumberedList> listsByOverride = new HashMap<>();

    OldWordNumbers(@Nullable ListTables tables) {
        this.tables = tables;
    }

    /** What Word writes before the paragraph; empty when it is in no list, or in one that the file does not define. */
    String numberOf(Paragraph paragraph) {
        if (tables == null || !paragraph.isInList()) {
            return "";
        }
        int level = paragraph.getIlvl();
        if (level < 0 || level >= ListNumbering.LEVELS) {
            return "";
        }
        try {
            var known = listsByOverride.get(paragraph.getIlfo());
            var list = known != null ? known : readList(tables, paragraph.getIlfo());
            listsByOverride.put(paragraph.getIlfo(), list);
            return numbering.next(list, level);
        } catch (RuntimeException _) {
            return ""; // The library throws what it likes for a list that the file lost; the text is still good.
        }
    }

    private static NumberedList readList(ListTables tables, int override) {
        int id = tables.getLfo(override).getLsid();
        var levels = new ArrayList<ListNumbering.Level>();
        for (var level : tables.getListData(id).getLevels()) {
            levels.add(readLevel(level, levels.size()));
        }
        while (levels.size() < ListNumbering.LEVELS) {
            levels.add(new ListNumbering.Level(1, NumberStyle.NONE, "", levels.size(), false));
        }
        var startingOver = new HashSet<Integer>();
        for (var changed : List.of(tables.getLfoData(override).getRgLfoLvl())) {
            int level = changed.getLevelNum();
            if (changed.isFormatting()) {
                levels.set(level, readLevel(changed.getLevel(), level));
            }
            if (changed.isStartAt()) {
                levels.set(level, levels.get(level).startingAt(changed.getIStartAt()));
                startingOver.add(level);
            }
        }
        return new NumberedList(Integer.toString(override), Integer.toString(id), levels, startingOver);
    }

    private static ListNumbering.Level readLevel(ListLevel level, int at) {
        var text = new StringBuilder();
        for (char c : level.getNumberText().toCharArray()) {
            text.append(c < ListNumbering.LEVELS ? "%" + (c + 1) : Character.toString(c));
        }
        return new ListNumbering.Level(
                Math.max(0, level.getStartAt()),
                styleOf(level.getNumberFormat()),
                text.toString(),
                at,
                level.isLegalNumbering());
    }

    /** The codes are those of the format ({@code nfc}, [MS-OSHARED] 2.2.1.3). */
    private static NumberStyle styleOf(int code) {
        return switch (code) {
            case 1 -> NumberStyle.UPPER_ROMAN;
            case 2 -> NumberStyle.LOWER_ROMAN;
            case 3 -> NumberStyle.UPPER_LETTER;
            case 4 -> NumberStyle.LOWER_LETTER;
            case 22 -> NumberStyle.DECIMAL_ZERO;
            case 23 -> NumberStyle.BULLET;
            case 255 -> NumberStyle.NONE;
            default -> NumberStyle.DECIMAL;
        };
    }
}
