package vn.lotrinh.territory;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
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
        var acts = jdbc.sql("""
                SELECT a.kind, a.day, a.decision, v.code, v.name, v.sample,
                       o.code AS other_code, o.name AS other_name, o.sample AS other_sample
                  FROM territory.village v
                 CROSS JOIN LATERAL (VALUES ('SPLIT', v.begun_on, v.begun_from, v.begun_by),
                                            ('MERGER', v.gone_on, v.gone_into, v.gone_by)) AS a (kind, day, other, decision)
                  JOIN territory.village o ON o.commune = v.commune AND o.code = a.other
                 WHERE v.commune = :commune
                 ORDER BY a.day, v.code
                """)
                .param("commune", CommuneScope.getOne().code())
                .query((row, n) -> act(row))
                .list();
        return new Lineage(listVillages.handle(), acts);
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
