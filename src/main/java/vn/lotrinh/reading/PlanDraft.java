package vn.lotrinh.reading;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.lotrinh.kernel.TextSpan;

/**
 * What the reader found in a plan document; nothing of it is in force. <i>Dự thảo đọc được</i>.
 *
 * @param text the NFC text that every span counts code points of
 * @param term the years of the plan, where the text says them
 */
public record PlanDraft(
        String text,
        @Nullable String title,
        @Nullable String issuer,
        @Nullable Term term,
        List<Section> sections,
        List<DraftTarget> targets,
        List<DraftAssignment> assignments,
        List<ReportingPeriod> reportingPeriods,
        List<String> recipients,
        List<Finding> findings) {

    public PlanDraft {
        sections = List.copyOf(sections);
        targets = List.copyOf(targets);
        assignments = List.copyOf(assignments);
        reportingPeriods = List.copyOf(reportingPeriods);
        recipients = List.copyOf(recipients);
        findings = List.copyOf(findings);
    }

    /**
     * A numbered part with what stands under it. <i>Mục</i>.
     *
     * @param number as printed, such as "II", "2", "1.1", "a", "Điều 3"
     * @param span from the number to the end of everything under it
     */
    public record Section(String number, String title, TextSpan span, List<Section> children) {
        public Section {
            children = List.copyOf(children);
        }
    }

    /** Who is told to do what. <i>Phân công</i>. */
    public record DraftAssignment(String agency, Part role, String text, TextSpan span) {

        /** What an agency's part is. */
        public enum Part {
            /** <i>Chủ trì, tham mưu, chỉ đạo</i>. */
            LEAD,
            /** <i>Phối hợp</i>. */
            COOPERATE,
            /** <i>Giám sát, kiểm tra, phản biện</i>. */
            SUPERVISE
        }
    }

    /** How often the plan asks for a report. <i>Kỳ báo cáo</i>. */
    public enum ReportingPeriod {
        MONTH,
        QUARTER,
        HALF_YEAR,
        NINE_MONTHS,
        YEAR,
        MID_TERM,
        END_TERM
    }
}
