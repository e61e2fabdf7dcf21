package vn.lotrinh.indicator;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.lotrinh.files.FindFile;
import vn.lotrinh.indicator.ReportFigures.Field;
import vn.lotrinh.indicator.ReportFigures.Refusal;
import vn.lotrinh.kernel.CommuneCode;
import vn.lotrinh.kernel.CommuneScope;
import vn.lotrinh.territory.ShowLineage;

/** Tells what is wrong with figures before anything is written. <i>Kiểm tra số liệu</i>. */
@Service
public class CheckFigures {

    private final IndicatorTable indicators;
    private final SubmissionTable submissions;
    private final ShowLineage showLineage;
    private final FindFile files;
    private final Clock clock;

    CheckFigures(
            IndicatorTable indicators,
            SubmissionTable submissions,
            ShowLineage showLineage,
            FindFile files,
            Clock clock) {
        this.indicators = indicators;
        this.submissions = submissions;
        this.showLineage = showLineage;
        this.files = files;
        this.clock = clock;
    }

    /**
     * What is wrong with figures that are to be reported.
     *
     * @throws IllegalArgumentException for an indicator that the commune does not measure
     */
    @Transactional(readOnly = true)
    public List<Refusal> reported(List<FigureEntry> entries) {
        return refusals(FigureRule.REPORTED, entries, LocalDate.now(clock));
    }

    /** The same where a file states them. */
    @Transactional(readOnly = true)
    public List<Refusal> statedInAFile(List<FigureEntry> entries) {
        return refusals(FigureRule.STATED_IN_A_FILE, entries, LocalDate.now(clock));
    }

    /** The same with what an official document says that was issued on a day. */
    @Transactional(readOnly = true)
    public List<Refusal> official(List<FigureEntry> entries, LocalDate issuedOn) {
        return refusals(FigureRule.OFFICIAL, entries, issuedOn);
    }

    private List<Refusal> refusals(List<FigureRule> rules, List<FigureEntry> entries, LocalDate saidOn) {
        var commune = CommuneScope.getOne();
        var definitions = definitions(commune, entries);
        var situation = new FigureRule.Situation(
                showLineage.handle(),
                nothingSubmitted(commune, definitions.keySet()),
                files(entries),
                LocalDate.now(clock),
                saidOn);
        var refusals = new ArrayList<Refusal>();
        var keys = new HashSet<FigureKey>();
        for (var entry : entries) {
            if (!keys.add(entry.key())) {
                refusals.add(new Refusal(entry.key(), Field.AMOUNT, "Ô này được nhập hai lần trong cùng một lượt."));
            }
            var definition = Objects.requireNonNull(definitions.get(entry.key().indicator()));
            refusals.addAll(FigureRule.broken(rules, entry, definition, situation));
        }
        return refusals;
    }

    Map<String, IndicatorDefinition> definitions(CommuneCode commune, List<FigureEntry> entries) {
        var definitions = new HashMap<String, IndicatorDefinition>();
        entries.stream()
                .map(entry -> entry.key().indicator())
                .distinct()
                .forEach(code -> definitions.put(
                        code,
                        indicators
                                .find(commune, code)
                                .orElseThrow(() -> new IllegalArgumentException("No such indicator: " + code))));
        return definitions;
    }

    private Set<FigureKey> nothingSubmitted(CommuneCode commune, Set<String> codes) {
        return codes.stream()
                .flatMap(code -> submissions.list(commune, code).stream())
                .filter(submission -> submission.kind() == Submission.Kind.NOTHING)
                .map(submission -> new FigureKey(
                        submission.indicator(), new Place.Village(submission.village()), submission.period()))
                .collect(Collectors.toSet());
    }

    /** Those that entries point at and that are kept. */
    private Set<String> files(List<FigureEntry> entries) {
        return entries.stream()
                .map(FigureEntry::evidence)
                .filter(Objects::nonNull)
                .distinct()
                .filter(digest -> files.find(digest).isPresent())
                .collect(Collectors.toSet());
    }
}
