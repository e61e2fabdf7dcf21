package vn.lotrinh.registry;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Choices that several registers share. <i>Danh mục</i>. */
public record ChoiceList(String code, String name, List<Choice> choices) {

    public ChoiceList {
        choices = List.copyOf(choices);
    }

    /**
     * One of them.
     *
     * @param from first day on which it may be chosen; absent when it always could
     * @param to last day on which it may be chosen; absent while it may
     * @param countsAs the choice as which formulas count it, too; absent for most. <i>Tính như</i>
     */
    public record Choice(
            String code,
            String name,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            @Nullable String countsAs) {

        public boolean holdsOn(LocalDate day) {
            return (from == null || !day.isBefore(from)) && (to == null || !day.isAfter(to));
        }
    }

    /** The same with choices that a pack above adds. */
    ChoiceList with(List<Choice> added) {
        return new ChoiceList(
                code, name, Stream.concat(choices.stream(), added.stream()).toList());
    }

    public Optional<Choice> find(String code) {
        return choices.stream().filter(choice -> choice.code().equals(code)).findFirst();
    }
}
