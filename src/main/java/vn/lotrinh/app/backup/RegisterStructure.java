package vn.lotrinh.app.backup;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * How the tables and views of registers, which no migration makes, are made again just as they are: in PostgreSQL's own words, because a table
 * that has grown over several definitions is not the one that the last of them alone would make.
 */
final class RegisterStructure {

    private static final String FROM_TABLES =
            " FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace WHERE n.nspname = 'register' AND c.relkind = 'r' ";

    private final JdbcClient jdbc;
    private final String runtimeRole;

    RegisterStructure(JdbcClient jdbc, String runtimeRole) {
        this.jdbc = jdbc;
        this.runtimeRole = runtimeRole;
    }

    Manifest.Structure read() {
        return new Manifest.Structure(
                tables(),
                Stream.of(constraints("'p', 'u', 'x'"), indexes(), guards(), policies(), views(), rights())
                        .flatMap(List::stream)
                        .toList(),
                constraints("'f'"));
    }

    /** With what their rows must fulfil each by itself (CHECK), which holds from the first row on. */
    private List<String> tables() {
        return list("""
                SELECT format('CREATE TABLE %I.%I (%s)%s', n.nspname, c.relname,
                              concat_ws(', ',
                                  (SELECT string_agg(
                                              format('%I %s', a.attname, format_type(a.atttypid, a.atttypmod))
                                              || CASE WHEN a.attcollation <> t.typcollation
                                                      THEN ' COLLATE ' || a.attcollation::regcollation ELSE '' END
                                              || CASE a.attgenerated
                                                      WHEN 's' THEN ' GENERATED ALWAYS AS (' || pg_get_expr(d.adbin, d.adrelid) || ') STORED'
                                                      WHEN 'v' THEN ' GENERATED ALWAYS AS (' || pg_get_expr(d.adbin, d.adrelid) || ') VIRTUAL'
                                                      ELSE coalesce(' DEFAULT ' || pg_get_expr(d.adbin, d.adrelid), '') END
                                              || CASE WHEN a.attnotnull THEN ' NOT NULL' ELSE '' END,
                                              ', ' ORDER BY a.attnum)
                                     FROM pg_attribute a
                                     JOIN pg_type t ON t.oid = a.atttypid
                                     LEFT JOIN pg_attrdef d ON d.adrelid = a.attrelid AND d.adnum = a.attnum
                                    WHERE a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped),
                                  (SELECT string_agg(format('CONSTRAINT %I %s', k.conname, pg_get_constraintdef(k.oid)), ', ' ORDER BY k.conname)
                                     FROM pg_constraint k
                                    WHERE k.conrelid = c.oid AND k.contype = 'c')),
                              coalesce(' WITH (' || array_to_string(c.reloptions, ', ') || ')', ''))
                """ + FROM_TABLES + "ORDER BY c.oid");
    }

    private List<String> constraints(String kinds) {
        return list("""
                SELECT format('ALTER TABLE %I.%I ADD CONSTRAINT %I %s', n.nspname, c.relname, k.conname, pg_get_constraintdef(k.oid))
                  FROM pg_constraint k
                  JOIN pg_class c ON c.oid = k.conrelid
                  JOIN pg_namespace n ON n.oid = c.relnamespace
                 WHERE n.nspname = 'register' AND k.contype IN
                """ + "(" + kinds + ") ORDER BY k.contype <> 'p', k.oid");
    }

    private List<String> indexes() {
        return list("""
                SELECT pg_get_indexdef(i.indexrelid)
                  FROM pg_index i
                  JOIN pg_class c ON c.oid = i.indrelid
                  JOIN pg_namespace n ON n.oid = c.relnamespace
                 WHERE n.nspname = 'register' AND NOT EXISTS (SELECT FROM pg_constraint k WHERE k.conindid = i.indexrelid AND k.conrelid = c.oid)
                 ORDER BY i.indexrelid
                """);
    }

    private List<String> guards() {
        return list("SELECT format('ALTER TABLE %I.%I ENABLE ROW LEVEL SECURITY', n.nspname, c.relname)" + FROM_TABLES
                + "AND c.relrowsecurity ORDER BY c.oid");
    }

    private List<String> policies() {
        return list("""
                SELECT format('CREATE POLICY %I ON %I.%I AS %s FOR %s TO %s', policyname, schemaname, tablename, permissive, cmd,
                              array_to_string(roles, ', '))
                       || coalesce(' USING (' || qual || ')', '') || coalesce(' WITH CHECK (' || with_check || ')', '')
                  FROM pg_policies
                 WHERE schemaname = 'register'
                 ORDER BY tablename, policyname
                """);
    }

    private List<String> views() {
        return list("""
                SELECT format('CREATE VIEW %I.%I%s AS %s', n.nspname, c.relname,
                              coalesce(' WITH (' || array_to_string(c.reloptions, ', ') || ')', ''), pg_get_viewdef(c.oid))
                  FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
                 WHERE n.nspname = 'register' AND c.relkind = 'v'
                 ORDER BY c.oid
                """);
    }

    /** What is made gives rights by itself; what was taken back must be taken back again. */
    private List<String> rights() {
        return jdbc.sql("""
                SELECT unnest(ARRAY[
                           format('REVOKE ALL ON %I.%I FROM "${runtimeRole}"', n.nspname, c.relname),
                           (SELECT format('GRANT %s ON %I.%I TO "${runtimeRole}"', string_agg(r.privilege_type, ', '), n.nspname, c.relname)
                              FROM aclexplode(c.relacl) r
                             WHERE r.grantee = (SELECT oid FROM pg_roles WHERE rolname = :role)
                            HAVING count(*) > 0)]) AS statement
                  FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
                 WHERE n.nspname = 'register' AND c.relkind IN ('r', 'v')
                 ORDER BY c.oid
                """).param("role", runtimeRole).query(String.class).list().stream()
                .filter(statement -> statement != null)
                .toList();
    }

    private List<String> list(String question) {
        return jdbc.sql(question).query(String.class).list();
    }
}
