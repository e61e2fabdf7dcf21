package vn.lotrinh.indicator;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;
import org.springframework.stereotype.Service;
import vn.lotrinh.formula.Measure;
import vn.lotrinh.indicator.cells.InstallMeasures;
import vn.lotrinh.indicator.cells.RebuildCells;
import vn.lotrinh.kernel.CommuneScope;
import vn.lotrinh.registry.Register;
import vn.lotrinh.registry.Registers;
import vn.lotrinh.territory.InstalledCommunes;

/**
 * Lets the formulas of every commune count: what they measure is posted from now on, and what is new is counted from all records, one
 * commune after another. <i>Cài đặt công thức</i>. Needs no scope of its own; runs after registers, constants and indicators are in place.
 */
@Service
public class InstallFormulas {

    private final Registers registers;
    private final InstalledCommunes communes;
    private final PostedMeasures postedMeasures;
    private final InstallMeasures installMeasures;
    private final RebuildCells rebuildCells;
    private final Formulas formulas;

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

    /** @param changed codes of registers whose tables were made or changed, so that all of their cells are counted anew */
    public void handle(Collection<String> changed) {
        formulas.forget();
        var everywhere = communes.list();
        Set<Measure> wanted = new LinkedHashSet<>();
        everywhere.forEach(commune -> wanted.addAll(CommuneScope.of(commune).run(postedMeasures::list)));
        var fresh = new LinkedHashSet<>(changed);
        fresh.addAll(installMeasures.handle(
                registers.list().stream().map(Register::code).toList(), wanted));
        for (var commune : everywhere) {
            CommuneScope.of(commune).run(() -> {
                fresh.forEach(rebuildCells::handle);
                return true;
            });
        }
    }
}
