package vn.lotrinh.indicator;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.lotrinh.kernel.CommuneCode;
import vn.lotrinh.kernel.CommuneScope;

/** What the commune at work measures. <i>Danh mục chỉ số</i>. */
@Service
public class Indicators {

    private final IndicatorTable indicators;

    Indicators(IndicatorTable indicators) {
        this.indicators = indicators;
    }

    @Transactional(readOnly = true)
    public Optional<IndicatorDefinition> find(String code) {
        return indicators.find(CommuneScope.getOne(), code);
    }

    /** @throws IllegalArgumentException when the commune measures no such thing */
    @Transactional(readOnly = true)
    public IndicatorDefinition get(String code) {
        return find(code).orElseThrow(() -> new IllegalArgumentException("No such indicator: " + code));
    }

    /** Those of every commune in scope, in no more statements than of one. */
    @Transactional(readOnly = true)
    public Map<CommuneCode, List<IndicatorDefinition>> listByCommune() {
        return indicators.list(CommuneScope.list());
    }

    /** In the order of the pack, then those that a plan added. */
    @Transactional(readOnly = true)
    public List<IndicatorDefinition> list() {
        return indicators.list(CommuneScope.getOne());
    }
}
