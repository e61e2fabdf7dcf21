package vn.lotrinh.territory;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.lotrinh.kernel.CommuneCode;
import vn.lotrinh.kernel.CommuneScope;
import vn.lotrinh.territory.Territory.Village;

/** The villages of the commune at work with the acts that merged and split them. <i>Thôn qua thời gian</i>. */
@Service
public class ShowLineage {

    private final ListVillages listVillages;
    private final JdbcClient jdbc;

    ShowLineage(ListVillages listVillages, JdbcClient jdbc) {
        this.listVillages = listVillages;
        this.jdbc = jdbc;
    }

    @Transactional(readOnly = true)
    public Lineage handle() {
        var commune = CommuneScope.getOne();
        return ByCommune.of(of(List.of(commune)), commune);
    }

    /** Of several communes, which must be in scope. */
    @Transactional(readOnly = true)
    public Map<CommuneCode, Lineage> of(Collection<CommuneCode> communes) {
        var villages = listVillages.of(communes);
        var acts = ByCommune.list(jdbc.sql("""
                SELECT v.commune, a.kind, a.day, a.decision, v.code, v.name, v.sample,
                       o.code AS other_code, o.name AS other_name, o.sample AS other_sample
                  FROM territory.village v
                 CROSS JOIN LATERAL (VALUES ('SPLIT', v.begun_on, v.begun_from, v.begun_by),
                                            ('MERGER', v.gone_on, v.gone_into, v.gone_by)) AS a (kind, day, other, decision)
                  JOIN territory.village o ON o.commune = v.commune AND o.code = a.other
                 WHERE v.commune = ANY(:communes)
                 ORDER BY a.day, v.code
                """), communes, ShowLineage::act);
        var lineages = new LinkedHashMap<CommuneCode, Lineage>();
        villages.forEach((commune, there) -> lineages.put(commune, new Lineage(there, ByCommune.of(acts, commune))));
        return lineages;
    }

    private static VillageAct act(ResultSet row) throws SQLException {
        return new VillageAct(
                VillageAct.Kind.valueOf(row.getString("kind")),
                new Village(row.getString("code"), row.getString("name"), row.getBoolean("sample")),
                new Village(row.getString("other_code"), row.getString("other_name"), row.getBoolean("other_sample")),
                row.getObject("day", LocalDate.class),
                row.getString("decision"));
    }
}
