package vn.lotrinh.web.drawing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static vn.lotrinh.web.drawing.Drawn.left;
import static vn.lotrinh.web.drawing.Drawn.number;
import static vn.lotrinh.web.drawing.Drawn.points;
import static vn.lotrinh.web.drawing.Drawn.right;
import static vn.lotrinh.web.drawing.Drawn.top;
import static vn.lotrinh.web.drawing.Roads.aim;
import static vn.lotrinh.web.drawing.Roads.found;
import static vn.lotrinh.web.drawing.Roads.years;
import static vn.lotrinh.web.drawing.Roads.yearsFrom;

import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import vn.lotrinh.web.drawing.Roadmap.Course;
import vn.lotrinh.web.drawing.Roadmap.Found;
import vn.lotrinh.web.drawing.Roadmap.Measure;
import vn.lotrinh.web.drawing.Roadmap.Outlook;
import vn.lotrinh.web.drawing.Roadmap.SeriesBreak;

class StaircaseTest {

    /** A pixel is written to its tenth. */
    private static final double A_TENTH = 0.11;

    @Nested
    class ARisingTarget {

        final Drawn drawn = Drawn.of(Staircase.large(Roads.income()));

        @Test
        void hasOneTreadAYearOfEqualWidthWithoutAGap() {
            var treads = drawn.all("tread");
            assertThat(treads).hasSize(6);
            for (int i = 1; i < treads.size(); i++) {
                assertThat(left(treads.get(i))).isCloseTo(right(treads.get(i - 1)), within(A_TENTH));
                assertThat(right(treads.get(i)) - left(treads.get(i)))
                        .isCloseTo(right(treads.getFirst()) - left(treads.getFirst()), within(2 * A_TENTH));
            }
        }

        @Test
        void climbs() {
            assertThat(drawn.all("tread").stream().map(Drawn::top)).isSortedAccordingTo((a, b) -> Double.compare(b, a));
        }

        @Test
        void tellsTheBaselineWhatIsDueAndWhatIsToCome() {
            assertThat(drawn.all("tread base")).hasSize(1);
            assertThat(drawn.all("tread due")).hasSize(3);
            assertThat(drawn.all("tread next")).hasSize(2);
        }

        @Test
        void joinsItsFiguresInTheMiddleOfTheTreads() {
            assertThat(points(drawn.only("found"))).hasSize(4);
            var treads = drawn.all("tread");
            var dots = drawn.all("dot");
            for (int i = 0; i < dots.size(); i++) {
                assertThat(number(dots.get(i), "cx"))
                        .isCloseTo((left(treads.get(i)) + right(treads.get(i))) / 2, within(A_TENTH));
            }
        }

        @Test
        void endsInALargerDotInTheColourOfItsStatus() {
            var last = drawn.only("dot last");
            assertThat(last.getAttribute("fill")).isEqualTo(Palette.AT_RISK);
            assertThat(number(last, "r")).isGreaterThan(number(drawn.all("dot").getFirst(), "r"));
        }

        @Test
        void putsAFigureThatMissesItsMilestoneUnderTheEdge() {
            assertThat(number(drawn.only("dot last"), "cy"))
                    .isGreaterThan(top(drawn.all("tread due").getLast()));
        }

        @Test
        void writesItsNumbersInVietnamese() {
            assertThat(drawn.words("found-figure")).containsExactly("30,2", "33,9", "37,6", "41,2");
            assertThat(drawn.words("milestone"))
                    .containsExactly("mốc 35,2", "mốc 40,1", "mốc 45,1", "mốc 50,0", "mốc 55,0");
            assertThat(drawn.words("year")).containsExactly("2025", "2026", "2027", "2028", "2029", "2030");
            assertThat(drawn.words("axis-unit")).containsExactly("triệu đồng/người/năm");
        }

        @Test
        void hasThreeOrFourLinesOfAnAxis() {
            assertThat(drawn.all("axis")).hasSizeBetween(3, 4);
        }

        @Test
        void fadesAtTheFootBecauseItsAxisDoesNotBeginAtNought() {
            assertThat(drawn.all("fade")).hasSize(1);
        }

        @Test
        void showsThePaceNeededAboveThePresentOneWhereNoForecastIsAllowed() {
            var dot = drawn.only("dot last");
            for (var pace : List.of(drawn.only("needed"), drawn.only("present"))) {
                assertThat(points(pace).getFirst().x()).isEqualTo(number(dot, "cx"));
                assertThat(points(pace).getFirst().y()).isEqualTo(number(dot, "cy"));
            }
            assertThat(top(drawn.only("needed"))).isLessThan(top(drawn.only("present")));
            assertThat(drawn.words("gap-words")).containsExactly("2030 còn thiếu 6,4 triệu đồng");
            assertThat(drawn.all("forecast")).isEmpty();
            assertThat(drawn.all("hatching")).isEmpty();
        }

        @Test
        void leavesThePacesOutWhereTheyWouldNotBeRead() {
            for (var small : List.of(
                    Staircase.small(Roads.income()),
                    Staircase.row(Roads.income()),
                    Staircase.forThePublic(Roads.income()))) {
                assertThat(Drawn.of(small).all("needed")).isEmpty();
            }
        }
    }

    @Nested
    class ATargetToBeKept {

        final Drawn drawn = Drawn.of(Staircase.large(Roads.grain()));

        @Test
        void isOneFlatTerrace() {
            var treads = drawn.all("tread");
            assertThat(treads).hasSize(6);
            assertThat(treads.stream().map(Drawn::top).distinct()).hasSize(1);
            for (var inner : drawn.all("edge").subList(1, 5)) {
                assertThat(points(inner).stream().map(Spot::y).distinct()).hasSize(1);
            }
        }

        @Test
        void hasAForecastBandThatOpensFromTheLastDot() {
            var dot = drawn.only("dot last");
            var band = points(drawn.only("forecast"));
            assertThat(band.getFirst()).isEqualTo(new Spot(number(dot, "cx"), number(dot, "cy")));
            assertThat(band).hasSize(5);
            assertThat(drawn.all("expected")).hasSize(1);
        }

        @Test
        void keepsTheHatchingInsideTheBand() {
            var band = points(drawn.only("forecast"));
            var hatching = points(drawn.only("hatching"));
            assertThat(hatching).isNotEmpty();
            assertThat(hatching).allSatisfy(end -> {
                assertThat(end.x())
                        .isBetween(band.getFirst().x() - A_TENTH, band.get(2).x() + A_TENTH);
                assertThat(end.y())
                        .isBetween(band.get(2).y() - A_TENTH, band.get(3).y() + A_TENTH);
            });
        }

        @Test
        void isHatchedAt45Degrees() {
            var ends = points(drawn.only("hatching"));
            for (int i = 0; i < ends.size(); i += 2) {
                assertThat(ends.get(i).x() + ends.get(i).y())
                        .isCloseTo(ends.get(i + 1).x() + ends.get(i + 1).y(), within(2 * A_TENTH));
            }
        }
    }

    @Nested
    class ATotalOverTheTerm {

        final Drawn drawn = Drawn.of(Staircase.large(Roads.planting()));

        @Test
        void climbsFromNothing() {
            assertThat(drawn.all("tread base")).isEmpty();
            assertThat(drawn.all("tread")).hasSize(5);
            assertThat(number(drawn.all("dot").getFirst(), "cy")).isEqualTo(Frame.LARGE.foot());
        }

        @Test
        void doesNotFadeBecauseItsTreadsAreAmounts() {
            assertThat(drawn.all("fade")).isEmpty();
            double first = Frame.LARGE.foot() - top(drawn.all("tread").getFirst());
            double last = Frame.LARGE.foot() - top(drawn.all("tread").getLast());
            assertThat(last / first).isCloseTo(5, within(0.1));
        }
    }

    @Nested
    class ASeriesThatBreaks {

        final Drawn drawn = Drawn.of(Staircase.large(Roads.poverty()));

        @Test
        void hasATreadOnEitherSideOfTheYearMeasuredTwice() {
            assertThat(drawn.words("year")).containsExactly("2025", "2026", "2026", "2027", "2028", "2029", "2030");
            assertThat(drawn.all("tread base")).hasSize(2);
            assertThat(drawn.words("caption")).containsExactly("gốc", "cách tính cũ", "gốc, cách tính mới");
        }

        @Test
        void isPartedByAWhiteGutter() {
            var gutter = drawn.only("gutter");
            assertThat(number(gutter, "width")).isEqualTo(30);
            assertThat(drawn.all("tread"))
                    .allSatisfy(tread -> assertThat(right(tread) <= number(gutter, "x") + A_TENTH
                                    || left(tread) >= number(gutter, "x") + 30 - A_TENTH)
                            .isTrue());
        }

        @Test
        void isNeverCrossedByTheLine() {
            var gutter = number(drawn.only("gutter"), "x") + 15;
            assertThat(drawn.all("found")).hasSize(2);
            assertThat(drawn.all("found"))
                    .allSatisfy(line -> assertThat(right(line) < gutter || left(line) > gutter)
                            .isTrue());
        }

        @Test
        void namesTheBreakAndItsSource() {
            assertThat(drawn.words("break-words"))
                    .containsExactly("Đổi chuẩn nghèo", "không so sánh qua vạch này", "Nghị định 351/2025/NĐ-CP");
        }

        @Test
        void isOneDashedLineWhereItIsSmall() {
            var small = Drawn.of(Staircase.small(Roads.poverty()));
            assertThat(small.all("gutter")).isEmpty();
            assertThat(small.only("break").getAttribute("stroke-dasharray")).isNotEmpty();
            assertThat(small.all("found")).hasSize(2);
        }

        @Test
        void hasNoSecondTreadForAYearMeasuredOnce() {
            var once =
                    Roads.poverty().withBreaks(List.of(new SeriesBreak(2027, "Giá so sánh mới", "Thông tư mẫu", null)));
            var drawn = Drawn.of(Staircase.large(once));
            assertThat(drawn.words("year")).containsExactly("2025", "2026", "2027", "2028", "2029", "2030");
            assertThat(drawn.all("found")).hasSize(2);
        }
    }

    @Nested
    class WhatIsNotKnown {

        @Test
        void aTargetWithoutANumberHasDotsAndALineButNoTreads() {
            var drawn = Drawn.of(Staircase.large(Roads.products()));
            assertThat(drawn.all("tread")).isEmpty();
            assertThat(drawn.all("edge")).isEmpty();
            assertThat(drawn.all("dot")).hasSize(4);
            assertThat(drawn.all("found")).hasSize(1);
        }

        @Test
        void aTargetWithoutDataHasDotsUpToTheLastKnownYear() {
            var drawn = Drawn.of(Staircase.small(Roads.insurance()));
            assertThat(drawn.all("tread")).hasSize(6);
            assertThat(drawn.all("dot")).hasSize(3);
            assertThat(drawn.only("dot last").getAttribute("fill")).isEqualTo(Palette.UNKNOWN);
        }

        @Test
        void aTargetNotDueHasOnlyTheTreadOfItsYearAndAGreyDot() {
            var drawn = Drawn.of(Staircase.small(Roads.craftVillage()));
            assertThat(drawn.all("tread next")).hasSize(1);
            assertThat(drawn.only("dot last").getAttribute("fill")).isEqualTo(Palette.UNKNOWN);
        }

        @Test
        void aYearWithoutAFigureIsNotBridged() {
            var figures = yearsFrom(2025, "30 32");
            figures.putAll(yearsFrom(2028, "38"));
            var road = Roadmap.of(
                    new Measure("Thu nhập", "triệu đồng", 0),
                    2025,
                    2030,
                    aim(Course.TO_A_LEVEL, "30", years("32 34 36 38 40"), 2028, false),
                    new Found(figures, Mark.ARROW));
            var drawn = Drawn.of(Staircase.small(road));
            assertThat(points(drawn.only("found"))).hasSize(2);
            assertThat(drawn.all("dot")).hasSize(3);
        }

        @Test
        void nothingAtAllIsStillADrawing() {
            var road = Roadmap.of(
                    new Measure("Chưa rõ", "%", 0),
                    2025,
                    2030,
                    aim(Course.TO_A_LEVEL, null, new TreeMap<>(), 2025, false),
                    new Found(new TreeMap<>(), Mark.SQUARE));
            everySize(road)
                    .forEach(svg -> assertThat(Drawn.of(svg).all("tread")).isEmpty());
        }
    }

    @Nested
    class ProposedMilestones {

        final Drawn drawn = Drawn.of(Staircase.card(Roads.proposed()));

        @Test
        void haveADashedEdgeAndNoGround() {
            assertThat(drawn.all("tread")).hasSize(1);
            assertThat(drawn.all("edge proposed")).hasSize(5);
            assertThat(drawn.all("edge proposed"))
                    .allSatisfy(edge ->
                            assertThat(edge.getAttribute("stroke-dasharray")).isNotEmpty());
        }

        @Test
        void areWrittenAboveTheirEdges() {
            assertThat(drawn.words("milestone")).containsExactly("18,6", "17,1", "15,6", "14,1", "12,6", "11,1");
        }
    }

    @Nested
    class ForThePublic {

        final Drawn drawn = Drawn.of(Staircase.forThePublic(Roads.income()));

        @Test
        void whatIsToComeHasADashedEdge() {
            assertThat(drawn.all("edge next"))
                    .hasSize(2)
                    .allSatisfy(edge ->
                            assertThat(edge.getAttribute("stroke-dasharray")).isNotEmpty());
            assertThat(drawn.only("edge base").getAttribute("stroke-dasharray")).isEmpty();
        }

        @Test
        void aFlagStandsOnTheLastTread() {
            var treads = drawn.all("tread");
            assertThat(points(drawn.only("flag-pole")).getFirst().y())
                    .isCloseTo(top(treads.getLast()), within(A_TENTH));
        }

        @Test
        void theLastFigureIsWrittenAndTheOthersAreSaid() {
            assertThat(drawn.words("found-figure")).containsExactly("41,2");
            assertThat(drawn.root().getAttribute("aria-label"))
                    .contains("2026 là 33,9")
                    .contains("2030 là 55,0");
        }
    }

    @Test
    void aSmallOneIsHiddenFromScreenReadersAndALargeOneSaysWhatItShows() {
        var small = Drawn.of(Staircase.small(Roads.income())).root();
        assertThat(small.getAttribute("aria-hidden")).isEqualTo("true");
        assertThat(Drawn.of(Staircase.small(Roads.income())).words("year")).isEmpty();
        var large = Drawn.of(Staircase.large(Roads.income())).root();
        assertThat(large.getAttribute("role")).isEqualTo("img");
        assertThat(large.getAttribute("aria-label"))
                .startsWith("Thu nhập bình quân đầu người, 2025–2030")
                .endsWith("ở bảng Lịch sử số liệu");
    }

    @Test
    void theSizesAreThoseOfTheirPlaces() {
        assertThat(size(Staircase.small(Roads.income()))).isEqualTo("100x25");
        assertThat(size(Staircase.row(Roads.income()))).isEqualTo("100x38");
        assertThat(size(Staircase.large(Roads.income()))).isEqualTo("852x316");
        assertThat(size(Staircase.forThePublic(Roads.income()))).isEqualTo("328x168");
    }

    @Test
    void everythingDrawnLiesOnTheDrawing() {
        for (var road : Stream.of(
                        Roads.income(),
                        Roads.poverty(),
                        Roads.planting(),
                        Roads.grain(),
                        Roads.insurance(),
                        Roads.craftVillage())
                .toList()) {
            everySize(road).forEach(svg -> {
                var drawn = Drawn.of(svg);
                Stream.of("tread", "edge", "found", "forecast", "hatching", "needed", "present")
                        .flatMap(part -> drawn.all(part).stream())
                        .flatMap(path -> points(path).stream())
                        .forEach(point -> {
                            assertThat(point.x()).isBetween(-0.1, number(drawn.root(), "width") + 0.1);
                            assertThat(point.y()).isBetween(-0.1, number(drawn.root(), "height") + 0.1);
                        });
            });
        }
    }

    @Test
    void theSameValuesGiveTheSameDrawing() {
        assertThat(Staircase.large(Roads.poverty()))
                .hasToString(Staircase.large(Roads.poverty()).toString());
    }

    @Test
    void namesAreEscapedAndNothingIsStyledInline() {
        var road = Roadmap.of(
                        new Measure("<b>\"Tên\" & 'thôn'</b>", "<%>", 0),
                        2025,
                        2030,
                        aim(Course.TO_A_LEVEL, "1", years("2 3 4 5 6"), 2028, false),
                        found("1 2", Mark.HALF))
                .withBreaks(List.of(new SeriesBreak(2027, "<script>", "a & b", null)))
                .withOutlook(new Outlook.None());
        everySize(road).forEach(svg -> {
            assertThat(svg.toString()).doesNotContain("<b>", "<script>", "style=");
            assertThat(Drawn.of(svg)).isNotNull();
        });
    }

    @Test
    void theKeyExplainsWhatIsDrawnAndNothingElse() {
        assertThat(StaircaseKey.of(Roads.poverty()))
                .containsExactly(
                        StaircaseKey.DUE,
                        StaircaseKey.NEXT,
                        StaircaseKey.FOUND,
                        StaircaseKey.NEEDED,
                        StaircaseKey.PRESENT,
                        StaircaseKey.BREAK);
        assertThat(StaircaseKey.of(Roads.products())).containsExactly(StaircaseKey.FOUND);
        assertThat(StaircaseKey.of(Roads.planting()))
                .contains(StaircaseKey.FORECAST)
                .doesNotContain(StaircaseKey.NEEDED);
    }

    private static List<Svg> everySize(Roadmap road) {
        return List.of(
                Staircase.small(road),
                Staircase.row(road),
                Staircase.large(road),
                Staircase.forThePublic(road),
                Staircase.card(road));
    }

    private static String size(Svg svg) {
        var root = Drawn.of(svg).root();
        return root.getAttribute("width") + "x" + root.getAttribute("height");
    }
}
