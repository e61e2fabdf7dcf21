package vn.lotrinh.plan.web;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.lotrinh.indicator.IndicatorDefinition;
import vn.lotrinh.indicator.MeasuredAgain;
import vn.lotrinh.indicator.OneSource;
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
        boolean broken = indicator.breaksBetween(year - 1, year);
        var difference = broken
                ? standing.measuredAgain(year)
                        .flatMap(MeasuredAgain::amount)
                        .flatMap(before -> now.map(amount -> amount.subtract(before)))
                : Optional.ofNullable(standing.years().get(year - 1)).flatMap(before -> difference(value, before));
        String change = difference
                .map(amount -> TargetWords.signed(amount, indicator.decimals()) + (broken ? " (cùng chuẩn mới)" : ""))
                .orElse(broken ? "đứt chuỗi" : "");
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
                change,
                value.grade() == null ? "" : value.grade().title(),
                "/chi-tieu/" + standing.target().code() + "/nguon-goc?ky=" + year);
    }

    /** Of one source alone. */
    private static Optional<BigDecimal> difference(Value now, Value before) {
        var source = OneSource.of(List.of(now, before));
        return source.figure(now).flatMap(amount -> source.figure(before).map(amount::subtract));
    }

    private static String amounts(Value value) {
        return value.numerator() == null || value.denominator() == null
                ? ""
                : VietnameseFormat.number(value.numerator()) + " / " + VietnameseFormat.number(value.denominator());
    }
}
