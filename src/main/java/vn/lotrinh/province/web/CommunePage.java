package vn.lotrinh.province.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.lotrinh.plan.StatusCount;
import vn.lotrinh.web.drawing.Mark;
import vn.lotrinh.web.drawing.Svg;

/**
 * One commune with its targets, for the province.
 *
 * @param kind xã or phường, as sentences write it
 * @param plan its title; absent where none is in force
 * @param others a sentence about targets that only the commune sees; empty where there are none
 */
public record CommunePage(
        String name,
        String code,
        String kind,
        int year,
        String asOf,
        List<Choice> years,
        @Nullable String plan,
        int termFrom,
        int termTo,
        List<StatusCount> counts,
        List<Row> rows,
        String others) {

    /** @param period the year that the figure is about, with grade and completeness */
    public record Row(
            String code,
            String name,
            String address,
            String figure,
            boolean known,
            String unit,
            String milestone,
            Svg staircase,
            String status,
            Mark mark,
            String period) {}
}
