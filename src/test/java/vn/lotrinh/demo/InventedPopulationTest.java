package vn.lotrinh.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import vn.lotrinh.demo.InventedPopulation.Household;
import vn.lotrinh.demo.InventedPopulation.Person;
import vn.lotrinh.kernel.CommuneCode;
import vn.lotrinh.registry.SaveManyRecords.Row;

/** The invented people look like people of such a commune. */
class InventedPopulationTest {

    private static final LocalDate BEGINNING = LocalDate.of(2021, 1, 1);
    private static final LocalDate END = LocalDate.of(2026, 12, 31);
    private static final List<String> VILLAGES =
            IntStream.rangeClosed(1, 23).mapToObj("T%02d"::formatted).toList();

    private static final int[] FIRST_OF_PEOPLE = {746, 334, 35, 983, 163, 864, 490, 598};

    private final InventedCommune commune = commune("02026", Story.HOUSEHOLDS);
    private final List<Household> households = InventedPopulation.of(commune);

    private static InventedCommune commune(String code, int households) {
        return new InventedCommune(
                CommuneCode.of(code), VILLAGES, households, BigDecimal.valueOf(15_000), true, LoadDemonstration.SEED);
    }

    private Stream<Person> people() {
        return households.stream().flatMap(household -> household.people().stream());
    }

    private double share(LocalDate on, Predicate<Person> which) {
        var there = people().filter(person -> person.isThere(on)).toList();
        return (double) there.stream().filter(which).count() / there.size();
    }

    private static Predicate<Person> aged(int from, int to, LocalDate on) {
        return person ->
                person.born().isAfter(on.minusYears(to + 1L)) && !person.born().isAfter(on.minusYears(from));
    }

    private static Predicate<Person> women() {
        return person -> person.sex().equals("female");
    }

    private double womenAmong(int from, int to) {
        return share(END, aged(from, to, END).and(women())) / share(END, aged(from, to, END));
    }

    @Nested
    class TheAgePyramid {

        @Test
        void hasAsManyWomenAsMenAndMoreOfThemInOldAge() {
            assertThat(womenAmong(0, 14)).isBetween(0.44, 0.52);
            assertThat(womenAmong(0, 120)).isBetween(0.47, 0.54);
            assertThat(womenAmong(60, 69)).isBetween(0.42, 0.62);
            assertThat(womenAmong(75, 120)).isBetween(0.5, 0.75);
        }

        @Test
        void isBroadWhereThePeopleWorkAndNarrowAtTheTop() {
            for (var day : List.of(BEGINNING, END)) {
                assertThat(share(day, aged(0, 14, day))).isBetween(0.16, 0.32);
                assertThat(share(day, aged(15, 59, day))).isBetween(0.5, 0.68);
                assertThat(share(day, aged(65, 120, day))).isBetween(0.06, 0.17);
            }
        }
    }

    @Nested
    class AHousehold {

        @Test
        void isOfThreeToFourPeople() {
            for (var day : List.of(BEGINNING, END)) {
                long there = people().filter(person -> person.isThere(day)).count();
                assertThat((double) there / households.size()).isBetween(3.2, 4.3);
            }
        }

        @Test
        void callsNoTwoOfItsPeopleAlike() {
            assertThat(households)
                    .allSatisfy(household -> assertThat(
                                    household.people().stream().map(person -> given(person.name())))
                            .doesNotHaveDuplicates());
        }

        private static String given(String name) {
            return name.substring(name.indexOf(' ') + 1);
        }

        @Test
        void keepsNoGrownUpBrothersAndSistersTogether() {
            assertThat(households)
                    .allSatisfy(household -> assertThat(household.people())
                            .filteredOn(person -> person.relation().equals("child"))
                            .filteredOn(aged(25, 120, BEGINNING))
                            .hasSizeLessThan(2));
        }
    }

    @Nested
    class DeathsAndBirths {

        @Test
        void areOfBothSexesAndAsManyAsInSuchACommune() {
            var dead = people().filter(person -> person.to() != null).toList();
            assertThat(dead.size() / 6.0 / Story.HOUSEHOLDS).isBetween(0.008, 0.03);
            assertThat((double) dead.stream().filter(women()).count() / dead.size())
                    .isBetween(0.3, 0.75);
            long born =
                    people().filter(person -> person.born().isAfter(BEGINNING)).count();
            assertThat(born / 6.0 / (Story.HOUSEHOLDS * 3.7)).isBetween(0.007, 0.02);
        }

        @Test
        void endTheCardsOfWhoDied() {
            var rows = new ArrayList<Row>();
            new InventedLives(commune, households).cards(new Rows(commune, "insurance_card", rows::add));
            var dead = people().filter(person -> person.to() != null).toList();
            assertThat(dead)
                    .isNotEmpty()
                    .allSatisfy(person -> assertThat(rows)
                            .filteredOn(row -> commune.id("member", person.number())
                                    .equals(row.stretch().value("member")))
                            .allMatch(row -> person.to().equals(row.stretch().to())));
        }
    }

    @Nested
    class EthnicGroupsOfACommune {

        private static double share(String commune, String group) {
            var households = InventedPopulation.of(commune(commune, 8_000));
            return (double) households.stream()
                            .filter(household -> household.ethnicGroup().equals(group))
                            .count()
                    / households.size();
        }

        @Test
        void areThoseOfTheMountainsOrOfTheLowland() {
            assertThat(share("02026", "tay")).isGreaterThan(0.25);
            assertThat(share("05500", "kinh")).isGreaterThan(0.35);
            for (var group : List.of("san_diu", "san_chay", "hoa")) {
                assertThat(share("05500", group)).isBetween(0.001, 0.4);
            }
        }
    }

    @Test
    void areTheSameEveryTime() {
        assertThat(InventedPopulation.of(commune("02026", Story.HOUSEHOLDS))).isEqualTo(households);
        assertThat(InventedPopulation.of(commune("02032", Story.HOUSEHOLDS))).isNotEqualTo(households);
    }

    /** By numbers that were computed elsewhere (SplitMix64 as published), so that no other Java makes other people. */
    @Test
    void comeFromAChanceThatIsTheSameOnEveryMachine() {
        var chance = Chance.of(2026, "people");
        assertThat(IntStream.range(0, 8).map(n -> chance.nextInt(1_000)).toArray())
                .containsExactly(FIRST_OF_PEOPLE);
    }

    @Test
    void certifiedPlotsAreEachTakenOnce() {
        for (int villages = 12; villages <= 29; villages++) {
            int plots = villages * 3;
            int stride = InventedProducts.stride(plots);
            assertThat(IntStream.range(0, plots)
                            .map(plot -> plot * stride % plots)
                            .distinct()
                            .count())
                    .isEqualTo(plots);
        }
    }
}
