package vn.lotrinh.territory;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.lotrinh.kernel.CommuneCode;

/** The communes that this installation serves. Asked before a request has a commune, so it stands outside any scope. */
@Repository
public class InstalledCommunes {

    private final JdbcClient jdbc;
    private final Set<CommuneCode> found = ConcurrentHashMap.newKeySet();

    InstalledCommunes(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param host without port, such as {@code namcuong.example.vn} */
    public Optional<CommuneCode> findByHost(String host) {
        return jdbc.sql("SELECT code FROM territory.commune WHERE host = lower(:host)")
                .param("host", host)
                .query(String.class)
                .optional()
                .map(CommuneCode::of);
    }

    /** What was found once need not be asked again: a commune that was installed stays. */
    public boolean contains(CommuneCode commune) {
        if (!found.contains(commune) && isInstalled(commune)) {
            found.add(commune);
        }
        return found.contains(commune);
    }

    private boolean isInstalled(CommuneCode commune) {
        return jdbc.sql("SELECT EXISTS (SELECT FROM territory.commune WHERE code = :code)")
                .param("code", commune.code())
                .query(Boolean.class)
                .single();
    }

    /** The commune, where there is exactly one. */
    public Optional<CommuneCode> findOnly() {
        var some = jdbc.sql("SELECT code FROM territory.commune LIMIT 2")
                .query(String.class)
                .list();
        return some.size() == 1 ? Optional.of(CommuneCode.of(some.getFirst())) : Optional.empty();
    }

    /**
     * A commune as pages name it. <i>Tên xã</i>.
     *
     * @param name such as "xã Nam Cường"
     * @param province such as "tỉnh Thái Nguyên"
     */
    public record Named(CommuneCode code, String name, String province, CommuneKind kind) {}

    /** All of them with their names, as Vietnamese lists sort. */
    public List<Named> listNamed() {
        return jdbc.sql("""
                SELECT code, name, province_name, kind FROM territory.commune ORDER BY name COLLATE "vi-x-icu", code
                """).query(InstalledCommunes::named).list();
    }

    public Named getNamed(CommuneCode commune) {
        return jdbc.sql("SELECT code, name, province_name, kind FROM territory.commune WHERE code = :code")
                .param("code", commune.code())
                .query(InstalledCommunes::named)
                .single();
    }

    /** Of which kind each of several communes is. */
    public Map<CommuneCode, CommuneKind> getKinds(Collection<CommuneCode> communes) {
        var kinds = new LinkedHashMap<CommuneCode, CommuneKind>();
        jdbc.sql("SELECT code, kind FROM territory.commune WHERE code = ANY(:communes) ORDER BY code")
                .param("communes", ByCommune.codes(communes))
                .query(row -> {
                    kinds.put(CommuneCode.of(row.getString("code")), CommuneKind.valueOf(row.getString("kind")));
                });
        return kinds;
    }

    /** The two digits of the province that a commune belongs to. */
    public String getProvinceCode(CommuneCode commune) {
        return jdbc.sql("SELECT province_code FROM territory.commune WHERE code = :code")
                .param("code", commune.code())
                .query(String.class)
                .single();
    }

    private static Named named(ResultSet row, int n) throws SQLException {
        return new Named(
                CommuneCode.of(row.getString("code")),
                row.getString("name"),
                row.getString("province_name"),
                CommuneKind.valueOf(row.getString("kind")));
    }

    public List<CommuneCode> list() {
        return jdbc.sql("SELECT code FROM territory.commune ORDER BY code").query(String.class).list().stream()
                .map(CommuneCode::of)
                .toList();
    }
}
