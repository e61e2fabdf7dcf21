package vn.lotrinh.access;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.lotrinh.kernel.CommuneScope;

/** Who looked at whose personal data in this commune, the latest first. <i>Nhật ký xem dữ liệu cá nhân</i>. */
@Service
public class ListLooks {

    /**
     * One request that showed personal data.
     *
     * @param actor as {@link vn.lotrinh.kernel.Actor#reference()} writes it, or {@code public}
     * @param seen of how many people or records
     */
    public record Row(UUID id, Instant at, String actor, String path, String purpose, int seen) {}

    private final LookTable looks;

    ListLooks(LookTable looks) {
        this.looks = looks;
    }

    /** @param before only those older than this one, for the next page */
    @Transactional(readOnly = true)
    public List<Row> handle(@Nullable UUID before, int limit) {
        return looks.listLatest(CommuneScope.getOne(), before, limit);
    }
}
