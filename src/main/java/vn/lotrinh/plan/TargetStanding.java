package vn.lotrinh.plan;

import java.math.BigDecimal;
import java.util.NavigableMap;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.lotrinh.indicator.IndicatorDefinition;
import vn.lotrinh.indicator.Value;
import vn.lotrinh.plan.forecast.Forecast;

/**
 * Where a target of the plan in force stands. <i>Tình hình chỉ tiêu</i>.
 *
 * @param indicator absent only for a target that can't be measured
 * @param yearly what the indicator says of whole years, whether there is a value or not
 * @param series the comparable figures of full years, as the milestones speak of them
 * @param forecast where it is heading; absent where the rules allow none
 * @param presentPace per year, over the last years that count; absent without two figures
 */
public record TargetStanding(
        Target target,
        @Nullable IndicatorDefinition indicator,
        NavigableMap<Integer, Value> yearly,
        Series series,
        Judgement judgement,
        @Nullable Forecast forecast,
        @Nullable BigDecimal presentPace) {

    /** Per year, until the goal is due; absent where no pace helps or none is needed. */
    public @Nullable BigDecimal neededPace() {
        return judgement.neededPace();
    }

    /** "+1,2 điểm %/năm", "20 ha/năm"; absent without a present pace. */
    public Optional<String> presentPaceInWords() {
        return Optional.ofNullable(presentPace).map(this::inWords);
    }

    public Optional<String> neededPaceInWords() {
        return Optional.ofNullable(neededPace()).map(this::inWords);
    }

    private String inWords(BigDecimal pace) {
        return PaceWords.of(target.goal(), pace, indicator);
    }
}
