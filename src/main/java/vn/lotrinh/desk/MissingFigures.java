package vn.lotrinh.desk;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.lotrinh.desk.SteeringPage.MissingRow;
import vn.lotrinh.indicator.IndicatorDefinition;
import vn.lotrinh.plan.Status;
import vn.lotrinh.plan.TargetStanding;

/** Figures that are due and not whole, and who has not reported. <i>Số liệu còn thiếu</i>. */
final class MissingFigures {

    private MissingFigures() {}

    /** @param silent by the code of a target, the names of villages without a figure */
    static List<MissingRow> of(List<TargetStanding> standings, Map<String, List<String>> silent) {
        return standings.stream()
                .filter(standing -> standing.status() == Status.NO_DATA || partly(standing))
                .flatMap(standing -> Optional.ofNullable(standing.indicator())
                        .map(indicator -> row(
                                standing,
                                indicator,
                                silent.getOrDefault(standing.target().code(), List.of())))
                        .stream())
                .toList();
    }

    private static boolean partly(TargetStanding standing) {
        return standing.figure().isPresent()
                && standing.value()
                        .filter(value -> !value.completeness().full())
                        .isPresent();
    }

    private static MissingRow row(TargetStanding standing, IndicatorDefinition indicator, List<String> silent) {
        return new MissingRow(
                standing.target().name(),
                "/so-lieu/" + indicator.code() + "?nam=" + standing.year(),
                standing.missing()
                        .orElseGet(
                                () -> "mới có " + standing.value().orElseThrow().completeness() + " thôn"),
                silent.isEmpty() ? "" : "Thiếu: " + String.join(", ", silent));
    }
}
