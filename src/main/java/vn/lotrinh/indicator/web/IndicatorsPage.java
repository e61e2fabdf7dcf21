package vn.lotrinh.indicator.web;

import java.util.List;

/**
 * What the commune measures.
 *
 * @param open how many readings nobody has confirmed
 */
public record IndicatorsPage(String title, long open, List<Row> rows) {
    public IndicatorsPage {
        rows = List.copyOf(rows);
    }

    /**
     * One indicator.
     *
     * @param official who publishes it; empty where the commune computes it alone
     * @param reading how the plan is read; empty where nothing is unclear
     * @param open whether nobody has confirmed that
     */
    public record Row(
            String name, String unit, String often, String official, String reading, boolean open, String href) {}
}
