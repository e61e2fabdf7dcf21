package vn.lotrinh.demo;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.lotrinh.demo.InventedPopulation.Household;
import vn.lotrinh.demo.InventedPopulation.Person;

/** Registers about people: households, members, cards, poverty reviews, the survey of incomes. */
final class InventedLives {

    private static final LocalDate BEGINNING = LocalDate.of(Story.FIRST_YEAR, 1, 1);
    private static final int SAMPLE = 300;
    private static final double NEAR_POOR = 0.085;
    private static final String DISTRICT_OF_NOBODY = "000";

    /** So many times as poor as the commune, so that it has its share although three villages are poorer. */
    private static final double OF_THE_OTHERS = 0.85;

    private final InventedCommune commune;
    private final List<Household> households;

    InventedLives(InventedCommune commune, List<Household> households) {
        this.commune = commune;
        this.households = households;
    }

    void households(Rows rows) {
        for (var household : households) {
            rows.state(
                    household.from(),
                    null,
                    "village",
                    household.village(),
                    "number",
                    number(household),
                    "head",
                    household.head().name(),
                    "ethnic_group",
                    household.ethnicGroup());
        }
    }

    private static String number(Household household) {
        return household.village() + "-" + "%04d".formatted(household.number());
    }

    /** In the order of their numbers, by which cards know them. */
    void members(Rows rows) {
        for (var household : households) {
            for (var person : household.people()) {
                rows.state(
                        person.from(),
                        person.to(),
                        "household",
                        commune.id("household", household.number()),
                        "full_name",
                        person.name(),
                        "birth_date",
                        person.born(),
                        "sex",
                        person.sex(),
                        "relation",
                        person.relation(),
                        "residence",
                        person.residence(),
                        "id_number",
                        DISTRICT_OF_NOBODY + "%09d".formatted(person.number()));
            }
        }
    }

    void cards(Rows rows) {
        var random = commune.chance("cards");
        households.stream()
                .flatMap(household -> household.people().stream())
                .filter(person -> person.luck() < Story.INSURED.in(Story.LAST_YEAR))
                .forEach(person -> card(rows, person, random));
    }

    private void card(Rows rows, Person person, Chance random) {
        int year = Story.INSURED.firstAbove(person.luck());
        var from = year == Story.FIRST_YEAR ? BEGINNING : LocalDate.of(year, 1 + random.nextInt(12), 1);
        if (person.to() != null && from.isAfter(person.to())) {
            return;
        }
        boolean elsewhere = random.nextInt(40) == 0;
        boolean byTheFamily = random.nextInt(6) == 0;
        var paidUntil = byTheFamily ? LocalDate.of(Story.LAST_YEAR + 1, 1 + random.nextInt(12), 28) : null;
        rows.state(
                from.isBefore(person.from()) ? person.from() : from,
                person.to() != null ? person.to() : paidUntil,
                "member",
                commune.id("member", person.number()),
                "number",
                elsewhere ? null : "00%08d".formatted(person.number()),
                "category",
                byTheFamily ? "family" : elsewhere ? "work" : "supported",
                "insured_elsewhere",
                elsewhere ? true : null);
    }

    /** Every household in every year; in the last one by the coming standard, too. */
    void reviews(Rows rows) {
        for (int year = Story.FIRST_YEAR; year <= Story.LAST_YEAR; year++) {
            review(rows, year, year == Story.FIRST_YEAR ? "years_2016_2020" : "years_2022_2025", Story.POOR);
        }
        review(rows, Story.LAST_YEAR, "years_2027_2030", Story.POOR_BY_THE_NEW_STANDARD);
    }

    private void review(Rows rows, int year, String standard, Story.Yearly poor) {
        var firstDay = LocalDate.of(year, 1, 1);
        for (var household : households) {
            if (!household.from().isAfter(firstDay)) {
                double share = poor.in(year) * Story.POORER.getOrDefault(household.village(), OF_THE_OTHERS);
                String result = household.need() < share
                        ? "poor"
                        : household.need() < share + NEAR_POOR ? "near_poor" : "not_poor";
                rows.event(
                        firstDay,
                        "household",
                        commune.id("household", household.number()),
                        "year",
                        String.valueOf(year),
                        "standard",
                        standard,
                        "result",
                        result,
                        "deprivations",
                        deprivations(household, result),
                        "decided_on",
                        LocalDate.of(year, 12, 18));
            }
        }
    }

    private static @Nullable Object deprivations(Household household, String result) {
        return switch (result) {
            case "poor" -> Rows.whole(3 + household.number() % 4);
            case "near_poor" -> Rows.whole(1 + household.number() % 2);
            default -> null;
        };
    }

    /** Every so many-th household is asked; together they have the income of the story. */
    void incomes(Rows rows) {
        var random = commune.chance("incomes");
        int every = Math.max(1, households.size() / SAMPLE);
        for (int year = Story.FIRST_YEAR; year <= Story.LAST_YEAR; year++) {
            for (int at = year % every; at < households.size(); at += every) {
                income(rows, households.get(at), year, every, random);
            }
        }
    }

    private void income(Rows rows, Household household, int year, int weight, Chance random) {
        int residents = (int) household.people().stream()
                .filter(person -> person.isThere(LocalDate.of(year, 12, 31)))
                .filter(person -> person.residence().equals("actual"))
                .count();
        if (residents == 0) {
            return;
        }
        double perHead =
                Story.INCOME_PER_HEAD.in(year) * (0.35 + 1.3 * household.need()) * (0.9 + 0.2 * random.nextDouble());
        double income = perHead * residents;
        double farm = 0.3 + 0.3 * random.nextDouble();
        double wage = 0.25 + 0.1 * random.nextDouble();
        rows.event(
                LocalDate.of(year, 1, 1),
                "household",
                commune.id("household", household.number()),
                "year",
                String.valueOf(year),
                "weight",
                Rows.whole(weight),
                "residents",
                Rows.whole(residents),
                "farm_income",
                Rows.decimal(income * farm, 1),
                "business_income",
                Rows.decimal(income * (1 - farm - wage) * 0.6, 1),
                "wage_income",
                Rows.decimal(income * wage, 1),
                "other_income",
                Rows.decimal(income * (1 - farm - wage) * 0.4, 1));
    }
}
