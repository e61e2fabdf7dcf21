package vn.lotrinh.indicator;

import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.lotrinh.access.SignedIn;
import vn.lotrinh.given.GivenRecords;
import vn.lotrinh.given.GivenRegister;
import vn.lotrinh.given.Measured;
import vn.lotrinh.given.World;
import vn.lotrinh.indicator.cells.RebuildCells;
import vn.lotrinh.kernel.CommuneCode;
import vn.lotrinh.kernel.Period;
import vn.lotrinh.registry.ChoiceList;
import vn.lotrinh.registry.DeleteRecord;
import vn.lotrinh.registry.Register;
import vn.lotrinh.registry.RegisterSubmissions;
import vn.lotrinh.registry.Stretch;

/** Two villages with registers of their own, and indicators that are counted from them from 2025 on. */
final class CountedFigures {

    private static final LocalDate ASKED_ON = LocalDate.of(2028, 2, 1);

    private final World world;
    private final GivenRecords records;
    private final CommuneCode commune;
    private final SignedIn officer;
    private final Map<String, Register> registers = new LinkedHashMap<>();

    CountedFigures(World world, Collection<ChoiceList> lists, GivenRegister... given) {
        this.world = world;
        commune = world.aCommuneOfVillages(2);
        officer = world.anOfficer(commune);
        records = new GivenRecords(world).registers(lists, given);
        for (var one : given) {
            registers.put(one.register().code(), one.register());
        }
    }

    CommuneCode commune() {
        return commune;
    }

    SignedIn officer() {
        return officer;
    }

    /** @param indicators each with its one formula */
    CountedFigures counted(Measured... indicators) {
        var units = new LinkedHashMap<String, String>();
        for (var one : indicators) {
            units.put(
                    one.definition().formulas().getFirst().text(),
                    one.definition().unit());
        }
        records.measured(units);
        world.in(commune, () -> {
            world.get(InstallIndicators.class)
                    .handle(
                            List.of(indicators).stream()
                                    .map(Measured::definition)
                                    .toList(),
                            World.TEST);
            return true;
        });
        return this;
    }

    UUID add(String register, Stretch stretch) {
        return records.add(officer, register, stretch);
    }

    void delete(String register, UUID id) {
        var outcome = world.in(
                commune,
                () -> world.get(DeleteRecord.class)
                        .handle(new DeleteRecord.Command(officer, register, id, 1, "Nhập nhầm")));
        if (!(outcome instanceof DeleteRecord.Outcome.Deleted)) {
            throw new AssertionError(outcome.toString());
        }
    }

    /** Both villages have handed in a register for a year. */
    CountedFigures submitted(String register, int year) {
        for (var village : List.of("T01", "T02")) {
            var command = new RegisterSubmissions.Command(
                    officer, register, village, Period.ofYear(year), RegisterSubmissions.Kind.COMPLETE);
            world.in(commune, () -> world.get(RegisterSubmissions.class).submit(command));
        }
        return this;
    }

    void rebuild() {
        world.in(commune, () -> {
            registers.keySet().forEach(code -> world.get(RebuildCells.class).handle(code));
            return true;
        });
    }

    boolean isVerified() {
        return records.verify(commune).isEmpty();
    }

    Value value(String indicator, Place place, String period) {
        return world.in(
                commune,
                () -> world.get(ShowValues.class)
                        .get(world.get(Indicators.class).get(indicator), place, Period.parse(period), ASKED_ON));
    }

    Value value(String indicator, String period) {
        return value(indicator, Place.WHOLE_COMMUNE, period);
    }

    /** The figure without the noughts at its end, or the words that stand in its place. */
    String says(String indicator, String period) {
        return says(indicator, Place.WHOLE_COMMUNE, period);
    }

    String says(String indicator, Place place, String period) {
        var value = value(indicator, place, period);
        return value.amount()
                .map(amount -> amount.stripTrailingZeros().toPlainString())
                .orElseGet(() -> value.cell().inWords());
    }

    Derivation derivation(String indicator, String period) {
        return world.in(
                commune,
                () -> world.get(ShowDerivation.class)
                        .handle(world.get(Indicators.class).get(indicator), Place.WHOLE_COMMUNE, Period.parse(period)));
    }
}
