package vn.lotrinh.indicator;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.PessimisticLockingFailureException;
import org.springframework.stereotype.Service;
import vn.lotrinh.formula.Measure;
import vn.lotrinh.indicator.cells.InstallMeasures;
import vn.lotrinh.indicator.cells.RebuildCells;
import vn.lotrinh.jobs.LongWork.Progress;
import vn.lotrinh.kernel.CommuneCode;
import vn.lotrinh.kernel.CommuneScope;
import vn.lotrinh.registry.Register;
import vn.lotrinh.registry.Registers;
import vn.lotrinh.territory.InstalledCommunes;

/**
 * Lets the formulas of every commune count: what they measure is posted from now on, and what is new is counted from all records, one
 * commune after another. <i>Cài đặt công thức</i>. Needs no scope of its own but where it says so; runs after registers and constants are in
 * place.
 */
@Service
public class InstallFormulas {

    private static final Logger LOG = LoggerFactory.getLogger(InstallFormulas.class);
    private static final Progress NOBODY_WATCHES = (done, total, step) -> {};

    private final Registers registers;
    private final InstalledCommunes communes;
    private final PostedMeasures postedMeasures;
    private final InstallMeasures installMeasures;
    private final RebuildCells rebuildCells;
    private final Formulas formulas;
    private final ReentrantLock alone = new ReentrantLock();

    InstallFormulas(
            Registers registers,
            InstalledCommunes communes,
            PostedMeasures postedMeasures,
            InstallMeasures installMeasures,
            RebuildCells rebuildCells,
            Formulas formulas) {
        this.registers = registers;
        this.communes = communes;
        this.postedMeasures = postedMeasures;
        this.installMeasures = installMeasures;
        this.rebuildCells = rebuildCells;
        this.formulas = formulas;
    }

    /** One after the other: whoever installs would drop what the next one is just counting. */
    public <T> T alone(Supplier<T> work) {
        alone.lock();
        try {
            return work.get();
        } finally {
            alone.unlock();
        }
    }

    /**
     * Counts what definitions measure that the commune at work is about to be given, so that they hold from their first moment on.
     *
     * @param changed codes of registers whose tables were made or changed
     */
    public void prepare(List<IndicatorDefinition> coming, Collection<String> changed) {
        formulas.forget();
        var wanted = listPosted();
        wanted.addAll(postedMeasures.of(coming));
        installMeasures.handle(codes(), wanted, changed);
        count(communes.list(), NOBODY_WATCHES);
    }

    /** @param changed codes of registers whose tables were made or changed, so that all of their cells are counted anew */
    public void handle(Collection<String> changed) {
        formulas.forget();
        installMeasures.handle(codes(), listPosted(), changed);
        count(communes.list(), NOBODY_WATCHES);
    }

    /**
     * Counts what a formula measures that waits to hold, in its own commune first.
     *
     * @return codes of the registers that it reads
     */
    Set<String> countWaiting(FormulaChange change, Progress progress) {
        var read = new LinkedHashSet<String>();
        postedMeasures.of(change).forEach(measure -> read.add(measure.register()));
        installMeasures.handle(read, listPosted(), List.of());
        var own = CommuneScope.getOne();
        var others = communes.list().stream().filter(commune -> !commune.equals(own));
        count(Stream.concat(Stream.of(own), others).toList(), progress);
        return read;
    }

    /**
     * Stops posting what no formula reads any more, of some registers and of those that an indicator read before. What is in use too much to be
     * dropped now is dropped at the next start.
     */
    void dropUnread(Set<String> registers, IndicatorDefinition before) {
        var all = new LinkedHashSet<>(registers);
        postedMeasures.of(List.of(before)).forEach(measure -> all.add(measure.register()));
        try {
            installMeasures.handle(all, listPosted(), List.of());
        } catch (PessimisticLockingFailureException busy) {
            LOG.warn("Measures that nobody reads any more stay until the next start", busy);
        }
    }

    private List<String> codes() {
        return registers.list().stream().map(Register::code).toList();
    }

    /** What the formulas of all communes measure: each of it is posted for every one of them. */
    public Set<Measure> listPosted() {
        Set<Measure> wanted = new LinkedHashSet<>();
        communes.list()
                .forEach(commune -> wanted.addAll(CommuneScope.of(commune).run(postedMeasures::list)));
        return wanted;
    }

    private void count(List<CommuneCode> among, Progress progress) {
        for (int done = 0; done < among.size(); done++) {
            progress.at(done, among.size(), "Tính lại xã " + (done + 1) + "/" + among.size());
            CommuneScope.of(among.get(done)).run(() -> {
                rebuildCells.listUncounted().forEach(rebuildCells::handle);
                return true;
            });
        }
    }
}
