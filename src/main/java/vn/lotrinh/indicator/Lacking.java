package vn.lotrinh.indicator;

import java.util.List;
import vn.lotrinh.kernel.Period;
import vn.lotrinh.territory.Territory;

/**
 * A register that villages have not submitted, or an indicator that was not reported. <i>Còn thiếu</i>.
 *
 * @param code of the register or the indicator
 * @param period what is lacking about: that of the register, which may be longer or shorter than the one that was asked about
 * @param villages that have not submitted; none where the commune as a whole has not reported
 * @param asked how many villages are asked; 0 for a figure of the whole commune
 */
public record Lacking(Kind kind, String code, String name, Period period, List<Territory.Village> villages, int asked) {

    public Lacking {
        villages = List.copyOf(villages);
    }

    /** What is lacking. */
    public enum Kind {
        REGISTER,
        FIGURE
    }

    /** Whether the commune itself has to report it. */
    public boolean ofWholeCommune() {
        return asked == 0;
    }
}
