package vn.lotrinh.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;
import vn.lotrinh.access.SignedIn;
import vn.lotrinh.kernel.Period;
import vn.lotrinh.registry.Register;
import vn.lotrinh.registry.RegisterSubmissions;
import vn.lotrinh.registry.Registers;
import vn.lotrinh.registry.SaveManyRecords;
import vn.lotrinh.registry.SaveManyRecords.Row;

/** Writes an invented commune into its registers, as an officer would who loads one file after another, and hands them in. */
@Component
class FillRegisters {

    private static final String SOURCE = "Dữ liệu mô phỏng";

    private final SaveManyRecords saveMany;
    private final Registers registers;
    private final RegisterSubmissions submissions;

    FillRegisters(SaveManyRecords saveMany, Registers registers, RegisterSubmissions submissions) {
        this.saveMany = saveMany;
        this.registers = registers;
        this.submissions = submissions;
    }

    /**
     * The scope must be that of the commune.
     *
     * @param officer who writes
     * @param leader who approves the lists that need it
     * @return how many records there are now
     */
    long handle(InventedCommune commune, SignedIn officer, SignedIn leader) {
        var households = InventedPopulation.of(commune);
        var lives = new InventedLives(commune, households);
        var harvests = new InventedHarvests(commune, households);
        var products = new InventedProducts(commune);
        var commons = new InventedCommons(commune);
        var economy = new InventedEconomy(commune);
        var load = new Load(commune, officer, leader);
        load.into("price", harvests::prices);
        load.into("constant_price", harvests::constantPrices);
        load.into("farm_constant_price", products::constantPrices);
        load.into("household", lives::households);
        load.into("member", lives::members);
        load.into("insurance_card", lives::cards);
        load.into("poverty_review", lives::reviews);
        load.into("income_survey", lives::incomes);
        load.into("cropland", harvests::land);
        load.into("crop_season", harvests::harvests);
        load.into("farm_output", products::output);
        load.into("key_area", products::keyAreas);
        load.into("key_plot", products::keyPlots);
        load.into("plot_certificate", products::certificates);
        load.into("ocop_product", products::ocopProducts);
        load.into("forest_plot", commons::forest);
        load.into("tree_planting", commons::planting);
        load.into("village_recognition", commons::recognitions);
        load.into("tourism_point", commons::tourism);
        load.into("craft_village", commons::crafts);
        load.into("online_procedure", commons::procedures);
        load.into("service_file", commons::files);
        load.into("sector_output", economy::output);
        load.into("sector_labour", economy::labour);
        registers.list().forEach(register -> handIn(commune, register, officer));
        return load.records;
    }

    /** Whoever loads one register after another. */
    private final class Load {

        private final InventedCommune commune;
        private final SignedIn officer;
        private final SignedIn leader;
        private long records;

        Load(InventedCommune commune, SignedIn officer, SignedIn leader) {
            this.commune = commune;
            this.officer = officer;
            this.leader = leader;
        }

        void into(String register, Consumer<Rows> written) {
            var rows = new ArrayList<Row>();
            written.accept(new Rows(commune, register, rows::add));
            var outcome = saveMany.handle(
                    new SaveManyRecords.Command(officer, register, rows.iterator(), List.of(), SOURCE, false, leader));
            if (!(outcome instanceof SaveManyRecords.Outcome.Saved)) {
                throw new IllegalStateException("Invented records of " + register + " can't be loaded: " + outcome);
            }
            records += rows.size();
        }
    }

    /** Every village for every period that is over, but those that the story lets be silent. */
    private void handIn(InventedCommune commune, Register register, SignedIn officer) {
        var length = register.submission();
        if (length == null) {
            return;
        }
        var periods = new ArrayList<Period>();
        for (var day = LocalDate.of(Story.FIRST_YEAR, 1, 1);
                day.getYear() <= Story.LAST_YEAR;
                day = day.plusMonths(length.months())) {
            periods.add(length.around(day));
        }
        var last = periods.removeLast();
        submissions.submitMany(officer, register.code(), commune.villages(), periods);
        var silent = register.code().equals("insurance_card") ? Story.SILENT : List.<String>of();
        submissions.submitMany(
                officer,
                register.code(),
                commune.villages().stream()
                        .filter(village -> !silent.contains(village))
                        .toList(),
                List.of(last));
    }
}
