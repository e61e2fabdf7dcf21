package vn.lotrinh;

import java.util.List;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The schema as text: everything that a migration may have changed, in an order that does not depend on how it came to be. */
final class SchemaText {

    private static final String OURS =
            "n.nspname NOT IN ('pg_catalog', 'information_schema', 'extensions', 'public', 'pg_toast')";

    private final JdbcClient database;

    SchemaText(JdbcClient database) {
        this.database = database;
    }

    String write() {
        return tables() + "\n-- functions\n" + lines(functions());
    }

    private String tables() {
        return listTables().stream()
                .map(table -> "%s\n%s"
                        .formatted(
                                table,
                                lines(columns(table))
                                        + lines(constraints(table))
                                        + lines(indexes(table))
                                        + lines(policies(table))
                                        + lines(grants(table))))
                .collect(Collectors.joining("\n"));
    }

    List<String> listTables() {
        return list("""
                SELECT n.nspname || '.' || c.relname
                  FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
                 WHERE c.relkind IN ('r', 'p', 'v') AND %s AND c.relname <> 'flyway_schema_history'
                 ORDER BY 1
                """.formatted(OURS));
    }

    private List<String> columns(String table) {
        return list("""
                SELECT a.attname || ' ' || format_type(a.atttypid, a.atttypmod)
                       || CASE WHEN a.attnotnull THEN ' NOT NULL' ELSE '' END
                       || CASE WHEN a.attgenerated = 's' THEN ' GENERATED AS ' || pg_get_expr(d.adbin, d.adrelid)
                               WHEN d.adbin IS NOT NULL THEN ' DEFAULT ' || pg_get_expr(d.adbin, d.adrelid)
                               ELSE '' END
                  FROM pg_attribute a LEFT JOIN pg_attrdef d ON d.adrelid = a.attrelid AND d.adnum = a.attnum
                 WHERE a.attrelid = '%s'::regclass AND a.attnum > 0 AND NOT a.attisdropped
                 ORDER BY a.attnum
                """.formatted(table));
    }

    private List<String> constraints(String table) {
        return list("""
                SELECT pg_get_constraintdef(oid) FROM pg_constraint
                 WHERE conrelid = '%s'::regclass AND contype <> 'n' ORDER BY contype, 1
                """.formatted(table));
    }

    private List<String> indexes(String table) {
        return list("""
                SELECT pg_get_indexdef(i.indexrelid) FROM pg_index i
                 WHERE i.indrelid = '%s'::regclass
                   AND NOT EXISTS (SELECT FROM pg_constraint c WHERE c.conindid = i.indexrelid) ORDER BY 1
                """.formatted(table));
    }

    private List<String> policies(String table) {
        return list("""
                SELECT 'POLICY ' || polname || ' USING ' || pg_get_expr(polqual, polrelid)
                  FROM pg_policy WHERE polrelid = '%s'::regclass ORDER BY 1
                """.formatted(table));
    }

    private List<String> grants(String table) {
        return list("""
                SELECT 'THE APPLICATION MAY ' || string_agg(p, ', ' ORDER BY p)
                  FROM unnest(ARRAY['SELECT', 'INSERT', 'UPDATE', 'DELETE']) p
                 WHERE has_table_privilege('lotrinh_app', '%s', p)
                """.formatted(table));
    }

    private List<String> functions() {
        return list("""
                SELECT n.nspname || '.' || p.proname || '(' || pg_get_function_arguments(p.oid) || ') ' || pg_get_function_result(p.oid)
                  FROM pg_proc p JOIN pg_namespace n ON n.oid = p.pronamespace
                 WHERE %s ORDER BY 1
                """.formatted(OURS));
    }

    private List<String> list(String question) {
        return database.sql(question).query(String.class).list();
    }

    private static String lines(List<String> lines) {
        return lines.stream().map(line -> "    " + line + "\n").collect(Collectors.joining());
    }
}
