package vn.lotrinh.registry.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.lotrinh.web.drawing.Svg;

/**
 * One record.
 *
 * @param tag such as "đã xóa"; absent for one that counts and goes on
 * @param rows what it says today
 * @param stretches those of a state, the latest first
 * @param warnings sentences about what somebody should look at
 * @param waiting the change that waits for approval; absent where none does
 * @param referrers what points at it
 * @param edit where it is changed; absent for who may not
 * @param delete where it is taken out; absent for who may not
 * @param restore where an earlier version is brought back
 * @param erase where a deleted one is taken away for good; absent for who may not
 * @param map where it is; absent where that is not known
 * @param trail where the trail is; absent for who may not read it
 */
public record OneRecordPage(
        String title,
        String register,
        String registerHref,
        @Nullable String tag,
        List<Row> rows,
        List<Stage> stretches,
        List<String> warnings,
        @Nullable Waiting waiting,
        List<Version> history,
        List<Referrer> referrers,
        @Nullable String edit,
        @Nullable String delete,
        String restore,
        @Nullable String erase,
        @Nullable String trail,
        @Nullable Svg map) {

    /** Whether deciding is what the page is for. */
    public boolean decides() {
        return waiting != null && waiting.decide() != null;
    }

    /**
     * What it says of one field.
     *
     * @param origin such as "máy tính" or "theo sổ Hộ"; empty for what somebody stated
     * @param since such as "từ 01/03/2026"; empty for an event
     * @param href where it leads; absent for what is no record of another register
     * @param files those that are attached
     */
    public record Row(
            String name,
            String value,
            String unit,
            String origin,
            String since,
            @Nullable String href,
            List<RecordFormPage.Attached> files) {}

    /** One stretch of a state. */
    public record Stage(
            String days,
            boolean holds,
            String words,
            @Nullable String edit) {}

    /**
     * A change that waits for approval.
     *
     * @param what such as "Đề nghị sửa"
     * @param decide where it is approved or sent back; absent for who may not
     * @param why why it can't be decided from here; empty where it can
     */
    public record Waiting(
            String what,
            String who,
            String when,
            String reason,
            List<Difference> differences,
            String id,
            @Nullable String decide,
            String why) {}

    /** What something was and is. */
    public record Difference(String name, String was, String is) {}

    /** What happened once. @param restore the version that can be brought back; absent where it can't */
    public record Version(
            String what,
            String who,
            String when,
            String why,
            List<Difference> differences,
            @Nullable String restore) {}

    /** Records of a register that point here. */
    public record Referrer(String words, String href) {}
}
