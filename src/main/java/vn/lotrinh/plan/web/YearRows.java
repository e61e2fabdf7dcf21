package vn.lotrinh.plan.web;

import java.util.ArrayList;
import java.util.List;
import vn.lotrinh.indicator.IndicatorDefinition;
import vn.lotrinh.indicator.Value;
import vn.lotrinh.kernel.VietnameseFormat;
import vn.lotrinh.plan.TargetStanding;
import vn.lotrinh.plan.TargetWords;
import vn.lotrinh.plan.web.TargetPage.YearRow;

/** The years of a target as rows of its page, the newest first. */
final class YearRows {

    private YearRows() {}

    /** None for a target that can't be measured. */
    static List<YearRow> of(TargetStanding standing) {
        var indicator = standing.indicator();
        if (indicator == null) {
            return List.of();
        }
        var rows = new ArrayList<YearRow>();
        standing.years().descendingMap().forEach((year, value) -> rows.add(row(standing, indicator, year, value)));
        return rows;
    }

    private static YearRow row(TargetStanding standing, IndicatorDefinition indicator, int year, Value value) {
        var now = value.amount();
        return new YearRow(
                year,
                now.map(amount -> VietnameseFormat.number(amount, indicator.decimals()))
                        .orElse(value.cell().inWords()),
                now.isPresent(),
                amounts(value),
                standing.milestones()
                        .of(year)
                        .map(milestone -> VietnameseFormat.number(milestone, indicator.decimals()))
                        .orElse(""),
                TargetWords.change(standing.values(), indicator, year),
                value.grade() == null ? "" : value.grade().title(),
                "/chi-tieu/" + standing.target().code() + "/nguon-goc?ky=" + year);
    }

    private static String amounts(Value value) {
        return value.numerator() == null || value.denominator() == null
                ? ""
                : VietnameseFormat.amount(value.numerator()) + " / " + VietnameseFormat.amount(value.denominator());
    }
}
