package vn.lotrinh.plan;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.lotrinh.access.Agency;
import vn.lotrinh.access.AgencyPart;
import vn.lotrinh.indicator.IndicatorDefinition;
import vn.lotrinh.indicator.IndicatorPart;
import vn.lotrinh.pack.LeftOut;
import vn.lotrinh.pack.Pack;
import vn.lotrinh.pack.PackFields;
import vn.lotrinh.pack.PackText;
import vn.lotrinh.reading.TargetKind;

/** Reads the targets of {@code plan.yaml} against the indicators and agencies of the same pack. */
final class ReadTargets {

    private static final int FIRST_YEAR = 2000;

    /** The fields that a pack may only propose. */
    private static final Set<String> PROPOSABLE =
            Set.of(Proposal.DUE, Proposal.OWNER, Proposal.BASELINE, Proposal.MEASURE, Proposal.INDICATOR);

    private final Map<String, IndicatorDefinition> indicators;
    private final LeftOut indicatorsLeftOut;
    private final Set<String> agencies;
    private final LeftOut agenciesLeftOut;
    private final int from;
    private final int to;

    /**
     * @param from first year of the plan's term; 2000 where it is wrong
     * @param to last year
     */
    ReadTargets(Pack pack, int from, int to) {
        var ofIndicators = pack.reading(new IndicatorPart());
        var ofAgencies = pack.reading(new AgencyPart());
        this.indicators =
                ofIndicators.value().stream().collect(Collectors.toMap(IndicatorDefinition::code, Function.identity()));
        this.indicatorsLeftOut = ofIndicators.leftOut();
        this.agencies = ofAgencies.value().stream().map(Agency::code).collect(Collectors.toSet());
        this.agenciesLeftOut = ofAgencies.leftOut();
        this.from = from;
        this.to = to;
    }

    List<TargetTerms> of(PackFields file) {
        var codes = new HashSet<String>();
        var targets = new ArrayList<TargetTerms>();
        for (PackFields fields : file.list("targets")) {
            var target = target(fields);
            if (!target.code().isEmpty() && !codes.add(target.code())) {
                fields.wrong("code", "Mã chỉ tiêu “" + target.code() + "” đã dùng cho một chỉ tiêu khác.");
            }
            if (fields.sound()) {
                targets.add(target);
            }
        }
        return targets;
    }

    private TargetTerms target(PackFields fields) {
        fields.allow("code", "name", "section", "indicator", "goal", "owner", "baseline", "proposed");
        String code = PlanPart.code(fields);
        String indicator = fields.findText("indicator").orElse(null);
        var measured = indicator == null ? null : measuredBy(indicator, fields);
        var goal = GoalFields.read(fields.group("goal"), measured, from, to);
        if (indicator == null && !goal.declaredNotMeasurable()) {
            indicator = fields.text("indicator");
        }
        var owner = fields.findText("owner").orElse(null);
        if (owner != null && !agencies.contains(owner) && !agenciesLeftOut.has(owner)) {
            fields.wrong("owner", "Không có cơ quan “" + owner + "” trong agencies.yaml.");
        }
        var terms = new TargetTerms(
                code,
                fields.text("name"),
                fields.text("section"),
                indicator,
                goal,
                owner,
                fields.findGroup("baseline")
                        .map(group -> baseline(group, measured, goal.kind()))
                        .orElse(null),
                Milestones.none(),
                proposals(fields, goal));
        return terms.withMilestones(terms.proposedMilestones(from));
    }

    private @Nullable IndicatorDefinition measuredBy(String indicator, PackFields fields) {
        var measured = indicators.get(indicator);
        if (measured == null && !indicatorsLeftOut.has(indicator)) {
            fields.wrong("indicator", "Không có chỉ số “" + indicator + "” trong indicators.yaml.");
        }
        return measured;
    }

    private Baseline baseline(PackFields fields, @Nullable IndicatorDefinition measured, TargetKind kind) {
        fields.allow("year", "value", "source");
        var baseline = new Baseline(
                fields.whole("year", FIRST_YEAR, to),
                fields.number("value"),
                fields.findText("source").orElse(null));
        if (!fields.isWrong("year") && baseline.year() >= from && from > FIRST_YEAR) {
            fields.wrong("year", "Năm gốc " + baseline.year() + " phải đứng trước năm đầu " + from + " của kế hoạch.");
        }
        figureFits(fields, baseline.figure(), GoalFields.isShare(measured), kind);
        return baseline;
    }

    /** As the value of a goal, which is never negative and of a percentage at most 100. */
    private static void figureFits(PackFields fields, BigDecimal figure, boolean isShare, TargetKind kind) {
        if (figure.signum() < 0 && (isShare || kind != TargetKind.QUALITATIVE)) {
            fields.wrong("value", "Số của năm gốc không được nhỏ hơn 0, không phải " + figure.toPlainString() + ".");
        } else if (isShare && GoalFields.isMoreThanAll(figure)) {
            fields.wrong(
                    "value",
                    "Số của năm gốc là phần trăm nên không quá 100, không phải " + figure.toPlainString() + ".");
        }
    }

    private static Set<String> proposals(PackFields fields, GoalTerms goal) {
        var proposals = fields.textsWithPlaces("proposed");
        for (PackText proposal : proposals) {
            String name = proposal.text();
            if (!PROPOSABLE.contains(name)) {
                fields.wrong(
                        proposal,
                        "“proposed” chỉ nhận: "
                                + String.join(", ", PROPOSABLE.stream().sorted().toList()) + "; không phải “" + name
                                + "”.");
            } else if (!isThere(name, fields, goal)) {
                fields.wrong(
                        proposal,
                        "“proposed” ghi “" + name
                                + "” nhưng chỉ tiêu này không có mục đó; hãy ghi mục đó hoặc bỏ tên này.");
            }
        }
        return proposals.stream().map(PackText::text).collect(Collectors.toUnmodifiableSet());
    }

    /** The year that a goal is due has a value of its own where none is written. */
    private static boolean isThere(String proposal, PackFields fields, GoalTerms goal) {
        return switch (proposal) {
            case Proposal.DUE -> true;
            case Proposal.MEASURE -> goal.kind() == TargetKind.AVERAGE_REDUCTION || !fields.sound();
            default -> fields.has(proposal) || fields.isWrong(proposal);
        };
    }
}
