package vn.lotrinh.trail;

import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.lotrinh.kernel.AcrossCommunes;

/**
 * Recomputes the chains and says, in sentences, what does not hold. <i>Kiểm tra nhật ký</i>. From the database alone it
 * finds entries altered, removed or swapped; a tail cut off or a chain built anew only against an earlier {@link TrailHead}.
 */
@Service
public class CheckTrail {

    /** Longer than any seal is late while the sealer runs. */
    private static final Duration SEALED_WITHIN = Duration.ofMinutes(5);

    private final TrailTable entries;
    private final JdbcClient jdbc;
    private final Clock clock;

    CheckTrail(TrailTable entries, JdbcClient jdbc, Clock clock) {
        this.entries = entries;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * @param heads where the chains now stand
     * @param faults one Vietnamese sentence each; empty when all holds
     */
    public record Result(List<TrailHead> heads, List<String> faults) {}

    /** @param earlier heads written down before; each must still lie on its chain */
    @Transactional(readOnly = true)
    @AcrossCommunes(because = "the check is of the installation, not of one commune")
    public Result handle(List<TrailHead> earlier) {
        var heads = new ArrayList<TrailHead>();
        var faults = new ArrayList<String>();
        for (var commune : listCommunes()) {
            walk(commune, earlier, faults).ifPresent(heads::add);
        }
        earlier.stream()
                .filter(head -> heads.stream().noneMatch(now -> reaches(now, head)))
                .forEach(
                        head -> faults.add("Nhật ký xã %s đã bị cắt: mốc đã ghi ở dòng %d, nay chuỗi không tới dòng đó."
                                .formatted(head.commune(), head.position())));
        faults.addAll(listForgotten());
        return new Result(List.copyOf(heads), List.copyOf(faults));
    }

    private static boolean reaches(TrailHead now, TrailHead earlier) {
        return now.commune().equals(earlier.commune()) && now.position() >= earlier.position();
    }

    private List<String> listCommunes() {
        return jdbc.sql("SELECT commune FROM trail.entry UNION SELECT commune FROM trail.seal ORDER BY 1")
                .query(String.class)
                .list();
    }

    private Optional<TrailHead> walk(String commune, List<TrailHead> earlier, List<String> faults) {
        var chain = Chain.EMPTY;
        try (var sealed = entries.streamSealed(commune)) {
            for (var step : (Iterable<TrailTable.SealedEntry>) sealed::iterator) {
                if (step.position() != chain.position() + 1) {
                    faults.add("Nhật ký xã %s: thiếu dòng %d.".formatted(commune, chain.position() + 1));
                    return Optional.empty();
                }
                if (step.entry() == null) {
                    faults.add("Nhật ký xã %s: dòng %d đã bị xóa.".formatted(commune, step.position()));
                    return Optional.empty();
                }
                chain = chain.append(step.entry());
                if (!Arrays.equals(chain.digest(), step.seal())) {
                    faults.add("Nhật ký xã %s: dòng %d đã bị sửa hoặc đổi chỗ.".formatted(commune, step.position()));
                    return Optional.empty();
                }
                compare(chain, commune, earlier, faults);
            }
        }
        return chain.position() == 0
                ? Optional.empty()
                : Optional.of(TrailHead.of(commune, chain.position(), chain.digest()));
    }

    private static void compare(Chain chain, String commune, List<TrailHead> earlier, List<String> faults) {
        for (var head : earlier) {
            if (head.commune().equals(commune)
                    && head.position() == chain.position()
                    && !head.digest().equals(HexFormat.of().formatHex(chain.digest()))) {
                faults.add("Nhật ký xã %s đã bị dựng lại: dòng %d không còn đúng với mốc đã ghi."
                        .formatted(commune, head.position()));
            }
        }
    }

    /** Entries that were never sealed: the sealer stands still, or somebody took them out of its way. */
    private List<String> listForgotten() {
        return jdbc.sql("""
                SELECT e.commune, count(*) AS entries
                  FROM trail.entry e
                 WHERE e.at < :before
                   AND NOT EXISTS (SELECT FROM trail.seal s WHERE s.commune = e.commune AND s.entry_id = e.id)
                 GROUP BY e.commune
                 ORDER BY e.commune
                """)
                .param("before", clock.instant().minus(SEALED_WITHIN).atOffset(ZoneOffset.UTC))
                .query((row, n) -> "Nhật ký xã %s: %d dòng chưa được niêm phong quá 5 phút."
                        .formatted(row.getString("commune"), row.getLong("entries")))
                .list();
    }
}
