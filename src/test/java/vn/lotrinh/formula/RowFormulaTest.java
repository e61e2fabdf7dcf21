package vn.lotrinh.formula;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RowFormulaTest {

    final Map<String, @Nullable Object> harvest = new HashMap<>(Map.of(
            "crop",
            "lua",
            "area",
            new BigDecimal("2.5"),
            "yield",
            52,
            "output",
            new BigDecimal("13"),
            "planted_on",
            LocalDate.of(2026, 2, 28),
            "certified",
            true));

    private static RowFormula condition(String text) {
        return CommuneNames.row(text, CommuneNames.CROP_SEASON, Wanted.condition());
    }

    private static RowFormula figure(String text, String unit) {
        return CommuneNames.row(text, CommuneNames.CROP_SEASON, Wanted.number(unit));
    }

    private @Nullable Boolean truth(String text) {
        return (Boolean) condition(text).value(harvest::get);
    }

    @Nested
    class AComputedField {

        @Test
        void comesOutInItsUnit() {
            assertThat(figure("area * yield", "tấn").number(harvest::get)).isEqualByComparingTo("13");
            assertThat(figure("area * yield", "kg").number(harvest::get)).isEqualByComparingTo("13000");
        }

        @Test
        void takesABareNumberInTheUnitBesideIt() {
            assertThat(figure("area + 1", "m2").number(harvest::get)).isEqualByComparingTo("35000");
        }

        @Test
        void isEmptyWhereAFieldIs() {
            harvest.put("yield", null);

            assertThat(figure("area * yield", "tấn").number(harvest::get)).isNull();
        }

        @Test
        void isEmptyWhereItDividesByZero() {
            harvest.put("area", BigDecimal.ZERO);

            assertThat(figure("output / area", "tạ/ha").number(harvest::get)).isNull();
        }

        @Test
        void roundsAQuotientToTwentyDecimals() {
            assertThat(figure("2 / 3", "").number(harvest::get)).isEqualTo(new BigDecimal("0.66666666666666666667"));
            assertThat(figure("-2 / 3", "").number(harvest::get)).isEqualTo(new BigDecimal("-0.66666666666666666667"));
        }

        @Test
        void namesTheFieldsThatItReads() {
            assertThat(figure("area * yield + output - output", "tấn").fields())
                    .containsExactly("area", "output", "yield");
        }

        @Test
        void refusesAValueOfAnotherKind() {
            harvest.put("area", "2,5");

            assertThatThrownBy(() -> figure("area", "ha").number(harvest::get))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("area");
        }
    }

    /** A pack's own crop that formulas take for paddy, too. */
    @Nested
    class AChoiceThatCountsAsAnother {

        private static final RegisterShape HARVEST = new RegisterShape(
                "harvest",
                "Vụ",
                false,
                "vụ",
                List.of(new FieldShape(
                        "crop",
                        "Cây trồng",
                        FieldType.CHOICE,
                        null,
                        false,
                        List.of(
                                new FieldShape.Choice("lua", "Lúa", null),
                                new FieldShape.Choice("lua_man", "Lúa chịu mặn", "lua"),
                                new FieldShape.Choice("che", "Chè", null)))));

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "crop = \"lua\"",
                    "\"lua\" = crop",
                    "crop in (\"lua\")",
                    "not (crop <> \"lua\")",
                    "not (\"lua\" <> crop)",
                    "not (crop not in (\"lua\"))"
                })
        void isTakenForItWhicheverWayItIsAsked(String text) {
            var asked = CommuneNames.row(text, HARVEST, Wanted.condition());
            assertThat(asked.value(_ -> "lua_man")).isEqualTo(true);
            assertThat(asked.value(_ -> "lua")).isEqualTo(true);
            assertThat(asked.value(_ -> "che")).isEqualTo(false);
        }

        @Test
        void isAskedForAlone() {
            assertThat(CommuneNames.row("\"lua_man\" = crop", HARVEST, Wanted.condition())
                            .value(_ -> "lua"))
                    .isEqualTo(false);
        }
    }

    @Nested
    class ACondition {

        @Test
        void asksForAChoice() {
            assertThat(truth("crop in (\"lua\", \"ngo\")")).isTrue();
            assertThat(truth("crop not in (\"lua\")")).isFalse();
            assertThat(truth("crop <> \"che\" and certified")).isTrue();
        }

        @Test
        void asksForADay() {
            assertThat(truth("planted_on < date(\"2026-03-01\")")).isTrue();
            assertThat(truth("year(planted_on) = 2026 and month(planted_on) = 2"))
                    .isTrue();
        }

        @Test
        void asksForAnEmptyField() {
            assertThat(truth("note is empty or note = \"x\"")).isTrue();
            assertThat(truth("note is not empty")).isFalse();
        }

        @Test
        void comparesInTheUnitOfTheLeftSide() {
            assertThat(truth("output = area * yield")).isTrue();
            assertThat(truth("output >= 13")).isTrue();
        }

        @Test
        void comparesTextByCodePoints() {
            harvest.put("note", "🌾");

            assertThat(truth("note > \"\uffee\"")).isTrue();
        }

        @Test
        void holdsOnlyWhenItIsKnownToBeTrue() {
            assertThat(condition("note = \"x\"").holds(harvest::get)).isFalse();
            assertThat(condition("note <> \"x\"").holds(harvest::get)).isFalse();
            assertThat(condition("crop = \"lua\"").holds(harvest::get)).isTrue();
        }
    }

    /** {@code note} is empty, so that comparing it is unknown. */
    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource({
        "note = \"x\" and true, unknown",
        "note = \"x\" and false, false",
        "false and note = \"x\", false",
        "note = \"x\" or true, true",
        "true or note = \"x\", true",
        "note = \"x\" or false, unknown",
        "not note = \"x\", unknown",
        "not (note = \"x\" and false), true",
        "'note in (\"x\", \"y\")', unknown",
        "'note not in (\"x\", \"y\")', unknown",
        "(note = \"x\") is empty, true",
        "(note = \"x\") = true, unknown"
    })
    void whatIsEmptyIsUnknown(String text, String expected) {
        assertThat(String.valueOf(truth(text)).replace("null", "unknown")).isEqualTo(expected);
    }

    @Nested
    class Sql {

        @Test
        void quotesItsColumns() {
            assertThat(condition("area > 1 and certified").sql("r"))
                    .isEqualTo("((r.\"area\"::numeric > (1)::numeric) AND r.\"certified\")");
        }

        @Test
        void comparesTextByCodePoints() {
            assertThat(condition("note = \"x\" and household in (\"1\")").sql("r"))
                    .isEqualTo("(((r.\"note\" COLLATE \"C\") = 'x'::text)"
                            + " AND ((r.\"household\"::text COLLATE \"C\") IN ('1'::text)))");
        }

        @Test
        void cutsAQuotientOneDecimalFurtherAndThenRoundsIt() {
            assertThat(figure("output / area", "tấn/ha").sql("r"))
                    .isEqualTo("round(div(r.\"output\"::numeric * 1000000000000000000000::numeric, "
                            + "nullif(r.\"area\"::numeric, 0)) * 0.000000000000000000001::numeric, 20)");
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "area*yield/1000 | ( area  *  yield ) / 1000.0",
                "crop in (\"ngo\",\"lua\") | crop in ( \"lua\", \"ngo\", \"lua\" )",
                "not certified | not (certified)"
            })
    void theSameMeaningHasOneSpelling(String one, String other) {
        var wanted = one.startsWith("area") ? Wanted.number("tạ") : Wanted.condition();

        assertThat(CommuneNames.row(one, CommuneNames.CROP_SEASON, wanted))
                .isEqualTo(CommuneNames.row(other, CommuneNames.CROP_SEASON, wanted));
    }

    @Test
    void aSpellingIsAFormulaItself() {
        var spelt = condition("not (area + 1 > -2 or note is empty) and crop in (\"lua\") and certified = true")
                .text();

        assertThat(condition(spelt).text()).isEqualTo(spelt);
    }
}
