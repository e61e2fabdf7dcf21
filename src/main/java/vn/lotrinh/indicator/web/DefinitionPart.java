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
     * @param changes what it changes instead of a formula; empty where it has one, or is how the indicator usually is read
     * @param from the first year that its formula can count; empty where it can count any
     * @param state "Đang dùng, …", "Đề xuất, chưa xác nhận", "Đang tính lại, …"; empty for what nobody has confirmed
     * @param open whether somebody has still to do something about it
     */
    public record Reading(
            String code,
            String words,
            @Nullable String formula,
            String changes,
            String from,
            String state,
            boolean inForce,
            boolean open) {}
}
