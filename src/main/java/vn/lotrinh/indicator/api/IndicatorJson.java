package vn.lotrinh.indicator.api;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.lotrinh.indicator.IndicatorDefinition;
import vn.lotrinh.indicator.IndicatorDefinition.Ratio;
import vn.lotrinh.indicator.IndicatorFormula;
import vn.lotrinh.indicator.SeriesBreak;

/** An indicator as the API gives it. */
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
        List<SeriesBreak> breaks,
        List<IndicatorFormula> formulas) {

    static IndicatorJson of(IndicatorDefinition definition) {
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
                definition.reading(),
                definition.breaks(),
                definition.formulas());
    }
}
