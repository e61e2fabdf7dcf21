package vn.lotrinh.app.backup;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.lotrinh.app.database.DatabaseLogin;

/** Everything that can be asked of a database: what is in its tables, and what they are. Two of the same likeness are the same. */
final class Likeness {

    private static final String OURS =
            " n.nspname NOT IN ('pg_catalog', 'information_schema', 'extensions', 'public', 'pg_toast') ";

    private static final List<String> SHAPE = List.of(
            """
            SELECT format('%s.%s of %s %s %s %s %s %s', n.nspname, c.relname, c.relowner::regrole, c.relkind, c.relrowsecurity, c.relforcerowsecurity, c.reloptions,
                          (SELECT array_agg(r.grantee::regrole || ' ' || r.privilege_type ORDER BY 1) FROM aclexplode(c.relacl) r))
              FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace WHERE c.relkind <> 't' AND
            """ + OURS,
            """
            SELECT format('%s %s %s %s %s %s %s %s %s %s', c.oid::regclass, a.attname, a.attacl, format_type(a.atttypid, a.atttypmod), a.attnotnull, a.attgenerated,
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
            """
            SELECT format('%s %s %s', t.tgrelid::regclass, t.tgenabled, pg_get_triggerdef(t.oid))
              FROM pg_trigger t JOIN pg_class c ON c.oid = t.tgrelid JOIN pg_namespace n ON n.oid = c.relnamespace
             WHERE NOT t.tgisinternal AND
            """ + OURS,
            "SELECT format('default %s %s %s', defaclrole::regrole, defaclobjtype, defaclacl) FROM pg_default_acl",
            "SELECT format('%s.%s at %s', schemaname, sequencename, last_value) FROM pg_sequences",
            """
            SELECT format('%s %s %s %s %s', p.oid::regprocedure, md5(p.prosrc), p.prosecdef, p.proconfig, p.proacl) FROM pg_proc p JOIN pg_namespace n ON n.oid = p.pronamespace WHERE
            """ + OURS);

    private final JdbcClient jdbc;

    Likeness(DatabaseLogin owner) {
        jdbc = JdbcClient.create(owner.dataSource());
    }

    /** A digest of every table's rows, in an order that does not depend on how they came there. */
    Map<String, String> content(String... but) {
        var questions = list("""
                SELECT format('SELECT %1$L AS name, count(*) || chr(32) || coalesce(md5(string_agg(t::text, chr(10) ORDER BY t::text)), %2$L) AS digest FROM %1$s t',
                              c.oid::regclass, '')
                  FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
                 WHERE c.relkind = 'r' AND
                """ + OURS);
        var digests = new TreeMap<String, String>();
        jdbc.sql(String.join(" UNION ALL ", questions))
                .query((row, n) -> digests.put(row.getString("name"), row.getString("digest")))
                .list();
        digests.keySet().removeAll(List.of(but));
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
