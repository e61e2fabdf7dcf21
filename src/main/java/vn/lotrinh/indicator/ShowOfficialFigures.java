package vn.lotrinh.indicator;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.lotrinh.kernel.CommuneScope;

/** What was officially made known, document by document. <i>Xem số liệu chính thức</i>. */
@Service
public class ShowOfficialFigures {

    private final OfficialTable officials;

    ShowOfficialFigures(OfficialTable officials) {
        this.officials = officials;
    }

    /** The latest first. */
    @Transactional(readOnly = true)
    public List<OfficialDocument> documents() {
        return officials.listDocuments(CommuneScope.getOne());
    }

    @Transactional(readOnly = true)
    public Optional<OfficialDocument> find(UUID document) {
        return documents().stream().filter(one -> one.id().equals(document)).findFirst();
    }

    /** All figures of all documents, by indicator, place and period, the latest document first. */
    @Transactional(readOnly = true)
    public List<OfficialFigure> list() {
        return officials.list(CommuneScope.getOne());
    }

    /** Those of one indicator. */
    @Transactional(readOnly = true)
    public List<OfficialFigure> list(IndicatorDefinition definition) {
        return officials.list(CommuneScope.getOne(), definition.code());
    }
}
