package vn.lotrinh.administration;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who looked at whose personal data.
 *
 * @param next address of the older ones; absent at the end
 */
public record LooksPage(List<Row> rows, @Nullable String next) {
    public LooksPage {
        rows = List.copyOf(rows);
    }

    public String title() {
        return "Nhật ký xem dữ liệu cá nhân";
    }

    /** @param seen of how many people or records */
    public record Row(String at, String who, String purpose, String path, String seen) {}
}
