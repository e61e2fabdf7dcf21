package vn.lotrinh.indicator;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.lotrinh.access.Role;
import vn.lotrinh.access.SignedIn;
import vn.lotrinh.files.FindFile;
import vn.lotrinh.indicator.ReportFigures.Refusal;
import vn.lotrinh.kernel.Actor;
import vn.lotrinh.kernel.CommuneCode;
import vn.lotrinh.kernel.CommuneScope;
import vn.lotrinh.kernel.VietnameseText;
import vn.lotrinh.registry.Books;
import vn.lotrinh.trail.Change;
import vn.lotrinh.trail.Trail;

/**
 * Takes in what a document says officially, all of it or nothing. <i>Nhập số liệu chính thức</i>. Refused with a sentence per figure that
 * breaks a rule; refused as a whole to anybody but an officer, for a document without issuer, number or day, for one that is issued in the
 * future, and where the same document said all of it before. What an earlier document says about the same place and period is superseded and kept; an estimate supersedes
 * nothing firmer.
 */
@Service
public class PublishOfficialFigures {

    /**
     * A document as somebody names it.
     *
     * @param file digest of a kept file
     */
    public record Named(String issuer, String number, LocalDate issuedOn, String file) {
        public Named {
            issuer = VietnameseText.nfc(issuer).strip();
            number = VietnameseText.nfc(number).strip();
        }

        /** Whether it is the same document, imported before. */
        public boolean names(OfficialDocument document) {
            return issuer.equals(document.issuer())
                    && number.equals(document.number())
                    && issuedOn.equals(document.issuedOn());
        }
    }

    /**
     * @param entries their sources, evidence and seen versions are of no account: the document is all of these
     * @param seen the documents whose figures counted when somebody looked, by what they are about; absent where nobody was shown anything
     */
    public record Command(
            SignedIn by,
            Named document,
            List<FigureEntry> entries,
            @Nullable Map<FigureKey, UUID> seen) {
        public Command {
            entries = List.copyOf(entries);
        }

        /** Whatever counts now. */
        public Command(SignedIn by, Named document, List<FigureEntry> entries) {
            this(by, document, entries, null);
        }
    }

    /** How it ends. */
    public sealed interface Outcome {
        record Published(OfficialDocument document, int figures) implements Outcome {}

        record Refused(List<Refusal> refusals) implements Outcome {}

        /** Something else counts than what was seen. */
        record ChangedMeanwhile() implements Outcome {}

        record DocumentRefused(String sentence) implements Outcome {}

        record NotAllowed(String sentence) implements Outcome {}
    }

    private static final Comparator<FigureEntry> BY_KEY =
            Comparator.comparing(entry -> entry.key().toString());

    private final OfficialTable officials;
    private final FigureTable figures;
    private final CheckFigures check;
    private final FindFile files;
    private final Books books;
    private final Trail trail;
    private final Clock clock;

    PublishOfficialFigures(
            OfficialTable officials,
            FigureTable figures,
            CheckFigures check,
            FindFile files,
            Books books,
            Trail trail,
            Clock clock) {
        this.officials = officials;
        this.figures = figures;
        this.check = check;
        this.files = files;
        this.books = books;
        this.trail = trail;
        this.clock = clock;
    }

    @Transactional
    public Outcome handle(Command command) {
        if (!command.by().holds(Role.OFFICER)) {
            return new Outcome.NotAllowed("Nhập số liệu chính thức là việc của cán bộ chuyên môn.");
        }
        var refusal = refusal(command.document());
        if (refusal.isPresent()) {
            return new Outcome.DocumentRefused(refusal.get());
        }
        var commune = CommuneScope.getOne();
        books.share(commune);
        new TreeSet<>(command.entries().stream()
                        .map(entry -> entry.key().indicator())
                        .toList())
                .forEach(indicator -> figures.lock(commune, indicator));
        var refusals = check.official(command.entries(), command.document().issuedOn());
        if (!refusals.isEmpty()) {
            return new Outcome.Refused(refusals);
        }
        return publish(commune, command);
    }

    private Optional<String> refusal(Named document) {
        if (document.issuer().isEmpty() || document.number().isEmpty()) {
            return Optional.of("Ghi đủ cơ quan ban hành và số văn bản, để người sau tìm lại được nguồn.");
        }
        if (document.issuedOn().isAfter(LocalDate.now(clock))) {
            return Optional.of("Ngày ban hành ở sau hôm nay; hãy xem lại ngày ghi trên văn bản.");
        }
        return files.find(document.file()).isPresent()
                ? Optional.empty()
                : Optional.of("Tệp này không còn được lưu; hãy tải lên lại.");
    }

    private Outcome publish(CommuneCode commune, Command command) {
        var known = officials.list(commune);
        if (command.seen() != null && !command.seen().equals(counting(known, command.entries()))) {
            return new Outcome.ChangedMeanwhile();
        }
        var news = command.entries().stream()
                .filter(entry -> known.stream()
                        .noneMatch(figure -> figure.counts()
                                && command.document().names(figure.document())
                                && figure.saysTheSameAs(entry)))
                .sorted(BY_KEY)
                .toList();
        if (news.isEmpty()) {
            return new Outcome.DocumentRefused(
                    "Văn bản này đã được nhập với đúng các số trong tệp; không có gì mới để ghi.");
        }
        var by = command.by().actor();
        var document = document(command.document(), by, clock.instant().truncatedTo(ChronoUnit.MICROS));
        officials.insert(commune, document, news);
        tell(commune, by, document, news, known);
        return new Outcome.Published(document, news.size());
    }

    private static Map<FigureKey, UUID> counting(List<OfficialFigure> known, List<FigureEntry> entries) {
        var keys = entries.stream().map(FigureEntry::key).collect(Collectors.toSet());
        return known.stream()
                .filter(OfficialFigure::counts)
                .filter(figure -> keys.contains(figure.key()))
                .collect(Collectors.toMap(
                        OfficialFigure::key, figure -> figure.document().id()));
    }

    private static OfficialDocument document(Named named, Actor by, Instant at) {
        return new OfficialDocument(
                UUID.randomUUID(),
                named.issuer(),
                named.number(),
                named.issuedOn(),
                named.file(),
                by.reference(),
                at,
                null);
    }

    private void tell(
            CommuneCode commune,
            Actor by,
            OfficialDocument document,
            List<FigureEntry> entries,
            List<OfficialFigure> known) {
        trail.record(Change.of(commune, by, "published", "indicator.official_document", document.id(), 1)
                .from(document.inWords())
                .with("file", document.file())
                .with("figures", entries.size()));
        entries.forEach(entry -> trail.record(Change.of(
                        commune,
                        by,
                        "published",
                        "indicator.official_figure",
                        entry.key(),
                        OfficialFigure.nextVersion(entry.key(), known))
                .from(document.inWords())
                .with("amount", entry.amount().toPlainString())
                .with(
                        "denominator",
                        entry.denominator() == null ? null : entry.denominator().toPlainString())
                .with("grade", entry.grade())
                .with("note", entry.note())));
    }
}
