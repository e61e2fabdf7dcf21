package vn.lotrinh.app;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import vn.lotrinh.kernel.VietnameseFormat;
import vn.lotrinh.reading.DraftTarget;
import vn.lotrinh.reading.PlanDraft;
import vn.lotrinh.reading.TargetKind;

/** A draft as a person reads it on a terminal. */
final class PlanTable {

    private PlanTable() {}

    static String of(String file, PlanDraft draft) {
        var table = new StringBuilder();
        line(table, "Tệp", file);
        line(table, "Văn bản", draft.title());
        line(table, "Cơ quan ban hành", draft.issuer());
        line(
                table,
                "Giai đoạn",
                draft.term() == null
                        ? null
                        : draft.term().from() + "-" + draft.term().to());
        table.append("\nChỉ tiêu (").append(draft.targets().size()).append(")\n");
        draft.targets().forEach(target -> target(table, target));
        table.append("\nPhân công (").append(draft.assignments().size()).append(")\n");
        draft.assignments()
                .forEach(work -> table.append("  ")
                        .append(part(work))
                        .append("  ")
                        .append(work.agency())
                        .append('\n'));
        table.append("\nĐiểm cần xem lại (").append(draft.findings().size()).append(")\n");
        draft.findings()
                .forEach(finding ->
                        table.append("  - ").append(finding.message()).append('\n'));
        return table.toString();
    }

    private static void line(StringBuilder table, String name, @Nullable String value) {
        table.append("%-18s%s%n".formatted(name, value == null ? "(không rõ)" : value));
    }

    private static void target(StringBuilder table, DraftTarget target) {
        String due = target.dueYear() == null ? "" : " (năm " + target.dueYear() + ")";
        table.append("  %-8s%-62s %-26s %s%s%n"
                .formatted(target.section(), shortened(target.name()), kind(target.kind()), figure(target), due));
    }

    private static String shortened(String name) {
        return name.length() <= 60 ? name : name.substring(0, 59) + "…";
    }

    private static String figure(DraftTarget target) {
        BigDecimal value = target.value();
        if (value == null) {
            return "chưa có con số";
        }
        String figure = VietnameseFormat.number(value);
        if (target.valueTo() != null) {
            figure += "-" + VietnameseFormat.number(target.valueTo());
        }
        return target.unit() == null ? figure : VietnameseFormat.withUnit(figure, target.unit());
    }

    private static String kind(TargetKind kind) {
        return switch (kind) {
            case AT_LEAST -> "đạt từ";
            case AT_MOST -> "không quá";
            case TOTAL -> "tổng cả giai đoạn";
            case EACH_YEAR_TOTAL -> "mỗi năm";
            case AVERAGE_GROWTH -> "tăng bình quân";
            case AVERAGE_REDUCTION -> "giảm bình quân";
            case MULTIPLE_OF_BASELINE -> "gấp năm gốc";
            case QUALITATIVE -> "định tính";
        };
    }

    private static String part(PlanDraft.DraftAssignment work) {
        return switch (work.role()) {
            case LEAD -> "chủ trì ";
            case COOPERATE -> "phối hợp";
            case SUPERVISE -> "giám sát";
        };
    }
}
