package vn.lotrinh.indicator;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.lotrinh.kernel.Period;
import vn.lotrinh.registry.Register;
import vn.lotrinh.registry.RegisterSubmissions;
import vn.lotrinh.registry.Registers;
import vn.lotrinh.registry.SubmissionPeriods;
import vn.lotrinh.territory.Lineage;
import vn.lotrinh.territory.ShowLineage;

/**
 * Which villages have not submitted which register, and which figures nobody has reported. <i>Số liệu còn thiếu</i>. A register is asked for
 * from when on a formula that reads it counts (one that no formula reads, from when on any does); a figure where it is reported.
 */
@Service
public class ListLacking {

    private final Valuings valuings;
    private final Registers registers;
    private final RegisterSubmissions submissions;
    private final ShowLineage showLineage;
    private final Clock clock;

    ListLacking(
            Valuings valuings,
            Registers registers,
            RegisterSubmissions submissions,
            ShowLineage showLineage,
            Clock clock) {
        this.valuings = valuings;
        this.registers = registers;
        this.submissions = submissions;
        this.showLineage = showLineage;
        this.clock = clock;
    }

    /** What a period lacks before it can be closed with everything in it. */
    @Transactional(readOnly = true)
    public List<Lacking> in(Period period) {
        var all = valuings.all(LocalDate.now(clock));
        var span = Span.of(period);
        var asked = new Asked(all, showLineage.handle(), submissions.list());
        return Stream.concat(
                        registers.list().stream()
                                .filter(register -> register.submission() != null)
                                .flatMap(register -> span.periods(months(register)).stream()
                                        .map(Period::parse)
                                        .filter(each -> asked.isRead(register, Span.of(each)))
                                        .map(each -> asked.register(register, each))),
                        all.stream()
                                .filter(valuing ->
                                        !valuing.definition().frequency().isLongerThan(period))
                                .map(valuing -> asked.figure(valuing, period)))
                .flatMap(Optional::stream)
                .toList();
    }

    /** What is overdue today: of every register and indicator the last period that is over. */
    @Transactional(readOnly = true)
    public List<Lacking> due() {
        var today = LocalDate.now(clock);
        var all = valuings.all(today);
        var asked = new Asked(all, showLineage.handle(), submissions.list());
        return Stream.concat(
                        registers.list().stream()
                                .filter(register -> register.submission() != null)
                                .map(register -> asked.due(register, today)),
                        all.stream()
                                .map(valuing -> asked.figure(
                                        valuing,
                                        valuing.definition().frequency().lastEndedBefore(today))))
                .flatMap(Optional::stream)
                .toList();
    }

    private static int months(Register register) {
        return Objects.requireNonNull(register.submission()).months();
    }

    /** Everything that was said, for a look at one register or indicator after the other. */
    private static final class Asked {

        private final List<Valuing> all;
        private final Lineage lineage;
        private final Map<String, Set<String>> submitted = new HashMap<>();

        Asked(List<Valuing> all, Lineage lineage, List<RegisterSubmissions.Submitted> words) {
            this.all = all;
            this.lineage = lineage;
            words.forEach(word -> submitted
                    .computeIfAbsent(word.register() + "/" + word.period(), key -> new HashSet<>())
                    .add(word.village()));
        }

        /** By the formulas of that time; where none ever reads it, a register is asked for as soon as anything is counted. */
        boolean isRead(Register register, Span span) {
            var ever = all.stream()
                    .flatMap(valuing -> valuing.countings().stream())
                    .toList();
            boolean everRead = ever.stream().anyMatch(counting -> reads(counting, register));
            return ever.isEmpty()
                    || all.stream()
                            .flatMap(valuing -> valuing.counting(span).stream())
                            .anyMatch(counting -> !everRead || reads(counting, register));
        }

        private static boolean reads(Counting counting, Register register) {
            return counting.registers().stream().anyMatch(read -> read.code().equals(register.code()));
        }

        Optional<Lacking> due(Register register, LocalDate today) {
            var period = SubmissionPeriods.due(Objects.requireNonNull(register.submission()), today);
            return isRead(register, Span.of(period)) ? register(register, period) : Optional.empty();
        }

        Optional<Lacking> register(Register register, Period period) {
            var done = submitted.getOrDefault(register.code() + "/" + period, Set.of());
            var villages = lineage.listThere(period.to());
            var silent = villages.stream()
                    .filter(village -> !done.contains(village.code()))
                    .toList();
            return silent.isEmpty()
                    ? Optional.empty()
                    : Optional.of(new Lacking(
                            Lacking.Kind.REGISTER, register.code(), register.name(), period, silent, villages.size()));
        }

        Optional<Lacking> figure(Valuing valuing, Period period) {
            var definition = valuing.definition();
            var span = Span.of(period);
            boolean stated = valuing.contribution(Place.WHOLE_COMMUNE, span).isPresent()
                    || valuing.official(Place.WHOLE_COMMUNE, span).isPresent();
            if (stated || !valuing.isMeant() || valuing.counting(span).isPresent()) {
                return Optional.empty();
            }
            if (!definition.ofVillages()) {
                return Optional.of(
                        new Lacking(Lacking.Kind.FIGURE, definition.code(), definition.name(), period, List.of(), 0));
            }
            var villages = lineage.villages().stream()
                    .filter(village -> valuing.isAsked(village.code(), span))
                    .toList();
            var silent = villages.stream()
                    .filter(village -> !valuing.isSubmitted(village.code(), span))
                    .toList();
            return silent.isEmpty()
                    ? Optional.empty()
                    : Optional.of(new Lacking(
                            Lacking.Kind.FIGURE,
                            definition.code(),
                            definition.name(),
                            period,
                            silent,
                            villages.size()));
        }
    }
}
