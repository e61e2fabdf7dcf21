package vn.lotrinh.registry.importing;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * What checking found. <i>Bản xem trước</i>. Of notes and twins the first 200 are kept.
 *
 * @param added rows of which nothing like it is there, and that can be written
 * @param same rows that are there already, word for word
 * @param twins rows that seem to be there and say something else
 * @param leftOut rows that are no data, by the reason in words
 * @param wrong rows with something wrong
 * @param refusedLines rows that are right by themselves and that the register refuses; 0 where it refuses no single one of them
 * @param tallies how many rows that are new say what, field by field
 * @param digest stands for all that would be written; whoever confirms, confirms this
 */
public record SheetPreview(
        int added,
        int same,
        int twins,
        Map<String, Integer> leftOut,
        int wrong,
        int doubts,
        List<Note> wrongNotes,
        List<Note> doubtNotes,
        List<TwinNote> twinNotes,
        List<Integer> refusedLines,
        List<Tally> tallies,
        String digest) {

    /** A preview of before tallies has none. */
    public SheetPreview {
        tallies = tallies == null ? List.of() : List.copyOf(tallies);
    }

    /** How many rows these answers have written. */
    public int toWrite(SheetImport.Answers answers) {
        int skipped = (int) answers.lines().values().stream()
                .filter(SheetImport.Twin.SKIP::equals)
                .count();
        return added
                + (answers.twins() == SheetImport.Twin.SKIP ? answers.lines().size() : twins)
                - skipped;
    }

    /** Whether something is wrong that no line can be left out for. */
    public boolean refusedAsAWhole() {
        return refusedLines.contains(0);
    }

    /** A place in the file with a sentence about it. */
    public record Note(int line, String column, String sentence) {}

    /**
     * A row that seems to be there already.
     *
     * @param says what the row says, in words
     * @param record the record that it seems to be
     * @param changes what an update would change, in words
     */
    public record TwinNote(int line, String says, UUID record, String changes) {}

    /** Of one field: how many rows say each of its few values, the most first. */
    public record Tally(String field, List<Answer> answers) {

        /** @param value in words */
        public record Answer(String value, int rows) {}
    }
}
