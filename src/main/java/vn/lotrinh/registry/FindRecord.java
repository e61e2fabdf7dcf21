package vn.lotrinh.registry;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.lotrinh.access.SignedIn;
import vn.lotrinh.kernel.CommuneCode;
import vn.lotrinh.kernel.CommuneScope;
import vn.lotrinh.registry.RecordQuery.FieldFilter;
import vn.lotrinh.trail.ShowTrail;
import vn.lotrinh.trail.TrailEntry;

/**
 * Finds one record with its history and what hangs on it, for who may read the village that it is in today. <i>Xem bản ghi</i>. Whoever shows it tells
 * {@link RecordLooks}.
 */
@Service
public class FindRecord {

    private static final int LATEST = 30;

    /** How it ends. */
    public sealed interface Outcome {
        record Found(RecordView record) implements Outcome {}

        /** There is none, and never was. */
        record NotThere() implements Outcome {}

        /** There was one, which {@link EraseRecord} took away for good. */
        record Erased(Instant at) implements Outcome {}

        record NotAllowed(String sentence) implements Outcome {}
    }

    private final Registers registers;
    private final RecordTable records;
    private final WarningTable warnings;
    private final ProposalTable proposals;
    private final ErasureTable erasures;
    private final ListRecords listRecords;
    private final ShowTrail trail;

    FindRecord(
            Registers registers,
            RecordTable records,
            WarningTable warnings,
            ProposalTable proposals,
            ErasureTable erasures,
            ListRecords listRecords,
            ShowTrail trail) {
        this.registers = registers;
        this.records = records;
        this.warnings = warnings;
        this.proposals = proposals;
        this.erasures = erasures;
        this.listRecords = listRecords;
        this.trail = trail;
    }

    /** @param on the day on which records that point at this one are counted */
    @Transactional(readOnly = true)
    public Outcome handle(SignedIn by, String register, UUID id, LocalDate on) {
        var book = registers.book(register);
        var commune = CommuneScope.getOne();
        var version = records.findVersion(book, commune, id);
        var proposal = Optional.ofNullable(proposals.find(commune, register, id));
        var villages = villages(book, commune, id, version.isPresent(), proposal);
        var refusal = RegisterRight.of(book.register(), by).refusalToRead(villages);
        if (refusal.isPresent()) {
            return new Outcome.NotAllowed(refusal.get());
        }
        if (version.isEmpty() && proposal.isEmpty() && records.lastVersion(book, commune, id) == 0) {
            return nothing(commune, book, id);
        }
        var content = version.map(number -> new RecordContent(id, number, records.stated(book, commune, id)));
        return new Outcome.Found(new RecordView(
                book.register(),
                id,
                content.orElse(null),
                records.counting(book, commune, id),
                warnings.list(commune, book.register(), id),
                proposal.orElse(null),
                proposed(book, proposal.orElse(null)),
                history(book, commune, id),
                referrers(by, book.register(), id, on)));
    }

    private Outcome nothing(CommuneCode commune, Book book, UUID id) {
        return erasures.find(book.register(), commune, id)
                .<Outcome>map(Outcome.Erased::new)
                .orElseGet(Outcome.NotThere::new);
    }

    private List<@Nullable String> villages(
            Book book, CommuneCode commune, UUID id, boolean counts, Optional<Proposal> proposal) {
        var villages = new ArrayList<@Nullable String>(
                counts ? records.listVillage(book, commune, id) : records.listFormerVillage(book, commune, id));
        if (villages.isEmpty()) {
            proposal.ifPresent(waiting -> villages.add(waiting.village()));
        }
        return villages;
    }

    private static @Nullable Stretch proposed(Book book, @Nullable Proposal proposal) {
        return proposal == null || proposal.isDeletion()
                ? null
                : book.json().readStatedArray(proposal.content()).stretch();
    }

    /** By whom and how a record was last changed, whatever it says; for who may see that it is there. */
    @Transactional(readOnly = true)
    public Optional<TrailEntry> findLastEntry(String register, UUID id) {
        var book = registers.book(register);
        var commune = CommuneScope.getOne();
        var written = records.listEntries(book, commune, id);
        int version =
                written.values().stream().mapToInt(Integer::intValue).max().orElse(0);
        return entries(book, commune, id, written)
                .filter(entry -> Integer.valueOf(version).equals(written.get(entry.id())))
                .reduce((later, earlier) -> earlier);
    }

    private List<RecordView.Version> history(Book book, CommuneCode commune, UUID id) {
        var written = records.listEntries(book, commune, id);
        return entries(book, commune, id, written)
                .map(entry -> version(book, commune, id, entry, written.getOrDefault(entry.id(), entry.version())))
                .toList();
    }

    /** About the record itself, and those that told of many: a load, or villages that merged or split. What it takes over from others is theirs. */
    private Stream<TrailEntry> entries(Book book, CommuneCode commune, UUID id, Map<UUID, Integer> written) {
        String subject = RecordTrail.subject(book.register());
        return trail
                .listLatestOf(
                        commune,
                        subject,
                        id.toString(),
                        List.of(subject, RecordTrail.VILLAGE),
                        written.keySet(),
                        LATEST)
                .stream();
    }

    private RecordView.Version version(Book book, CommuneCode commune, UUID id, TrailEntry entry, int version) {
        return new RecordView.Version(
                version,
                entry.action(),
                entry.actor(),
                entry.at(),
                entry.reason(),
                entry.source(),
                records.statedAt(book, commune, id, version));
    }

    private List<RecordView.Referrer> referrers(SignedIn by, Register register, UUID id, LocalDate on) {
        var referrers = new ArrayList<RecordView.Referrer>();
        for (var other : registers.set().referringTo(register.code())) {
            for (var field : other.fields()) {
                if (register.code().equals(field.register())) {
                    var query = RecordQuery.on(on).filtered(field.code(), new FieldFilter.Is(id));
                    long count = listRecords.count(by, other.code(), query);
                    if (count > 0) {
                        referrers.add(new RecordView.Referrer(other, field, count));
                    }
                }
            }
        }
        return referrers;
    }
}
