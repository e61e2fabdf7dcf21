package vn.lotrinh.province.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.lotrinh.indicator.web.DefinitionPart;
import vn.lotrinh.web.drawing.Mark;

/**
 * One indicator of one commune, down to the figures of its villages and the numbers of records; never a record, a name or an attachment.
 *
 * @param commune as headings write it
 * @param communeCode for its address
 * @param kind xã or phường, as sentences write it
 * @param figure with unit, or the words instead of it
 * @param caveat grade and missing villages
 * @param why what says that it is not meant for such a commune; empty where it is
 * @param own the commune's own figure beside an official one; empty where there is none
 * @param formula in words; absent where the commune counts by its own, of which the province sees that alone
 * @param numbers the formula with its numbers
 * @param villagesAreTold whether the indicator is one of villages
 */
public record IndicatorOfCommunePage(
        String commune,
        String communeCode,
        String kind,
        String indicator,
        String code,
        int year,
        String asOf,
        List<Choice> years,
        String figure,
        boolean known,
        String caveat,
        String why,
        String basis,
        String own,
        List<Target> targets,
        List<YearRow> series,
        String breaks,
        @Nullable String formula,
        @Nullable String numbers,
        List<Measure> measures,
        boolean villagesAreTold,
        List<Village> villages,
        DefinitionPart definition) {

    public String title() {
        return indicator + ", " + commune;
    }

    public record Target(
            String code, String name, String goal, String milestone, String gap, String status, Mark mark) {}

    public record YearRow(
            int year, String figure, boolean known, String milestone, String change, String caveat, boolean here) {}

    /** @param records how many of which register make it */
    public record Measure(String words, String amount, String records) {}

    /** @param state whether it has submitted */
    public record Village(String name, String figure, boolean known, String parts, String state) {}
}
