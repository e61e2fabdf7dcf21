package vn.lotrinh.registry;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One field of a register. <i>Trường</i>.
 *
 * @param code a word in small letters, which is also the name of its column
 * @param unit of a number; absent where the number counts nothing that has one
 * @param intensive whether the number is one per something (a yield, a price, a rate) and so can't be added up
 * @param required whether a record without it is refused
 * @param requiredWhen a condition over the other fields under which it is required
 * @param least smallest number allowed
 * @param most greatest number allowed
 * @param longest greatest number of characters of a text
 * @param pattern regular expression that a text must match as a whole
 * @param list the code of the list of a choice
 * @param register the code of the register that a reference points into
 * @param formula of a computed field
 * @param personal present for data about a person
 * @param classifies whether totals per village are kept apart by this choice
 * @param periods how long the periods are that a period may be; of any length where none is named
 * @param retired whether it is kept for what was written in it, but no longer asked for
 */
public record RegisterField(
        String code,
        String name,
        FieldType type,
        @Nullable String unit,
        boolean intensive,
        boolean required,
        @Nullable String requiredWhen,
        @Nullable BigDecimal least,
        @Nullable BigDecimal most,
        @Nullable Integer longest,
        @Nullable String pattern,
        @Nullable String list,
        @Nullable String register,
        @Nullable String formula,
        @Nullable Personal personal,
        @Nullable String help,
        boolean classifies,
        List<PeriodLength> periods,
        boolean retired) {

    public RegisterField {
        periods = periods == null ? List.of() : List.copyOf(periods); // absent in what was kept by an earlier version
    }

    /**
     * Marks data about a person. <i>Dữ liệu cá nhân</i>.
     *
     * @param purpose what it may be used for, as told to the person
     * @param basis the law or the consent that allows it
     * @param keepYears how many years after the record has ended it may be kept
     */
    public record Personal(String purpose, String basis, int keepYears) {}

    public boolean isComputed() {
        return type == FieldType.COMPUTED;
    }

    /** Whether a person or a file may say it. */
    public boolean isEntered() {
        return !isComputed() && !retired;
    }
}
