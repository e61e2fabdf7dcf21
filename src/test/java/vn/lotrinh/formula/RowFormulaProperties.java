package vn.lotrinh.formula;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterContainer;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.lotrinh.given.TestDatabase;

/** PostgreSQL and Java say the same about any record, whatever the formula. */
class RowFormulaProperties {

    static final TestDatabase database = TestDatabase.fresh();

    static final JdbcClient jdbc = JdbcClient.create(database.owner());

    static final RegisterShape REGISTER = new RegisterShape(
            "thing",
            "Vật",
            false,
            "cái",
            List.of(
                    FieldShape.number("a", "A", ""),
                    FieldShape.number("b", "B", ""),
                    FieldShape.number("heads", "Đầu con", ""),
                    FieldShape.of(FieldType.TEXT, "note", "Ghi chú"),
                    FieldShape.of(FieldType.REFERENCE, "owner", "Chủ"),
                    FieldShape.of(FieldType.DATE, "since", "Từ"),
                    FieldShape.of(FieldType.DATE, "until", "Đến"),
                    FieldShape.of(FieldType.YES_NO, "yes", "Có")));

    @AfterContainer
    static void drop() {
        database.close();
    }

    @Property(tries = 2_000, edgeCases = EdgeCasesMode.NONE)
    void aFigureIsTheSame(@ForAll("figures") String text, @ForAll("things") Map<String, @Nullable Object> thing) {
        var formula = accepted(text, Wanted.number(""));
        var fromJava = formula.number(thing::get);
        var fromSql = inDatabase(formula, thing, BigDecimal.class);

        if (fromJava == null) {
            assertThat(fromSql).as(text).isNull();
        } else {
            assertThat(fromSql).as(text).isNotNull().isEqualByComparingTo(fromJava);
        }
    }

    @Property(tries = 2_000, edgeCases = EdgeCasesMode.NONE)
    void aConditionIsTheSame(@ForAll("conditions") String text, @ForAll("things") Map<String, @Nullable Object> thing) {
        var formula = accepted(text, Wanted.condition());

        assertThat(inDatabase(formula, thing, Boolean.class)).as(text).isEqualTo(formula.value(thing::get));
    }

    @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
    void aSpellingMeansTheSame(
            @ForAll("conditions") String text, @ForAll("things") Map<String, @Nullable Object> thing) {
        var formula = accepted(text, Wanted.condition());
        var spelt = accepted(formula.text(), Wanted.condition());

        assertThat(spelt.value(thing::get)).isEqualTo(formula.value(thing::get));
    }

    /** What divides by a literal 0 or is too long is refused, and tried no further; nothing else may be. */
    private static RowFormula accepted(String text, Wanted wanted) {
        return switch (RowFormula.check(text, REGISTER, wanted)) {
            case RowFormula.Outcome.Checked(var formula) -> formula;
            case RowFormula.Outcome.Wrong(var errors) -> {
                assertThat(errors)
                        .extracting(FormulaError::kind)
                        .as(text)
                        .isSubsetOf(FormulaError.Kind.DIVISION_BY_ZERO, FormulaError.Kind.TOO_LONG);
                Assume.that(false);
                throw new IllegalStateException("Not reached");
            }
        };
    }

    private static <T> @Nullable T inDatabase(RowFormula formula, Map<String, @Nullable Object> thing, Class<T> type) {
        return jdbc.sql("SELECT " + formula.sql("r") + " FROM (SELECT :a::numeric AS a, :b::numeric AS b, "
                        + ":heads::int AS heads, :note::text AS note, :owner::bigint AS owner, :since::date AS since, "
                        + ":until::date AS until, :yes::boolean AS yes) r")
                .params(thing)
                .query((row, _) -> java.util.Optional.ofNullable(row.getObject(1, type)))
                .single()
                .orElse(null);
    }

    @Provide
    Arbitrary<String> figures() {
        return figure(4);
    }

    @Provide
    Arbitrary<String> conditions() {
        return condition(3);
    }

    private static Arbitrary<String> figure(int depth) {
        var simple = Arbitraries.frequencyOf(
                net.jqwik.api.Tuple.of(4, Arbitraries.of("a", "b", "heads")),
                net.jqwik.api.Tuple.of(
                        2,
                        Arbitraries.of(
                                "0",
                                "1",
                                "3",
                                "7",
                                "0.5",
                                "1000",
                                "0.0000000000000000000001",
                                "99999999999999999999",
                                "year(since)",
                                "month(until)")));
        if (depth == 0) {
            return simple;
        }
        var inner = figure(depth - 1);
        return Arbitraries.frequencyOf(
                net.jqwik.api.Tuple.of(1, simple),
                net.jqwik.api.Tuple.of(1, inner.map(one -> "-(" + one + ")")),
                net.jqwik.api.Tuple.of(
                        4,
                        Combinators.combine(inner, Arbitraries.of("+", "-", "*", "/", "/"), figure(depth - 1))
                                .as((left, sign, right) -> "(" + left + ") " + sign + " (" + right + ")")));
    }

    private static Arbitrary<String> condition(int depth) {
        var signs = Arbitraries.of("=", "<>", "<", "<=", ">", ">=");
        var simple = Arbitraries.oneOf(
                Arbitraries.of("yes", "not yes", "true", "note is empty", "since is not empty", "(a / b) is empty"),
                Combinators.combine(figure(2), signs, figure(2)).as(RowFormulaProperties::compared),
                Combinators.combine(Arbitraries.of("note", "owner"), Arbitraries.of("=", "<>"), text())
                        .as(RowFormulaProperties::compared),
                Combinators.combine(Arbitraries.just("note"), signs, text()).as(RowFormulaProperties::compared),
                Combinators.combine(
                                Arbitraries.of("since", "until"),
                                signs,
                                Arbitraries.of("since", "date(\"2026-02-28\")"))
                        .as(RowFormulaProperties::compared),
                Combinators.combine(Arbitraries.of("note", "owner"), Arbitraries.of(" in ", " not in "), text(), text())
                        .as((field, in, one, other) -> field + in + "(" + one + ", " + other + ")"),
                Arbitraries.of("heads in (1, 2.0, -3)", "since not in (date(\"2026-02-28\"))"));
        if (depth == 0) {
            return simple;
        }
        var inner = condition(depth - 1);
        return Arbitraries.oneOf(
                simple,
                inner.map(one -> "not (" + one + ")"),
                Combinators.combine(inner, Arbitraries.of(" and ", " or ", " = "), condition(depth - 1))
                        .as((left, between, right) -> "(" + left + ")" + between + "(" + right + ")"));
    }

    private static String compared(String left, String sign, String right) {
        return left + " " + sign + " " + right;
    }

    /** What somebody who wants out of a literal would write. */
    private static Arbitrary<String> words() {
        return Arbitraries.of(
                "",
                "a",
                "B",
                "lúa",
                "Đ",
                "'",
                "''",
                "\\",
                "\\'",
                "' OR true --",
                "?",
                ":a",
                "$1",
                "$$",
                "/*",
                "{fn x}",
                "%",
                "🌾",
                "\uffee",
                "1",
                "\"",
                "E'\\\\'",
                ";",
                "::text");
    }

    private static Arbitrary<String> text() {
        return words().map(word -> "\"" + word.replace("\"", "\"\"") + "\"");
    }

    @Provide
    Arbitrary<Map<String, @Nullable Object>> things() {
        var numbers = Arbitraries.oneOf(
                Arbitraries.bigDecimals()
                        .between(new BigDecimal("-1000000"), new BigDecimal("1000000"))
                        .ofScale(6),
                Arbitraries.bigDecimals()
                        .between(BigDecimal.ONE.negate(), BigDecimal.ONE)
                        .ofScale(25),
                Arbitraries.of("0", "1", "-1", "0.000", "3").map(BigDecimal::new));
        var days = Arbitraries.integers().between(-40_000, 40_000).map(LocalDate.of(2026, 1, 1)::plusDays);
        return Combinators.combine(
                        numbers.injectNull(0.1),
                        numbers.injectNull(0.1),
                        Arbitraries.integers().between(-3, 2_000_000_000).injectNull(0.1),
                        words().injectNull(0.2),
                        Arbitraries.longs().between(0, 3).injectNull(0.2),
                        days.injectNull(0.2),
                        days.injectNull(0.2),
                        Arbitraries.of(true, false).injectNull(0.2))
                .as((a, b, heads, note, owner, since, until, yes) -> {
                    var thing = new HashMap<String, @Nullable Object>();
                    thing.put("a", a);
                    thing.put("b", b);
                    thing.put("heads", heads);
                    thing.put("note", note);
                    thing.put("owner", owner);
                    thing.put("since", since);
                    thing.put("until", until);
                    thing.put("yes", yes);
                    return thing;
                });
    }
}
