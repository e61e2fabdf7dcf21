package vn.lotrinh.indicator;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.lotrinh.kernel.CommuneScope;

/** The dated numbers that formulas of the commune at work use. <i>Hằng số của xã</i>. */
@Service
public class Constants {

    private final ConstantTable constants;

    Constants(ConstantTable constants) {
        this.constants = constants;
    }

    /** What a constant is on a day; empty where the commune has none of this code, or none yet on that day. */
    @Transactional(readOnly = true)
    public Optional<Constant.Dated> find(String code, LocalDate day) {
        return list().stream()
                .filter(constant -> constant.code().equals(code))
                .findFirst()
                .flatMap(constant -> constant.on(day));
    }

    /** Those that have a value, by their codes. */
    @Transactional(readOnly = true)
    public List<Constant> list() {
        return constants.list(CommuneScope.getOne());
    }
}
