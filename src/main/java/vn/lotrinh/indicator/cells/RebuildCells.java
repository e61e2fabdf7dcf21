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
        }
    }
}
