package vn.lotrinh.indicator;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Where a value comes from. <i>Nguồn gốc số liệu</i>. Of an official value everything but {@code value}, {@code basis} and {@code official}
 * is about what the commune computes itself, which stands beside it.
 *
 * @param formula in words, such as "Hộ nghèo : tổng số hộ x 100"
 * @param numbers the same with its numbers; absent where the commune has none
 * @param basis what the value rests on
 * @param branches the places that are asked, in their order, whether they count or not
 * @param difference where the commune's own total stands beside the villages' and says something else
 * @param history versions of these figures that no longer count, newest first
 * @param measures what was counted from records, part by part; none where the value was reported
 * @param formerOfficial official figures that no longer count, the latest document first
 * @param sample how far the commune's own may be off; absent where everybody was asked
 */
public record Derivation(
        IndicatorDefinition definition,
        Value value,
        String formula,
        @Nullable String numbers,
        Basis basis,
        List<Branch> branches,
        @Nullable Difference difference,
        List<FormerFigure> history,
        List<CountedMeasure> measures,
        List<OfficialFigure> formerOfficial,
        @Nullable SampleError sample) {

    public Derivation {
        formerOfficial = List.copyOf(formerOfficial);
        measures = List.copyOf(measures);
        branches = List.copyOf(branches);
        history = List.copyOf(history);
    }

    /** The documents and surveys that the value was taken from, each once; none for what is counted from records. */
    public List<String> sources() {
        var made = value.official();
        return made != null
                ? made.documents().stream().map(OfficialDocument::inWords).toList()
                : branches.stream()
                        .filter(Branch::counts)
                        .flatMap(branch -> branch.figures().stream())
                        .map(ReportedFigure::source)
                        .distinct()
                        .toList();
    }

    /** What a value rests on. */
    public enum Basis {
        /** The villages that submitted, and "Toàn xã". */
        VILLAGES("tổng của các thôn đã nộp và phần “Toàn xã”"),
        /** A total that the commune states itself. */
        OWN_TOTAL("số liệu của cả xã"),
        /** Figures of one village. */
        ONE_PLACE("số liệu của thôn"),
        /** Records of registers. */
        RECORDS("các bản ghi trong sổ bộ"),
        /** A document of the official source. */
        OFFICIAL("văn bản của cơ quan công bố số chính thức");

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

    /**
     * One part of a formula over records.
     *
     * @param words as people read it
     * @param register the code of the register that it counts
     * @param unit of the amount
     * @param records how many records make it
     * @param leftOut how many add nothing because what is summed is empty in them
     * @param behind the greatest of them, as far as a page shows them
     */
    public record CountedMeasure(
            String words,
            String register,
            BigDecimal amount,
            String unit,
            long records,
            long leftOut,
            List<RecordBehind> behind) {
        public CountedMeasure {
            behind = List.copyOf(behind);
        }
    }

    /** A record with what it adds. Whoever may not read its register is shown the number of records only. */
    public record RecordBehind(UUID id, BigDecimal amount) {}

    /** Two totals of the same thing; a finding for a person, never an average. */
    public record Difference(Cell villages, Cell own) {}
}
