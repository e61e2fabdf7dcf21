package vn.lotrinh.indicator;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What stands beside a definition: what the law says, what the plan leaves unclear, and how that may be read. <i>Căn cứ và cách hiểu</i>.
 *
 * @param unclear what the plan does not say
 * @param readings in the order of the pack: the first is what it proposes; a leader confirms one
 */
public record Interpretation(List<LawNote> law, @Nullable String unclear, List<Reading> readings) {

    /** Nothing is unclear, and no law is cited. */
    public static final Interpretation NONE = new Interpretation(List.of(), null, List.of());

    public Interpretation {
        law = List.copyOf(law);
        readings = List.copyOf(readings);
    }

    Optional<Reading> find(String code) {
        return readings.stream().filter(reading -> reading.code().equals(code)).findFirst();
    }
}
