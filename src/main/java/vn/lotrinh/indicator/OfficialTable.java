package vn.lotrinh.indicator;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.lotrinh.kernel.CommuneCode;
import vn.lotrinh.kernel.Period;
import vn.lotrinh.territory.ByCommune;

/** SQL of {@code indicator.official_document} and {@code indicator.official_figure}. */
@Repository
class OfficialTable {

    private static final String DOCUMENT =
            "d.id, d.issuer, d.number, d.issued_on, d.file, d.imported_by, d.imported_at, d.withdrawn_by, d.withdrawn_at, d.withdrawn_why";

    private final JdbcClient jdbc;

    OfficialTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The latest first: by the day it was issued, then as it was imported. */
    List<OfficialDocument> listDocuments(CommuneCode commune) {
        return jdbc.sql("SELECT " + DOCUMENT + """
                  FROM indicator.official_document d
                 WHERE d.commune = :commune
                 ORDER BY d.issued_on DESC, d.imported_at DESC, d.id
                """)
                .param("commune", commune.code())
                .query((row, n) -> document(row))
                .list();
    }

    List<OfficialFigure> list(CommuneCode commune) {
        return ByCommune.of(list(List.of(commune)), commune);
    }

    List<OfficialFigure> list(CommuneCode commune, String indicator) {
        return ByCommune.of(listOf(List.of(commune), indicator), commune);
    }

    /** Of several communes. */
    Map<CommuneCode, List<OfficialFigure>> list(List<CommuneCode> communes) {
        return listOf(communes, null);
    }

    /**
     * Of the same place and period the one of the latest document counts, by the day it was issued, unless that was withdrawn; an estimate only
     * where there is nothing firmer.
     */
    private Map<CommuneCode, List<OfficialFigure>> listOf(List<CommuneCode> communes, @Nullable String indicator) {
        return ByCommune.list(
                jdbc.sql("""
                SELECT f.commune, f.indicator, f.place, f.period, f.amount, f.denominator, f.grade, f.note,
                       d.withdrawn_at IS NULL AND 1 = row_number() OVER (
                           PARTITION BY f.commune, f.indicator, f.place, f.period
                               ORDER BY (d.withdrawn_at IS NULL) DESC, f.grade = 'ESTIMATE', d.issued_on DESC, d.imported_at DESC, d.id
                       ) AS counts,
                """ + DOCUMENT + """
                  FROM indicator.official_figure f
                  JOIN indicator.official_document d ON d.commune = f.commune AND d.id = f.document
                 WHERE f.commune = ANY(:communes) AND (:indicator::text IS NULL OR f.indicator = :indicator)
                 ORDER BY f.commune, f.indicator, f.place, f.period_from, f.period_to,
                          d.issued_on DESC, d.imported_at DESC, d.id
                """).param("indicator", indicator), communes, row -> figure(row, 0));
    }

    void insert(CommuneCode commune, OfficialDocument document, Collection<FigureEntry> entries) {
        jdbc.sql("""
                INSERT INTO indicator.official_document (commune, id, issuer, number, issued_on, file, imported_by, imported_at)
                VALUES (:commune, :id, :issuer, :number, :issuedOn, :file, :by, :at)
                """)
                .param("commune", commune.code())
                .param("id", document.id())
                .param("issuer", document.issuer())
                .param("number", document.number())
                .param("issuedOn", document.issuedOn())
                .param("file", document.file())
                .param("by", document.importedBy())
                .param("at", utc(document.importedAt()))
                .update();
        entries.forEach(entry -> insert(commune, document.id(), entry));
    }

    private void insert(CommuneCode commune, UUID document, FigureEntry entry) {
        var key = entry.key();
        jdbc.sql("""
                INSERT INTO indicator.official_figure
                       (commune, indicator, place, period, period_from, period_to, document, amount, denominator, grade, note)
                VALUES (:commune, :indicator, :place, :period, :from, :to, :document, :amount, :denominator, :grade, :note)
                """)
                .param("commune", commune.code())
                .param("indicator", key.indicator())
                .param("place", key.place().code())
                .param("period", key.period().toString())
                .param("from", key.period().from())
                .param("to", key.period().to())
                .param("document", document)
                .param("amount", entry.amount())
                .param("denominator", entry.denominator())
                .param("grade", entry.grade().name())
                .param("note", entry.note())
                .update();
    }

    /** @return whether it counted until now */
    boolean withdraw(CommuneCode commune, UUID document, OfficialDocument.Withdrawn withdrawn) {
        return jdbc.sql("""
                        UPDATE indicator.official_document
                           SET withdrawn_by = :by, withdrawn_at = :at, withdrawn_why = :why
                         WHERE commune = :commune AND id = :id AND withdrawn_at IS NULL
                        """)
                        .param("commune", commune.code())
                        .param("id", document)
                        .param("by", withdrawn.by())
                        .param("at", utc(withdrawn.at()))
                        .param("why", withdrawn.why())
                        .update()
                == 1;
    }

    private static OfficialFigure figure(ResultSet row, int n) throws SQLException {
        return new OfficialFigure(
                new FigureKey(
                        row.getString("indicator"),
                        Place.of(row.getString("place")),
                        Period.parse(row.getString("period"))),
                row.getBigDecimal("amount"),
                row.getBigDecimal("denominator"),
                Grade.valueOf(row.getString("grade")),
                row.getString("note"),
                document(row),
                row.getBoolean("counts"));
    }

    private static OfficialDocument document(ResultSet row) throws SQLException {
        return new OfficialDocument(
                row.getObject("id", UUID.class),
                row.getString("issuer"),
                row.getString("number"),
                row.getObject("issued_on", LocalDate.class),
                row.getString("file"),
                row.getString("imported_by"),
                row.getObject("imported_at", OffsetDateTime.class).toInstant(),
                withdrawn(row).orElse(null));
    }

    private static Optional<OfficialDocument.Withdrawn> withdrawn(ResultSet row) throws SQLException {
        String by = row.getString("withdrawn_by");
        return by == null
                ? Optional.empty()
                : Optional.of(new OfficialDocument.Withdrawn(
                        by,
                        row.getObject("withdrawn_at", OffsetDateTime.class).toInstant(),
                        row.getString("withdrawn_why")));
    }

    private static OffsetDateTime utc(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }
}
