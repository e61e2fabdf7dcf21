package vn.lotrinh.indicator.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One period before or after it is closed.
 *
 * @param over whether it has ended, so that it can be closed
 * @param mayClose whether who looks is a leader
 * @param before what a closing would find lacking; absent while it is closed
 * @param after what was closed; absent while it is open
 * @param history closings that were opened again; links are only there for whoever may open them
 */
public record ClosingPage(
        String title,
        String period,
        String days,
        String action,
        boolean over,
        boolean mayClose,
        @Nullable Before before,
        @Nullable After after,
        List<String> history) {

    public ClosingPage {
        history = List.copyOf(history);
    }

    /** What stands open. */
    public record Before(List<LackingRow> lacking, List<WaitingRow> waiting, List<UnknownRow> unknown) {
        public Before {
            lacking = List.copyOf(lacking);
            waiting = List.copyOf(waiting);
            unknown = List.copyOf(unknown);
        }

        public boolean whole() {
            return lacking.isEmpty() && waiting.isEmpty() && unknown.isEmpty();
        }
    }

    /**
     * A register or an indicator with who has not submitted it.
     *
     * @param kind "Sổ bộ" or "Số liệu báo cáo"
     * @param count such as "4/23 thôn"
     * @param who the villages with their heads
     */
    public record LackingRow(
            String kind,
            String name,
            String period,
            String count,
            List<String> who,
            @Nullable String href) {
        public LackingRow {
            who = List.copyOf(who);
        }
    }

    /** Proposals that nobody has decided. */
    public record WaitingRow(String register, int count, String who, String since) {}

    /** A value that would be closed as words. */
    public record UnknownRow(
            String name, String words, @Nullable String href) {}

    /**
     * What was closed.
     *
     * @param by who closed it and when
     * @param restOn versions of what the values rest on
     * @param commune values of the commune
     * @param villages those of villages that are no longer the same
     */
    public record After(String by, List<String> restOn, List<Row> commune, List<Row> villages) {
        public After {
            restOn = List.copyOf(restOn);
            commune = List.copyOf(commune);
            villages = List.copyOf(villages);
        }
    }

    /**
     * One value, then and now.
     *
     * @param officialSource the documents from which the closed value was taken; absent for the commune's own
     * @param since "Bổ sung muộn", "Số liệu chắc hơn", "Đính chính"; empty where nothing happened
     */
    public record Row(
            String name,
            String place,
            String then,
            @Nullable String officialSource,
            String now,
            String since,
            @Nullable String href) {}
}
