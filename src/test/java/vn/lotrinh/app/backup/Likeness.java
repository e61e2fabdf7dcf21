package vn.lotrinh.app.backup;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import vn.lotrinh.app.database.DatabaseLogin;

/** Everything that can be asked of a database: what is in its tables, and what they are. Two of the same likeness are the same. */
final class Likeness {

    private static final String OURS =
            " n.nspname NOT IN ('pg_catalog', 'information_schema', 'extensions', 'public', 'pg_toast') ";

    private static final List<String> SHAPE = List.of(
            """
            SELECT format('%s.%s %s %s %s %s %s', n.nspname, c.relname, c.relkind, c.relrowsecurity, c.relforcerowsecurity, c.reloptions,
                          (SELECT array_agg(r.grantee::regrole || ' ' || r.privilege_type ORDER BY 1) FROM aclexplode(c.relacl) r))
              FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace WHERE c.relkind <> 't' AND
            """ + OURS,
            """
            SELECT format('%s %s %s %s %s %s %s %s %s', c.oid::regclass, a.attname, format_type(a.atttypid, a.atttypmod), a.attnotnull, a.attgenerated,
                          a.attidentity, a.attcollation::regcollation, a.attstorage, pg_get_expr(d.adbin, d.adrelid))
                   || ' at ' || row_number() OVER (PARTITION BY c.oid ORDER BY a.attnum)
              FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
              JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped
              LEFT JOIN pg_attrdef d ON d.adrelid = c.oid AND d.adnum = a.attnum
             WHERE c.relkind IN ('r', 'p', 'v') AND
            """ + OURS,
            """
            SELECT format('%s %s %s %s', k.conrelid::regclass, k.conname, k.convalidated, pg_get_constraintdef(k.oid))
              FROM pg_constraint k JOIN pg_namespace n ON n.oid = k.connamespace WHERE
            """ + OURS,
            """
            SELECT pg_get_indexdef(c.oid) FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
             WHERE c.relkind IN ('i', 'I') AND
            """ + OURS,
            "SELECT pg_policies::text FROM pg_policies",
            """
            SELECT c.oid::regclass || ': ' || pg_get_viewdef(c.oid) FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
             WHERE c.relkind = 'v' AND
            """ + OURS,
            "SELECT format('%s.%s at %s', schemaname, sequencename, last_value) FROM pg_sequences",
            """
            SELECT p.oid::regprocedure || md5(p.prosrc) FROM pg_proc p JOIN pg_namespace n ON n.oid = p.pronamespace WHERE
            """ + OURS);

    private final JdbcClient jdbc;

    Likeness(DatabaseLogin owner) {
        jdbc = JdbcClient.create(new DriverManagerDataSource(owner.url(), owner.username(), owner.password()));
    }

    /** A digest of every table's rows, in an order that does not depend on how they came there. */
    Map<String, String> content(String... but) {
        var digests = new TreeMap<String, String>();
        for (var table : list("""
                SELECT c.oid::regclass::text FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
                 WHERE c.relkind = 'r' AND
                """ + OURS)) {
            if (!List.of(but).contains(table)) {
                digests.put(
                        table,
                        list("SELECT count(*) || ' ' || coalesce(md5(string_agg(t::text, E'\\n' ORDER BY t::text)), '') FROM "
                                        + table + " t")
                                .getFirst());
            }
        }
        return digests;
    }

    List<String> databases() {
        return list("SELECT datname FROM pg_database");
    }

    List<String> shape() {
        return SHAPE.stream()
                .flatMap(question -> list(question).stream())
                .sorted()
                .toList();
    }

    void demandEqual(Likeness other, String... but) {
        assertThat(content(but)).isEqualTo(other.content(but)).hasSizeGreaterThan(40);
        assertThat(shape()).containsExactlyElementsOf(other.shape());
    }

    private List<String> list(String question) {
        return jdbc.sql(question).query(String.class).list();
    }
}
