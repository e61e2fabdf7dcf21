package vn.lotrinh.registry;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.lotrinh.files.ForgetFile;
import vn.lotrinh.kernel.Actor;
import vn.lotrinh.kernel.CommuneCode;
import vn.lotrinh.registry.table.Column;

/**
 * The files that records hold by their digests. <i>Tệp kèm</i>. No foreign key holds a list of digests, so here it is asked whether the files are
 * there, and whether anything holds them still.
 */
@Component
class Attachments {

    private final JdbcClient jdbc;
    private final Registers registers;
    private final ForgetFile forgetFile;

    Attachments(JdbcClient jdbc, Registers registers, ForgetFile forgetFile) {
        this.jdbc = jdbc;
        this.registers = registers;
        this.forgetFile = forgetFile;
    }

    /** What is wrong with a stretch whose files are not there, or no longer. */
    List<Problem> problems(CommuneCode commune, Book book, Stretch stretch) {
        return entered(book)
                .filter(field ->
                        stretch.value(field.code()) instanceof Collection<?> digests && !areThere(commune, digests))
                .map(Attachments::problem)
                .toList();
    }

    static Problem problem(RegisterField field) {
        return new Problem(
                field.code(), "“" + field.name() + "” dẫn đến một tệp không có, hoặc không còn; hãy đính kèm lại.");
    }

    private boolean areThere(CommuneCode commune, Collection<?> digests) {
        var wanted = digests.stream().map(Object::toString).distinct().toArray(String[]::new);
        return jdbc.sql("SELECT count(*) FROM files.document WHERE commune = :commune AND digest = ANY(:digests)")
                        .param("commune", commune.code())
                        .param("digests", wanted)
                        .query(Long.class)
                        .single()
                == wanted.length;
    }

    static Stream<RegisterField> entered(Book book) {
        return book.register().fields().stream().filter(field -> field.type() == FieldType.ATTACHMENTS);
    }

    /** Files that former versions of a record held. */
    List<String> listFormer(Book book, CommuneCode commune, UUID id) {
        String held = entered(book)
                .map(field -> "SELECT unnest(" + Column.quote(field.code()) + ") FROM "
                        + book.shape().formerTable() + " WHERE commune = :commune AND id = :id")
                .collect(Collectors.joining(" UNION "));
        return held.isEmpty()
                ? List.of()
                : jdbc.sql(held)
                        .param("commune", commune.code())
                        .param("id", id)
                        .query(String.class)
                        .list();
    }

    /** Files that a waiting proposal holds. */
    List<String> listProposed(Book book, @Nullable Proposal proposal) {
        if (proposal == null || proposal.isDeletion()) {
            return List.of();
        }
        var stretch = book.json().readStatedArray(proposal.content()).stretch();
        return entered(book)
                .map(field -> stretch.value(field.code()))
                .flatMap(value -> value instanceof Collection<?> digests ? digests.stream() : Stream.empty())
                .map(Object::toString)
                .toList();
    }

    /** Forgets those of some files that nothing holds: no record, former one or proposal, and no other part of the program. */
    void forgetUnheld(CommuneCode commune, Actor by, Collection<String> digests, @Nullable String reason) {
        listUnheld(commune, digests)
                .forEach(digest -> forgetFile.handle(new ForgetFile.Command(by, digest, reason == null ? "" : reason)));
    }

    private List<String> listUnheld(CommuneCode commune, Collection<String> digests) {
        if (digests.isEmpty()) {
            return List.of();
        }
        var nowhere = new ArrayList<String>();
        for (var register : registers.list()) {
            var shape = registers.book(register.code()).shape();
            shape.columns().stream()
                    .filter(column -> column.type().startsWith(FieldType.ATTACHMENTS.sqlType()))
                    .flatMap(column -> Stream.of(shape.table(), shape.formerTable())
                            .map(table -> " AND NOT EXISTS (SELECT FROM " + table
                                    + " WHERE commune = :commune AND digest = ANY(" + column.quoted() + "))"))
                    .forEach(nowhere::add);
        }
        return jdbc.sql("SELECT DISTINCT digest FROM unnest(:digests::text[]) AS digest"
                        + " WHERE NOT EXISTS (SELECT FROM registry.proposal"
                        + " WHERE commune = :commune AND position(digest IN content::text) > 0)"
                        + String.join("", nowhere))
                .param("commune", commune.code())
                .param("digests", digests.toArray(String[]::new))
                .query(String.class)
                .list();
    }
}
