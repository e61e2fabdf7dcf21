package vn.lotrinh.formula;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.lotrinh.formula.CommuneNames.yearly;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MeasureTest {

    private static Measure measure(String text, String unit) {
        return yearly(text, unit).measures().getFirst();
    }

    @Nested
    class OneMeasure {

        @Test
        void isReadAtThreeMoments() {
            assertThat(yearly("start(member) + end(member) + mean(member)", "người")
                            .measures())
                    .extracting(Measure::key)
                    .containsExactly("member");
        }

        @Test
        void isRecognisedInAnotherSpelling() {
            assertThat(measure("sum(crop_season.area*yield where crop=\"lua\" and certified)", "tấn"))
                    .isEqualTo(measure(
                            "sum( crop_season . area  *  yield\n where (crop = \"lua\") and (certified) )", "tấn"));
        }

        @Test
        void isAnotherOneByAnotherField() {
            assertThat(measure("end(cropland.area by owner)", "ha").key()).isEqualTo("cropland.(area) by owner");
            assertThat(measure("end(cropland.area by owner)", "ha")).isNotEqualTo(measure("end(cropland.area)", "ha"));
        }

        @Test
        void knowsItsUnit() {
            assertThat(measure("sum(crop_season.area * yield)", "tấn").unit()).hasToString("tạ");
            assertThat(measure("end(member)", "người").unit()).hasToString("người");
        }

        @Test
        void convertsWhatItAdds() {
            assertThat(measure("sum(crop_season.output + area * yield)", "tấn").key())
                    .isEqualTo("crop_season.(output + ((area * yield) * 0.1))");
        }
    }

    @Test
    void anAmountMayBeginWithParentheses() {
        assertThat(measure("sum(crop_season.(output + area * yield) * price)", "tỷ đồng")
                        .key())
                .isEqualTo("crop_season.((output + ((area * yield) * 0.1)) * price)");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "age(birth_date) >= 6 and age(birth_date) < 15 | 6 | 15",
                "6 <= age(birth_date) and 14 >= age(birth_date) | 6 | 15",
                "age(birth_date) > 5 and age(birth_date) >= 3 | 6 | ",
                "age(birth_date) <= 14 and sex = \"male\" | | 15",
                "sex = \"male\" and (age(birth_date) = 6 and residence = \"actual\") | 6 | 7"
            })
    void conditionsOnAgeBecomeBounds(String condition, Integer from, Integer below) {
        var measure = measure("end(member where " + condition + ")", "người");

        assertThat(measure.ageBounds()).containsExactly(new AgeBound("birth_date", from, below));
    }

    @Test
    void theRestOfTheConditionStaysWhereItIs() {
        var measure = measure(
                "end(member where sex = \"male\" and age(birth_date) < 15 and residence = \"actual\")", "người");

        assertThat(measure.condition()).hasToString("(sex = \"male\") and (residence = \"actual\")");
        assertThat(measure.key())
                .isEqualTo("member where ((sex = \"male\") and (residence = \"actual\")) and age(birth_date) < 15");
    }

    @Test
    void aConditionOnAgeAloneLeavesNoOther() {
        assertThat(measure("end(member where age(birth_date) < 15)", "người").condition())
                .isNull();
    }
}
