package vn.lotrinh.demo;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.lotrinh.kernel.CommuneCode;

/**
 * The figures of the sixteen targets once more, in plain SQL over what was written down: from their definitions, without formulas, measures,
 * cells, computed fields or copied ones. Prices, households' villages and forests are looked up on the day by these statements themselves.
 */
public final class CountedFromRecords {

    private static final String HOLDS_AT_THE_END =
            " t.valid_from <= make_date(:year, 12, 31) AND (t.valid_to IS NULL OR t.valid_to >= make_date(:year, 12, 31)) ";

    /** By the code of the indicator; each answers with one number, empty where there is none. */
    private static final Map<String, String> QUESTIONS = questions();

    private final JdbcClient jdbc;

    public CountedFromRecords(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public static Iterable<String> indicators() {
        return QUESTIONS.keySet();
    }

    /** Null where the definition has no answer. */
    public @Nullable BigDecimal answer(String indicator, CommuneCode commune, int year) {
        return jdbc.sql(QUESTIONS.get(indicator))
                .param("commune", commune.code())
                .param("year", year)
                .query(BigDecimal.class)
                .optional()
                .map(number -> number.round(MathContext.DECIMAL128))
                .orElse(null);
    }

    private static Map<String, String> questions() {
        var questions = new LinkedHashMap<String, String>();
        questions.put("gia-tri-san-xuat-nong-lam-thuy-san", """
                SELECT ((SELECT coalesce(sum(h.output * p.amount), 0)
                           FROM register.crop_season h
                           JOIN register.constant_price p
                             ON p.commune = h.commune AND p.product = h.crop AND p.valid_from <= h.harvested_on
                            AND (p.valid_to IS NULL OR p.valid_to >= h.harvested_on)
                          WHERE h.commune = :commune AND extract(year FROM h.harvested_on) = :year)
                      + (SELECT coalesce(sum(o.quantity * p.amount), 0)
                           FROM register.farm_output o
                           JOIN register.farm_constant_price p
                             ON p.commune = o.commune AND p.product = o.product AND p.valid_from <= o.counts_on
                            AND (p.valid_to IS NULL OR p.valid_to >= o.counts_on)
                          WHERE o.commune = :commune AND left(o.period, 4)::integer = :year)) / 1e9
                """);
        questions.put("gia-tri-san-pham-tren-ha", """
                SELECT (SELECT sum(h.output * p.amount)
                          FROM register.crop_season h
                          JOIN register.price p
                            ON p.commune = h.commune AND p.product = h.crop AND p.valid_from <= h.harvested_on
                           AND (p.valid_to IS NULL OR p.valid_to >= h.harvested_on)
                         WHERE h.commune = :commune AND extract(year FROM h.harvested_on) = :year) / 1e6
                     / nullif((SELECT sum(l.area)
                                 FROM register.cropland l
                                CROSS JOIN (VALUES (make_date(:year, 1, 1)), (make_date(:year, 12, 31))) AS on_day(day)
                                WHERE l.commune = :commune AND l.valid_from <= day AND (l.valid_to IS NULL OR l.valid_to >= day)
                                  AND (l.kind = 'annual' OR l.kind = 'perennial' AND l.productive)) / 2, 0)
                """);
        questions.put("thu-nhap-binh-quan-dau-nguoi", """
                SELECT sum((farm_income + business_income + wage_income + other_income) * weight) / sum(residents * weight)
                  FROM register.income_survey WHERE commune = :commune AND year = :year::text
                """);
        questions.put("luong-thuc-binh-quan-dau-nguoi", """
                SELECT (SELECT sum(output) FROM register.crop_season
                         WHERE commune = :commune AND extract(year FROM harvested_on) = :year
                           AND crop IN ('paddy', 'maize', 'other_grain'))
                     / (SELECT count(*) / 24.0
                          FROM register.member m
                         CROSS JOIN (SELECT make_date(:year, month, 14) FROM generate_series(1, 12) AS month
                                      UNION ALL
                                     SELECT (make_date(:year, month, 1) + interval '1 month' - interval '1 day')::date
                                       FROM generate_series(1, 12) AS month) AS ends(day)
                         WHERE m.commune = :commune AND m.residence = 'actual'
                           AND m.valid_from <= day AND (m.valid_to IS NULL OR m.valid_to >= day))
                """);
        questions.put("ty-le-dien-tich-vietgap-huu-co", """
                SELECT 100 * (SELECT sum(t.area) FROM register.key_plot t
                               WHERE t.commune = :commune AND HOLDS
                                 AND EXISTS (SELECT FROM register.plot_certificate c
                                              WHERE c.commune = t.commune AND c.plot = t.id AND c.proof = 'certified'
                                                AND c.standard <> 'other' AND c.valid_from <= make_date(:year, 12, 31)
                                                AND (c.valid_to IS NULL OR c.valid_to >= make_date(:year, 12, 31))))
                           / (SELECT sum(t.area) FROM register.key_plot t WHERE t.commune = :commune AND HOLDS)
                """);
        questions.put("dien-tich-trong-rung", """
                SELECT sum(area) FROM register.tree_planting
                 WHERE commune = :commune AND kind = 'new' AND extract(year FROM accepted_on) = :year
                """);
        questions.put("ty-le-che-phu-rung", """
                SELECT 100 * sum(t.area)
                           / (SELECT value FROM indicator.constant
                               WHERE commune = :commune AND code = 'natural_area' AND valid_from <= make_date(:year, 12, 31))
                  FROM register.forest_plot t WHERE t.commune = :commune AND t.has_become_forest AND HOLDS
                """);
        questions.put("san-pham-ocop-moi", """
                SELECT count(*) FILTER (WHERE HOLDS)
                     - count(*) FILTER (WHERE t.valid_from <= '2025-12-31' AND (t.valid_to IS NULL OR t.valid_to >= '2025-12-31'))
                  FROM register.ocop_product t WHERE t.commune = :commune AND t.stars >= 3
                """);
        questions.put("san-luong-che-bup-tuoi", """
                SELECT sum(output) / 1000 FROM register.crop_season
                 WHERE commune = :commune AND crop = 'tea' AND extract(year FROM harvested_on) = :year
                """);
        questions.put("ty-le-ho-ngheo", """
                SELECT 100.0 * count(*) FILTER (WHERE result = 'poor') / count(*)
                  FROM register.poverty_review
                 WHERE commune = :commune AND year = :year::text
                   AND standard = CASE WHEN :year < 2022 THEN 'years_2016_2020' WHEN :year < 2027 THEN 'years_2022_2025'
                                       ELSE 'years_2027_2030' END
                """);
        questions.put("ty-le-thon-dat-chuan-ntm", """
                SELECT 100.0 * count(DISTINCT t.village)
                     / (SELECT count(*) FROM territory.village v WHERE v.commune = :commune AND v.gone_on IS NULL)
                  FROM register.village_recognition t WHERE t.commune = :commune AND t.standard = 'ntm' AND HOLDS
                """);
        questions.put("lang-nghe-gan-du-lich", """
                SELECT count(*) FROM register.craft_village t
                 WHERE t.commune = :commune AND HOLDS
                   AND EXISTS (SELECT FROM register.tourism_point p
                                WHERE p.commune = t.commune AND p.id = t.tourism_point
                                  AND p.valid_from <= make_date(:year, 12, 31)
                                  AND (p.valid_to IS NULL OR p.valid_to >= make_date(:year, 12, 31)))
                """);
        questions.put("dich-vu-cong-truc-tuyen-mot-phan", """
                SELECT 100.0 * count(*) FILTER (WHERE t.level IN ('partial', 'full')) / count(*)
                  FROM register.online_procedure t WHERE t.commune = :commune AND t.qualifies AND HOLDS
                """);
        questions.put("dich-vu-cong-truc-tuyen-toan-trinh", """
                SELECT 100.0 * count(*) FILTER (WHERE t.level = 'full') / count(*)
                  FROM register.online_procedure t WHERE t.commune = :commune AND t.qualifies AND HOLDS
                """);
        questions.put("ty-le-bao-hiem-y-te", """
                SELECT 100.0 * count(*) FILTER (WHERE EXISTS
                               (SELECT FROM register.insurance_card c
                                 WHERE c.commune = t.commune AND c.member = t.id AND c.valid_from <= make_date(:year, 12, 31)
                                   AND (c.valid_to IS NULL OR c.valid_to >= make_date(:year, 12, 31)))) / count(*)
                  FROM register.member t WHERE t.commune = :commune AND t.residence = 'actual' AND HOLDS
                """);
        questions.replaceAll((indicator, sql) -> sql.replace("HOLDS", HOLDS_AT_THE_END));
        questions.put("ty-trong-gia-tri-nong-lam-thuy-san", shareOf("sector_output", "value", "primary"));
        questions.put("ty-trong-gia-tri-cong-nghiep-xay-dung", shareOf("sector_output", "value", "industry"));
        questions.put("ty-trong-gia-tri-dich-vu", shareOf("sector_output", "value", "services"));
        questions.put("ty-trong-lao-dong-nong-lam-thuy-san", shareOf("sector_labour", "workers", "primary"));
        questions.put("ty-trong-lao-dong-cong-nghiep-xay-dung", shareOf("sector_labour", "workers", "industry"));
        questions.put("ty-trong-lao-dong-dich-vu", shareOf("sector_labour", "workers", "services"));
        return questions;
    }

    private static String shareOf(String register, String amount, String sector) {
        return """
                SELECT 100.0 * sum(%2$s) FILTER (WHERE sector = '%3$s') / sum(%2$s)
                  FROM register.%1$s WHERE commune = :commune AND left(year, 4)::integer = :year
                """.formatted(register, amount, sector);
    }
}
