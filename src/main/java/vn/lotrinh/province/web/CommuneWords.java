package vn.lotrinh.province.web;

import java.util.function.IntSupplier;
import org.springframework.util.StringUtils;
import vn.lotrinh.indicator.Cell;
import vn.lotrinh.indicator.IndicatorDefinition;
import vn.lotrinh.indicator.web.Words;
import vn.lotrinh.kernel.VietnameseFormat;
import vn.lotrinh.plan.Status;
import vn.lotrinh.plan.TargetStanding;
import vn.lotrinh.plan.TotalOverTerm;
import vn.lotrinh.province.ComparedCommune;
import vn.lotrinh.territory.InstalledCommunes.Named;
import vn.lotrinh.web.drawing.ProvinceMap.Fill;

/** What is said about one commune beside others, the same on the page, on the map and in the sheet. */
final class CommuneWords {

    static final String NO_TARGET = "Không có chỉ tiêu này";

    private CommuneWords() {}

    /** "Xã Nam Cường". */
    static String name(Named commune) {
        return StringUtils.capitalize(commune.name());
    }

    static String figure(ComparedCommune compared, IndicatorDefinition indicator) {
        return compared.amount()
                .map(amount -> VietnameseFormat.number(amount, indicator.decimals()))
                .orElse(compared.cell().inWords());
    }

    static String caveat(ComparedCommune compared) {
        return compared.value() == null ? "" : Words.caveat(compared.value());
    }

    static String status(ComparedCommune compared) {
        return compared.status().map(Status::words).orElse(NO_TARGET);
    }

    /** The milestone of a year; of a total both what has come together and what should have. */
    static String milestone(ComparedCommune compared, int year) {
        return compared.target() == null ? "" : milestone(compared.target(), year);
    }

    static String milestone(TargetStanding standing, int year) {
        var indicator = standing.indicator();
        int decimals = indicator == null ? 0 : indicator.decimals();
        return standing.milestones()
                .of(year)
                .map(milestone -> {
                    String written = VietnameseFormat.number(milestone, decimals);
                    var together = standing.compared().get(year);
                    return standing.target().goal() instanceof TotalOverTerm && together != null
                            ? "cộng dồn " + VietnameseFormat.number(together, decimals) + "/" + written
                            : written;
                })
                .orElse("");
    }

    static String note(ComparedCommune compared) {
        return compared.ownFormula()
                ? "tính theo công thức riêng"
                : compared.otherReading() ? "tính theo cách hiểu khác" : "";
    }

    /** @param level of its value among the others'; not asked where it has none */
    static Fill fill(Cell cell, IntSupplier level) {
        return switch (cell) {
            case Cell.Known _ -> Fill.ofLevel(level.getAsInt());
            case Cell.NotDue _ -> Fill.NOT_DUE;
            case Cell.NotEnough _ -> Fill.NOT_ENOUGH;
            case Cell.NotApplicable _ -> Fill.NOT_APPLICABLE;
            case Cell.NoData _, Cell.NotRepresentative _, Cell.Hidden _ -> Fill.NO_DATA;
        };
    }
}
