package vn.lotrinh.registry;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import vn.lotrinh.given.Rewriting;
import vn.lotrinh.given.TheRewrittenApplication;
import vn.lotrinh.given.World;

/** Counting again finds every mistake that posting could make: each is planted in the SQL itself, one at a time. */
@TheRewrittenApplication
class PlantedMistakesTest {

    private static final String ANNIVERSARY = "(t.\"born\" + interval '%d years')::date";

    @Autowired
    World world;

    @Autowired
    Rewriting rewriting;

    EverythingThatHappens everything;

    /** A piece of SQL that is as it should be, and what a mistake makes of it. */
    private record Mistake(String sentence, Pattern right, String wrong) {}

    private static Mistake mistake(String sentence, String right, String wrong) {
        return new Mistake(
                sentence,
                Pattern.compile(Pattern.quote(right)),
                wrong.replace("\\", "\\\\").replace("$", "\\$"));
    }

    private static Mistake mistakes(String sentence, String pattern, String wrong) {
        return new Mistake(sentence, Pattern.compile(pattern, Pattern.DOTALL), wrong);
    }

    private static final List<Mistake> MISTAKES = List.of(
            mistake("the 14th is in the second half", "< 15 THEN", "< 14 THEN"),
            mistake("the 15th is in the first half", "< 15 THEN", "< 16 THEN"),
            mistake("31/12 is in the next year", "date_part('year', m.day)", "date_part('year', m.day + 1)"),
            mistake("1/1 is in the year before", "date_part('year', m.day)", "date_part('year', m.day - 1)"),
            mistake(
                    "a month is counted from nought",
                    "date_part('month', m.day)::integer * 2",
                    "(date_part('month', m.day)::integer + 1) * 2"),
            mistake(
                    "the last half-month is lost",
                    "AS at(level, place, bucket)",
                    "AS at(level, place, bucket) WHERE at.bucket % 100 <> 24"),
            mistake("the commune has no half-months", "(1::smallint, 'ca-xa', move.half),", ""),
            mistake("the commune has no years", "(0::smallint, 'ca-xa', move.half / 100 * 100),", ""),
            mistakes(
                    "villages have no half-months",
                    ",\\s+\\(3::smallint, coalesce\\(move\\.village, 'toan-xa'\\), move\\.half\\)",
                    ""),
            mistake(
                    "villages have no years",
                    "(2::smallint, coalesce(move.village, 'toan-xa'), move.half / 100 * 100),",
                    ""),
            mistakes(
                    "what is of no village is left out",
                    "move\\.half\\)\\) AS at\\(level, place, bucket\\)",
                    "$0 WHERE move.village IS NOT NULL"),
            mistake(
                    "what is of no village goes to the first",
                    "coalesce(move.village, 'toan-xa')",
                    "coalesce(move.village, 'T01')"),
            mistake(
                    "a cell forgets what stood in it",
                    "amount = c.amount + excluded.amount",
                    "amount = excluded.amount"),
            mistake("only what grows is posted", "HAVING sum(move.amount) <> 0", "HAVING sum(move.amount) > 0"),
            mistake("what was before is not taken away", "half, - amount", "half, 0 * amount"),
            mistake("what was before is taken away twice", "half, - amount", "half, -2 * amount"),
            mistake("what was before is added", "half, - amount", "half, amount"),
            mistakes(
                    "what was before is taken away from the new village",
                    "village, half, - amount\\s+FROM (register\\.\"\\w+)_former_contribution\"",
                    "(SELECT max(n.village) FROM $1_contribution\" n WHERE n.id = former.id), half, - amount"
                            + " FROM $1_former_contribution\" former"),
            mistakes(
                    "a deleted record goes on counting",
                    "FROM (register\\.\"\\w+)_former_contribution\"(.*?AND entry <> :entry)",
                    "FROM $1_former_contribution\" former$2 AND EXISTS (SELECT FROM $1_contribution\" n WHERE n.id = former.id)"),
            mistake(
                    "many rows go to the half-month before",
                    "t.counts_on)::integer * 2",
                    "t.counts_on)::integer * 2 - 1"),
            mistake("the 15th of many rows is of the first half", "t.counts_on) < 15", "t.counts_on) <= 15"),
            mistake("many rows leave the commune without years", "(0::smallint, 'ca-xa', s.half / 100 * 100),", ""),
            mistake(
                    "many rows of no village go to the first",
                    "coalesce(s.village, 'toan-xa')",
                    "coalesce(s.village, 'T01')"),
            mistake("what many rows said before is not taken away", "bucket, - amount", "bucket, 0 * amount"),
            mistake("what many rows said before is taken away twice", "bucket, - amount", "bucket, -2 * amount"),
            mistake("what is taken out leaves no former row", " FROM gone g", " FROM gone g WHERE false"),
            mistakes(
                    "an event that is corrected leaves no former row",
                    "(t\\.version\\) FROM \\S+ t WHERE) ",
                    "$1 false AND "),
            mistake("an event that is corrected keeps its entry", "\"entry\" = w.\"entry\"", "\"entry\" = t.\"entry\""),
            mistake("a state ends on its last day", "least(t.valid_to + 1", "least(t.valid_to"),
            mistake("a state ends two days late", "least(t.valid_to + 1", "least(t.valid_to + 2"),
            mistake("a state never ends", "ARRAY[s.amount, - s.amount]", "ARRAY[s.amount, 0]"),
            mistake("somebody who ages before he comes is counted", "s.enters < s.leaves", "true"),
            mistake(
                    "six is reached a day late",
                    "greatest(t.valid_from, " + ANNIVERSARY.formatted(6),
                    "greatest(t.valid_from, 1 + " + ANNIVERSARY.formatted(6)),
            mistake("six is reached at seven", "interval '6 years'", "interval '7 years'"),
            mistake(
                    "fifteen is reached a day late",
                    "least(t.valid_to + 1, " + ANNIVERSARY.formatted(15),
                    "least(t.valid_to + 1, 1 + " + ANNIVERSARY.formatted(15)),
            mistake(
                    "who is born on 29/2 has his birthday on 1/3",
                    ANNIVERSARY.formatted(6),
                    "(t.\"born\" - 59 + interval '6 years')::date + 59"),
            mistakes(
                    "a register is silent again once its records end",
                    "NULL::date(?=.*AS leaves)",
                    "least(t.valid_to + 1)"),
            mistake("what has no amount is not told", "IS NULL THEN 1::numeric", "IS NULL THEN 0::numeric"),
            mistake("what moves on the 14th is there on the first day", "IN (1, 15)", "IN (1, 14)"),
            mistake("a total counts as one record", "coalesce(t.total_of, 1)", "1"),
            mistake(
                    "a total is not counted",
                    "coalesce(t.total_of, 1)",
                    "CASE WHEN t.total_of IS NULL THEN 1 ELSE 0 END"),
            mistake("the parts are not kept apart", "coalesce(t.\"kind\"::text, '')", "''"),
            mistake(
                    "a record without a kind is lost",
                    "coalesce(t.\"kind\"::text, '')",
                    "nullif(coalesce(t.\"kind\"::text, 'lua'), '')"),
            mistake("an event counts on the day after", "t.counts_on AS day", "t.counts_on + 1 AS day"),
            mistakes("the condition is forgotten", "CASE WHEN \\(?t\\.\"poor\"\\)? THEN", "CASE WHEN true THEN"),
            mistake(
                    "what depends on a corrected record is not taken over again",
                    "AND :entry::uuid IS NOT NULL",
                    "AND :entry::uuid IS NULL"),
            mistakes(
                    "a price is the one of the day before",
                    "valid_from <= g\\.counts_on",
                    "valid_from < g.counts_on - 60"),
            mistake("a stretch is not cut where its source changes", "coalesce(p.until, g.stated_to)", "g.stated_to"),
            mistake(
                    "a row is not renewed where only a copied field changes",
                    "WHERE t.id IS NULL OR ROW(",
                    "WHERE t.id IS NULL OR false AND ROW("),
            mistakes("a proposal counts before it is approved", "INSERT INTO registry\\.proposal AS p", """
                    WITH early AS (
                    INSERT INTO indicator.cell AS c (commune, measure, level, bucket, place, part, amount)
                    SELECT :commune, id, 0, 202600, 'ca-xa', '', 2 FROM indicator.measure WHERE register = :register
                        ON CONFLICT (commune, measure, level, bucket, place, part) DO UPDATE SET amount = c.amount + excluded.amount)
                    INSERT INTO registry.proposal AS p"""));

    @BeforeEach
    void nothingIsPlanted() {
        everything = new EverythingThatHappens(world);
        everything.measured();
    }

    @AfterEach
    void takenOut() {
        rewriting.off();
    }

    @Test
    void nothingIsFoundWhereNothingIsPlanted() {
        assertThat(everything.verified(everything.happens())).isEmpty();
    }

    @TestFactory
    Stream<DynamicTest> everyMistakeIsFound() {
        return MISTAKES.stream().map(mistake -> DynamicTest.dynamicTest(mistake.sentence(), () -> isFound(mistake)));
    }

    private void isFound(Mistake mistake) {
        var matched = new AtomicInteger();
        rewriting.with(sql -> {
            var matcher = mistake.right().matcher(sql);
            if (!matcher.find()) {
                return sql;
            }
            matched.incrementAndGet();
            return matcher.replaceAll(mistake.wrong());
        });
        everything.measured();
        var commune = everything.happens();
        rewriting.off();
        assertThat(matched).as("statements with the mistake").hasPositiveValue();
        assertThat(everything.verified(commune)).as(mistake.sentence()).isNotEmpty();
    }
}
