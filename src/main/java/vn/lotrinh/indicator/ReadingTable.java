package vn.lotrinh.indicator;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.lotrinh.kernel.CommuneCode;
import vn.lotrinh.territory.ByCommune;
import vn.lotrinh.territory.CommuneKind;

/** SQL of {@code indicator.law_note}, {@code indicator.not_for}, {@code indicator.reading} and {@code indicator.confirmed_reading}. */
@Repository
class ReadingTable {

    private final JdbcClient jdbc;

    ReadingTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Map<IndicatorKey, List<LawNote>> listLaw(Collection<CommuneCode> communes) {
        record Row(String commune, String indicator, String text, String source, boolean verified) {}
        return jdbc.sql("""
                SELECT commune, indicator, text, source, verified
                  FROM indicator.law_note
                 WHERE commune = ANY(:communes)
                 ORDER BY commune, indicator, position
                """).param("communes", ByCommune.codes(communes)).query(Row.class).list().stream()
                .collect(Collectors.groupingBy(
                        row -> new IndicatorKey(row.commune(), row.indicator()),
                        Collectors.mapping(
                                row -> new LawNote(row.text(), row.source(), row.verified()), Collectors.toList())));
    }

    Map<IndicatorKey, List<NotFor>> listNotFor(Collection<CommuneCode> communes) {
        record Row(String commune, String indicator, CommuneKind kind, String text, String source, boolean verified) {}
        return jdbc.sql("""
                SELECT commune, indicator, kind, text, source, verified
                  FROM indicator.not_for
                 WHERE commune = ANY(:communes)
                 ORDER BY commune, indicator, kind
                """).param("communes", ByCommune.codes(communes)).query(Row.class).list().stream()
                .collect(Collectors.groupingBy(
                        row -> new IndicatorKey(row.commune(), row.indicator()),
                        Collectors.mapping(
                                row -> new NotFor(row.kind(), new LawNote(row.text(), row.source(), row.verified())),
                                Collectors.toList())));
    }

    Map<IndicatorKey, List<Reading>> listReadings(Collection<CommuneCode> communes) {
        record Row(
                String commune,
                String indicator,
                String code,
                String words,
                @Nullable String formula,
                @Nullable Integer from,
                Reading.@Nullable Changes changes) {}
        return jdbc.sql("""
                SELECT commune, indicator, code, words, formula, from_year AS from, changes
                  FROM indicator.reading
                 WHERE commune = ANY(:communes)
                 ORDER BY commune, indicator, position
                """).param("communes", ByCommune.codes(communes)).query(Row.class).list().stream()
                .collect(Collectors.groupingBy(
                        row -> new IndicatorKey(row.commune(), row.indicator()),
                        Collectors.mapping(
                                row -> new Reading(row.code(), row.words(), row.formula(), row.from(), row.changes()),
                                Collectors.toList())));
    }

    /** Puts what a definition says in the place of what it said. */
    void write(CommuneCode commune, IndicatorDefinition definition) {
        for (String table : List.of("indicator.law_note", "indicator.not_for", "indicator.reading")) {
            jdbc.sql("DELETE FROM " + table + " WHERE commune = :commune AND indicator = :indicator")
                    .param("commune", commune.code())
                    .param("indicator", definition.code())
                    .update();
        }
        writeLaw(commune, definition);
        writeNotFor(commune, definition);
        writeReadings(commune, definition);
    }

    private void writeNotFor(CommuneCode commune, IndicatorDefinition definition) {
        definition
                .reach()
                .notFor()
                .forEach(one -> jdbc.sql("""
                        INSERT INTO indicator.not_for (commune, indicator, kind, text, source, verified)
                        VALUES (:commune, :indicator, :kind, :text, :source, :verified)
                        """)
                        .param("commune", commune.code())
                        .param("indicator", definition.code())
                        .param("kind", one.kind().name())
                        .param("text", one.why().text())
                        .param("source", one.why().source())
                        .param("verified", one.why().verified())
                        .update());
    }

    private void writeLaw(CommuneCode commune, IndicatorDefinition definition) {
        var law = definition.interpretation().law();
        for (int position = 0; position < law.size(); position++) {
            jdbc.sql("""
                    INSERT INTO indicator.law_note (commune, indicator, position, text, source, verified)
                    VALUES (:commune, :indicator, :position, :text, :source, :verified)
                    """)
                    .param("commune", commune.code())
                    .param("indicator", definition.code())
                    .param("position", position + 1)
                    .param("text", law.get(position).text())
                    .param("source", law.get(position).source())
                    .param("verified", law.get(position).verified())
                    .update();
        }
    }

    private void writeReadings(CommuneCode commune, IndicatorDefinition definition) {
        var readings = definition.interpretation().readings();
        for (int position = 0; position < readings.size(); position++) {
            var reading = readings.get(position);
            jdbc.sql("""
                    INSERT INTO indicator.reading (commune, indicator, position, code, words, formula, from_year, changes)
                    VALUES (:commune, :indicator, :position, :code, :words, :formula, :from, :changes)
                    """)
                    .param("commune", commune.code())
                    .param("indicator", definition.code())
                    .param("position", position + 1)
                    .param("code", reading.code())
                    .param("words", reading.words())
                    .param("formula", reading.formula())
                    .param("from", reading.from())
                    .param(
                            "changes",
                            reading.changes() == null ? null : reading.changes().name())
                    .update();
        }
    }

    /** The last first. */
    List<ConfirmedReading> listConfirmed(CommuneCode commune, @Nullable String indicator) {
        return jdbc.sql("""
                SELECT indicator, reading, words, confirmed_by, confirmed_at
                  FROM indicator.confirmed_reading
                 WHERE commune = :commune AND (:indicator::text IS NULL OR indicator = :indicator)
                 ORDER BY indicator, number DESC
                """)
                .param("commune", commune.code())
                .param("indicator", indicator)
                .query((row, n) -> new ConfirmedReading(
                        row.getString("indicator"),
                        row.getString("reading"),
                        row.getString("words"),
                        row.getString("confirmed_by"),
                        row.getObject("confirmed_at", OffsetDateTime.class).toInstant()))
                .list();
    }

    /** @return how many times a reading of this indicator has been confirmed */
    int confirm(CommuneCode commune, ConfirmedReading confirmed) {
        return jdbc.sql("""
                INSERT INTO indicator.confirmed_reading (commune, indicator, number, reading, words, confirmed_by, confirmed_at)
                SELECT :commune, :indicator, 1 + coalesce(max(number), 0), :reading, :words, :by, :at
                  FROM indicator.confirmed_reading
                 WHERE commune = :commune AND indicator = :indicator
                RETURNING number
                """)
                .param("commune", commune.code())
                .param("indicator", confirmed.indicator())
                .param("reading", confirmed.reading())
                .param("words", confirmed.words())
                .param("by", confirmed.by())
                .param("at", confirmed.at().atOffset(ZoneOffset.UTC))
                .query(Integer.class)
                .single();
    }
}
