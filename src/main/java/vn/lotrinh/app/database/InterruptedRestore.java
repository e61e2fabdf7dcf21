package vn.lotrinh.app.database;

import java.sql.SQLException;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * What a restore leaves that was broken off, taken away at the next start: an unfinished database never was anybody's, and the one that was
 * replaced is empty. One that somebody is connected to is left alone. <i>Phục hồi dở dang</i>.
 */
final class InterruptedRestore {

    private static final Logger LOG = LoggerFactory.getLogger(InterruptedRestore.class);

    private InterruptedRestore() {}

    static void clear(Database database) {
        try {
            boolean cleared = false;
            for (var left : listLeft(database.owner())) {
                cleared |= left.contains(NewDatabase.UNFINISHED)
                        ? drop(database.owner(), left)
                        : dropReplaced(database.owner(), left);
            }
            if (cleared) {
                System.out.println("Lần phục hồi trước bị ngắt giữa chừng; phần dở dang của nó đã được dọn ở "
                        + database.place() + ".");
            }
        } catch (DataAccessException e) {
            LOG.warn("What an interrupted restore may have left stays until the next start", e);
        }
    }

    private static List<String> listLeft(DatabaseLogin owner) {
        return JdbcClient.create(owner.dataSource())
                .sql("""
                SELECT datname::text FROM pg_database d
                 WHERE starts_with(datname, current_database())
                   AND substr(datname, length(current_database()) + 1) ~ '^(_restore_|_replaced_)[0-9a-f]{8}$'
                   AND pg_has_role(datdba, 'USAGE')
                   AND NOT EXISTS (SELECT FROM pg_stat_activity a WHERE a.datid = d.oid AND a.usename IS NOT NULL)
                """)
                .query(String.class)
                .list();
    }

    /** An empty one goes; one in which there is something stays for somebody to look at. */
    static boolean dropReplaced(DatabaseLogin owner, String database) {
        try (var check = EmptyCheck.of(owner.inDatabase(database))) {
            if (!check.isEmpty()) {
                System.out.println("Cơ sở dữ liệu " + database
                        + " là phần cũ trước khi phục hồi nhưng có dữ liệu nên được giữ lại; hãy xem rồi tự xóa.");
                return false;
            }
        } catch (SQLException | DataAccessException e) {
            LOG.warn("The replaced database {} stays until the next start", database, e);
            return false;
        }
        return drop(owner, database);
    }

    private static boolean drop(DatabaseLogin owner, String database) {
        try (var connection = owner.connect()) {
            NewDatabase.execute(connection, "DROP DATABASE IF EXISTS " + NewDatabase.quoted(database));
            return true;
        } catch (SQLException e) {
            LOG.warn("The database {} stays until the next start", database, e);
            return false;
        }
    }
}
