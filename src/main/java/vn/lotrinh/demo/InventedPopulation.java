package vn.lotrinh.demo;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;

/**
 * The households of a commune and who lives in them: an age pyramid that follows from families, ethnic groups by village, births, deaths,
 * people who are away. <i>Dân số mô phỏng</i>.
 */
final class InventedPopulation {

    private static final LocalDate BEGINNING = LocalDate.of(Story.FIRST_YEAR, 1, 1);
    private static final double NEW_HOUSEHOLDS = 0.0155;
    private static final double AWAY = 0.055;
    private static final double ON_A_VISIT = 0.008;
    private static final int OLD = 72;
    private static final List<String> ETHNIC_GROUPS = List.of("tay", "tay", "tay", "dao", "mong", "nung", "kinh");

    private final InventedCommune commune;
    private final SplittableRandom random;
    private final List<Household> households = new ArrayList<>();
    private int people;

    private InventedPopulation(InventedCommune commune) {
        this.commune = commune;
        this.random = commune.random("population");
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

        /** Those who live there on a day, away or not. */
        int size(LocalDate on) {
            return (int) people.stream().filter(person -> person.isThere(on)).count();
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
        var sizes = new InventedVillages(commune.villages(), commune.seed())
                .divide(BigDecimal.valueOf(commune.households()), 0);
        sizes.forEach((village, size) -> {
            String group = ETHNIC_GROUPS.get(random.nextInt(ETHNIC_GROUPS.size()));
            for (int n = 0; n < size.intValue(); n++) {
                households.add(household(village, random.nextInt(8) == 0 ? "kinh" : group));
            }
        });
    }

    private Household household(String village, String ethnicGroup) {
        var from = random.nextDouble() < NEW_HOUSEHOLDS ? someDay(Story.FIRST_YEAR, Story.LAST_YEAR) : BEGINNING;
        var names = new InventedNames(random, ethnicGroup);
        var members = new ArrayList<Person>();
        int age = 27 + random.nextInt(45);
        boolean manAtTheHead = random.nextInt(6) > 0;
        members.add(person(names.of(manAtTheHead), manAtTheHead, age, from, "head"));
        if (random.nextInt(10) > 0) {
            members.add(
                    person(names.ofAnother(!manAtTheHead), !manAtTheHead, age - 3 + random.nextInt(6), from, "spouse"));
        }
        children(members, names, age, from);
        for (int n = age < 60 ? random.nextInt(3) - 1 : 0; n > 0; n--) {
            members.add(person(names.of(n == 1), n == 1, age + 22 + random.nextInt(10), from, "parent"));
        }
        return new Household(households.size(), village, from, ethnicGroup, random.nextDouble(), List.copyOf(members));
    }

    private void children(List<Person> members, InventedNames names, int age, LocalDate from) {
        int children = 1 + random.nextInt(3) + random.nextInt(2);
        for (int n = 0; n < children; n++) {
            boolean boy = random.nextInt(100) < 52;
            int childsAge = age - 23 - n * 3 - random.nextInt(4);
            if (childsAge >= 0) {
                members.add(person(names.of(boy), boy, childsAge, from, "child"));
                if (childsAge > 24 && random.nextInt(2) == 0) {
                    members.add(person(
                            names.of(!boy), !boy, Math.max(0, childsAge - 24 - random.nextInt(4)), from, "grandchild"));
                }
            } else if (childsAge > -6 && from.equals(BEGINNING)) {
                members.add(born(names.of(boy), boy));
            }
        }
    }

    /** @param age as the story begins */
    private Person person(String name, boolean man, int age, LocalDate from, String relation) {
        var born = BEGINNING.minusYears(age).minusDays(random.nextInt(365));
        boolean dies = age > OLD && random.nextInt(4) == 0 && !relation.equals("head");
        double where = random.nextDouble();
        boolean grownUp = age > 17 && age < 45;
        String residence = grownUp && where < AWAY * 2 ? "registered" : where > 1 - ON_A_VISIT ? "temporary" : "actual";
        return new Person(
                people++,
                name,
                man ? "male" : "female",
                born,
                from,
                dies ? later(from, someDay(Story.FIRST_YEAR + 1, Story.LAST_YEAR)) : null,
                relation,
                residence,
                random.nextDouble());
    }

    private Person born(String name, boolean boy) {
        var day = someDay(Story.FIRST_YEAR, Story.LAST_YEAR);
        return new Person(
                people++, name, boy ? "male" : "female", day, day, null, "child", "actual", random.nextDouble());
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    private LocalDate someDay(int from, int to) {
        return LocalDate.of(from + random.nextInt(to - from + 1), 1, 1).plusDays(random.nextInt(365));
    }
}
