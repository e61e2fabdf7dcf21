package vn.lotrinh.given;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import vn.lotrinh.kernel.CommuneCode;

/** What the log of looks holds. */
public final class GivenLooks {

    /** @param seen the subjects and ids, in one line */
    public record Look(String purpose, String seen) {}

    private GivenLooks() {}

    /**
     * Those of requests to a path, however it begins. A look is written when the request is over, which is a moment after its answer has
     * come; empty when none was written within five seconds.
     */
    public static List<Look> of(World world, CommuneCode commune, String path) {
        for (int i = 0; i < 100 && now(world, commune, path).isEmpty(); i++) {
            LockSupport.parkNanos(Duration.ofMillis(50).toNanos());
        }
        return now(world, commune, path);
    }

    private static List<Look> now(World world, CommuneCode commune, String path) {
        return world.ownersJdbc()
                .sql("""
                        SELECT purpose, array_to_string(seen, ' ') AS seen FROM access.look
                         WHERE commune = :commune AND path LIKE '%' || :path
                        """)
                .param("commune", commune.code())
                .param("path", path)
                .query((row, n) -> new Look(row.getString("purpose"), row.getString("seen")))
                .list();
    }
}
