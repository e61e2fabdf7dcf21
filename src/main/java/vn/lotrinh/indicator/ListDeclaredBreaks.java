package vn.lotrinh.indicator;

import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.lotrinh.kernel.CommuneScope;

/** The breaks that the commune wrote down itself, by year. <i>Các năm đứt chuỗi do xã ghi</i>. */
@Service
public class ListDeclaredBreaks {

    private final BreakTable breaks;

    ListDeclaredBreaks(BreakTable breaks) {
        this.breaks = breaks;
    }

    @Transactional(readOnly = true)
    public List<SeriesBreak> handle(IndicatorDefinition definition) {
        var commune = CommuneScope.getOne();
        return breaks.listDeclared(List.of(commune))
                .getOrDefault(new IndicatorKey(commune.code(), definition.code()), List.of());
    }
}
