package vn.lotrinh.formula;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** How that which an aggregate is about is spelt, in a key and in words. */
final class Scoped {

    private Scoped() {}

    static String text(
            String register, @Nullable RowFormula amount, @Nullable RowFormula condition, List<AgeBound> ageBounds) {
        var amountText = amount == null ? "" : ".(" + amount.text() + ")";
        var conditions = Stream.concat(
                        Stream.ofNullable(condition).map(one -> "(" + one.text() + ")"),
                        ageBounds.stream().map(AgeBound::text).sorted())
                .collect(Collectors.joining(" and "));
        return register + amountText + (conditions.isEmpty() ? "" : " where " + conditions);
    }

    static String words(
            RegisterShape register,
            @Nullable RowFormula amount,
            @Nullable RowFormula condition,
            List<AgeBound> ageBounds) {
        var amountWords = amount == null ? "" : amount.inWords(register) + " của ";
        var conditions = Stream.concat(
                        Stream.ofNullable(condition).map(one -> one.inWords(register)),
                        ageBounds.stream().map(one -> one.words(register)))
                .collect(Collectors.joining("; "));
        return amountWords + register.name() + (conditions.isEmpty() ? "" : " (" + conditions + ")");
    }

    static String byWords(RegisterShape register, @Nullable String by) {
        return by == null
                ? ""
                : " chia theo " + register.findField(by).map(FieldShape::name).orElse(by);
    }
}
