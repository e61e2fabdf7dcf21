package vn.lotrinh.territory;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.lotrinh.kernel.CommuneCode;

/** Asks one question about several communes in one statement, and tells the answers apart. <i>Theo từng xã</i>. */
public final class ByCommune {

    private ByCommune() {}

    /** Reads one row. */
    @FunctionalInterface
    public interface Reading<T> {
        T of(ResultSet row) throws SQLException;
    }

    /**
     * @param statement names the communes as {@code :communes} and gives a column {@code commune}
     * @return every commune that is asked about, in its order, those without rows among them
     */
    public static <T> Map<CommuneCode, List<T>> list(
            JdbcClient.StatementSpec statement, Collection<CommuneCode> communes, Reading<T> reading) {
        var byCommune = new LinkedHashMap<CommuneCode, List<T>>();
        communes.forEach(commune -> byCommune.put(commune, new ArrayList<>()));
        statement.param("communes", codes(communes)).query(row -> {
            of(byCommune, CommuneCode.of(row.getString("commune"))).add(reading.of(row));
        });
        return byCommune;
    }

    /** What a statement takes as {@code :communes}. */
    public static String[] codes(Collection<CommuneCode> communes) {
        return communes.stream().map(CommuneCode::code).toArray(String[]::new);
    }

    /** The answer about one of the communes that were asked about. */
    public static <T> T of(Map<CommuneCode, T> answers, CommuneCode commune) {
        return Objects.requireNonNull(answers.get(commune), () -> "not asked about " + commune);
    }
}
