package vn.lotrinh.registry;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.lotrinh.access.SignedIn;
import vn.lotrinh.kernel.CommuneCode;
import vn.lotrinh.kernel.CommuneScope;
import vn.lotrinh.kernel.Period;
import vn.lotrinh.territory.ByCommune;
import vn.lotrinh.territory.ShowLineage;
import vn.lotrinh.trail.Change;
import vn.lotrinh.trail.Trail;

/** A village's word that its part of a register is complete for a period. <i>Nộp sổ</i>. Without it silence is not 0. */
@Service
public class RegisterSubmissions implements VillageWords {

    private final Registers registers;
    private final Books books;
    private final ShowLineage showLineage;
    private final JdbcClient jdbc;
    private final Trail trail;
    private final Clock clock;

    RegisterSubmissions(
            Registers registers, Books books, ShowLineage showLineage, JdbcClient jdbc, Trail trail, Clock clock) {
        this.registers = registers;
        this.books = books;
        this.showLineage = showLineage;
        this.jdbc = jdbc;
        this.trail = trail;
        this.clock = clock;
    }

    /** What a village says. */
    public enum Kind {
        /** Everything is entered. */
        COMPLETE("Đã đủ"),
        /** There was nothing to enter. */
        NOTHING("Không phát sinh");

        private final String title;

        Kind(String title) {
            this.title = title;
        }

        /** As people read it. */
        public String title() {
            return title;
        }
    }

    /** @param period as {@link Period} writes it */
    public record Submitted(String register, String village, String period, Kind kind) {}

    public record Command(SignedIn by, String register, String village, Period period, Kind kind) {}

    /** How it ends. */
    public sealed interface Outcome {
        record Done() implements Outcome {}

        record Refused(String sentence) implements Outcome {}

        record NotAllowed(String sentence) implements Outcome {}
    }

    /** That all these villages have entered everything for all these periods, in the words of one who may write for all of them. */
    @Transactional
    public void submitMany(SignedIn by, String code, List<String> villages, List<Period> periods) {
        var commune = CommuneScope.getOne();
        books.share(commune);
        RegisterRight.of(registers.get(code), by)
                .refusalToWrite(Collections.singletonList(null))
                .ifPresent(sentence -> {
                    throw new IllegalArgumentException(sentence);
                });
        jdbc.sql("""
                INSERT INTO registry.submission (commune, register, village, period, kind, submitted_by, submitted_at)
                SELECT :commune, :register, village, period, :kind, :by, :at
                  FROM unnest(:villages) AS village CROSS JOIN unnest(:periods) AS period
                ON CONFLICT (commune, register, village, period) DO NOTHING
                """)
                .param("commune", commune.code())
                .param("register", code)
                .param("kind", Kind.COMPLETE.name())
                .param("by", by.actor().reference())
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .param("villages", villages.toArray(String[]::new))
                .param("periods", periods.stream().map(Period::toString).toArray(String[]::new))
                .update();
        trail.record(Change.of(commune, by.actor(), "submitted", "registry.submission", code, 1)
                .with("kind", Kind.COMPLETE)
                .with("villages", villages)
                .with("periods", periods));
    }

    @Transactional
    public Outcome submit(Command command) {
        books.share(CommuneScope.getOne());
        var register = registers.get(command.register());
        var refusal = RegisterRight.of(register, command.by()).refusalToWrite(List.of(command.village()));
        if (refusal.isPresent()) {
            return new Outcome.NotAllowed(refusal.get());
        }
        var frequency = register.submission();
        if (frequency == null || !frequency.around(command.period().from()).equals(command.period())) {
            return new Outcome.Refused("Sổ “" + register.name() + "” không nộp theo "
                    + command.period().inWords() + "; hãy chọn đúng kỳ nộp của sổ.");
        }
        var end = command.period().to();
        var notThere = showLineage.handle().refusal(command.village(), end, end);
        if (notThere.isPresent()) {
            return new Outcome.Refused(notThere.get());
        }
        jdbc.sql("""
                INSERT INTO registry.submission (commune, register, village, period, kind, submitted_by, submitted_at)
                VALUES (:commune, :register, :village, :period, :kind, :by, :at)
                ON CONFLICT (commune, register, village, period)
                DO UPDATE SET kind = excluded.kind, submitted_by = excluded.submitted_by, submitted_at = excluded.submitted_at
                """)
                .param("commune", CommuneScope.getOne().code())
                .param("register", register.code())
                .param("village", command.village())
                .param("period", command.period().toString())
                .param("kind", command.kind().name())
                .param("by", command.by().actor().reference())
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        record(command, "submitted");
        return new Outcome.Done();
    }

    /** Takes the word back, because something is still to come. */
    @Transactional
    public Outcome withdraw(Command command) {
        books.share(CommuneScope.getOne());
        var register = registers.get(command.register());
        var refusal = RegisterRight.of(register, command.by()).refusalToWrite(List.of(command.village()));
        if (refusal.isPresent()) {
            return new Outcome.NotAllowed(refusal.get());
        }
        if (remove(command) == 0) {
            return new Outcome.Refused("Thôn chưa nộp sổ này cho kỳ đó nên không có gì để rút lại.");
        }
        record(command, "withdrawn");
        return new Outcome.Done();
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void takeBack(SignedIn by, String village, LocalDate day) {
        list().stream().filter(said -> said.village().equals(village)).forEach(said -> {
            var period = Period.parse(said.period());
            if (!period.to().isBefore(day)) {
                var command = new Command(by, said.register(), village, period, said.kind());
                remove(command);
                record(command, "withdrawn");
            }
        });
    }

    private int remove(Command command) {
        return jdbc.sql("""
                DELETE FROM registry.submission
                 WHERE commune = :commune AND register = :register AND village = :village AND period = :period
                """)
                .param("commune", CommuneScope.getOne().code())
                .param("register", command.register())
                .param("village", command.village())
                .param("period", command.period().toString())
                .update();
    }

    private void record(Command command, String action) {
        trail.record(Change.of(
                        CommuneScope.getOne(),
                        command.by().actor(),
                        action,
                        "registry.submission",
                        command.register() + "/" + command.village() + "/" + command.period(),
                        1)
                .with("kind", command.kind()));
    }

    /** Of every register, village and period. */
    @Transactional(readOnly = true)
    public List<Submitted> list() {
        return jdbc.sql("""
                SELECT register, village, period, kind FROM registry.submission
                 WHERE commune = :commune ORDER BY register, village, period
                """)
                .param("commune", CommuneScope.getOne().code())
                .query(Submitted.class)
                .list();
    }

    /** The villages that have submitted a register for a period, in whichever words. */
    public record OfAPeriod(String register, String period, Set<String> villages) {
        public OfAPeriod {
            villages = Set.copyOf(villages);
        }
    }

    /** Of several communes, which must be in scope. */
    @Transactional(readOnly = true)
    public Map<CommuneCode, List<OfAPeriod>> of(Collection<CommuneCode> communes) {
        return ByCommune.list(
                jdbc.sql("""
                        SELECT commune, register, period, array_agg(village) AS villages
                          FROM registry.submission
                         WHERE commune = ANY(:communes)
                         GROUP BY commune, register, period
                         ORDER BY commune, register, period
                        """),
                communes,
                row -> new OfAPeriod(row.getString("register"), row.getString("period"), Set.of((String[])
                        row.getArray("villages").getArray())));
    }

    @Transactional(readOnly = true)
    public Optional<Submitted> find(String register, String village, Period period) {
        return list().stream()
                .filter(one -> one.register().equals(register)
                        && one.village().equals(village)
                        && one.period().equals(period.toString()))
                .findFirst();
    }
}
