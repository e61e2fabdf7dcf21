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

    /**
     * Villages without a figure.
     *
     * @param names of those that keep silent
     * @param asked how many villages there are
     */
    record Silent(List<String> names, int asked) {

        static final Silent NONE = new Silent(List.of(), 0);

        String sentence() {
            if (names.isEmpty()) {
                return "";
            }
            return names.size() == asked && asked > 1
                    ? "Thiếu: cả " + asked + " thôn"
                    : "Thiếu: " + String.join(", ", names);
        }
    }

    /** @param silent by the code of a target */
    static List<MissingRow> of(List<TargetStanding> standings, Map<String, Silent> silent) {
        return standings.stream()
                .filter(standing -> standing.status() == Status.NO_DATA || partly(standing))
                .flatMap(standing -> Optional.ofNullable(standing.indicator())
                        .map(indicator -> row(
                                standing,
                                indicator,
                                silent.getOrDefault(standing.target().code(), Silent.NONE)))
                        .stream())
                .toList();
    }

    private static boolean partly(TargetStanding standing) {
        return standing.figure().isPresent()
                && standing.value()
                        .filter(value -> !value.completeness().full())
                        .isPresent();
    }

    private static MissingRow row(TargetStanding standing, IndicatorDefinition indicator, Silent silent) {
        return new MissingRow(
                standing.target().name(),
                "/so-lieu/" + indicator.code() + "?nam=" + standing.year(),
                standing.missing()
                        .orElseGet(
                                () -> "mới có " + standing.value().orElseThrow().completeness() + " thôn"),
                silent.sentence());
    }
}
