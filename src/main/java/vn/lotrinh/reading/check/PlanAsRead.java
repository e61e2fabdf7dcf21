package vn.lotrinh.reading.check;

import java.util.List;
import vn.lotrinh.kernel.TextSpan;
import vn.lotrinh.reading.DraftTarget;
import vn.lotrinh.reading.PlanDraft.DraftAssignment;
import vn.lotrinh.reading.structure.Identity;
import vn.lotrinh.reading.structure.Line;
import vn.lotrinh.reading.structure.Outline;

/** Everything that a check may look at. */
public record PlanAsRead(
        Outline outline, Identity identity, List<DraftTarget> targets, List<DraftAssignment> assignments) {

    private static final int LONGEST = 20_000;

    /** The paragraphs, tables left out, and paragraphs that no plan has. */
    List<Line> paragraphs() {
        return outline.lines().stream()
                .map(Outline.Placed::line)
                .filter(line -> !line.isTable() && line.text().length() <= LONGEST)
                .toList();
    }

    /** Whether two targets stand in one paragraph or table, where the second says more of the first. */
    boolean areInOneBreath(DraftTarget one, DraftTarget other) {
        return outline.lines().stream()
                .map(placed -> placed.line().span())
                .anyMatch(span -> span.contains(one.span()) && span.contains(other.span()));
    }

    /** The place in the whole text of a piece of a line, given by its Java indices. */
    static TextSpan within(Line line, int from, int to) {
        int start = line.span().start() + line.text().codePointCount(0, from);
        return new TextSpan(start, start + line.text().codePointCount(from, to));
    }
}
