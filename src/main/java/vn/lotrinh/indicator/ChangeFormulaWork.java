package vn.lotrinh.indicator;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionCallback;
import org.springframework.transaction.support.TransactionOperations;
import vn.lotrinh.jobs.Job;
import vn.lotrinh.jobs.LongWork;
import vn.lotrinh.kernel.Actor;
import vn.lotrinh.kernel.CommuneScope;
import vn.lotrinh.trail.Trail;

/** Counts what a changed formula measures, commune by commune, then lets it hold. <i>Tính lại theo công thức mới</i>. */
@Component
class ChangeFormulaWork implements LongWork {

    static final String KIND = "change-formula";

    private final FormulaChangeTable changes;
    private final FormulaTable formulas;
    private final IndicatorTable indicators;
    private final InstallFormulas installFormulas;
    private final TransactionOperations transactions;
    private final Trail trail;
    private final Clock clock;

    ChangeFormulaWork(
            FormulaChangeTable changes,
            FormulaTable formulas,
            IndicatorTable indicators,
            InstallFormulas installFormulas,
            TransactionOperations transactions,
            Trail trail,
            Clock clock) {
        this.changes = changes;
        this.formulas = formulas;
        this.indicators = indicators;
        this.installFormulas = installFormulas;
        this.transactions = transactions;
        this.trail = trail;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return KIND;
    }

    /** The former formula stays; whoever changed it may try again. */
    @Override
    public void gaveUp(Job job) {
        changes.giveUp(CommuneScope.getOne(), UUID.fromString(job.subject()));
    }

    @Override
    public Ending run(Job job, Progress progress) {
        return installFormulas.alone(() -> count(job, progress));
    }

    private Ending count(Job job, Progress progress) {
        var change = get(status -> changes.find(CommuneScope.getOne(), UUID.fromString(job.subject())));
        var before = get(status -> indicators.find(CommuneScope.getOne(), change.indicator()));
        var registers = installFormulas.countWaiting(change, progress);
        transactions.executeWithoutResult(status -> letItHold(change, before));
        installFormulas.dropUnread(registers, before);
        String done = change.text() == null
                ? "Đã bỏ công thức riêng từ năm " + change.from() + " của “" + before.name() + "”."
                : "Đã tính lại; “" + before.name() + "” tính theo công thức mới từ năm " + change.from() + ".";
        return new Ending.Done(done, "/cong-thuc/" + before.code());
    }

    private <T> T get(TransactionCallback<Optional<T>> reading) {
        return Objects.requireNonNull(transactions.execute(reading)).orElseThrow();
    }

    private void letItHold(FormulaChange change, IndicatorDefinition before) {
        var commune = CommuneScope.getOne();
        if (!changes.finish(commune, change.id(), clock.instant().truncatedTo(ChronoUnit.MICROS))) {
            return;
        }
        if (change.onward()) {
            before.formulasOfReadings().stream()
                    .filter(own -> own.from() >= change.from())
                    .forEach(own -> formulas.removeOwn(commune, before.code(), own.from()));
        }
        if (change.text() == null) {
            formulas.removeOwn(commune, before.code(), change.from());
        } else {
            formulas.write(
                    commune, before.code(), new IndicatorFormula(change.text(), change.from(), true, change.onward()));
        }
        indicators.nextVersion(commune, before.code());
        var after = indicators.find(commune, before.code()).orElseThrow();
        trail.record(IndicatorChange.of(
                        commune,
                        Actor.of(change.by()),
                        "formula-changed",
                        after,
                        indicators.versionOf(commune, before.code()))
                .because(change.why()));
    }
}
