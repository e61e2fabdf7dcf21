package vn.lotrinh.indicator;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.lotrinh.kernel.CommuneScope;

/** What was reported, as it was reported. <i>Số liệu báo cáo</i>. */
@Service
public class ReportedFigures {

    private final FigureTable figures;
    private final SubmissionTable submissions;

    ReportedFigures(FigureTable figures, SubmissionTable submissions) {
        this.figures = figures;
        this.submissions = submissions;
    }

    @Transactional(readOnly = true)
    public Optional<ReportedFigure> find(FigureKey key) {
        return figures.find(CommuneScope.getOne(), key);
    }

    /** Those that are there, by their keys. */
    @Transactional(readOnly = true)
    public Map<FigureKey, ReportedFigure> find(Collection<FigureKey> keys) {
        return figures.list(CommuneScope.getOne(), keys).stream()
                .collect(Collectors.toMap(ReportedFigure::key, Function.identity()));
    }

    /** By place and time. */
    @Transactional(readOnly = true)
    public List<ReportedFigure> list(IndicatorDefinition definition) {
        return figures.list(CommuneScope.getOne(), definition.code());
    }

    /** By village and period. */
    @Transactional(readOnly = true)
    public List<Submission> listSubmissions(IndicatorDefinition definition) {
        return submissions.list(CommuneScope.getOne(), definition.code());
    }
}
