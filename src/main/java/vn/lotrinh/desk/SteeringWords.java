package vn.lotrinh.desk;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import vn.lotrinh.desk.SteeringPage.LeadPart;
import vn.lotrinh.desk.SteeringPage.MissingRow;
import vn.lotrinh.desk.SteeringPage.VillageLag;
import vn.lotrinh.kernel.VietnameseFormat;
import vn.lotrinh.plan.Plan;
import vn.lotrinh.plan.Status;
import vn.lotrinh.plan.TargetStanding;
import vn.lotrinh.plan.TargetWords;

/** The steering room in one sentence, and in a few lines to pass on. */
final class SteeringWords {

    private SteeringWords() {}

    static List<LeadPart> lead(
            Plan plan, List<TargetStanding> standings, List<VillageLag> lagging, List<MissingRow> missing) {
        var parts = new ArrayList<LeadPart>();
        long atRisk = count(standings, Status.AT_RISK);
        long behind = count(standings, Status.BEHIND);
        if (atRisk > 0) {
            parts.add(new LeadPart(atRisk + " chỉ tiêu có nguy cơ không đạt năm " + plan.to(), "#chi-tieu", true));
        }
        if (behind > 0) {
            parts.add(new LeadPart(behind + " chậm", "#chi-tieu", false));
        }
        if (!lagging.isEmpty()) {
            parts.add(new LeadPart(lagging.size() + " thôn tụt lại", "#thon", false));
        }
        if (!missing.isEmpty()) {
            parts.add(new LeadPart(missing.size() + " thiếu số liệu", "#thieu", false));
        }
        if (parts.isEmpty()) {
            parts.add(new LeadPart(
                    count(standings, Status.NOT_DUE) > 0 ? "Chưa có mốc nào đến hạn" : "Các chỉ tiêu đều đúng tiến độ",
                    "#chi-tieu",
                    false));
        }
        return parts;
    }

    private static long count(List<TargetStanding> standings, Status status) {
        return standings.stream()
                .filter(standing -> standing.status() == status)
                .count();
    }

    /** Plain lines: people pass them on in Zalo. */
    static String forZalo(Plan plan, LocalDate asOf, List<TargetStanding> standings, List<LeadPart> lead) {
        var lines = new ArrayList<String>();
        lines.add(plan.title());
        lines.add("Tình hình ngày " + VietnameseFormat.date(asOf) + ": "
                + lead.stream().map(LeadPart::words).collect(Collectors.joining(", ")) + ".");
        standings.stream()
                .filter(standing -> standing.status() == Status.AT_RISK || standing.status() == Status.BEHIND)
                .forEach(standing -> lines.add("- " + standing.status().words() + ": " + line(standing)));
        return String.join("\n", lines);
    }

    private static String line(TargetStanding standing) {
        var words = TargetWords.of(standing);
        return standing.target().name() + " " + VietnameseFormat.withUnit(words.figure(), words.unit()) + " (mốc "
                + words.milestone() + ")" + (words.paces().isEmpty() ? "" : ", " + words.paces());
    }
}
