package vn.lotrinh.province;

import java.time.LocalDate;
import java.util.List;
import vn.lotrinh.indicator.IndicatorDefinition;

/**
 * The communes side by side, about one indicator and year. <i>So sánh các xã</i>. Nothing is summed: shares of different wholes, and figures of
 * which some are missing, make no total.
 *
 * @param offered the indicators that every commune shares, in the order of the base pack
 * @param asOf the day on which figures and statuses stand
 * @param communes as Vietnamese lists sort
 */
public record Comparison(
        IndicatorDefinition indicator,
        List<IndicatorDefinition> offered,
        int year,
        LocalDate asOf,
        List<ComparedCommune> communes) {

    public Comparison {
        offered = List.copyOf(offered);
        communes = List.copyOf(communes);
    }
}
