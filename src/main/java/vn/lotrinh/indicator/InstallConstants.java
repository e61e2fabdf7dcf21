package vn.lotrinh.indicator;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.lotrinh.kernel.Actor;
import vn.lotrinh.kernel.CommuneScope;
import vn.lotrinh.trail.Change;
import vn.lotrinh.trail.Trail;

/**
 * Writes the constants of a pack into the database; what says the same already stays as it is. <i>Cài đặt hằng số</i>. One that the pack no
 * longer names stays, because a figure may have been made with it.
 */
@Service
public class InstallConstants {

    private final ConstantTable constants;
    private final Trail trail;

    InstallConstants(ConstantTable constants, Trail trail) {
        this.constants = constants;
        this.trail = trail;
    }

    @Transactional
    public void handle(List<Constant> wanted, Actor by) {
        var commune = CommuneScope.getOne();
        var present = constants.list(commune).stream().collect(Collectors.toMap(Constant::code, Function.identity()));
        for (var constant : wanted) {
            var before = present.get(constant.code());
            boolean nothingToSay = before == null && constant.values().isEmpty() && !constant.countsVillages();
            if (!nothingToSay && !constant.equals(before)) {
                constants.write(commune, constant);
                trail.record(Change.of(commune, by, "installed", "indicator.constant", constant.code(), 1)
                        .with("name", constant.name())
                        .with("unit", constant.unit())
                        .with("values", constant.values()));
            }
        }
    }
}
