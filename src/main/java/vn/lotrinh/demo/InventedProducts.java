package vn.lotrinh.demo;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.List;

/** Registers about what is not grown on fields: animals, timber, fish; certified plots, products with stars. */
final class InventedProducts {

    private static final LocalDate BEGINNING = LocalDate.of(Story.FIRST_YEAR, 1, 1);
    private static final LocalDate ORDERED = LocalDate.of(Story.FIRST_YEAR, 1, 1);
    private static final int PLOTS_OF_A_VILLAGE = 12;
    private static final double HECTARES_OF_A_PLOT = 1.46;
    private static final int YEARS_OF_STARS = 3;

    /**
     * What is produced in a year.
     *
     * @param quantity of the first year, in the commune of the story
     * @param growth per year
     * @param constantPrice in đồng for one; 0 where nobody has priced it
     */
    private record Product(String code, double quantity, double growth, int constantPrice) {}

    private static final List<Product> PRODUCTS = List.of(
            new Product("pig", 1_050_000, 1.04, 36_000),
            new Product("poultry", 300_000, 1.055, 42_000),
            new Product("buffalo", 90_000, 0.99, 55_000),
            new Product("cattle", 70_000, 1.01, 57_000),
            new Product("goat", 20_000, 1.05, 80_000),
            new Product("egg", 1_600_000, 1.03, 1_900),
            new Product("honey", 4_200, 1.06, 0),
            new Product("timber", 21_000, 1.045, 1_000_000),
            new Product("firewood", 9_000, 0.97, 250_000),
            new Product("bamboo", 200_000, 1.01, 6_000),
            new Product("bamboo_shoot", 150_000, 1.02, 7_000),
            new Product("forest_service", 3_500, 1.06, 620_000),
            new Product("farmed_fish", 130_000, 1.035, 32_000),
            new Product("caught_fish", 10_000, 0.99, 35_000));

    private final InventedCommune commune;
    private final InventedVillages villages;

    InventedProducts(InventedCommune commune) {
        this.commune = commune;
        this.villages = InventedVillages.of(commune);
    }

    /** Honey is not in the list of prices, so that the page shows what then is missing. */
    void constantPrices(Rows rows) {
        PRODUCTS.stream()
                .filter(product -> product.constantPrice() > 0)
                .forEach(product -> rows.state(
                        BEGINNING,
                        null,
                        "product",
                        product.code(),
                        "amount",
                        Rows.whole(product.constantPrice()),
                        "base_year",
                        Rows.whole(2010),
                        "source",
                        "Bảng giá so sánh (mẫu)"));
    }

    void output(Rows rows) {
        var random = commune.chance("products");
        for (int year = Story.FIRST_YEAR; year <= Story.LAST_YEAR; year++) {
            double luck = 0.99 + 0.02 * random.nextDouble();
            for (var product : PRODUCTS) {
                double quantity = product.quantity()
                        * StrictMath.pow(product.growth(), year - Story.FIRST_YEAR)
                        * commune.scale()
                        * luck;
                output(rows, product, year + "H1", LocalDate.of(year, 1, 1), quantity * 0.46);
                output(rows, product, year + "H2", LocalDate.of(year, 7, 1), quantity * 0.54);
            }
        }
    }

    private void output(Rows rows, Product product, String period, LocalDate day, double quantity) {
        villages.divide(Rows.whole(quantity), 0).forEach((village, part) -> {
            if (part.signum() > 0) {
                rows.total(20, day, "village", village, "product", product.code(), "period", period, "quantity", part);
            }
        });
    }

    void keyAreas(Rows rows) {
        for (var product : List.of("seedless_persimmon", "dao_toang", "turmeric")) {
            rows.state(
                    ORDERED,
                    null,
                    "name",
                    "Vùng trọng điểm mẫu: " + product,
                    "product",
                    product,
                    "decision",
                    "Quyết định mẫu số 12/QĐ-UBND");
        }
    }

    void keyPlots(Rows rows) {
        var random = commune.chance("plots");
        double hectares =
                HECTARES_OF_A_PLOT * commune.scale() * 23 / commune.villages().size();
        for (var village : commune.villages()) {
            for (int n = 1; n <= PLOTS_OF_A_VILLAGE; n++) {
                rows.state(
                        ORDERED,
                        null,
                        "village",
                        village,
                        "number",
                        village + "-" + n,
                        "key_area",
                        commune.id("key_area", n % 3),
                        "area",
                        Rows.decimal(hectares * (0.7 + 0.6 * random.nextDouble()), 2));
            }
        }
    }

    /** Whoever comes late in the village is certified late; a certificate is renewed after three years. */
    void certificates(Rows rows) {
        var random = commune.chance("certificates");
        int plots = commune.villages().size() * PLOTS_OF_A_VILLAGE;
        int stride = stride(plots);
        for (int plot = 0; plot < plots; plot++) {
            int year = Story.CERTIFIED.firstAbove((plot * stride % plots + 0.5) / plots);
            String standard = random.nextInt(4) == 0 ? "organic" : "vietgap";
            for (int from = year; from <= Story.LAST_YEAR; from += 3) {
                var first = LocalDate.of(from, 5, 1);
                rows.state(
                        first,
                        first.plusYears(3).minusDays(1),
                        "plot",
                        commune.id("key_plot", plot),
                        "standard",
                        standard,
                        "proof",
                        "certified",
                        "number",
                        "GCN-%04d/%d".formatted(plot, from),
                        "body",
                        "Tổ chức chứng nhận mẫu");
            }
        }
    }

    /** How far one goes from plot to plot so that each comes once. */
    static int stride(int plots) {
        int stride = 7;
        while (!BigInteger.valueOf(stride).gcd(BigInteger.valueOf(plots)).equals(BigInteger.ONE)) {
            stride++;
        }
        return stride;
    }

    /** One after another; what is three years old is judged again, and a few are given up then. */
    void ocopProducts(Rows rows) {
        var random = commune.chance("ocop");
        int products = Math.max(3, (int) Math.round(7 * commune.scale()));
        for (int n = 0; n < products; n++) {
            int first = Story.FIRST_YEAR + n % (Story.LAST_YEAR - Story.FIRST_YEAR + 1);
            boolean givenUp = n % 5 == 4;
            for (int year = first; year <= Story.LAST_YEAR; year += YEARS_OF_STARS) {
                ocopProduct(rows, n, LocalDate.of(year, 6, 15), random.nextInt(30));
                if (givenUp) {
                    break;
                }
            }
        }
    }

    private static void ocopProduct(Rows rows, int n, LocalDate from, int luck) {
        BigDecimal score = Rows.decimal(51 + luck, 1);
        rows.state(
                from,
                from.plusYears(YEARS_OF_STARS).minusDays(1),
                "name",
                "Sản phẩm mẫu %02d".formatted(n + 1),
                "holder",
                "Hợp tác xã mẫu %02d".formatted(1 + n % 4),
                "holder_kind",
                "cooperative",
                "product_group",
                n % 3 == 0 ? "drink" : "food",
                "stars",
                Rows.whole(score.intValue() >= 70 ? 4 : 3),
                "score",
                score,
                "decision_number",
                "%02d/QĐ-UBND".formatted(n + 1),
                "decided_on",
                from);
    }
}
