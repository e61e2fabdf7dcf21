package vn.lotrinh.formula;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.lotrinh.formula.CommuneNames.yearly;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class FormulaTest {

    /** Figures by what is read, spelt as {@code SUM crop_season.(output)} or {@code [code] Same[]}. */
    static final class Known implements Figures {

        private final Map<String, BigDecimal> figures = new HashMap<>();

        Known with(String what, String figure) {
            figures.put(what, new BigDecimal(figure));
            return this;
        }

        @Override
        public Optional<BigDecimal> measure(Measure measure, Moment moment) {
            return find(moment + " " + measure.key());
        }

        @Override
        public Optional<BigDecimal> notAdditive(NotAdditive question) {
            return find(question.key());
        }

        @Override
        public Optional<BigDecimal> indicator(String code, Reference how) {
            return find("[" + code + "] " + how);
        }

        @Override
        public Optional<BigDecimal> constant(String code) {
            return find(code);
        }

        private Optional<BigDecimal> find(String what) {
            return Optional.ofNullable(figures.get(what));
        }
    }

    static void assertFigure(Formula formula, Figures figures, String expected) {
        assertThat(formula.evaluate(figures))
                .hasValueSatisfying(figure -> assertThat(figure).isEqualByComparingTo(expected));
    }

    @Nested
    class AFigure {

        @Test
        void perHeadIsASumOverTheMeanPopulation() {
            var formula = yearly(
                    "sum(crop_season.output where crop in (\"lua\", \"ngo\")) / mean(member where residence = \"actual\")",
                    "kg/người/năm");

            assertFigure(
                    formula,
                    new Known()
                            .with("SUM crop_season.(output) where (crop in (\"lua\", \"ngo\"))", "2500")
                            .with("MEAN member where (residence = \"actual\")", "5000"),
                    "500");
        }

        @Test
        void ofALandIsTheMeanOfItsTwoEnds() {
            var formula =
                    yearly("(start(cropland.area where productive) + end(cropland.area where productive)) / 2", "ha");

            assertFigure(
                    formula,
                    new Known()
                            .with("START cropland.(area) where (productive)", "100000")
                            .with("END cropland.(area) where (productive)", "200000"),
                    "15");
        }

        @Test
        void ofAShareComesOutInPercent() {
            var formula = yearly("count(poverty_review where result = \"poor\") / count(poverty_review)", "%");

            assertFigure(
                    formula,
                    new Known()
                            .with("SUM poverty_review where (result = \"poor\")", "1")
                            .with("SUM poverty_review", "8"),
                    "12.5");
        }

        @Test
        void ofAnAverageIsWeighed() {
            var formula = yearly("avg(crop_season.yield weight area where crop = \"lua\")", "tạ/ha");

            assertFigure(
                    formula,
                    new Known()
                            .with("SUM crop_season.(yield * area) where (crop = \"lua\")", "5200")
                            .with("SUM crop_season.(area) where ((crop = \"lua\") and (yield is not empty))", "100"),
                    "52");
        }

        @Test
        void ofAnAverageMayBeAskedInAnotherUnit() {
            var formula = yearly("avg(crop_season.yield weight area)", "tấn/ha");

            assertFigure(
                    formula,
                    new Known()
                            .with("SUM crop_season.(yield * area)", "5200")
                            .with("SUM crop_season.(area) where (yield is not empty)", "100"),
                    "5.2");
        }

        @Test
        void mayBeMadeOfOtherIndicators() {
            var formula = yearly("[san-luong-luong-thuc] / [dan-so-binh-quan]", "kg/người/năm");

            assertFigure(
                    formula,
                    new Known().with("[san-luong-luong-thuc] Same[]", "2500").with("[dan-so-binh-quan] Same[]", "5000"),
                    "500");
        }

        @Test
        void ofAGrowthIsInPercent() {
            assertFigure(
                    yearly("growth([gia-tri-san-xuat])", "%"),
                    new Known().with("[gia-tri-san-xuat] Same[]", "110").with("[gia-tri-san-xuat] Previous[]", "100"),
                    "10");
        }

        @Test
        void mayCompareWithAYearTheBaselineOrWhatIsReported() {
            assertFigure(
                    yearly(
                            "at([ty-le-ho-ngheo], 2025) + baseline([ty-le-ho-ngheo]) + reported([ty-le-ho-ngheo])"
                                    + " + official([ty-le-ho-ngheo]) + previous([ty-le-ho-ngheo])",
                            "điểm %"),
                    new Known()
                            .with("[ty-le-ho-ngheo] At[year=2025]", "1")
                            .with("[ty-le-ho-ngheo] Baseline[]", "2")
                            .with("[ty-le-ho-ngheo] Reported[]", "4")
                            .with("[ty-le-ho-ngheo] Official[]", "8")
                            .with("[ty-le-ho-ngheo] Previous[]", "16"),
                    "31");
        }

        @Test
        void mayBeAShareOfAConstant() {
            assertFigure(
                    yearly("end(cropland.area by owner) / constant(natural_area)", "%"),
                    new Known().with("END cropland.(area) by owner", "29930000").with("natural_area", "14965"),
                    "20");
        }

        @Test
        void thatDoesNotAddUpIsAskedOfTheRecords() {
            var formula = yearly("max(crop_season.price where crop = \"che\")", "triệu đồng/tấn");

            assertThat(formula.additive()).isFalse();
            assertFigure(formula, new Known().with("MAX crop_season.(price) where (crop = \"che\")", "7.5"), "7.5");
        }

        @Test
        void ofDifferentThingsCounts() {
            assertFigure(
                    yearly("distinct(member.household where residence = \"actual\")", "hộ"),
                    new Known().with("DISTINCT member.(household) where (residence = \"actual\")", "17"),
                    "17");
        }

        @Test
        void ofMoneyComesOutInTheIndicatorsMultiple() {
            assertFigure(
                    yearly("sum(crop_season.output * price)", "tỷ đồng"),
                    new Known().with("SUM crop_season.(output * price)", "2500"),
                    "2.5");
        }

        @Test
        void takesABareNumberInTheUnitBesideIt() {
            assertFigure(
                    yearly("sum(crop_season.output) - 10", "kg"),
                    new Known().with("SUM crop_season.(output)", "12"),
                    "2000");
        }

        @Test
        void ofAYearUnderstandsWhatIsPerYear() {
            assertFigure(
                    yearly("sum(crop_season.output) - [che-bup-tuoi]", "tấn/năm"),
                    new Known().with("SUM crop_season.(output)", "12").with("[che-bup-tuoi] Same[]", "2"),
                    "10");
        }

        @Test
        void ofDifferentValuesTakesTheUnitThatIsAskedFor() {
            assertFigure(
                    yearly("distinct(crop_season.crop)", "loại cây"),
                    new Known().with("DISTINCT crop_season.(crop)", "3"),
                    "3");
        }

        @Test
        void mayBeANumberAlone() {
            assertFigure(yearly("-(2 + 3) * 4", "thôn"), new Known(), "-20");
        }
    }

    @Nested
    class NoFigure {

        @Test
        void comesOutWhereAPartIsMissing() {
            assertThat(yearly("sum(crop_season.output) + sum(crop_season.area * yield)", "tấn")
                            .evaluate(new Known().with("SUM crop_season.(output)", "1")))
                    .isEmpty();
        }

        @Test
        void comesOutOfADivisionByZero() {
            assertThat(yearly("count(poverty_review where result = \"poor\") / count(poverty_review)", "%")
                            .evaluate(new Known()
                                    .with("SUM poverty_review where (result = \"poor\")", "0")
                                    .with("SUM poverty_review", "0")))
                    .isEmpty();
        }
    }

    @Nested
    class WhatAFormulaReads {

        @Test
        void isListedOnce() {
            var formula = yearly(
                    "(start(cropland.area) + end( cropland.area )) / 2 + constant(natural_area) * [ty-le-ho-ngheo]",
                    "ha");

            assertThat(formula.measures()).extracting(Measure::key).containsExactly("cropland.(area)");
            assertThat(formula.indicators()).containsExactly("ty-le-ho-ngheo");
            assertThat(formula.constants()).containsExactly("natural_area");
            assertThat(formula.additive()).isTrue();
        }

        @Test
        void isAnAverageOfTwoMeasures() {
            assertThat(yearly("avg(crop_season.yield weight area)", "tạ/ha").measures())
                    .extracting(Measure::key, measure -> measure.unit().text())
                    .containsExactly(
                            org.assertj.core.groups.Tuple.tuple("crop_season.(yield * area)", "tạ"),
                            org.assertj.core.groups.Tuple.tuple("crop_season.(area) where (yield is not empty)", "ha"));
        }
    }
}
