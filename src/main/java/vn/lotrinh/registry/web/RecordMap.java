package vn.lotrinh.registry.web;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.lotrinh.registry.Register;
import vn.lotrinh.registry.RegisterField;
import vn.lotrinh.registry.Stretch;
import vn.lotrinh.web.CommuneMaps;
import vn.lotrinh.web.drawing.Svg;

/** Draws what records say of places over the outline of the commune. <i>Bản đồ của sổ bộ</i>. */
@Component
class RecordMap {

    private final CommuneMaps maps;

    RecordMap(CommuneMaps maps) {
        this.maps = maps;
    }

    /** Empty where the register has no places, none of these records has one, or the commune has no outline. */
    Optional<Svg> of(Register register, List<Stretch> stretches) {
        var shapes = register.fields().stream()
                .filter(field -> field.type().isShape())
                .map(RegisterField::code)
                .flatMap(code -> stretches.stream()
                        .map(stretch -> stretch.value(code))
                        .filter(String.class::isInstance)
                        .map(String.class::cast))
                .toList();
        return shapes.isEmpty()
                ? Optional.empty()
                : maps.find().map(map -> map.drawSurveyed(shapes, shapes.size() + " vị trí của sổ " + register.name()));
    }
}
