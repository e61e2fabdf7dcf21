package vn.lotrinh.formula;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.lotrinh.formula.FormulaError.Kind;

/** Whatever somebody writes into a pack ends in a sentence, never in an exhausted parser. */
class HostileFormulaTest {

    private static List<FormulaError> indicator(String text) {
        return Formula.check(text, CommuneNames.ALL, "tấn", 12, "chi-so") instanceof Formula.Outcome.Wrong(var errors)
                ? errors
                : List.of();
    }

    private static List<FormulaError> condition(String text) {
        return RowFormula.check(text, CommuneNames.CROP_SEASON, Wanted.condition())
                        instanceof RowFormula.Outcome.Wrong(var errors)
                ? errors
                : List.of();
    }

    private static void assertOnly(List<FormulaError> errors, Kind kind, String said) {
        assertThat(errors).hasSize(1);
        assertThat(errors.getFirst().kind()).isEqualTo(kind);
        assertThat(errors.getFirst()).hasToString(said);
    }

    @Test
    void aMegabyteIsTooLong() {
        assertOnly(
                indicator("(".repeat(1_000_000)),
                Kind.TOO_LONG,
                "Dòng 1, cột 1: công thức dài quá 4.000 ký tự; hãy tách thành nhiều chỉ số hoặc trường tính toán.");
    }

    @Test
    void aThousandWordsAreEnough() {
        assertOnly(
                indicator("1" + "+1".repeat(1_500)),
                Kind.TOO_LONG,
                "Dòng 1, cột 1001: công thức có quá 1.000 từ và dấu; hãy tách thành nhiều chỉ số hoặc trường tính toán.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"(", "-", "sum(", "-(", "[x] * ("})
    void nestingEndsAtSixtyLevels(String opening) {
        assertThat(indicator(opening.repeat(100)))
                .extracting(FormulaError::kind)
                .containsExactly(Kind.TOO_DEEP);
    }

    @Test
    void theSixtyFirstParenthesisIsNamed() {
        assertOnly(
                indicator("(".repeat(61) + "1" + ")".repeat(61)),
                Kind.TOO_DEEP,
                "Dòng 1, cột 61: công thức lồng nhau quá 60 tầng; hãy bớt dấu ngoặc hoặc tách công thức.");
    }

    @Test
    void denialsDoNotNestForever() {
        assertThat(condition("not ".repeat(100) + "certified"))
                .extracting(FormulaError::kind)
                .containsExactly(Kind.TOO_DEEP);
    }

    @Test
    void sixtyLevelsAndLongChainsAreFine() {
        assertThat(indicator("(".repeat(60) + "1" + ")".repeat(60))).isEmpty();
        assertThat(indicator("1" + "+1".repeat(490))).isEmpty();
        assertThat(condition("certified" + " and certified".repeat(250))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"note = \"a\u0000b\"", "note = \"a\u001b\"", "note = \"\ud800\"", "note = \"a\tb\""})
    void invisibleCharactersAreNotText(String text) {
        assertOnly(
                condition(text),
                Kind.SYNTAX,
                "Dòng 1, cột 8: trong dấu nháy hoặc ngoặc vuông có ký tự không nhìn thấy; hãy gõ lại bằng tay.");
    }

    @Test
    void aNulOutsideOfTextIsNamed() {
        assertOnly(
                condition("certified\u0000"),
                Kind.SYNTAX,
                "Dòng 1, cột 10: không dùng được ký tự “U+0000” trong công thức; hãy xóa ký tự đó.");
    }

    @Test
    void textDoesNotBreakOutOfSql() {
        assertThat(CommuneNames.row(
                                "note = \"'; DROP TABLE x; --\" or note = \"\\' OR 1=1 --\" or note = \"a\"\"b\"",
                                CommuneNames.CROP_SEASON,
                                Wanted.condition())
                        .sql("r"))
                .contains("'''; DROP TABLE x; --'::text")
                .contains("E'\\\\'' OR 1=1 --'::text")
                .contains("'a\"b'::text");
    }

    @Property(tries = 2_000)
    void anyTextEndsInAFormulaOrASentence(@ForAll @StringLength(max = 200) String text) {
        assertSentences(indicator(text));
        assertSentences(condition(text));
    }

    @Property(tries = 2_000)
    void anyJumbleOfWordsEndsInAFormulaOrASentence(@ForAll("jumbles") String text) {
        assertSentences(indicator(text));
        assertSentences(condition(text));
    }

    @net.jqwik.api.Provide
    net.jqwik.api.Arbitrary<String> jumbles() {
        return net.jqwik.api.Arbitraries.of(
                        "sum",
                        "count",
                        "end",
                        "avg",
                        "age",
                        "date",
                        "constant",
                        "at",
                        "growth",
                        "(",
                        ")",
                        ".",
                        ",",
                        "crop_season",
                        "member",
                        "area",
                        "yield",
                        "crop",
                        "birth_date",
                        "\"lua\"",
                        "\"2026-01-01\"",
                        "[ty-le-ho-ngheo]",
                        "1",
                        "0",
                        "2025",
                        "where",
                        "by",
                        "weight",
                        "and",
                        "or",
                        "not",
                        "in",
                        "is",
                        "empty",
                        "=",
                        "<",
                        ">=",
                        "+",
                        "-",
                        "*",
                        "/",
                        "true",
                        "today",
                        "\n")
                .list()
                .ofMaxSize(14)
                .map(words -> String.join(" ", words));
    }

    private static void assertSentences(List<FormulaError> errors) {
        assertThat(errors).allSatisfy(error -> {
            assertThat(error.line()).isPositive();
            assertThat(error.column()).isPositive();
            assertThat(error.sentence()).matches("(?s)[\\p{Lu}“].*[.?]");
        });
    }
}
