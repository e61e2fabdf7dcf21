package vn.lotrinh.portal;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.lotrinh.kernel.VietnameseFormat;
import vn.lotrinh.plan.Status;
import vn.lotrinh.plan.StatusCount;

/**
 * The commune's public home.
 *
 * @param plan title of the plan; absent before anything was released
 * @param released the day of the release, as people write it
 * @param late those that are behind or at risk
 */
public record HomePage(
        @Nullable String plan, String released, int total, List<StatusCount> tally, List<PublicTarget> late) {

    /** Releases are dated by the day in Vietnam. */
    static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");

    /** What went well comes first in public. */
    private static final List<Status> ORDER = List.of(
            Status.REACHED,
            Status.ON_COURSE,
            Status.BEHIND,
            Status.AT_RISK,
            Status.NO_DATA,
            Status.NO_NUMBER,
            Status.NOT_DUE,
            Status.NOT_MEASURABLE,
            Status.NOT_APPLICABLE);

    public HomePage {
        tally = List.copyOf(tally);
        late = List.copyOf(late);
    }

    public String title() {
        return "Trang xã";
    }

    static HomePage of(@Nullable Release release) {
        if (release == null) {
            return new HomePage(null, "", 0, List.of(), List.of());
        }
        var late = new ArrayList<PublicTarget>();
        for (var status : List.of(Status.AT_RISK, Status.BEHIND)) {
            release.targets().stream()
                    .filter(target -> target.status() == status)
                    .forEach(target -> late.add(PublicTarget.of(release, target)));
        }
        return new HomePage(
                release.planTitle(), released(release), release.targets().size(), tally(release), late);
    }

    static String released(Release release) {
        return VietnameseFormat.date(release.releasedAt().atZone(VIETNAM).toLocalDate());
    }

    static List<StatusCount> tally(Release release) {
        return StatusCount.listOf(
                release.targets().stream().map(ReleasedTarget::status).toList(), ORDER);
    }
}
