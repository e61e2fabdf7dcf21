package vn.lotrinh.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.lotrinh.demo.InventedPopulation.Person;

/**
 * Who lives in one household: a head, mostly with a wife or husband; their children, of whom grown-ups have left but one who stays with a family of his
 * own; parents of the head. Births and deaths come as the years go by. Ages are those of the day on which the story begins.
 */
final class InventedFamily {

    private static final int YEARS = Story.LAST_YEAR - Story.FIRST_YEAR + 1;
    private static final int AWAY = 11;
    private static final double ON_A_VISIT = 0.008;
    private static final int GROWN_UP = 18;
    private static final int LEAVING = 24;
    private static final int OLD = 60;

    private final Chance chance;
    private final InventedNames names;
    private final LocalDate from;
    private final int first;
    private final List<Person> people = new ArrayList<>();

    /**
     * @param from when the household began
     * @param first number of its first person within the commune
     */
    InventedFamily(Chance chance, InventedNames names, LocalDate from, int first) {
        this.chance = chance;
        this.names = names;
        this.from = from;
        this.first = first;
    }

    /** The head comes first. */
    List<Person> invent() {
        int age = ageOfTheHead();
        boolean alone = chance.happens(age < 30 ? 14 : age < OLD ? 9 : age < 70 ? 24 : 46);
        boolean man = chance.happens(!alone ? 85 : age < OLD ? 50 : 28);
        add(names.ofTheFamily(man), man, age, "head");
        int mother = age;
        if (!alone) {
            int younger = chance.nextInt(8) - 2;
            int other = Math.max(19, man ? age - younger : age + younger);
            add(names.ofAnother(!man), !man, other, "spouse");
            mother = man ? other : age;
        }
        if (!alone || age >= 30) {
            children(mother);
        }
        if (age < 58 && chance.happens(24)) {
            parents(age);
        }
        return List.copyOf(people);
    }

    private int ageOfTheHead() {
        int who = chance.nextInt(100);
        return who < 30 ? 21 + chance.nextInt(14) : who < 73 ? 35 + chance.nextInt(20) : 55 + chance.nextInt(25);
    }

    private void children(int mother) {
        int many = chance.happens(4) ? 0 : 1 + one(chance.happens(82)) + one(chance.happens(mother > 52 ? 60 : 32));
        int age = mother - 20 - chance.nextInt(9);
        boolean stays = false;
        for (int n = 0; n < many; n++) {
            boolean boy = chance.happens(52);
            boolean leaves = age >= GROWN_UP && chance.happens(28);
            if (age < LEAVING && !leaves) {
                child(boy, age, "child");
            } else if (age >= LEAVING && !stays && chance.happens(boy ? 60 : 24)) {
                stays = true;
                heir(boy, age);
            }
            age -= 2 + chance.nextInt(4);
        }
    }

    private static int one(boolean more) {
        return more ? 1 : 0;
    }

    /** The one who stays, with wife or husband and children. */
    private void heir(boolean man, int age) {
        add(names.ofTheFamily(man), man, age, "child");
        if (chance.happens(84)) {
            int other = man ? age - chance.nextInt(5) : age + chance.nextInt(5);
            add(names.ofAnother(!man), !man, other, "other");
            int child = (man ? other : age) - 20 - chance.nextInt(7);
            for (int n = 1 + one(chance.happens(72)); n > 0; n--) {
                child(chance.happens(52), Math.min(child, LEAVING - 1), "grandchild");
                child -= 2 + chance.nextInt(4);
            }
        }
    }

    private void parents(int age) {
        int mother = age + 19 + chance.nextInt(13);
        int father = mother + chance.nextInt(6) - 1;
        int who = chance.nextInt(100);
        if (who < 86 && mother < 97) {
            add(names.ofAnother(false), false, mother, "parent");
        }
        if (who >= 52 && father < 94) {
            add(names.ofTheFamily(true), true, father, "parent");
        }
    }

    /** A negative age is that of one who is born so many years after the story's first day; later ones are none. */
    private void child(boolean boy, int age, String relation) {
        if (age >= 0) {
            add(names.ofTheFamily(boy), boy, age, relation);
        } else if (-age <= YEARS) {
            int year = Story.FIRST_YEAR - age - 1;
            var day = someDay(year, year, chance);
            if (!day.isBefore(from)) {
                people.add(person(names.ofTheFamily(boy), boy, day, day, death(boy, day, day), relation, 0));
            }
        }
    }

    private void add(String name, boolean man, int age, String relation) {
        var born = InventedPopulation.BEGINNING.minusYears(age).minusDays(chance.nextInt(365));
        var death = relation.equals("head") ? null : death(man, born, from);
        people.add(person(name, man, born, from, death, relation, age));
    }

    private Person person(
            String name,
            boolean man,
            LocalDate born,
            LocalDate since,
            @Nullable LocalDate death,
            String relation,
            int age) {
        double where = chance.nextDouble();
        boolean mayWork = age >= GROWN_UP && age < 45;
        String residence =
                mayWork && where * 100 < AWAY ? "registered" : where > 1 - ON_A_VISIT ? "temporary" : "actual";
        return new Person(
                first + people.size(),
                name,
                man ? "male" : "female",
                born,
                since,
                death,
                relation,
                residence,
                chance.nextDouble());
    }

    /** Absent for one who outlives the story. */
    private @Nullable LocalDate death(boolean man, LocalDate born, LocalDate since) {
        for (int year = since.getYear(); year <= Story.LAST_YEAR; year++) {
            if (chance.nextInt(10_000) < Mortality.inTenThousand(year - born.getYear(), man)) {
                var day = someDay(year, year, chance);
                return day.isAfter(since) ? day : since.plusDays(1);
            }
        }
        return null;
    }

    static LocalDate someDay(int from, int to, Chance chance) {
        return LocalDate.of(from + chance.nextInt(to - from + 1), 1, 1).plusDays(chance.nextInt(365));
    }
}
