package vn.lotrinh.indicator.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where a value comes from, as the piece of a page {@code indicator/derivationPartial}.
 *
 * @param value with unit, or the words instead of it
 * @param caveat grade, missing villages, records that are left out
 * @param closed a sentence about the value as it was closed; absent where the period is open
 * @param numbers the formula with its numbers
 * @param difference a sentence about a total that says something else
 * @param breaks from when villages are not comparable, a sentence for each merger or split
 * @param measures what was counted from records; none where the value was reported
 * @param official what makes it an official value; absent for the commune's own
 * @param bare why an own value adds up with nothing; absent for one that does
 * @param formerOfficial official figures that no longer count
 * @param sample what a sample leaves uncertain; absent where everybody was asked
 */
public record DerivationPart(
        String value,
        String caveat,
        @Nullable String closed,
        String period,
        String formula,
        @Nullable String numbers,
        String basis,
        @Nullable String difference,
        List<String> breaks,
        List<Branch> branches,
        List<Former> history,
        List<Measure> measures,
        @Nullable Official official,
        @Nullable String bare,
        List<OfficialRow> formerOfficial,
        @Nullable String sample) {

    public DerivationPart {
        formerOfficial = List.copyOf(formerOfficial);
        breaks = List.copyOf(breaks);
        measures = List.copyOf(measures);
        branches = List.copyOf(branches);
        history = List.copyOf(history);
    }

    /**
     * An official value beside what the commune computes itself.
     *
     * @param own the commune's own with unit, or the words instead of it
     * @param difference own less official, signed, with unit; empty where one of them is no number
     * @param bare why it adds up with nothing; absent for one that does
     */
    public record Official(
            List<OfficialRow> figures,
            String own,
            String difference,
            @Nullable String bare) {
        public Official {
            figures = List.copyOf(figures);
        }
    }

    /**
     * What one document says.
     *
     * @param source issuer, number and day
     * @param file path of the imported sheet; absent for who may not open it
     * @param state whether it counts, and why where it does not
     */
    public record OfficialRow(
            String place,
            String period,
            String amount,
            String grade,
            String source,
            @Nullable String file,
            String state) {}

    /**
     * One place.
     *
     * @param parts numerator and denominator; empty for one number
     * @param counts whether it takes part in the value
     */
    public record Branch(String name, String value, String parts, String state, boolean counts, List<Row> rows) {
        public Branch {
            rows = List.copyOf(rows);
        }
    }

    /**
     * One part of a formula over records.
     *
     * @param path of the register; absent for whoever may not read it
     * @param records how many make it and how many could not, in words
     * @param behind the greatest of them; none for whoever may not read them
     */
    public record Measure(
            String words, String amount, @Nullable String path, String records, List<Record> behind) {
        public Measure {
            behind = List.copyOf(behind);
        }
    }

    /** A record with what it adds. */
    public record Record(String name, String path, String amount) {}

    /**
     * One reported row.
     *
     * @param evidence path of the attached file
     */
    public record Row(
            String period,
            String amount,
            String grade,
            String source,
            @Nullable String note,
            @Nullable String evidence,
            String who,
            String when,
            int version) {}

    /** A version that no longer counts. */
    public record Former(String place, String period, String amount, String ending, String when, int version) {}
}
