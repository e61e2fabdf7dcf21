package vn.lotrinh.indicator;

import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import vn.lotrinh.indicator.cells.CellSums;
import vn.lotrinh.indicator.cells.CellTable;
import vn.lotrinh.indicator.cells.CellTable.Level;
import vn.lotrinh.kernel.CommuneCode;
import vn.lotrinh.territory.ByCommune;

/** The cells that one commune's formulas read, brought when the first of them is asked for. */
interface CountedCells {

    /**
     * All of a measure that formulas ask for, and perhaps of others.
     *
     * @param halves whether half-months are asked for, not whole years alone
     */
    CellSums read(Level level, int measure, boolean halves);

    /** What is known already, whatever is asked. */
    static CountedCells of(Function<Level, CellSums> known) {
        return (level, measure, halves) -> known.apply(level);
    }

    /** Of one commune: everything of a level at once. */
    static CountedCells ofOne(CellTable cells, CommuneCode commune, Set<Integer> measures) {
        var read = new EnumMap<Level, CellSums>(Level.class);
        return of(level -> read.computeIfAbsent(level, one -> cells.read(commune, measures, one)));
    }

    /**
     * Of several communes: the years of every measure at once for all of them, and half-months, of which there are many more, only of the
     * measures that ask for them, again for all communes.
     */
    static Function<CommuneCode, CountedCells> ofSeveral(
            CellTable cells, Collection<CommuneCode> communes, Set<Integer> measures) {
        record Whole(Level level, int measure) {}
        var years = new EnumMap<Level, Map<CommuneCode, CellSums>>(Level.class);
        var whole = new HashMap<Whole, Map<CommuneCode, CellSums>>();
        return commune -> (level, measure, halves) -> ByCommune.of(
                halves
                        ? whole.computeIfAbsent(
                                new Whole(level, measure), one -> cells.read(communes, List.of(measure), level))
                        : years.computeIfAbsent(level, one -> cells.readAllYears(communes, measures, one)),
                commune);
    }
}
