package vn.lotrinh.registry.importing;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.lotrinh.kernel.CommuneScope;
import vn.lotrinh.registry.ImportedSheets;

/** Takes imports away that may name a person who is erased; a file may have been read sheet by sheet into several registers. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class EraseImports implements ImportedSheets {

    private static final String OF_THE_SAME_FILES = """
            commune = :commune
               AND document IN (SELECT document FROM registry.sheet_import
                                 WHERE commune = :commune AND register = ANY(:registers))
            """;

    private final JdbcClient jdbc;

    EraseImports(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public boolean isAtWork(Collection<String> registers) {
        return asked(
                        "SELECT 1 FROM registry.sheet_import WHERE state = ANY(:working) AND " + OF_THE_SAME_FILES,
                        registers)
                .param(
                        "working",
                        Arrays.stream(ImportState.values())
                                .filter(state -> state.atWork() || state == ImportState.PROPOSED)
                                .map(ImportState::name)
                                .toArray(String[]::new))
                .query(Integer.class)
                .stream()
                .findAny()
                .isPresent();
    }

    @Override
    public List<String> erase(Collection<String> registers) {
        return asked("DELETE FROM registry.sheet_import WHERE " + OF_THE_SAME_FILES + " RETURNING document", registers)
                .query(String.class)
                .list()
                .stream()
                .distinct()
                .toList();
    }

    private JdbcClient.StatementSpec asked(String sql, Collection<String> registers) {
        return jdbc.sql(sql)
                .param("commune", CommuneScope.getOne().code())
                .param("registers", registers.toArray(String[]::new));
    }
}
