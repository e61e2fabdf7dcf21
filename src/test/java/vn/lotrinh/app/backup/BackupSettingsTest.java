package vn.lotrinh.app.backup;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.lotrinh.app.StartRefused;
import vn.lotrinh.app.database.Installation;

/** Settings that can't be meant are refused in a sentence that names them. */
class BackupSettingsTest {

    private static void demandMeant(String setting, String value) {
        BackupSettings.of(Installation.environment(Map.of("lotrinh.backup." + setting, value)))
                .demandMeant();
    }

    @Test
    void atLeastOneArchiveStays() {
        assertThatThrownBy(() -> demandMeant("keep", "0"))
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining("LOTRINH_BACKUP_KEEP");
    }

    @Test
    void theTimeIsATimeOfDay() {
        assertThatThrownBy(() -> demandMeant("at", "đêm"))
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining("LOTRINH_BACKUP_AT");
    }

    @Test
    void aShortPassphraseIsRefusedAndNotRepeated() {
        assertThatThrownBy(() -> demandMeant("passphrase", "ngắn"))
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining("LOTRINH_BACKUP_PASSPHRASE")
                .hasMessageNotContaining("ngắn");
    }
}
