package vn.lotrinh.app.database;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ServerSettingsTest {

    private static final long GIBIBYTE = 1L << 30;

    @Test
    void aMachineOfACommuneGivesTheDatabaseLittleMemory() {
        assertThat(ServerSettings.forASmallMachine().values())
                .containsEntry("shared_buffers", "64MB")
                .containsEntry("work_mem", "8MB")
                .containsEntry("max_wal_size", "512MB");
    }

    @Test
    void aSmallerMachineGivesNoLess() {
        assertThat(ServerSettings.forMachineWith(2 * GIBIBYTE)).isEqualTo(ServerSettings.forASmallMachine());
    }

    @Test
    void theServerOfAProvinceGivesMoreButNotAll() {
        assertThat(ServerSettings.forMachineWith(64 * GIBIBYTE).values())
                .containsEntry("shared_buffers", "1024MB")
                .containsEntry("work_mem", "64MB")
                .containsEntry("max_wal_size", "4096MB");
    }

    @Test
    void everyCommitIsOnTheDiskWhateverTheMachine() {
        assertThat(ServerSettings.forThisMachine().values())
                .containsEntry("fsync", "on")
                .containsEntry("synchronous_commit", "on");
    }
}
