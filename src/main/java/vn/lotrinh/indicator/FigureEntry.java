package vn.lotrinh.indicator;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.lotrinh.kernel.VietnameseText;

/**
 * What somebody enters into one cell. <i>Một ô nhập</i>.
 *
 * @param amount the value, or the numerator of a ratio
 * @param denominator of a ratio; absent for a plain number
 * @param source the document or survey it comes from
 * @param evidence digest of an attached file
 * @param seen the version that the person had before the eyes; 0 where the cell was empty
 */
public record FigureEntry(
        FigureKey key,
        BigDecimal amount,
        @Nullable BigDecimal denominator,
        Grade grade,
        String source,
        @Nullable String note,
        @Nullable String evidence,
        int seen) {

    public FigureEntry {
        source = VietnameseText.nfc(source).strip();
        note = note == null || note.isBlank() ? null : VietnameseText.nfc(note).strip();
    }

    /** Whether a figure already says just this, so that nothing has to be written. */
    public boolean saysTheSameAs(ReportedFigure figure) {
        return key.equals(figure.key())
                && amount.compareTo(figure.amount()) == 0
                && same(denominator, figure.denominator())
                && grade == figure.grade()
                && source.equals(figure.source())
                && Objects.equals(note, figure.note())
                && Objects.equals(evidence, figure.evidence());
    }

    private static boolean same(@Nullable BigDecimal one, @Nullable BigDecimal other) {
        return one == null || other == null ? one == other : one.compareTo(other) == 0;
    }

    /** What a row says, by the names of its columns; some may be absent. */
    Map<String, @Nullable Object> columns() {
        var columns = new HashMap<String, @Nullable Object>();
        columns.put("amount", amount);
        columns.put("denominator", denominator);
        columns.put("grade", grade.name());
        columns.put("source", source);
        columns.put("note", note);
        columns.put("evidence", evidence);
        return columns;
    }
}
