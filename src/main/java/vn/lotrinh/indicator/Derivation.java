package vn.lotrinh.indicator;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where a value comes from. <i>Nguồn gốc số liệu</i>.
 *
 * @param formula in words, such as "Hộ nghèo : tổng số hộ x 100"
 * @param numbers the same with its numbers; absent where there is no value
 * @param basis what the value rests on
 * @param branches the places that are asked, in their order, whether they count or not
 * @param difference where the commune's own total stands beside the villages' and says something else
 * @param history versions of these figures that no longer count, newest first
 */
public record Derivation(
        IndicatorDefinition definition,
        Value value,
        String formula,
        @Nullable String numbers,
        Basis basis,
        List<Branch> branches,
        @Nullable Difference difference,
        List<FormerFigure> history) {

    public Derivation {
        branches = List.copyOf(branches);
        history = List.copyOf(history);
    }

    /** What a value rests on. */
    public enum Basis {
        /** The villages that submitted, and "Toàn xã". */
        VILLAGES("tổng của các thôn đã nộp và phần “Toàn xã”"),
        /** A total that the commune states itself. */
        OWN_TOTAL("số liệu của cả xã"),
        /** Figures of one village. */
        ONE_PLACE("số liệu của thôn");

        private final String title;

        Basis(String title) {
            this.title = title;
        }

        /** As people read it. */
        public String title() {
            return title;
        }
    }

    /**
     * One place.
     *
     * @param amount the value, or the numerator of a ratio; absent where nothing tiles the period
     * @param counts whether it takes part in the value
     * @param figures what was reported about the period or parts of it
     */
    public record Branch(
            Place place,
            String name,
            Cell cell,
            @Nullable BigDecimal amount,
            @Nullable BigDecimal denominator,
            EntryState state,
            boolean counts,
            List<ReportedFigure> figures) {
        public Branch {
            figures = List.copyOf(figures);
        }
    }

    /** Two totals of the same thing; a finding for a person, never an average. */
    public record Difference(Cell villages, Cell own) {}
}
