package vn.lotrinh.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import vn.lotrinh.kernel.VietnameseText;
import vn.lotrinh.reading.PlanDraft;
import vn.lotrinh.reading.PlanDraft.Section;

/** The parts of a document that a plan lists by themselves: bases, task groups, solutions, sections in reading order. */
final class DocumentParts {

    private static final Pattern BASIS = Pattern.compile("^Căn cứ\\s+(.+?)[;,.]?\\s*$");
    private static final int LONGEST_NAME = 200;

    private final PlanDraft read;

    DocumentParts(PlanDraft read) {
        this.read = read;
    }

    List<PlanSection> sections() {
        var sections = new ArrayList<PlanSection>();
        flatten(read.sections(), 0, sections);
        return sections;
    }

    private static void flatten(List<Section> from, int depth, List<PlanSection> to) {
        for (Section section : from) {
            to.add(new PlanSection(depth, section.number(), section.title(), section.span()));
            flatten(section.children(), depth + 1, to);
        }
    }

    /** "Căn cứ ..." before the first numbered part. */
    List<String> bases() {
        int end = read.sections().isEmpty()
                ? read.text().length()
                : read.text()
                        .offsetByCodePoints(0, read.sections().getFirst().span().start());
        return read.text()
                .substring(0, end)
                .lines()
                .map(String::strip)
                .map(BASIS::matcher)
                .filter(Matcher::matches)
                .map(basis -> basis.group(1))
                .toList();
    }

    List<Heading> groups() {
        return headings("D", "nhiem vu");
    }

    List<Heading> solutions() {
        return headings("S", "giai phap");
    }

    /** What stands right under the first part whose title says these words. */
    private List<Heading> headings(String letter, String words) {
        return read.sections().stream()
                .filter(section -> VietnameseText.folded(section.title()).contains(words))
                .findFirst()
                .map(section -> headings(letter, section))
                .orElse(List.of());
    }

    private static List<Heading> headings(String letter, Section section) {
        return IntStream.range(0, section.children().size())
                .mapToObj(i -> {
                    var child = section.children().get(i);
                    return new Heading(
                            letter + (i + 1), shortened(child.title()), section.number() + "." + child.number());
                })
                .toList();
    }

    private static String shortened(String title) {
        return title.length() <= LONGEST_NAME ? title : title.substring(0, LONGEST_NAME - 1) + "…";
    }
}
