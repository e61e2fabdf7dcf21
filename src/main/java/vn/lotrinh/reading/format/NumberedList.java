package vn.lotrinh.reading.format;

import java.util.List;
import java.util.Set;

/**
 * A list as a document defines it.
 *
 * @param id the list
 * @param family lists of one family go on counting where the other stopped
 * @param levels exactly {@link ListNumbering#LEVELS}
 * @param levelsStartingOver the levels that begin again with this list
 */
record NumberedList(String id, String family, List<ListNumbering.Level> levels, Set<Integer> levelsStartingOver) {

    NumberedList {
        levels = List.copyOf(levels);
        levelsStartingOver = Set.copyOf(levelsStartingOver);
        if (levels.size() != ListNumbering.LEVELS) {
            throw new IllegalArgumentException("A list has nine levels: " + levels.size());
        }
    }

    boolean startsOver(int level) {
        return levelsStartingOver.contains(level);
    }
}
