package vn.lotrinh.registry.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.lotrinh.given.GivenRecords;
import vn.lotrinh.given.GivenRegister;
import vn.lotrinh.registry.FieldType;
import vn.lotrinh.registry.RegisterSet;
import vn.lotrinh.registry.importing.SheetPreview.Tally.Answer;

class CountAnswersTest {

    private final CountAnswers answers = new CountAnswers(
            GivenRegister.event("t_review", "hộ")
                    .with("year", FieldType.PERIOD)
                    .with("head", FieldType.TEXT)
                    .register(),
            new ValueWords(RegisterSet.EMPTY, List.of(), Map.of()));

    private void add(int line, String year) {
        answers.add(line, GivenRecords.on("2026-03-01", "year", year, "head", "Nguyễn An"));
    }

    @Test
    void tellsTheMostFirstAndNothingOfFieldsWithAnswersOfTheirOwn() {
        add(2, "2025");
        add(3, "2026");
        add(4, "2026");
        assertThat(answers.without(List.of()))
                .containsExactly(
                        new SheetPreview.Tally("Trường year", List.of(new Answer("2026", 2), new Answer("2025", 1))));
    }

    @Test
    void leavesOutLinesThatTheRegisterRefuses() {
        add(2, "2025");
        add(3, "2026");
        assertThat(answers.without(List.of(2)))
                .containsExactly(new SheetPreview.Tally("Trường year", List.of(new Answer("2026", 1))));
    }

    @Test
    void leavesOutAFieldWithMoreAnswersThanAPersonCanTakeIn() {
        for (int line = 0; line <= CountAnswers.MOST_ANSWERS; line++) {
            add(line, Integer.toString(2000 + line));
        }
        assertThat(answers.without(List.of())).isEmpty();
    }
}
