package vn.lotrinh.indicator;

import java.util.List;
import java.util.Optional;
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
