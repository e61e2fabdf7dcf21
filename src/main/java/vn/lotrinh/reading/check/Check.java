package vn.lotrinh.reading.check;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import vn.lotrinh.reading.Finding;

/** One thing that a careful reader would stumble over. */
@FunctionalInterface
public interface Check {

    /** Every check that is made, one named value each. */
    List<Check> ALL = List.of(
            new Numbering(),
            new TermsThatRunBackwards(),
            new DatesThatDoNotExist(),
            new WordsNoLongerUsed(),
            new PercentOver100(),
            new DeadlinesOutsideTheTerm(),
            new SharesThatDoNotAddUp(),
            new TwoAimsForOneFigure(),
            new LevelAndMultiple(),
            new AimsWithoutNumber(),
            new AimsWithoutYear(),
            new MultiplesOfNothing(),
            new WorkOfNobody());

    Stream<Finding> findings(PlanAsRead plan);

    /** The findings of all checks in the order of the text. */
    static List<Finding> all(PlanAsRead plan) {
        return ALL.stream()
                .flatMap(check -> check.findings(plan))
                .distinct()
                .sorted(Comparator.comparing(Finding::span))
                .toList();
    }
}
