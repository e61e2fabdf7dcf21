package vn.lotrinh.reading.check;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import vn.lotrinh.reading.Finding;
import vn.lotrinh.reading.Finding.Code;
import vn.lotrinh.reading.Finding.Severity;
import vn.lotrinh.reading.structure.Marker;
import vn.lotrinh.reading.structure.Marker.Style;
import vn.lotrinh.reading.structure.Part;

/** Numbers that skip or come twice among parts that stand side by side. */
final class Numbering implements Check {

    private static final int LETTER_D = 4;

    @Override
    public Stream<Finding> findings(PlanAsRead plan) {
        var found = new ArrayList<Finding>();
        walk(plan.outline().whole(), found);
        articles(plan.outline().whole(), found);
        return found.stream();
    }

    private static void walk(Part part, List<Finding> found) {
        Part before = null;
        for (Part child : part.children()) {
            if (before != null && child.marker() != null && child.marker().style() != Style.ARTICLE) {
                compare(part, before, child, found);
            }
            before = child;
            walk(child, found);
        }
    }

    /** Articles are counted through the whole document, whatever chapters they stand in. */
    private static void articles(Part whole, List<Finding> found) {
        Part before = null;
        for (Part article : withArticles(whole).toList()) {
            if (before != null) {
                compare(whole, before, article, found);
            }
            before = article;
        }
    }

    private static Stream<Part> withArticles(Part part) {
        return part.children().stream()
                .flatMap(child -> Stream.concat(
                        child.marker() != null && child.marker().style() == Style.ARTICLE
                                ? Stream.of(child)
                                : Stream.empty(),
                        withArticles(child)));
    }

    private static void compare(Part around, Part before, Part child, List<Finding> found) {
        Marker last = before.marker();
        Marker next = child.marker();
        if (last == null || next == null || last.style() != next.style()) {
            return;
        }
        String where = around.path().isEmpty() ? "" : " trong mục " + around.path();
        if (next.position() == last.position()) {
            found.add(new Finding(
                    Code.SECTION_DUPLICATE,
                    Severity.WARNING,
                    "Số " + next.written() + where + " có hai lần; đánh lại số cho mục sau.",
                    child.heading().span()));
        } else if (next.position() > last.position() + 1 && !onlyTheLetterD(last, next)) {
            found.add(new Finding(
                    Code.SECTION_SKIPPED,
                    Severity.WARNING,
                    "Sau số " + last.written() + where + " là số " + next.written() + ", thiếu số "
                            + next.writtenAt(last.position() + 1) + "; kiểm tra xem có sót nội dung không.",
                    child.heading().span()));
        }
    }

    /** Many lists go from "d" to "e": the letter "đ" is often left out on purpose. */
    private static boolean onlyTheLetterD(Marker last, Marker next) {
        return next.style() == Style.SMALL_LETTER && last.position() == LETTER_D && next.position() == LETTER_D + 2;
    }
}
