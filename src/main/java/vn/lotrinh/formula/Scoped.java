package vn.lotrinh.formula;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** How that which an aggregate is about is spelt in a key. */
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
}
