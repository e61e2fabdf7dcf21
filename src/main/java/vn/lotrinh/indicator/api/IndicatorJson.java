package vn.lotrinh.indicator.api;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.lotrinh.indicator.IndicatorDefinition;
import vn.lotrinh.indicator.IndicatorDefinition.Ratio;
import vn.lotrinh.indicator.IndicatorFormula;
import vn.lotrinh.indicator.LawNote;
import vn.lotrinh.indicator.Reading;
import vn.lotrinh.indicator.ReadingInForce;
import vn.lotrinh.indicator.SeriesBreak;

/**
 * An indicator as the API gives it.
 *
 * @param official who makes the official figure, where it is made elsewhere
 * @param reading how the plan is read where it is unclear
 * @param readingConfirmed whether a leader has confirmed that
 * @param readings all that the pack offers, the proposed one first
 */
record IndicatorJson(
        String code,
        String name,
        String unit,
        int decimals,
        @Nullable Ratio ratio,
        String level,
        String frequency,
        String overTime,
        boolean countsPeople,
        @Nullable String official,
        String definition,
        @Nullable String reading,
        boolean readingConfirmed,
        List<LawNote> law,
        @Nullable String unclear,
        List<Reading> readings,
        List<SeriesBreak> breaks,
        List<IndicatorFormula> formulas) {

    static IndicatorJson of(IndicatorDefinition definition, ReadingInForce inForce) {
        var reading = inForce.reading();
        var interpretation = definition.interpretation();
        return new IndicatorJson(
                definition.code(),
                definition.name(),
                definition.unit(),
                definition.decimals(),
                definition.ratio(),
                definition.level().name(),
                definition.frequency().name(),
                definition.overTime().name(),
                definition.countsPeople(),
                definition.official(),
                definition.definition(),
                reading == null ? null : reading.words(),
                reading != null && !inForce.isProposed(),
                interpretation.law(),
                interpretation.unclear(),
                interpretation.readings(),
                definition.breaks(),
                definition.formulas());
    }
}
