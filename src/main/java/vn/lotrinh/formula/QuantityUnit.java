package vn.lotrinh.formula;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import vn.lotrinh.kernel.VietnameseText;

/**
 * What a figure is counted in, such as {@code triệu đồng/ha}. Units of the same dimension convert into one another by an
 * exact factor; a noun that is counted is a dimension of its own, so that households are never added to people.
 * <i>Đơn vị tính</i>.
 */
public final class QuantityUnit {

    /** Of a plain number. */
    public static final QuantityUnit NONE = new QuantityUnit(new TreeMap<>());

    private static final int LONGEST = 100;

    private final SortedMap<String, Integer> words;
    private final SortedMap<String, Integer> powers = new TreeMap<>();
    private final Ratio factor;

    private QuantityUnit(SortedMap<String, Integer> words) {
        this.words = words;
        var product = Ratio.ONE;
        for (var word : words.entrySet()) {
            var meaning = UnitWords.of(word.getKey());
            meaning.powers().forEach((base, power) -> add(powers, base, power * word.getValue()));
            product = product.times(meaning.factor().power(word.getValue()));
        }
        factor = product;
    }

    /** The unit that a pack writes; empty where a part between two strokes is missing. No text at all is a plain number. */
    public static Optional<QuantityUnit> find(String text) {
        var clean = VietnameseText.nfc(text).strip().replaceAll("\\s+", " ");
        if (clean.isEmpty()) {
            return Optional.of(NONE);
        }
        if (clean.length() > LONGEST) {
            return Optional.empty();
        }
        var words = new TreeMap<String, Integer>();
        int power = 1;
        for (var part : clean.split("/", -1)) {
            for (var word : part.split("·", -1)) {
                if (word.isBlank()) {
                    return Optional.empty();
                }
                add(words, word.strip(), power);
            }
            power = -1;
        }
        return Optional.of(new QuantityUnit(words));
    }

    /**
     * The unit of something that was checked before.
     *
     * @throws IllegalArgumentException where {@link #find} is empty
     */
    public static QuantityUnit parse(String text) {
        return find(text).orElseThrow(() -> new IllegalArgumentException("Not a unit: " + text));
    }

    public QuantityUnit times(QuantityUnit other) {
        return combined(other, 1);
    }

    public QuantityUnit over(QuantityUnit other) {
        return combined(other, -1);
    }

    public boolean convertsTo(QuantityUnit other) {
        return powers.equals(other.powers);
    }

    /** By what a figure in this unit is multiplied to be one in the other; empty where they measure different things. */
    public Optional<Ratio> factorTo(QuantityUnit other) {
        return convertsTo(other) ? Optional.of(factor.times(other.factor.inverse())) : Optional.empty();
    }

    /** Whether the word stands once below the stroke. */
    boolean isPer(String word) {
        return words.getOrDefault(word, 0) == -1;
    }

    /** As a pack would write it: {@code kg/người}; empty for a plain number. */
    public String text() {
        var above = words.entrySet().stream()
                .filter(word -> word.getValue() > 0)
                .flatMap(word -> Collections.nCopies(word.getValue(), word.getKey()).stream())
                .collect(Collectors.joining("·"));
        var below = new ArrayList<String>();
        words.forEach((word, power) -> below.addAll(Collections.nCopies(Math.max(0, -power), word)));
        if (below.isEmpty()) {
            return above;
        }
        return (above.isEmpty() ? "1" : above) + "/" + String.join("/", below);
    }

    private QuantityUnit combined(QuantityUnit other, int sign) {
        var together = new TreeMap<>(words);
        other.words.forEach((word, power) -> add(together, word, sign * power));
        return new QuantityUnit(together);
    }

    private static void add(Map<String, Integer> powers, String base, int power) {
        if (powers.merge(base, power, Integer::sum) == 0) {
            powers.remove(base);
        }
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof QuantityUnit unit && powers.equals(unit.powers) && factor.equals(unit.factor);
    }

    @Override
    public int hashCode() {
        return 31 * powers.hashCode() + factor.hashCode();
    }

    @Override
    public String toString() {
        return text();
    }
}
