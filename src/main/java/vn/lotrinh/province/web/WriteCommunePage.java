package vn.lotrinh.province.web;

import java.util.List;
import vn.lotrinh.kernel.VietnameseFormat;
import vn.lotrinh.plan.Plan;
import vn.lotrinh.plan.StatusCount;
import vn.lotrinh.plan.TargetDrawing;
import vn.lotrinh.plan.TargetStanding;
import vn.lotrinh.plan.TargetWords;
import vn.lotrinh.province.CommuneTargets;
import vn.lotrinh.web.drawing.Staircase;

/** Writes the page of one commune. */
final class WriteCommunePage {

    private WriteCommunePage() {}

    static CommunePage page(CommuneTargets targets, int year, Years years) {
        var plan = targets.plan();
        var code = targets.commune().code();
        return new CommunePage(
                CommuneWords.name(targets.commune()),
                code.code(),
                targets.commune().kind().word(),
                year,
                VietnameseFormat.date(targets.asOf()),
                years.choices(year),
                plan == null ? null : plan.title(),
                plan == null ? year : plan.from(),
                plan == null ? year : plan.to(),
                StatusCount.listOf(targets.targets()),
                plan == null
                        ? List.of()
                        : targets.targets().stream()
                                .map(standing -> row(standing, plan, targets, year))
                                .toList(),
                others(targets.others()));
    }

    private static String others(int count) {
        return count == 0
                ? ""
                : "Kế hoạch còn " + count
                        + " chỉ tiêu khác, đo bằng chỉ số riêng hoặc không đo được, nên không so sánh được giữa các xã, phường và không hiện ở đây.";
    }

    private static CommunePage.Row row(TargetStanding standing, Plan plan, CommuneTargets targets, int year) {
        var words = TargetWords.of(standing);
        var indicator = standing.indicator();
        return new CommunePage.Row(
                standing.target().code(),
                standing.target().name(),
                Addresses.indicator(targets.commune().code(), indicator == null ? "" : indicator.code(), year),
                words.figure(),
                words.known(),
                words.unit(),
                words.milestone(),
                Staircase.small(TargetDrawing.roadmap(standing, plan.from(), plan.to())),
                standing.status().words(),
                TargetDrawing.mark(standing.status()),
                words.asOf());
    }
}
