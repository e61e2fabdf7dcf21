package vn.lotrinh.demo;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import vn.lotrinh.demo.InventedPopulation.Household;

/** Registers about fields: what was harvested, what it cost, on which land. */
final class InventedHarvests {

    private static final LocalDate BEGINNING = LocalDate.of(Story.FIRST_YEAR, 1, 1);
    private static final double INFLATION = 1.024;
    private static final List<Double> SEASONAL_PRICES = List.of(1.04, 1.0, 0.97, 0.99);

    /**
     * A crop in a season of a year.
     *
     * @param kilograms of the first year, in the commune of the story
     * @param growth per year
     * @param yield in tạ/ha
     * @param price in đồng/kg, of the first year
     * @param constantPrice in đồng/kg
     */
    private record Crop(
            String code,
            String season,
            int month,
            double kilograms,
            double growth,
            double yield,
            int price,
            int constantPrice) {

        /** What everybody grows; the rest belongs to a few. */
        boolean ofEveryHousehold() {
            return List.of("paddy", "maize").contains(code);
        }

        double kilogramsIn(int year) {
            return switch (code) {
                case "paddy", "maize" -> kilograms * Story.GRAIN.in(year);
                case "tea" -> Story.TEA.in(year) * 1_000;
                default -> kilograms * StrictMath.pow(growth, year - Story.FIRST_YEAR);
            };
        }
    }

    private static final List<Crop> CROPS = List.of(
            new Crop("paddy", "winter_spring", 6, 1_560_000, 1, 52, 8_600, 5_500),
            new Crop("paddy", "summer_autumn", 10, 1_500_000, 1, 48, 8_600, 5_500),
            new Crop("maize", "winter_spring", 6, 1_150_000, 1, 42, 7_200, 4_600),
            new Crop("maize", "summer_autumn", 9, 1_222_000, 1, 41, 7_200, 4_600),
            new Crop("vegetable", "winter", 12, 1_900_000, 1.03, 110, 6_500, 4_000),
            new Crop("cassava", "winter", 11, 1_300_000, 0.97, 120, 2_300, 1_300),
            new Crop("dong", "winter", 11, 900_000, 1.01, 350, 2_600, 1_500),
            new Crop("peanut", "winter_spring", 6, 120_000, 1, 18, 21_000, 15_000),
            new Crop("soybean", "summer_autumn", 9, 60_000, 1, 15, 20_000, 13_500),
            new Crop("tea", "whole_year", 10, 13_100, 1, 45, 32_000, 15_000),
            new Crop("seedless_persimmon", "whole_year", 10, 420_000, 1.05, 60, 28_000, 16_000),
            new Crop("dao_toang", "whole_year", 6, 150_000, 1.06, 50, 25_000, 14_000),
            new Crop("turmeric", "winter", 12, 260_000, 1.08, 180, 9_000, 5_500),
            new Crop("gynostemma", "whole_year", 8, 45_000, 1.1, 40, 75_000, 40_000),
            new Crop("other_fruit", "whole_year", 9, 700_000, 1.03, 80, 14_000, 9_000));

    /** Where every field is written down, while the other villages state totals. */
    private static final List<String> FIELD_BY_FIELD = List.of("T01", "T02");

    private final InventedCommune commune;
    private final List<Household> households;
    private final InventedVillages villages;

    InventedHarvests(InventedCommune commune, List<Household> households) {
        this.commune = commune;
        this.households = households;
        this.villages = InventedVillages.of(commune);
    }

    /** A price for each quarter of each year. */
    void prices(Rows rows) {
        var random = commune.chance("prices");
        CROPS.stream().map(Crop::code).distinct().forEach(code -> {
            int price = CROPS.stream()
                    .filter(crop -> crop.code().equals(code))
                    .findFirst()
                    .orElseThrow()
                    .price();
            for (int year = Story.FIRST_YEAR; year <= Story.LAST_YEAR; year++) {
                for (int quarter = 0; quarter < SEASONAL_PRICES.size(); quarter++) {
                    var from = LocalDate.of(year, 1 + 3 * quarter, 1);
                    boolean last = year == Story.LAST_YEAR && quarter == SEASONAL_PRICES.size() - 1;
                    double now = price
                            * StrictMath.pow(INFLATION, year - Story.FIRST_YEAR)
                            * SEASONAL_PRICES.get(quarter)
                            * (0.98 + 0.04 * random.nextDouble());
                    rows.state(
                            from,
                            last ? null : from.plusMonths(3).minusDays(1),
                            "product",
                            code,
                            "amount",
                            Rows.whole(Math.round(now / 100) * 100.0),
                            "source",
                            "Hợp tác xã thu mua, trung bình quý (mẫu)");
                }
            }
        });
    }

    void constantPrices(Rows rows) {
        CROPS.stream()
                .collect(Collectors.toMap(Crop::code, Crop::constantPrice, (one, same) -> one, TreeMap::new))
                .forEach((code, price) -> rows.state(
                        BEGINNING,
                        null,
                        "product",
                        code,
                        "amount",
                        Rows.whole(price),
                        "base_year",
                        Rows.whole(2010),
                        "source",
                        "Bảng giá so sánh (mẫu)"));
    }

    void harvests(Rows rows) {
        var random = commune.chance("harvests");
        for (int year = Story.FIRST_YEAR; year <= Story.LAST_YEAR; year++) {
            double weather = 0.985 + 0.03 * random.nextDouble();
            for (var crop : CROPS) {
                double kilograms = crop.kilogramsIn(year) * commune.scale() * (isOfTheStory(crop) ? 1 : weather);
                harvest(rows, crop, LocalDate.of(year, crop.month(), 12), kilograms, random);
            }
        }
    }

    private static boolean isOfTheStory(Crop crop) {
        return List.of("paddy", "maize", "tea").contains(crop.code());
    }

    private void harvest(Rows rows, Crop crop, LocalDate day, double kilograms, Chance random) {
        villages.divide(BigDecimal.valueOf(Math.round(kilograms)), 0, slower()).forEach((village, output) -> {
            boolean single = commune.detailed() && FIELD_BY_FIELD.contains(village) && crop.ofEveryHousehold();
            if (single) {
                fields(rows, crop, day, village, output.intValue(), random);
            } else if (output.signum() > 0) {
                rows.total(
                        30 + random.nextInt(60),
                        day.plusDays(random.nextInt(12)),
                        "village",
                        village,
                        "crop",
                        crop.code(),
                        "season",
                        crop.season(),
                        "harvested_on",
                        day,
                        "area",
                        area(output.doubleValue(), crop),
                        "output",
                        output);
            }
        });
    }

    /** Three villages far from the road harvest less. */
    private static Map<String, BigDecimal> slower() {
        return Story.POORER.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, poorer -> Rows.decimal(1 / poorer.getValue(), 3)));
    }

    private static BigDecimal area(double kilograms, Crop crop) {
        return Rows.decimal(Math.max(kilograms / (crop.yield() * 100), 0.01), 2);
    }

    private void fields(Rows rows, Crop crop, LocalDate day, String village, int kilograms, Chance random) {
        var growers = households.stream()
                .filter(household -> household.village().equals(village))
                .filter(household -> !household.from().isAfter(day))
                .toList();
        int left = kilograms;
        for (int n = 0; n < growers.size() && left > 0; n++) {
            int fair = left / (growers.size() - n);
            int output = n == growers.size() - 1 ? left : (int) (fair * (0.7 + 0.6 * random.nextDouble()));
            left -= output;
            var on = day.plusDays(random.nextInt(12));
            rows.event(
                    on,
                    "village",
                    village,
                    "crop",
                    crop.code(),
                    "season",
                    crop.season(),
                    "harvested_on",
                    on,
                    "area",
                    area(output, crop),
                    "output",
                    Rows.whole(output));
        }
    }

    /** Annual land of every household and an orchard of every third one; a few orchards begin to bear later. */
    void land(Rows rows) {
        var random = commune.chance("land");
        if (commune.detailed()) {
            for (var household : households) {
                parcel(rows, household.village(), "H%04d-1".formatted(household.number()), "annual", 0.35, random);
                if (household.number() % 3 == 0) {
                    parcel(
                            rows,
                            household.village(),
                            "H%04d-2".formatted(household.number()),
                            "perennial",
                            0.34,
                            random);
                }
            }
            return;
        }
        var annual = villages.divide(Rows.decimal(746 * commune.scale(), 1), 1);
        var perennial = villages.divide(Rows.decimal(242 * commune.scale(), 1), 1);
        annual.forEach((village, hectares) ->
                parcel(rows, village, village + "-CHN", "annual", hectares.doubleValue(), random));
        perennial.forEach((village, hectares) ->
                parcel(rows, village, village + "-CLN", "perennial", hectares.doubleValue(), random));
    }

    private static void parcel(Rows rows, String village, String number, String kind, double hectares, Chance random) {
        boolean orchard = kind.equals("perennial");
        boolean young = orchard && random.nextInt(14) == 0;
        rows.state(
                young ? LocalDate.of(Story.FIRST_YEAR + random.nextInt(6), 4, 1) : BEGINNING.minusYears(1),
                null,
                "village",
                village,
                "parcel",
                number,
                "kind",
                kind,
                "productive",
                orchard ? true : null,
                "area",
                Rows.decimal(Math.max(hectares * (0.6 + 0.8 * random.nextDouble()), 0.01), 2));
    }
}
