package vn.lotrinh.trail;

import java.time.Clock;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.lotrinh.given.TestDatabase;
import vn.lotrinh.given.Transactions;
import vn.lotrinh.kernel.Actor;
import vn.lotrinh.kernel.CommuneCode;

/** A trail with sealed entries, written by the product's own classes without Spring. */
public final class GivenTrail {

    private final Transactions transactions;
    private final Trail trail;
    private final SealTrail seal;

    public GivenTrail(TestDatabase database, Clock clock) {
        var jdbc = JdbcClient.create(database.runtime());
        this.transactions = new Transactions(database.runtime());
        var entries = new TrailTable(jdbc);
        this.trail = new Trail(entries, clock);
        this.seal = new SealTrail(entries, jdbc, clock);
    }

    /** Writes changes of versions 1 to n and seals them. */
    public void ofChanges(CommuneCode commune, int number) {
        for (int version = 1; version <= number; version++) {
            var change = Change.of(commune, new Actor.Program("test"), "changed", "plan.target", "T1", version)
                    .with("level", version);
            transactions.in(commune, () -> trail.record(change));
        }
        transactions.across(seal::handle);
    }
}
