package vn.lotrinh.demo;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The households of a commune and who lives in them: an age pyramid that follows from families, ethnic groups by village, births, deaths,
 * people who are away. Heads of households live: who would follow one is told by no register of the story. <i>Dân số mô phỏng</i>.
 */
final class InventedPopulation {

    static final LocalDate BEGINNING = LocalDate.of(Story.FIRST_YEAR, 1, 1);
    private static final double NEW_HOUSEHOLDS = 0.0155;

    private final InventedCommune commune;
    private final Chance chance;
    private final List<Household> households = new ArrayList<>();
    private int people;

    private InventedPopulation(InventedCommune commune) {
        this.commune = commune;
        this.chance = commune.chance("population");
    }

    /**
     * One household.
     *
     * @param number within the commune, from 0
     * @param need between 0 and 1: the smaller, the poorer
     */
    record Household(int number, String village, LocalDate from, String ethnicGroup, double need, List<Person> people) {

        Person head() {
            return people.getFirst();
        }
    }

    /**
     * One person.
     *
     * @param number within the commune, from 0
     * @param luck between 0 and 1: when somebody gets a card
     */
    record Person(
            int number,
            String name,
            String sex,
            LocalDate born,
            LocalDate from,
            @Nullable LocalDate to,
            String relation,
            String residence,
            double luck) {

        boolean isThere(LocalDate on) {
            return !from.isAfter(on) && (to == null || !to.isBefore(on));
        }
    }

    static List<Household> of(InventedCommune commune) {
        var population = new InventedPopulation(commune);
        population.invent();
        return List.copyOf(population.households);
    }

    private void invent() {
        var groups = EthnicGroups.of(commune.code());
        InventedVillages.of(commune)
                .divide(BigDecimal.valueOf(commune.households()), 0)
                .forEach((village, size) -> {
                    String most = groups.ofVillage(chance);
                    for (int n = 0; n < size.intValue(); n++) {
                        households.add(household(village, groups.ofHousehold(most, chance)));
                    }
                });
    }

    private Household household(String village, String ethnicGroup) {
        var from = chance.nextDouble() < NEW_HOUSEHOLDS
                ? InventedFamily.someDay(Story.FIRST_YEAR, Story.LAST_YEAR, chance)
                : BEGINNING;
        var family = new InventedFamily(chance, new InventedNames(chance, ethnicGroup), from, people).invent();
        people += family.size();
        return new Household(households.size(), village, from, ethnicGroup, chance.nextDouble(), family);
    }
}
