package vn.lotrinh.plan.web;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import vn.lotrinh.access.Agency;
import vn.lotrinh.access.Role;
import vn.lotrinh.access.SignedIn;
import vn.lotrinh.indicator.IndicatorDefinition;
import vn.lotrinh.kernel.TextSpan;
import vn.lotrinh.plan.FindingState;
import vn.lotrinh.plan.Missing;
import vn.lotrinh.plan.PlanState;
import vn.lotrinh.plan.Proposal;
import vn.lotrinh.plan.PutInForce.Lack;
import vn.lotrinh.plan.ReviewState;
import vn.lotrinh.plan.ReviewedFinding;
import vn.lotrinh.plan.ReviewedPlan;
import vn.lotrinh.plan.ReviewedTarget;
import vn.lotrinh.plan.web.DocumentText.Marked;
import vn.lotrinh.plan.web.ReviewPage.Card;
import vn.lotrinh.plan.web.ReviewPage.Dot;
import vn.lotrinh.plan.web.ReviewPage.FindingRow;
import vn.lotrinh.plan.web.ReviewPage.Jump;
import vn.lotrinh.plan.web.ReviewPage.Next;
import vn.lotrinh.plan.web.ReviewPage.Note;
import vn.lotrinh.plan.web.ReviewPage.OpenCard;
import vn.lotrinh.plan.web.ReviewPage.Progress;
import vn.lotrinh.plan.web.ReviewPage.Signing;
import vn.lotrinh.plan.web.ReviewPage.Tag;
import vn.lotrinh.reading.Finding;
import vn.lotrinh.web.Typed;

/** Lays a draft out for its review: text, findings and targets beside each other, each linked to the others. */
final class ReviewDesk {

    /** Of a finding that speaks about many lines only the beginning is marked. */
    private static final int LONGEST_MARK = 60;

    private final ReviewedPlan plan;
    private final SignedIn asking;
    private final List<IndicatorDefinition> indicators;
    private final List<Agency> agencies;
    private final List<Lack> lacks;
    private final DocumentText text;
    private final @Nullable ReviewedTarget open;

    ReviewDesk(
            ReviewedPlan plan,
            SignedIn asking,
            List<IndicatorDefinition> indicators,
            List<Agency> agencies,
            List<Lack> lacks,
            @Nullable String openCode) {
        this.plan = plan;
        this.asking = asking;
        this.indicators = indicators;
        this.agencies = agencies;
        this.lacks = lacks;
        this.text = new DocumentText(plan.words() == null ? "" : plan.words(), plan.sections());
        this.open = open(openCode);
    }

    /** The one that was asked for, else the first that waits. */
    private @Nullable ReviewedTarget open(@Nullable String code) {
        Predicate<ReviewedTarget> wanted = code == null
                ? target -> target.state() == ReviewState.PENDING
                : target -> target.terms().code().equals(code);
        return plan.targets().stream().filter(wanted).findFirst().orElse(null);
    }

    /**
     * The page.
     *
     * @param typed what was typed into the open form and what is wrong with it
     * @param faults what is wrong with what was typed about findings, by their ids
     */
    ReviewPage page(Typed typed, Map<UUID, String> faults, @Nullable String fault, boolean swapped) {
        return new ReviewPage(
                plan.id(),
                plan.title(),
                plan.state().words(),
                plan.document() == null ? null : "/tep/" + plan.document(),
                progress(),
                jumps(),
                text.marked(marks()),
                plan.findings().stream()
                        .map(finding -> row(finding, faults.get(finding.id())))
                        .toList(),
                (int) plan.findings().stream()
                        .filter(finding -> finding.state() == FindingState.OPEN)
                        .count(),
                plan.targets().stream().map(target -> card(target, typed)).toList(),
                signing(),
                mayChange(),
                plan.kept().stream()
                        .filter(target -> target.terms().indicator() != null
                                && target.terms().baseline() == null)
                        .count(),
                fault,
                swapped);
    }

    private boolean mayChange() {
        return plan.state() == PlanState.DRAFT && asking.holdsAny(Set.of(Role.OFFICER, Role.LEADER));
    }

    private Progress progress() {
        var kept = plan.kept();
        long confirmed = kept.stream()
                .filter(target -> target.state() == ReviewState.CONFIRMED)
                .count();
        return new Progress(
                (int) confirmed, kept.size(), kept.stream().map(this::dot).toList());
    }

    private Dot dot(ReviewedTarget target) {
        String code = target.terms().code();
        String css = target.equals(open) ? "here" : target.state() == ReviewState.CONFIRMED ? "done" : "";
        return new Dot(
                code,
                code.replaceFirst("^\\D+", ""),
                css,
                href(target),
                code + ": " + target.terms().name() + ", " + target.state().words());
    }

    private String href(ReviewedTarget target) {
        String code = target.terms().code();
        return "/ke-hoach/ban/" + plan.id() + "/ra-soat?mo=" + code + "#" + code;
    }

    private List<Jump> jumps() {
        return plan.sections().stream()
                .filter(section -> section.depth() == 0)
                .map(section ->
                        new Jump(section.number() + ". " + section.title(), "#dong-" + text.lineOf(section.span())))
                .toList();
    }

    private List<Marked> marks() {
        var marks = new ArrayList<Marked>();
        plan.targets().stream()
                .sorted(Comparator.comparing(target -> !target.equals(open)))
                .forEach(target -> {
                    if (target.span() != null) {
                        String code = target.terms().code();
                        marks.add(new Marked(
                                target.span(), css(target), placeOf(code), href(target), new Tag(code, href(target))));
                    }
                });
        plan.findings().forEach(finding -> {
            var span = finding.finding().span();
            var beginning = new TextSpan(span.start(), Math.min(span.end(), span.start() + LONGEST_MARK));
            marks.add(new Marked(
                    beginning,
                    finding.state() == FindingState.OPEN ? "wrong" : "",
                    "cho-" + finding.id(),
                    "#diem-" + finding.id(),
                    null));
        });
        return marks;
    }

    private String css(ReviewedTarget target) {
        if (target.equals(open)) {
            return "here";
        }
        return target.state() == ReviewState.PENDING ? "open" : "";
    }

    private static String placeOf(String code) {
        return "cho-" + code;
    }

    private FindingRow row(ReviewedFinding reviewed, @Nullable String fault) {
        var finding = reviewed.finding();
        boolean isOpen = reviewed.state() == FindingState.OPEN;
        String urgency = finding.severity() == Finding.Severity.ERROR ? "" : "unclear";
        String why = reviewed.reason() == null ? "" : ": " + reviewed.reason();
        return new FindingRow(
                reviewed.id().toString(),
                isOpen ? urgency : "settled",
                FindingWords.of(finding.code()),
                "dòng " + text.lineOf(finding.span()),
                "#cho-" + reviewed.id(),
                finding.message(),
                isOpen ? null : reviewed.state().words() + why,
                reviewed.version(),
                fault);
    }

    private Card card(ReviewedTarget target, Typed typed) {
        var terms = target.terms();
        return new Card(
                terms.code(),
                terms.name(),
                GoalWords.of(terms.goal(), plan.from()),
                target.state().words(),
                switch (target.state()) {
                    case PENDING -> "";
                    case CONFIRMED -> "settled";
                    case DROPPED -> "dropped";
                },
                href(target),
                target.equals(open) ? openCard(target, typed) : null);
    }

    private OpenCard openCard(ReviewedTarget target, Typed typed) {
        var form = new TargetForm(new TargetTexts(target.terms(), plan.from(), plan.to(), indicators), agencies);
        var span = target.span();
        return new OpenCard(
                target.id().toString(),
                target.version(),
                span == null ? null : "dòng " + text.lineOf(span),
                span == null ? null : "#" + placeOf(target.terms().code()),
                target.words(),
                form.fields(typed),
                form.milestones(typed),
                unit(target),
                MilestoneDrawing.of(target.terms(), plan.from(), plan.to(), form.decimals(), unit(target)),
                next(target),
                target.reason(),
                typed.findFault("ly-do").orElse(null));
    }

    private String unit(ReviewedTarget target) {
        return indicators.stream()
                .filter(known -> known.code().equals(target.terms().indicator()))
                .map(IndicatorDefinition::unit)
                .findFirst()
                .orElse(
                        target.terms().goal().unit() == null
                                ? ""
                                : target.terms().goal().unit());
    }

    private @Nullable Next next(ReviewedTarget target) {
        var kept = plan.kept();
        int behind = kept.indexOf(target) + 1;
        if (behind == 0 || behind >= kept.size()) {
            return null;
        }
        var other = kept.get(behind);
        return new Next(other.id().toString(), other.version(), other.terms().code());
    }

    private Signing signing() {
        return new Signing(
                plan.state() == PlanState.DRAFT && asking.holds(Role.LEADER),
                plan.version(),
                lacks.stream()
                        .map(lack -> note(
                                lack.target(),
                                lack.missing().stream().map(Missing::words).collect(joining(", "))))
                        .toList(),
                plan.kept().stream()
                        .filter(target -> !target.terms().proposals().isEmpty())
                        .map(target -> note(
                                target,
                                target.terms().proposals().stream()
                                        .sorted()
                                        .map(Proposal::words)
                                        .collect(joining(", "))))
                        .toList());
    }

    private Note note(ReviewedTarget target, String words) {
        return new Note(target.terms().code(), href(target), words);
    }
}
