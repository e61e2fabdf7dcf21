package vn.lotrinh.indicator.cells;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.lotrinh.kernel.CommuneScope;
import vn.lotrinh.registry.Books;

/** Counts a commune's cells of a register anew, while nobody writes. <i>Tính lại</i>. */
@Service
public class RebuildCells {

    private final JdbcClient jdbc;
    private final Books books;
    private final PostCells postCells;

    RebuildCells(JdbcClient jdbc, Books books, PostCells postCells) {
        this.jdbc = jdbc;
        this.books = books;
        this.postCells = postCells;
    }

    @Transactional
    public void handle(String register) {
        var commune = CommuneScope.getOne();
        books.takeAlone(commune);
        List<Integer> measures = jdbc.sql("SELECT id FROM indicator.measure WHERE register = :register ORDER BY id")
                .param("register", register)
                .query(Integer.class)
                .list();
        if (!measures.isEmpty()) {
            postCells.rebuild(commune, register, measures);
            jdbc.sql("DELETE FROM indicator.uncounted WHERE commune = :commune AND measure = ANY(:measures)")
                    .param("commune", commune.code())
                    .param("measures", measures.toArray(Integer[]::new))
                    .update();
        }
    }

    /** Registers of the commune with measures that have not been counted yet. */
    @Transactional(readOnly = true)
    public List<String> listUncounted() {
        return jdbc.sql("""
                SELECT DISTINCT m.register
                  FROM indicator.uncounted u
                  JOIN indicator.measure m ON m.id = u.measure
                 WHERE u.commune = :commune
                 ORDER BY m.register
                """)
                .param("commune", CommuneScope.getOne().code())
                .query(String.class)
                .list();
    }
}
