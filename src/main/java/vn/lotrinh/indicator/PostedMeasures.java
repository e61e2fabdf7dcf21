package vn.lotrinh.indicator;

import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.lotrinh.formula.Measure;
import vn.lotrinh.kernel.CommuneScope;

/** What the formulas of the commune at work measure, each once. <i>Các phép đo của xã</i>. */
@Service
public class PostedMeasures {

    private final IndicatorTable indicators;
    private final Constants constants;
    private final Formulas formulas;

    PostedMeasures(IndicatorTable indicators, Constants constants, Formulas formulas) {
        this.indicators = indicators;
        this.constants = constants;
        this.formulas = formulas;
    }

    @Transactional(readOnly = true)
    public List<Measure> list() {
        var definitions = indicators.list(CommuneScope.getOne());
        var known = constants.list();
        return definitions.stream()
                .filter(definition -> definition.formula() != null)
                .flatMap(definition -> formulas.get(definition, definitions, known).measures().stream())
                .distinct()
                .toList();
    }
}
