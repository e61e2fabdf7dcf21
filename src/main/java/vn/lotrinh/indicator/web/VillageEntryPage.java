package vn.lotrinh.indicator.web;

import org.jspecify.annotations.Nullable;

/**
 * One figure of one village, for a phone.
 *
 * @param action address of the form
 * @param definition what is counted, in words
 * @param labels names and units of the two numbers; the second is empty for one number
 * @param slot the cell, as on a sheet
 * @param estimateOnly whether the period still runs
 * @param notThere why the village is not asked about the period; absent where it is
 */
public record VillageEntryPage(
        String title,
        String village,
        String villageCode,
        String period,
        String periodCode,
        String action,
        String definition,
        Labels labels,
        EntryPage.Slot slot,
        EntryPage.SheetFields fields,
        boolean estimateOnly,
        @Nullable String fault,
        @Nullable String notThere,
        EntryPage.Village state) {

    /** What the numbers are called, and in which units. */
    public record Labels(String amount, String amountUnit, String denominator, String denominatorUnit) {
        public boolean ratio() {
            return !denominator.isEmpty();
        }
    }
}
