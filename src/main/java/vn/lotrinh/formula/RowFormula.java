package vn.lotrinh.formula;

import java.math.BigDecimal;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A formula over the fields of one record: a computed field, a rule, the condition of a measure. It exists twice, as SQL for
 * posting many records at once and in Java for counting them again by other code; both say exactly the same. A quotient is
 * rounded to 20 decimals, half away from nought; one over 0 is empty; everything else is exact. <i>Công thức dòng</i>.
 */
public final class RowFormula {

    /** How checking ends. */
    public sealed interface Outcome {
        record Checked(RowFormula formula) implements Outcome {}

        record Wrong(List<FormulaError> errors) implements Outcome {}
    }

    private final Row row;
    private final QuantityUnit unit;
    private final String text;

    RowFormula(Row row, QuantityUnit unit) {
        this.row = row;
        this.unit = unit;
        text = RowText.of(row);
    }

    /** Checks what a pack writes about the records of a register. */
    public static Outcome check(String text, RegisterShape register, Wanted wanted) {
        var errors = new Errors();
        var formula = ReadFormula.of(text, errors).map(syntax -> new CheckWanted(register, errors).of(syntax, wanted));
        return formula.isPresent() && errors.none()
                ? new Outcome.Checked(formula.get())
                : new Outcome.Wrong(errors.inOrder());
    }

    /** In one fixed spelling: two texts of the same meaning have the same. */
    public String text() {
        return text;
    }

    /** Of the figure that comes out; of a condition none. */
    public QuantityUnit unit() {
        return unit;
    }

    /** The codes of the fields that it reads. */
    public SortedSet<String> fields() {
        var fields = new TreeSet<String>();
        RowFields.collect(row, fields);
        return fields;
    }

    /**
     * What it says about one record.
     *
     * @param record from the code of a field to a BigDecimal (or a whole number), String, LocalDate or Boolean, null where empty
     * @return a BigDecimal or a Boolean; null where what it needs is empty, or a divisor is 0
     */
    public @Nullable Object value(Function<String, @Nullable Object> record) {
        return new RowValue(record).of(row);
    }

    /** Of a computed field. */
    public @Nullable BigDecimal number(Function<String, @Nullable Object> record) {
        return (BigDecimal) value(record);
    }

    /** Of a condition: only what is known to be true holds. */
    public boolean holds(Function<String, @Nullable Object> record) {
        return Boolean.TRUE.equals(value(record));
    }

    /** An expression of PostgreSQL over a table with a column for each field; in parentheses where it needs them. */
    public String sql(String alias) {
        return new RowSql(alias).of(row);
    }

    /** As a person reads it, with the names of the register's fields. */
    public String inWords(RegisterShape register) {
        return new RowWords(register).of(RowAsSyntax.of(row));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof RowFormula formula && text.equals(formula.text) && unit.equals(formula.unit);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    @Override
    public String toString() {
        return text;
    }
}
