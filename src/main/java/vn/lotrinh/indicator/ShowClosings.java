package vn.lotrinh.indicator;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.lotrinh.kernel.CommuneScope;
import vn.lotrinh.kernel.Period;

/** What was closed, and as what. <i>Xem kỳ đã chốt</i>. */
@Service
public class ShowClosings {

    private final ClosingTable closings;

    ShowClosings(ClosingTable closings) {
        this.closings = closings;
    }

    /** Newest first, those that were reopened among them. */
    @Transactional(readOnly = true)
    public List<Closing> list() {
        return closings.list(CommuneScope.getOne());
    }

    /** The closing that holds for a period. */
    @Transactional(readOnly = true)
    public Optional<Closing> find(Period period) {
        return closings.findOpen(CommuneScope.getOne(), period);
    }

    /** Values of one closing, by indicator and place. */
    @Transactional(readOnly = true)
    public List<ClosedValue> listValues(Closing closing) {
        return closings.listValues(CommuneScope.getOne(), closing.period(), closing.number());
    }

    /** The closed value of an indicator at a place, where its period is closed. */
    @Transactional(readOnly = true)
    public Optional<ClosedValue> find(String indicator, Place place, Period period) {
        return find(period)
                .flatMap(closing ->
                        closings.findValue(CommuneScope.getOne(), period, closing.number(), indicator, place));
    }
}
