package vn.lotrinh.indicator;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.lotrinh.kernel.CommuneCode;
import vn.lotrinh.kernel.Period;
import vn.lotrinh.territory.ByCommune;

/** SQL of {@code indicator.reported_figure} and {@code indicator.former_figure}. */
@Repository
class FigureTable {

    private final JdbcClient jdbc;

    FigureTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Makes whoever else would write figures or submissions of this indicator wait until this transaction has ended. */
    void lock(CommuneCode commune, String indicator) {
        jdbc.sql(
                        "SELECT pg_advisory_xact_lock(hashtextextended('indicator/' || :commune || '/' || :indicator, 0))::text")
                .param("commune", commune.code())
                .param("indicator", indicator)
                .query(String.class)
                .list();
    }

    List<ReportedFigure> list(CommuneCode commune) {
        return ByCommune.of(list(List.of(commune)), commune);
    }

    List<ReportedFigure> list(CommuneCode commune, String indicator) {
        return ByCommune.of(listOf(List.of(commune), indicator), commune);
    }

    /** Of several communes. */
    Map<CommuneCode, List<ReportedFigure>> list(List<CommuneCode> communes) {
        return listOf(communes, null);
    }

    private Map<CommuneCode, List<ReportedFigure>> listOf(List<CommuneCode> communes, @Nullable String indicator) {
        return ByCommune.list(jdbc.sql("""
                SELECT commune, indicator, place, period, amount, denominator, grade, source, note, evidence, version, entered_by, entered_at
                  FROM indicator.reported_figure
                 WHERE commune = ANY(:communes) AND (:indicator::text IS NULL OR indicator = :indicator)
                 ORDER BY commune, indicator, place, period_from, period_to
                """).param("indicator", indicator), communes, row -> figure(row, 0));
    }

    List<ReportedFigure> list(CommuneCode commune, Collection<FigureKey> keys) {
        return jdbc.sql("""
                SELECT indicator, place, period, amount, denominator, grade, source, note, evidence, version, entered_by, entered_at
                  FROM indicator.reported_figure f
                  JOIN unnest(:indicators::text[], :places::text[], :periods::text[]) AS k (indicator, place, period)
                       USING (indicator, place, period)
                 WHERE f.commune = :commune
                """)
                .param("commune", commune.code())
                .param("indicators", keys.stream().map(FigureKey::indicator).toArray(String[]::new))
                .param("places", keys.stream().map(key -> key.place().code()).toArray(String[]::new))
                .param(
                        "periods",
                        keys.stream().map(key -> key.period().toString()).toArray(String[]::new))
                .query(FigureTable::figure)
                .list();
    }

    Optional<ReportedFigure> find(CommuneCode commune, FigureKey key) {
        return list(commune, List.of(key)).stream().findFirst();
    }

    /** A figure where there was none; its version goes on from one that was removed. */
    ReportedFigure insert(CommuneCode commune, FigureEntry entry, String by, Instant at) {
        var key = entry.key();
        return jdbc.sql("""
                INSERT INTO indicator.reported_figure
                       (commune, indicator, place, period, period_from, period_to, amount, denominator, grade, source, note,
                        evidence, version, entered_by, entered_at)
                SELECT :commune, :indicator, :place, :period, :from, :to, :amount, :denominator, :grade, :source, :note,
                       :evidence, 1 + coalesce(max(f.version), 0), :by, :at
                  FROM indicator.former_figure f
                 WHERE f.commune = :commune AND f.indicator = :indicator AND f.place = :place AND f.period = :period
                RETURNING indicator, place, period, amount, denominator, grade, source, note, evidence, version, entered_by,
                          entered_at
                """)
                .param("commune", commune.code())
                .param("indicator", key.indicator())
                .param("place", key.place().code())
                .param("period", key.period().toString())
                .param("from", key.period().from())
                .param("to", key.period().to())
                .params(entry.columns())
                .param("by", by)
                .param("at", utc(at))
                .query(FigureTable::figure)
                .single();
    }

    /** Takes the place of the version that is there, which becomes history. */
    ReportedFigure replace(CommuneCode commune, FigureEntry entry, String by, Instant at) {
        keepAsHistory(commune, entry.key(), by, at, null);
        return ofKey(jdbc.sql("""
                UPDATE indicator.reported_figure
                   SET amount = :amount, denominator = :denominator, grade = :grade, source = :source, note = :note,
                       evidence = :evidence, version = version + 1, entered_by = :by, entered_at = :at
                 WHERE commune = :commune AND indicator = :indicator AND place = :place AND period = :period
                RETURNING indicator, place, period, amount, denominator, grade, source, note, evidence, version, entered_by,
                          entered_at
                """), commune, entry.key())
                .params(entry.columns())
                .param("by", by)
                .param("at", utc(at))
                .query(FigureTable::figure)
                .single();
    }

    void remove(CommuneCode commune, FigureKey key, String by, Instant at, String because) {
        keepAsHistory(commune, key, by, at, because);
        ofKey(jdbc.sql("""
                DELETE FROM indicator.reported_figure
                 WHERE commune = :commune AND indicator = :indicator AND place = :place AND period = :period
                """), commune, key).update();
    }

    private void keepAsHistory(CommuneCode commune, FigureKey key, String by, Instant at, @Nullable String because) {
        ofKey(jdbc.sql("""
                INSERT INTO indicator.former_figure
                       (commune, indicator, place, period, version, amount, denominator, grade, source, note, evidence,
                        entered_by, entered_at, ended_by, ended_at, removed_because)
                SELECT commune, indicator, place, period, version, amount, denominator, grade, source, note, evidence,
                       entered_by, entered_at, :by, :at, :because
                  FROM indicator.reported_figure
                 WHERE commune = :commune AND indicator = :indicator AND place = :place AND period = :period
                """), commune, key)
                .param("by", by)
                .param("at", utc(at))
                .param("because", because)
                .update();
    }

    /** What an indicator's figures said before, newest first. */
    List<FormerFigure> listFormer(CommuneCode commune, String indicator) {
        return jdbc.sql("""
                SELECT indicator, place, period, amount, denominator, grade, source, note, evidence, version, entered_by,
                       entered_at, ended_by, ended_at, removed_because
                  FROM indicator.former_figure
                 WHERE commune = :commune AND indicator = :indicator
                 ORDER BY ended_at DESC, place, period, version DESC
                """)
                .param("commune", commune.code())
                .param("indicator", indicator)
                .query((row, n) -> new FormerFigure(
                        figure(row, n),
                        row.getString("ended_by"),
                        row.getObject("ended_at", OffsetDateTime.class).toInstant(),
                        row.getString("removed_because")))
                .list();
    }

    private static JdbcClient.StatementSpec ofKey(
            JdbcClient.StatementSpec statement, CommuneCode commune, FigureKey key) {
        return statement
                .param("commune", commune.code())
                .param("indicator", key.indicator())
                .param("place", key.place().code())
                .param("period", key.period().toString());
    }

    private static ReportedFigure figure(ResultSet row, int n) throws SQLException {
        return new ReportedFigure(
                new FigureKey(
                        row.getString("indicator"),
                        Place.of(row.getString("place")),
                        Period.parse(row.getString("period"))),
                row.getBigDecimal("amount"),
                row.getBigDecimal("denominator"),
                Grade.valueOf(row.getString("grade")),
                row.getString("source"),
                row.getString("note"),
                row.getString("evidence"),
                row.getInt("version"),
                row.getString("entered_by"),
                row.getObject("entered_at", OffsetDateTime.class).toInstant());
    }

    private static OffsetDateTime utc(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }
}
