package vn.lotrinh.registry.importing;

import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.lotrinh.registry.FieldType;
import vn.lotrinh.registry.Register;
import vn.lotrinh.registry.Stretch;
import vn.lotrinh.registry.importing.SheetPreview.Tally.Answer;

/**
 * Counts how many rows say what: of every field with few possible answers, so that whoever approves a list sees what it comes to.
 * <i>Danh sách này nói gì</i>.
 */
final class CountAnswers {

    /** A field with more answers than a person can take in is not counted. */
    static final int MOST_ANSWERS = 30;

    private final Register register;
    private final ValueWords words;
    private final Map<SheetField, Map<String, BitSet>> fields = new LinkedHashMap<>();

    CountAnswers(Register register, ValueWords words) {
        this.register = register;
        this.words = words;
        SheetField.of(register).stream()
                .filter(field -> hasFewAnswers(field.type()))
                .forEach(field -> fields.put(field, new LinkedHashMap<>()));
    }

    private static boolean hasFewAnswers(FieldType type) {
        return type == FieldType.CHOICE
                || type == FieldType.PERIOD
                || type == FieldType.VILLAGE
                || type == FieldType.YES_NO;
    }

    void add(int line, Stretch stretch) {
        fields.forEach((field, answers) -> {
            var value = stretch.value(field.code());
            if (value != null && answers.size() <= MOST_ANSWERS) {
                answers.computeIfAbsent(words.text(register, field.code(), value), none -> new BitSet())
                        .set(line);
            }
        });
    }

    /** @param refused lines that are not written after all */
    List<SheetPreview.Tally> without(Collection<Integer> refused) {
        return fields.entrySet().stream()
                .filter(field -> !field.getValue().isEmpty() && field.getValue().size() <= MOST_ANSWERS)
                .map(field -> new SheetPreview.Tally(field.getKey().title(), counts(field.getValue(), refused)))
                .filter(tally -> !tally.answers().isEmpty())
                .toList();
    }

    private static List<Answer> counts(Map<String, BitSet> answers, Collection<Integer> refused) {
        return answers.entrySet().stream()
                .map(answer -> new Answer(answer.getKey(), count(answer.getValue(), refused)))
                .filter(answer -> answer.rows() > 0)
                .sorted(Comparator.comparing(Answer::rows).reversed().thenComparing(Answer::value))
                .toList();
    }

    private static int count(BitSet lines, Collection<Integer> refused) {
        return lines.cardinality()
                - (int) refused.stream().filter(line -> lines.get(line)).count();
    }
}
