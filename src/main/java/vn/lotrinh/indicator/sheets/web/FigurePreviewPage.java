package vn.lotrinh.indicator.sheets.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a sheet of figures would write, before it is confirmed.
 *
 * @param address of the page where sheets are sent
 * @param source the document in words, or the source of the whole file where one was named
 * @param file path of the kept sheet
 * @param taken which sheet was read, and what was not
 * @param counts what the sheet holds
 * @param open whether it may be confirmed
 * @param hidden fields that are sent back with the confirmation
 */
public record FigurePreviewPage(
        String title,
        String address,
        boolean official,
        String source,
        String file,
        List<String> taken,
        List<Count> counts,
        List<Wrong> wrong,
        List<Row> rows,
        boolean open,
        List<Hidden> hidden,
        @Nullable String fault) {

    public FigurePreviewPage {
        taken = List.copyOf(taken);
        counts = List.copyOf(counts);
        wrong = List.copyOf(wrong);
        rows = List.copyOf(rows);
        hidden = List.copyOf(hidden);
    }

    public record Count(String number, String words) {}

    /** @param column empty where the row as a whole is wrong */
    public record Wrong(int line, String column, String sentence) {}

    /**
     * One row.
     *
     * @param figure with unit
     * @param parts numerator and denominator; empty for one number
     * @param effect such as "Mới", "Thay số cũ"
     * @param present what it replaces or stands behind; empty where nothing is there
     * @param own what the commune computes itself
     * @param difference own less official, signed; empty where one of them is no number
     * @param doubts how cells were read that could mean two things, and what was converted
     */
    public record Row(
            int line,
            String indicator,
            String place,
            String period,
            String figure,
            String parts,
            String grade,
            String source,
            String effect,
            String present,
            String own,
            String difference,
            List<String> doubts) {
        public Row {
            doubts = List.copyOf(doubts);
        }
    }

    public record Hidden(String name, String value) {}
}
