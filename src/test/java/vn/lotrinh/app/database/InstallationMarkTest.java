package vn.lotrinh.app.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.lotrinh.given.TestDatabase;

/** Whether data is real work or a demonstration stands with the data, and a setting that says otherwise starts nothing. */
class InstallationMarkTest {

    private static final ApplicationArguments NONE = new DefaultApplicationArguments();

    private final TestDatabase database = TestDatabase.fresh();
    private final InstallationTable table = new InstallationTable(JdbcClient.create(database.owner()));

    @AfterEach
    void drop() {
        database.close();
    }

    private Installation with(String demo) {
        var settings = new HashMap<>(database.settings());
        settings.put("lotrinh.demo", demo);
        return Installation.of(Installation.environment(settings));
    }

    @Test
    void isMadeOnceAndStays() {
        assertThat(table.find()).isEmpty();
        var mark = table.getOrMake(false);
        assertThat(mark.id()).matches("[0-9a-f]{8}");
        assertThat(table.getOrMake(true)).isEqualTo(mark);
        var other = InstallationMark.fresh(true);
        table.replace(other);
        assertThat(table.find()).hasValue(other);
    }

    @Test
    void realWorkIsNotStartedAsADemonstration() {
        table.getOrMake(false);
        assertThatThrownBy(() -> with("on").start(ServerSettings.forASmallMachine()))
                .isInstanceOf(CannotStartDatabase.class)
                .hasMessageContaining("là dữ liệu thật")
                .hasMessageContaining("LOTRINH_DEMO=off");
        assertThatThrownBy(() -> with("on").reach()).isInstanceOf(CannotStartDatabase.class);
        with("off").reach().close();
    }

    @Test
    void aDemonstrationIsNotStartedAsRealWork() {
        table.getOrMake(true);
        assertThatThrownBy(() -> with("off").start(ServerSettings.forASmallMachine()))
                .hasMessageContaining("là dữ liệu mô phỏng");
    }

    /** Both found no mark when they looked, before migrations. */
    @Test
    void ofTwoServersThatStartAtOnceTheOneOfTheOtherKindIsRefused() {
        try (var first = with("off").reach();
                var second = with("on").reach()) {
            new MarkInstallation(first, with("off").home()).run(NONE);
            assertThatThrownBy(() -> new MarkInstallation(second, with("on").home()).run(NONE))
                    .isInstanceOf(CannotStartDatabase.class)
                    .hasMessageContaining("là dữ liệu thật");
        }
        assertThat(table.find()).map(InstallationMark::demonstration).hasValue(false);
    }

    @Test
    void theWorkingLoginCannotChangeIt() {
        table.getOrMake(false);
        var runtime = new InstallationTable(JdbcClient.create(database.runtime()));
        assertThat(runtime.find()).isPresent();
        assertThatThrownBy(() -> runtime.replace(InstallationMark.fresh(true)))
                .rootCause()
                .hasMessageContaining("permission denied");
    }
}
