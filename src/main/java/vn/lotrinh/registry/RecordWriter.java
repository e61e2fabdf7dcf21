package vn.lotrinh.registry;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.lotrinh.kernel.CommuneCode;
import vn.lotrinh.registry.table.RowJson;

/**
 * Writes rows in the one order that keeps writers from waiting for each other in a circle (decision 014): the records that something
 * is taken over from are kept as they are, the record itself is locked, its former rows are kept, the new ones written, then what others take
 * over from it, register by register; at the very end whoever makes figures of it is told.
 */
@Component
class RecordWriter {

    private final Registers registers;
    private final RecordTable records;
    private final List<Posting> postings;

    RecordWriter(Registers registers, RecordTable records, List<Posting> postings) {
        this.registers = registers;
        this.records = records;
        this.postings = postings;
    }

    /**
     * Keeps everything that a record takes over, or points at, as it is.
     *
     * @return the reference fields that lead to nothing
     */
    List<String> keepSources(Book book, CommuneCode commune, Collection<Stretch> stretches) {
        var register = book.register();
        shareMatches(book, commune);
        return register.fields().stream()
                .filter(field -> field.type() == FieldType.REFERENCE)
                .filter(field -> !keepTargets(commune, field, register, stretches))
                .map(RegisterField::code)
                .toList();
    }

    /** Sources that are found by what they say stay as they are; nobody finds this register's records meanwhile. */
    void shareMatches(Book book, CommuneCode commune) {
        var register = book.register();
        if (!registers.set().dependentsByMatch(register.code()).isEmpty()) {
            records.lockMatches(commune, register.code(), true);
        }
        register.copies().stream()
                .filter(copy -> copy.through() == null)
                .map(CopiedField::register)
                .distinct()
                .sorted()
                .forEach(source -> records.lockMatches(commune, source, false));
    }

    private boolean keepTargets(
            CommuneCode commune, RegisterField field, Register register, Collection<Stretch> stretches) {
        var target = registers.book(Objects.requireNonNull(field.register()));
        boolean copied = register.sources().contains(target.register().code());
        return stretches.stream()
                .map(stretch -> stretch.value(field.code()))
                .filter(Objects::nonNull)
                .map(UUID.class::cast)
                .distinct()
                .sorted()
                .map(id -> records.keepAsItIs(target, commune, id, copied))
                .toList()
                .stream()
                .allMatch(found -> found);
    }

    /** Puts what a record says now in the place of what it said; an empty timeline takes it out. */
    void write(Book book, Written written, @Nullable RecordContent before, UUID id, int version, Timeline after) {
        if (book.register().isState()) {
            writeState(book, written, before, id, version, after);
        } else {
            writeEvent(book, written, before, id, version, after);
        }
        written.add(book.register().code(), List.of(id));
    }

    private void writeEvent(
            Book book, Written written, @Nullable RecordContent before, UUID id, int version, Timeline after) {
        if (after.stretches().isEmpty()) {
            records.remove(book, written, id, version);
        } else if (before == null) {
            records.insert(book, written, rows(book, id, version, after.stretches()));
        } else {
            records.keepFormer(book, written, List.of(id), version);
            records.update(book, written, rows(book, id, version, after.stretches()));
        }
    }

    private void writeState(
            Book book, Written written, @Nullable RecordContent before, UUID id, int version, Timeline after) {
        var present = before == null ? Timeline.EMPTY : before.timeline();
        var gone = present.without(after);
        if (!gone.isEmpty()) {
            records.removeStretches(
                    book,
                    written,
                    gone.stream().map(stretch -> id).toList(),
                    gone.stream().map(Stretch::from).toList(),
                    version);
        }
        if (after.stretches().isEmpty()) {
            records.removeVersion(book, written.commune(), id);
            return;
        }
        records.putVersion(book, written.commune(), id, version);
        var added = after.without(present);
        if (!added.isEmpty()) {
            records.insert(book, written, rows(book, id, version, added));
        }
    }

    private static String rows(Book book, UUID id, int version, List<Stretch> stretches) {
        return book.json()
                .write(stretches.stream()
                        .map(stretch -> new RowJson.Row(id, version, stretch))
                        .toList());
    }

    /** Lets every record that takes something over from written ones take it over again, and those that take from them. */
    void carryOn(Written written) {
        for (var register : registers.set().sourcesFirst()) {
            for (var source : register.sources()) {
                var changed = written.records().get(source);
                if (changed != null) {
                    takeOver(registers.book(register.code()), source, written, changed);
                }
            }
        }
    }

    private void takeOver(Book book, String source, Written written, List<UUID> changed) {
        var ids = records.lockDependents(book, book.sql().dependsOn(source), written, changed);
        if (!ids.isEmpty()) {
            refresh(book, written, ids);
        }
    }

    /** Takes over again for these records, which are locked. */
    void refresh(Book book, Written written, Collection<UUID> ids) {
        var outdated = records.listOutdated(book, written, ids);
        if (outdated.isEmpty()) {
            return;
        }
        var touched = outdated.stream().map(RecordTable.Outdated::id).distinct().toList();
        var rows =
                RowJson.array(outdated.stream().map(RecordTable.Outdated::row).toList());
        if (book.register().isState()) {
            List<LocalDate> from = outdated.stream()
                    .map(RecordTable.Outdated::statedFrom)
                    .map(Objects::requireNonNull)
                    .toList();
            records.removeStretches(
                    book,
                    written,
                    outdated.stream().map(RecordTable.Outdated::id).toList(),
                    from,
                    null);
            records.insert(book, written, rows);
        } else {
            records.keepFormer(book, written, touched, null);
            records.update(book, written, rows);
        }
        written.add(book.register().code(), touched);
    }

    /** The last thing before the transaction ends. */
    void finish(Written written) {
        Map<String, List<UUID>> records = written.records();
        postings.forEach(posting -> posting.post(written.commune(), written.entry(), records));
    }

    /** What a stretch would say with all that it takes over and computes; for rules. */
    Stretch asItWouldCount(Book book, Written written, UUID id, Stretch stretch) {
        if (book.register().sources().isEmpty()) {
            return stretch;
        }
        var row = records.wanted(book, written, rows(book, id, 1, List.of(stretch)));
        return row.stretch();
    }
}
