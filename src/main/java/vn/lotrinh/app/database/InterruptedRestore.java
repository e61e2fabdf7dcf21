package vn.lotrinh.app.database;

import java.sql.SQLException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What a restore leaves that was broken off, taken away at the next start: it never was anybody's database. <i>Phục hồi dở dang</i>. */
final class InterruptedRestore {

    private static final Logger LOG = LoggerFactory.getLogger(InterruptedRestore.class);

    private InterruptedRestore() {}

    static void clear(Database database) {
        try {
            if (NewDatabase.clearLeftovers(database.owner())) {
                System.out.println("Lần phục hồi trước bị ngắt giữa chừng; phần dở dang của nó đã được dọn ở "
                        + database.place() + ".");
            }
        } catch (SQLException e) {
            LOG.warn("What an interrupted restore may have left stays until the next start", e);
        }
    }
}
