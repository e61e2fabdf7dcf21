package vn.lotrinh.registry;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
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
     */
    public record Choice(
            String code,
            String name,
            @Nullable LocalDate from,
            @Nullable LocalDate to) {

        public boolean holdsOn(LocalDate day) {
            return (from == null || !day.isBefore(from)) && (to == null || !day.isAfter(to));
        }
    }

    public Optional<Choice> find(String code) {
        return choices.stream().filter(choice -> choice.code().equals(code)).findFirst();
    }
}
