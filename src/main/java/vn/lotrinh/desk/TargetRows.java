package vn.lotrinh.desk;

import java.util.ArrayList;
import java.util.List;
import vn.lotrinh.desk.SteeringPage.TargetRow;
import vn.lotrinh.plan.Plan;
import vn.lotrinh.plan.Status;
import vn.lotrinh.plan.TargetDrawing;
import vn.lotrinh.plan.TargetStanding;
import vn.lotrinh.plan.TargetWords;
import vn.lotrinh.web.drawing.Staircase;

/** The targets as rows of the steering room, and how many stand how. */
final class TargetRows {

    private static final int WORST = 5;

    private TargetRows() {}

    static List<TargetRow> of(List<TargetStanding> standings, Plan plan) {
        var rows = new ArrayList<TargetRow>();
        for (var standing : standings) {
            boolean worst =
                    rows.size() < WORST && (standing.status() == Status.AT_RISK || standing.status() == Status.BEHIND);
            rows.add(row(standing, plan, worst));
        }
        return rows;
    }

    private static TargetRow row(TargetStanding standing, Plan plan, boolean worst) {
        var words = TargetWords.of(standing);
        var roadmap = TargetDrawing.roadmap(standing, plan.from(), plan.to());
        return new TargetRow(
                standing.target().code(),
                standing.target().name(),
                address(standing),
                worst,
                worst ? words.paces() : "",
                words.figure(),
                words.known(),
                shortUnit(words.unit()),
                words.milestone(),
                worst ? Staircase.row(roadmap) : Staircase.small(roadmap),
                standing.status().words(),
                TargetDrawing.mark(standing.status()),
                words.asOf());
    }

    /** Its page on the same day. */
    static String address(TargetStanding standing) {
        return "/chi-tieu/" + standing.target().code() + "?ngay=" + standing.asOf();
    }

    /** As narrow as a table of sixteen rows needs it; the target's page has the unit in full. */
    private static String shortUnit(String unit) {
        return unit.startsWith("%")
                ? unit
                : unit.replace("triệu đồng", "triệu đ")
                        .replace("tỷ đồng", "tỷ đ")
                        .replaceFirst("/năm$", "");
    }
}
