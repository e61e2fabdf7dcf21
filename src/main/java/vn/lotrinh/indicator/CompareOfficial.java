package vn.lotrinh.indicator;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Puts what a document is about to say beside what counts now and what the commune computes itself. <i>So với số xã tự tính</i>. */
@Service
public class CompareOfficial {

    /**
     * One figure of the document.
     *
     * @param says as a value of the indicator
     * @param own what the commune computes itself about the same
     * @param present the official figure that counts now; absent where there is none
     */
    public record Compared(
            IndicatorDefinition definition,
            FigureEntry entry,
            Cell says,
            Cell own,
            @Nullable OfficialFigure present) {

        /** Own less official; empty where one of them is no number. */
        public Optional<BigDecimal> difference() {
            return new OfficialValue(List.of(), own).difference(says);
        }

        /** Whether what counts now says the same. */
        public boolean same() {
            return present != null && present.saysTheSameAs(entry);
        }
    }

    private final Valuings valuings;
    private final Clock clock;

    CompareOfficial(Valuings valuings, Clock clock) {
        this.valuings = valuings;
        this.clock = clock;
    }

    /** In their order. */
    @Transactional(readOnly = true)
    public List<Compared> handle(List<FigureEntry> entries) {
        var all = valuings.all(LocalDate.now(clock)).stream()
                .collect(Collectors.toMap(valuing -> valuing.definition().code(), Function.identity()));
        return entries.stream()
                .map(entry ->
                        compared(Objects.requireNonNull(all.get(entry.key().indicator())), entry))
                .toList();
    }

    private static Compared compared(Valuing valuing, FigureEntry entry) {
        var key = entry.key();
        return new Compared(
                valuing.definition(),
                entry,
                valuing.cell(Contribution.counted(entry.amount(), entry.denominator(), entry.grade(), true)),
                valuing.own(key.place(), Span.of(key.period())).cell(),
                valuing.officials().figures().stream()
                        .filter(figure -> figure.counts() && figure.key().equals(key))
                        .findFirst()
                        .orElse(null));
    }
}
