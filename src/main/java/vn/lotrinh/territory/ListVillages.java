package vn.lotrinh.territory;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.lotrinh.kernel.CommuneCode;
import vn.lotrinh.kernel.CommuneScope;

/** The villages of the commune at work, by their codes. <i>Danh sách thôn</i>. */
@Service
public class ListVillages {

    private final JdbcClient jdbc;

    ListVillages(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Transactional(readOnly = true)
    public List<Territory.Village> handle() {
        var commune = CommuneScope.getOne();
        return ByCommune.of(of(List.of(commune)), commune);
    }

    /** Those of several communes, which must be in scope. */
    @Transactional(readOnly = true)
    public Map<CommuneCode, List<Territory.Village>> of(Collection<CommuneCode> communes) {
        return ByCommune.list(
                jdbc.sql("""
                        SELECT commune, code, name, sample
                          FROM territory.village
                         WHERE commune = ANY(:communes)
                         ORDER BY commune, code
                        """),
                communes,
                row -> new Territory.Village(row.getString("code"), row.getString("name"), row.getBoolean("sample")));
    }
}
