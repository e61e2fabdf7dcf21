package vn.lotrinh.registry;

import java.sql.Date;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.lotrinh.kernel.CommuneCode;
import vn.lotrinh.registry.table.RowJson;

/** SQL of the tables of one register or another: locking records, reading them and writing them. */
@Repository
class RecordTable {

    private final JdbcClient jdbc;

    private final Clock clock;

    RecordTable(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Makes whoever else would write the record wait; the version that it has now, or empty for a new one. */
    Optional<Integer> lock(Book book, CommuneCode commune, UUID id) {
        return jdbc.sql("SELECT version FROM " + book.shape().recordTable()
                        + " WHERE commune = :commune AND id = :id FOR UPDATE")
                .param("commune", commune.code())
                .param("id", id)
                .query(Integer.class)
                .optional();
    }

    Optional<Integer> findVersion(Book book, CommuneCode commune, UUID id) {
        return jdbc.sql("SELECT version FROM " + book.shape().recordTable() + " WHERE commune = :commune AND id = :id")
                .param("commune", commune.code())
                .param("id", id)
                .query(Integer.class)
                .optional();
    }

    /**
     * Keeps a record that others take something over from as it is until the transaction ends.
     *
     * @return whether there is such a record
     */
    boolean keepAsItIs(Book book, CommuneCode commune, UUID id, boolean copied) {
        return jdbc.sql("SELECT 1 FROM " + book.shape().recordTable() + " WHERE commune = :commune AND id = :id FOR "
                        + (copied ? "SHARE" : "KEY SHARE"))
                .param("commune", commune.code())
                .param("id", id)
                .query(Integer.class)
                .optional()
                .isPresent();
    }

    /** For sources that are found by what they say: nobody writes into the register meanwhile. */
    void lockMatches(CommuneCode commune, String register, boolean alone) {
        jdbc.sql("SELECT pg_advisory_xact_lock" + (alone ? "" : "_shared")
                        + "(hashtextextended('matched/' || :commune || '/' || :register, 0))::text")
                .param("commune", commune.code())
                .param("register", register)
                .query(String.class)
                .single();
    }

    /** What somebody stated of a record, without what it takes over; empty when there is none. */
    Timeline stated(Book book, CommuneCode commune, UUID id) {
        return timeline(
                book,
                jdbc.sql("SELECT (to_jsonb(t.*) - 'folded')::text FROM "
                                + book.shape().table() + " t WHERE t.commune = :commune AND t.id = :id")
                        .param("commune", commune.code())
                        .param("id", id)
                        .query(String.class)
                        .list());
    }

    /** Every piece that counts, with all that it takes over and computes, each with its own first and last day. */
    List<Stretch> counting(Book book, CommuneCode commune, UUID id) {
        boolean state = book.register().isState();
        return jdbc.sql("SELECT " + (state ? "t.valid_from, t.valid_to" : "t.counts_on, NULL::date")
                        + ", (to_jsonb(t.*) - 'folded')::text FROM "
                        + book.shape().table()
                        + " t WHERE t.commune = :commune AND t.id = :id ORDER BY 1")
                .param("commune", commune.code())
                .param("id", id)
                .query((row, n) -> {
                    var stretch = book.json().read(row.getString(3)).stretch();
                    return new Stretch(
                            row.getObject(1, LocalDate.class),
                            row.getObject(2, LocalDate.class),
                            stretch.totalOf(),
                            stretch.values());
                })
                .list();
    }

    /** The same as it was at a version that is past. */
    Timeline statedAt(Book book, CommuneCode commune, UUID id, int version) {
        return timeline(
                book,
                jdbc.sql(
                                "SELECT (to_jsonb(t.*) - 'folded')::text FROM "
                                        + book.shape().table()
                                        + " t WHERE t.commune = :commune AND t.id = :id AND t.version <= :version"
                                        + " UNION ALL SELECT to_jsonb(f.*)::text FROM "
                                        + book.shape().formerTable()
                                        + " f WHERE f.commune = :commune AND f.id = :id AND f.version <= :version AND f.ended_version > :version")
                        .param("commune", commune.code())
                        .param("id", id)
                        .param("version", version)
                        .query(String.class)
                        .list());
    }

    /**
     * The entries of the trail by which a record came to be as it is, with the version as of each. An entry under which something was only taken
     * over again wrote rows of an older version: as of it the version is the greatest until then.
     */
    Map<UUID, Integer> listEntries(Book book, CommuneCode commune, UUID id) {
        var versions = new LinkedHashMap<UUID, Integer>();
        var greatest = new AtomicInteger();
        jdbc.sql("SELECT entry, max(version) FROM (SELECT entry, version FROM "
                        + book.shape().table() + " WHERE commune = :commune AND id = :id"
                        + " UNION SELECT entry, version FROM " + book.shape().formerTable()
                        + " WHERE commune = :commune AND id = :id"
                        + " UNION SELECT ended_entry, ended_version FROM "
                        + book.shape().formerTable()
                        + " WHERE commune = :commune AND id = :id) AS w (entry, version) GROUP BY entry ORDER BY entry")
                .param("commune", commune.code())
                .param("id", id)
                .query(row -> {
                    int version = greatest.accumulateAndGet(row.getInt(2), Math::max);
                    versions.put(row.getObject(1, UUID.class), version);
                });
        return versions;
    }

    /** Pieces of one stretch are the same stretch. */
    private static Timeline timeline(Book book, List<String> rows) {
        var stretches = new LinkedHashMap<LocalDate, Stretch>();
        rows.stream()
                .map(book.json()::readStated)
                .map(RowJson.Row::stretch)
                .forEach(stretch -> stretches.put(stretch.from(), stretch));
        return new Timeline(List.copyOf(stretches.values()));
    }

    /**
     * The village to which a record belongs today, whose head may read and write it: of a state the one where it holds, or will, or did last. A
     * null in the list is "Toàn xã".
     */
    List<@Nullable String> listVillage(Book book, CommuneCode commune, UUID id) {
        return villageToday(book, book.shape().table(), "", commune, id);
    }

    /** The one to which it belonged before it was removed. */
    List<@Nullable String> listFormerVillage(Book book, CommuneCode commune, UUID id) {
        return villageToday(book, book.shape().formerTable(), "ended_version DESC", commune, id);
    }

    private List<@Nullable String> villageToday(Book book, String table, String first, CommuneCode commune, UUID id) {
        var order = new ArrayList<String>();
        if (!first.isEmpty()) {
            order.add(first);
        }
        if (book.register().isState()) {
            order.add("CASE WHEN valid_from <= :today THEN valid_from END DESC NULLS LAST, valid_from");
        }
        return jdbc.sql("SELECT village FROM " + table + " WHERE commune = :commune AND id = :id"
                        + (order.isEmpty() ? "" : " ORDER BY " + String.join(", ", order)) + " LIMIT 1")
                .param("commune", commune.code())
                .param("id", id)
                .param("today", LocalDate.now(clock))
                .query((row, n) -> row.getString("village"))
                .list();
    }

    /** Every record, in the order of their ids. */
    List<UUID> listAll(Book book, CommuneCode commune) {
        return jdbc.sql("SELECT id FROM " + book.shape().recordTable() + " WHERE commune = :commune ORDER BY id")
                .param("commune", commune.code())
                .query(UUID.class)
                .list();
    }

    /** States that hold in a village on a day or begin there later, or what happened there since, locked in the order of their ids. */
    List<UUID> lockInVillage(Book book, CommuneCode commune, String village, LocalDate on) {
        return jdbc.sql("SELECT r.id FROM " + book.shape().recordTable()
                        + " r WHERE r.commune = :commune AND r.id = ANY(ARRAY(SELECT t.id FROM "
                        + book.shape().table()
                        + " t WHERE t.commune = :commune AND t.village = :village AND "
                        + (book.register().isState()
                                ? "(t.valid_to IS NULL OR t.valid_to >= :on)"
                                : "t.counts_on >= :on")
                        + "))"
                        + " ORDER BY r.id FOR UPDATE")
                .param("commune", commune.code())
                .param("village", village)
                .param("on", on)
                .query(UUID.class)
                .list();
    }

    /** The greatest version that a record ever had, for one that is written again after it was removed. */
    int lastVersion(Book book, CommuneCode commune, UUID id) {
        return jdbc.sql("SELECT coalesce(max(ended_version), 0) FROM "
                        + book.shape().formerTable() + " WHERE commune = :commune AND id = :id")
                .param("commune", commune.code())
                .param("id", id)
                .query(Integer.class)
                .single();
    }

    /** Adds rows, with what they take over from other records. */
    void insert(Book book, Written written, String rows) {
        withRows(book.sql().insert(), written, rows);
    }

    /** Writes events anew; their former rows are kept before. */
    void update(Book book, Written written, String rows) {
        withRows(book.sql().update(), written, rows);
    }

    private void withRows(String sql, Written written, String rows) {
        jdbc.sql(sql)
                .param("commune", written.commune().code())
                .param("entry", written.entry())
                .param("rows", rows)
                .update();
    }

    /** @param version that takes their place; absent when only what they take over changes */
    void keepFormer(Book book, Written written, Collection<UUID> ids, @Nullable Integer version) {
        withIds(book.sql().keepFormer(), written, ids).param("version", version).update();
    }

    /** Takes all rows of a record out; they stay as former ones. */
    void remove(Book book, Written written, UUID id, int version) {
        withIds(book.sql().remove(), written, List.of(id))
                .param("version", version)
                .update();
    }

    /** Takes stretches out: each id stands beside the first day of a stretch. */
    void removeStretches(Book book, Written written, List<UUID> ids, List<LocalDate> from, @Nullable Integer version) {
        withIds(book.sql().removeStretches(), written, ids)
                .param("version", version)
                .param("from", from.stream().map(Date::valueOf).toArray(Date[]::new))
                .update();
    }

    /** One row that no longer says what another record says. */
    record Outdated(UUID id, @Nullable LocalDate statedFrom, String row) {}

    List<Outdated> listOutdated(Book book, Written written, Collection<UUID> ids) {
        return withIds(book.sql().outdated(), written, ids)
                .query(Outdated.class)
                .list();
    }

    private JdbcClient.StatementSpec withIds(String sql, Written written, Collection<UUID> ids) {
        return jdbc.sql(sql)
                .param("commune", written.commune().code())
                .param("entry", written.entry())
                .param("ids", ids.toArray(UUID[]::new));
    }

    /** The row of a state that others point at. */
    void putVersion(Book book, CommuneCode commune, UUID id, int version) {
        jdbc.sql("INSERT INTO " + book.shape().recordTable()
                        + " (commune, id, version) VALUES (:commune, :id, :version)"
                        + " ON CONFLICT (commune, id) DO UPDATE SET version = excluded.version")
                .param("commune", commune.code())
                .param("id", id)
                .param("version", version)
                .update();
    }

    void removeVersion(Book book, CommuneCode commune, UUID id) {
        jdbc.sql("DELETE FROM " + book.shape().recordTable() + " WHERE commune = :commune AND id = :id")
                .param("commune", commune.code())
                .param("id", id)
                .update();
    }

    /** Records that take something over from written ones, locked in the order of their ids. */
    List<UUID> lockDependents(Book book, String which, Written written, Collection<UUID> sources) {
        String dependents = " FROM " + book.shape().table() + " t WHERE t.commune = :commune AND (" + which
                + ") AND :entry::uuid IS NOT NULL";
        String sql = book.register().isState()
                ? "SELECT r.id FROM " + book.shape().recordTable()
                        + " r WHERE r.commune = :commune AND r.id = ANY(ARRAY(SELECT t.id" + dependents
                        + ")) ORDER BY r.id FOR UPDATE"
                : "SELECT t.id" + dependents + " ORDER BY t.id FOR UPDATE";
        return withIds(sql, written, sources).query(UUID.class).list();
    }

    /** What a row would take over from others, as a row of JSON; the first piece for a stretch that is cut. */
    RowJson.Row wanted(Book book, Written written, String rows) {
        String sql = "WITH " + book.sql().wantedFromJson() + " SELECT to_jsonb(w.*)::text FROM wanted w"
                + (book.register().isState() ? " ORDER BY w.valid_from" : "") + " LIMIT 1";
        return book.json()
                .read(jdbc.sql(sql)
                        .param("commune", written.commune().code())
                        .param("entry", written.entry())
                        .param("rows", rows)
                        .query(String.class)
                        .single());
    }
}
