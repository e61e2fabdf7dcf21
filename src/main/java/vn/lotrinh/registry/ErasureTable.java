package vn.lotrinh.registry;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.lotrinh.kernel.CommuneCode;
import vn.lotrinh.registry.table.Column;

/** SQL that takes away what is left of a deleted record. */
@Repository
class ErasureTable {

    private final JdbcClient jdbc;

    ErasureTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Digests of the files that former versions, or a waiting one, held. */
    List<String> listAttachments(Book book, CommuneCode commune, UUID id) {
        String held = attachmentFields(book)
                .map(field -> "SELECT unnest(" + Column.quote(field) + ") FROM "
                        + book.shape().formerTable() + " WHERE commune = :commune AND id = :id UNION"
                        + " SELECT jsonb_array_elements_text(row -> '" + field
                        + "') FROM registry.proposal, jsonb_array_elements(content) AS row"
                        + " WHERE commune = :commune AND register = :register AND record = :id"
                        + " AND jsonb_typeof(row -> '" + field + "') = 'array'")
                .collect(Collectors.joining(" UNION "));
        return held.isEmpty()
                ? List.of()
                : jdbc.sql(held)
                        .param("commune", commune.code())
                        .param("register", book.register().code())
                        .param("id", id)
                        .query(String.class)
                        .list();
    }

    private static Stream<String> attachmentFields(Book book) {
        return book.register().fields().stream()
                .filter(field -> field.type() == FieldType.ATTACHMENTS)
                .map(RegisterField::code);
    }

    /** @return the trail's entries that wrote or ended what was erased */
    List<UUID> eraseFormer(Book book, CommuneCode commune, UUID id) {
        return jdbc.sql("WITH gone AS (DELETE FROM " + book.shape().formerTable()
                        + " WHERE commune = :commune AND id = :id RETURNING entry, ended_entry)"
                        + " SELECT entry FROM gone UNION SELECT ended_entry FROM gone")
                .param("commune", commune.code())
                .param("id", id)
                .query(UUID.class)
                .list();
    }

    boolean eraseProposal(Book book, CommuneCode commune, UUID id) {
        return jdbc.sql(
                                "DELETE FROM registry.proposal WHERE commune = :commune AND register = :register AND record = :id")
                        .param("commune", commune.code())
                        .param("register", book.register().code())
                        .param("id", id)
                        .update()
                > 0;
    }

    /** What former records of another register said in the erased one's words. */
    void eraseTakenOver(Book other, CommuneCode commune, Book erased, UUID id) {
        other.shape()
                .takenOverFrom(erased.register())
                .forEach((reference, columns) -> jdbc.sql("UPDATE "
                                + other.shape().formerTable() + " SET "
                                + columns.stream()
                                        .map(column -> Column.quote(column) + " = NULL")
                                        .collect(Collectors.joining(", "))
                                + " WHERE commune = :commune AND " + Column.quote(reference) + " = :id")
                        .param("commune", commune.code())
                        .param("id", id)
                        .update());
    }

    /** Imports that are over, with their samples; the records that they brought stay. @return their sheets' digests */
    List<String> eraseEndedImports(CommuneCode commune, Book book, Collection<Book> referring) {
        return jdbc
                .sql("""
                DELETE FROM registry.sheet_import
                 WHERE commune = :commune AND register = ANY(:registers) AND state IN ('DONE', 'CANCELLED')
                RETURNING document
                """)
                .param("commune", commune.code())
                .param(
                        "registers",
                        Stream.concat(Stream.of(book), referring.stream())
                                .map(one -> one.register().code())
                                .toArray(String[]::new))
                .query(String.class)
                .list()
                .stream()
                .distinct()
                .toList();
    }

    /** Those of some files that no record, no former one and no waiting one holds. */
    List<String> withoutHolder(Collection<Book> books, CommuneCode commune, List<String> digests) {
        if (digests.isEmpty()) {
            return digests;
        }
        String elsewhere = books.stream()
                .flatMap(book -> attachmentFields(book)
                        .flatMap(field -> Stream.of(
                                        book.shape().table(), book.shape().formerTable())
                                .map(table -> " AND NOT EXISTS (SELECT FROM " + table
                                        + " WHERE commune = :commune AND digest = ANY(" + Column.quote(field) + "))")))
                .collect(Collectors.joining());
        return jdbc.sql("SELECT digest FROM unnest(:digests::text[]) AS digest"
                        + " WHERE NOT EXISTS (SELECT FROM registry.proposal"
                        + " WHERE commune = :commune AND position(digest IN content::text) > 0)" + elsewhere)
                .param("commune", commune.code())
                .param("digests", digests.toArray(String[]::new))
                .query(String.class)
                .list();
    }
}
