package vn.lotrinh.plan;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.lotrinh.access.Agency;
import vn.lotrinh.access.AgencyPart;
import vn.lotrinh.indicator.IndicatorDefinition;
import vn.lotrinh.indicator.IndicatorPart;
import vn.lotrinh.pack.Pack;
import vn.lotrinh.pack.PackFields;
import vn.lotrinh.pack.PackFindings;
import vn.lotrinh.pack.PackPart;

/** Reads {@code plan.yaml}; empty for a pack that has no plan of its own. */
public final class PlanPart implements PackPart<Optional<PlanDefinition>> {

    private static final String FILE = "plan.yaml";
    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2100;

    /** The fields that a pack may only propose. */
    private static final Set<String> PROPOSABLE =
            Set.of(Proposal.DUE, Proposal.OWNER, Proposal.BASELINE, Proposal.MEASURE, Proposal.INDICATOR);

    @Override
    public List<String> files() {
        return List.of(FILE);
    }

    @Override
    public Optional<PlanDefinition> read(Pack pack, PackFindings findings) {
        return pack.files(FILE, findings).stream()
                .reduce((lower, higher) -> higher)
                .flatMap(file -> plan(file, pack));
    }

    private static Optional<PlanDefinition> plan(PackFields file, Pack pack) {
        file.allow("title", "term", "bases", "targets", "groups", "solutions", "recipients");
        String title = file.text("title");
        var term = file.group("term");
        term.allow("from", "to");
        int from = term.whole("from", FIRST_YEAR, LAST_YEAR);
        int to = term.whole("to", FIRST_YEAR, LAST_YEAR);
        if (term.sound() && to < from) {
            term.wrong("to", "Năm cuối " + to + " đứng trước năm đầu " + from + ".");
        }
        if (!term.sound()) {
            return Optional.empty();
        }
        var targets = new Targets(pack, from, to).read(file);
        var plan = new PlanDefinition(
                title,
                from,
                to,
                file.texts("bases"),
                targets,
                headings(file, "groups"),
                headings(file, "solutions"),
                file.texts("recipients"));
        return file.sound() ? Optional.of(plan) : Optional.empty();
    }

    private static List<Heading> headings(PackFields file, String name) {
        var headings = new ArrayList<Heading>();
        for (PackFields fields : file.list(name)) {
            fields.allow("code", "name", "section");
            var heading = new Heading(fields.text("code"), fields.text("name"), fields.text("section"));
            if (fields.sound()) {
                headings.add(heading);
            }
        }
        return headings;
    }

    /** Reads targets against the indicators and agencies of the same pack. */
    private static final class Targets {

        private final Map<String, IndicatorDefinition> indicators;
        private final Set<String> agencies;
        private final int from;
        private final int to;

        /** What is wrong in those files was reported by their own parts. */
        Targets(Pack pack, int from, int to) {
            var reportedElsewhere = new PackFindings();
            this.indicators = new IndicatorPart()
                    .read(pack, reportedElsewhere).stream()
                            .collect(Collectors.toMap(IndicatorDefinition::code, Function.identity()));
            this.agencies = new AgencyPart()
                    .read(pack, reportedElsewhere).stream().map(Agency::code).collect(Collectors.toSet());
            this.from = from;
            this.to = to;
        }

        List<TargetTerms> read(PackFields file) {
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
            String code = fields.text("code");
            String indicator = fields.text("indicator");
            IndicatorDefinition measured = indicators.get(indicator);
            if (measured == null && !indicator.isEmpty()) {
                fields.wrong("indicator", "Không có chỉ số “" + indicator + "” trong indicators.yaml.");
            }
            var owner = fields.findText("owner");
            if (owner.isPresent() && !agencies.contains(owner.get())) {
                fields.wrong("owner", "Không có cơ quan “" + owner.get() + "” trong agencies.yaml.");
            }
            var terms = new TargetTerms(
                    code,
                    fields.text("name"),
                    fields.text("section"),
                    indicator,
                    GoalFields.read(fields.group("goal"), measured == null ? "" : measured.unit(), from, to),
                    owner.orElse(null),
                    fields.findGroup("baseline").map(this::baseline).orElse(null),
                    Milestones.none(),
                    proposals(fields));
            return terms.withMilestones(terms.proposedMilestones(from));
        }

        private Baseline baseline(PackFields fields) {
            fields.allow("year", "value", "source");
            return new Baseline(
                    fields.whole("year", FIRST_YEAR, to),
                    fields.number("value"),
                    fields.findText("source").orElse(null));
        }

        private static Set<String> proposals(PackFields fields) {
            var proposals = Set.copyOf(fields.texts("proposed"));
            proposals.stream()
                    .filter(name -> !PROPOSABLE.contains(name))
                    .forEach(name -> fields.wrong(
                            "proposed",
                            "“proposed” chỉ nhận: "
                                    + String.join(
                                            ", ", PROPOSABLE.stream().sorted().toList()) + "; không phải “" + name
                                    + "”."));
            return proposals;
        }
    }
}
