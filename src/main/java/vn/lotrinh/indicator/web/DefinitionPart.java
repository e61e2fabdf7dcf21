package vn.lotrinh.indicator.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an indicator means, as the piece of a page {@code indicator/definitionPartial}.
 *
 * @param code of the indicator, whose own page says the same
 * @param facts numerator, denominator, who publishes it, how often, decimals, lowest level: as label and words
 * @param unclear what the plan does not say
 * @param readings the one in force first
 */
public record DefinitionPart(
        String code,
        String definition,
        List<Fact> facts,
        List<Law> law,
        @Nullable String unclear,
        List<Reading> readings) {

    public DefinitionPart {
        facts = List.copyOf(facts);
        law = List.copyOf(law);
        readings = List.copyOf(readings);
    }

    public record Fact(String label, String words) {}

    /** What a legal text says. */
    public record Law(String text, String source, boolean verified) {}

    /**
     * One way to read the plan.
     *
     * @param formula by which it is counted; absent where it is counted as the indicator usually is
     * @param state "Đang dùng, …", "Đề xuất, chưa xác nhận"; empty for what is not in force
     * @param open whether it is in force and nobody has confirmed it
     */
    public record Reading(
            String code, String words, @Nullable String formula, String state, boolean open) {

        public boolean inForce() {
            return !state.isEmpty();
        }
    }
}
