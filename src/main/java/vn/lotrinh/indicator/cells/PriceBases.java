package vn.lotrinh.indicator.cells;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.lotrinh.kernel.CommuneCode;

/** Asks registers of constant prices by which base years their prices are told, and when. */
@Repository
public class PriceBases {

    /** The field of a register of prices that says the year whose prices they are. <i>Năm gốc</i>. */
    public static final String BASE_YEAR = "base_year";

    /**
     * One base year.
     *
     * @param since the first day on which a price of it holds
     * @param until the last one; far in the future for prices that hold on
     */
    public record Basis(int year, LocalDate since, LocalDate until) {}

    private final JdbcClient jdbc;

    PriceBases(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * In the order of their first days.
     *
     * @param registers codes of registers of states with a base year; at least one
     */
    public List<Basis> list(CommuneCode commune, List<String> registers) {
        String all = registers.stream()
                .map(register -> "SELECT " + BASE_YEAR + "::integer AS year, valid_from, valid_to FROM register.\""
                        + register + "\" WHERE commune = :commune AND " + BASE_YEAR + " IS NOT NULL")
                .collect(Collectors.joining(" UNION ALL "));
        return jdbc.sql(
                        "SELECT year, min(valid_from) AS since, max(coalesce(valid_to, DATE '9999-12-31')) AS until FROM ("
                                + all + ") price GROUP BY year ORDER BY since, year")
                .param("commune", commune.code())
                .query(Basis.class)
                .list();
    }
}
