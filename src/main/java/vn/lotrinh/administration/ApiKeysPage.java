package vn.lotrinh.administration;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.lotrinh.web.Form;

/** The API keys of this commune. */
public record ApiKeysPage(List<Row> rows, Form make) {
    public ApiKeysPage {
        rows = List.copyOf(rows);
    }

    public String title() {
        return "Khóa API";
    }

    /**
     * @param prefix the beginning of its text
     * @param role with its area
     * @param made day on which it was made
     * @param revoked day on which it was revoked; absent while it works
     * @param revokePath where to revoke it
     */
    public record Row(
            String name,
            String prefix,
            String role,
            String made,
            @Nullable String revoked,
            String revokePath) {}
}
