package vn.lotrinh.app.backup;

import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.lotrinh.app.database.Migrations;
import vn.lotrinh.app.database.OurSchemas;

/** Which tables a database has. <i>Các bảng của cơ sở dữ liệu</i>. */
final class TableList {

    /** Who was signed in when the archive was made must not be so on another machine. */
    static final Set<String> LEFT_OUT = Set.of("session.session", "session.session_attributes");

    private final JdbcClient jdbc;

    TableList(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What is saved: tables with rows of their own, which are the parts of a divided table, not the whole. */
    List<Manifest.Table> list() {
        return jdbc
                .sql("""
                SELECT format('%I.%I', n.nspname, c.relname) AS name,
                       (SELECT array_agg(quote_ident(a.attname) ORDER BY a.attnum)
                          FROM pg_attribute a
                         WHERE a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped AND a.attgenerated = '') AS columns
                  FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
                 WHERE c.relkind = 'r' AND c.relpersistence = 'p' AND
                """ + OurSchemas.hold("n.nspname") + " ORDER BY n.nspname, c.relname")
                .query((row, n) -> new Manifest.Table(row.getString("name"), List.of((String[])
                        row.getArray("columns").getArray())))
                .list()
                .stream()
                .filter(table -> !LEFT_OUT.contains(table.name()))
                .toList();
    }

    /** Names of tables among the application's own that neither a migration nor a register has made. */
    List<String> listStrangers() {
        return list().stream()
                .filter(TableList::isStranger)
                .map(Manifest.Table::name)
                .toList();
    }

    static boolean isStranger(Manifest.Table table) {
        return !table.name().startsWith("register.") && !Migrations.know(table.name());
    }

    /** Names of tables elsewhere in the database, which are another program's and are not saved. */
    List<String> listOthers() {
        return jdbc.sql("""
                SELECT format('%I.%I', n.nspname, c.relname)
                  FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
                 WHERE c.relkind IN ('r', 'm')
                   AND NOT EXISTS (SELECT FROM pg_depend d
                                    WHERE d.classid = 'pg_class'::regclass AND d.objid = c.oid AND d.deptype = 'e')
                   AND
                """ + OurSchemas.areOthers("n.nspname") + " ORDER BY 1")
                .query(String.class)
                .list();
    }
}
