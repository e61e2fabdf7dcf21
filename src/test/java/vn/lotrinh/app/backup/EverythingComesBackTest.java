package vn.lotrinh.app.backup;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.lotrinh.app.database.Database;
import vn.lotrinh.app.database.HomeSettings;
import vn.lotrinh.given.GivenFigures;
import vn.lotrinh.given.Measured;
import vn.lotrinh.given.TestDatabase;
import vn.lotrinh.given.TheApplication;
import vn.lotrinh.given.World;
import vn.lotrinh.indicator.ClosePeriod;
import vn.lotrinh.kernel.CommuneCode;
import vn.lotrinh.kernel.Period;
import vn.lotrinh.registry.EverythingThatHappens;
import vn.lotrinh.trail.SealTrail;

/** What communes did in registers, figures, plans, closings and files is after a restore just what it was before. */
@TheApplication
class EverythingComesBackTest {

    @Autowired
    World given;

    @TempDir
    Path folder;

    private void everythingHappens() {
        var life = new EverythingThatHappens(given);
        life.measured();
        life.happens();
        var commune = life.happens();
        var figures = GivenFigures.of(given, commune, Measured.hectaresPlanted());
        figures.report(
                given.anOfficer(commune), figures.entry("T01", "2025", "12.5"), figures.entry("T02", "2025", "3"));
        given.aPlan(commune).inForce();
        given.aFile(commune, "Biên bản kiểm tra rừng trồng, có dấu đỏ");
        close(commune);
        var seal = given.get(SealTrail.class);
        while (seal.handle() > 0) {
            // until nothing waits
        }
    }

    private void close(CommuneCode commune) {
        var leader = given.signedInLeader(commune);
        assertThat(given.in(
                        commune,
                        () -> given.get(ClosePeriod.class)
                                .handle(new ClosePeriod.Command(leader, Period.parse("2025")))))
                .isInstanceOf(ClosePeriod.Outcome.Closed.class);
    }

    @Test
    void rowsTablesRightsAndTheChain() {
        everythingHappens();
        var file = folder.resolve("tỉnh.backup");
        var database = given.get(Database.class);
        var made = Restoring.backup(database, given.get(HomeSettings.class), file, null);
        assertThat(made.rows()).isGreaterThan(1000);

        try (var other = TestDatabase.fresh()) {
            var outcome = Restoring.restore(file, other.settings(), null);
            assertThat(outcome).isInstanceOf(RestoreBackup.Outcome.Restored.class);
            new Likeness(other.ownerLogin())
                    .demandEqual(
                            new Likeness(database.owner()),
                            "app.installation", // another one now
                            "jobs.scheduled_tasks", // its heart beats
                            "session.session",
                            "session.session_attributes");
            assertThat(JdbcClient.create(other.owner())
                            .sql("SELECT count(*) FROM session.session")
                            .query(Long.class)
                            .single())
                    .isZero();
        }
    }
}
