package vn.lotrinh.app.backup;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Whether there are backups, and how those of the last weeks ended.
 *
 * @param news whether there is one to go back to
 * @param good whether nothing has to be done
 * @param plan what is made when, and where; null where nothing is
 * @param encrypted whether a passphrase is set
 * @param shared whether other communes are in the archives as well, so that they are no single commune's to make
 */
public record BackupPage(
        String news, boolean good, @Nullable String plan, boolean encrypted, boolean shared, List<Row> rows) {
    public BackupPage {
        rows = List.copyOf(rows);
    }

    public String title() {
        return "Sao lưu";
    }

    /**
     * One backup.
     *
     * @param cause its time of day, or somebody's press of a button
     * @param outcome the archive's file, or why there is none
     */
    public record Row(String at, String cause, boolean made, String outcome, String size, String took) {}
}
