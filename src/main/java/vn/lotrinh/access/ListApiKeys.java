package vn.lotrinh.access;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.lotrinh.kernel.CommuneScope;

/** The API keys of this commune, working ones first. <i>Danh sách khóa API</i>. */
@Service
public class ListApiKeys {

    /**
     * One key.
     *
     * @param prefix the beginning of its text, to tell it from others
     * @param revokedAt absent while it works
     */
    public record Row(
            UUID id,
            String name,
            String prefix,
            Holding holding,
            Instant madeAt,
            @Nullable Instant revokedAt) {}

    private final ApiKeyTable keys;

    ListApiKeys(ApiKeyTable keys) {
        this.keys = keys;
    }

    @Transactional(readOnly = true)
    public List<Row> handle() {
        return keys.list(CommuneScope.getOne());
    }
}
