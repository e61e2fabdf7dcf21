package vn.lotrinh.registry;

import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.lotrinh.kernel.CommuneCode;

/** SQL of {@code registry.warning}. */
@Repository
class WarningTable {

    private final JdbcClient jdbc;

    WarningTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What a record's last change is warned of, in the place of what it was warned of before. */
    void put(CommuneCode commune, Register register, UUID record, List<String> sentences) {
        if (register.rules().isEmpty()) {
            return;
        }
        jdbc.sql("""
                DELETE FROM registry.warning WHERE commune = :commune AND register = :register AND record = :record
                """)
                .param("commune", commune.code())
                .param("register", register.code())
                .param("record", record)
                .update();
        for (int position = 0; position < sentences.size(); position++) {
            jdbc.sql("""
                    INSERT INTO registry.warning (commune, register, record, position, sentence)
                    VALUES (:commune, :register, :record, :position, :sentence)
                    """)
                    .param("commune", commune.code())
                    .param("register", register.code())
                    .param("record", record)
                    .param("position", position + 1)
                    .param("sentence", sentences.get(position))
                    .update();
        }
    }

    List<String> list(CommuneCode commune, Register register, UUID record) {
        return jdbc.sql("""
                SELECT sentence FROM registry.warning
                 WHERE commune = :commune AND register = :register AND record = :record
                 ORDER BY position
                """)
                .param("commune", commune.code())
                .param("register", register.code())
                .param("record", record)
                .query(String.class)
                .list();
    }
}
