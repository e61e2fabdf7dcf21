package vn.lotrinh.registry.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import vn.lotrinh.geography.ReadShape;
import vn.lotrinh.registry.NameRecords;
import vn.lotrinh.registry.RecordLooks;
import vn.lotrinh.registry.RecordPage;
import vn.lotrinh.registry.Register;
import vn.lotrinh.registry.RegisterField;
import vn.lotrinh.registry.Stretch;
import vn.lotrinh.web.map.MapGround;
import vn.lotrinh.web.map.MapTiles;
import vn.lotrinh.web.map.ReadSentShape;

/** Makes the map of a register, and tells whose data it shows. */
@Component
class RegisterMapMaker {

    private final NameRecords nameRecords;
    private final RecordLooks looks;
    private final MapGround ground;
    private final MapTiles tiles;

    RegisterMapMaker(NameRecords nameRecords, RecordLooks looks, MapGround ground, MapTiles tiles) {
        this.nameRecords = nameRecords;
        this.looks = looks;
        this.ground = ground;
        this.tiles = tiles;
    }

    RegisterMapPage make(ListAddress address, RecordPage found) {
        var register = address.register();
        var withShapes = found.rows().stream()
                .filter(row -> !shapes(register, row.stretch()).isEmpty())
                .toList();
        var placed = ShapesOfPage.first(withShapes, row -> length(register, row.stretch()), ShapesOfPage.MOST);
        var words = nameRecords.handle(
                register, placed.stream().map(RecordPage.Row::stretch).toList());
        looks.saw(register, placed.stream().map(RecordPage.Row::id).toList(), words);
        var rows = new ArrayList<RegisterMapPage.Row>();
        var shown = new ArrayList<RegisterMapPage.Shown>();
        for (var row : placed) {
            String id = row.id().toString();
            String name = words.title(register, row.stretch());
            String href = Addresses.record(register, row.id());
            boolean inVillage = register.village().way() != Register.VillageRule.Way.NONE;
            rows.add(new RegisterMapPage.Row(
                    id,
                    name,
                    inVillage ? words.village((String) row.stretch().value(Register.VILLAGE)) : "",
                    size(register, row.stretch()).orElse(""),
                    href));
            shapes(register, row.stretch())
                    .forEach(shape -> shown.add(new RegisterMapPage.Shown(id, name, href, shape)));
        }
        String asked = address.asked();
        return new RegisterMapPage(
                "Bản đồ: " + register.name(),
                register.name(),
                Addresses.list(register) + (asked.isEmpty() ? "" : "?" + asked),
                !asked.isEmpty(),
                rows,
                found.rows().size() - withShapes.size(),
                found.total() - found.rows().size() + withShapes.size() - placed.size(),
                JsonMapper.shared().writeValueAsString(shown),
                JsonMapper.shared().writeValueAsString(ground.answer(List.of())),
                tiles);
    }

    private static List<String> shapes(Register register, Stretch stretch) {
        return register.fields().stream()
                .filter(field -> field.type().isShape())
                .map(field -> stretch.value(field.code()))
                .filter(String.class::isInstance)
                .map(String.class::cast)
                .toList();
    }

    private static int length(Register register, Stretch stretch) {
        return shapes(register, stretch).stream().mapToInt(String::length).sum();
    }

    /** Of the first shape that the record has. */
    private static Optional<String> size(Register register, Stretch stretch) {
        return register.fields().stream()
                .filter(field -> field.type().isShape() && stretch.value(field.code()) != null)
                .findFirst()
                .map(field -> size(field, String.valueOf(stretch.value(field.code()))));
    }

    private static String size(RegisterField field, String geoJson) {
        return switch (ReadShape.ofGeoJson(geoJson, field.type().findShapeKind().orElseThrow())) {
            case ReadShape.Outcome.Read(var shape) -> ReadSentShape.size(shape);
            case ReadShape.Outcome.Wrong _ -> "";
        };
    }
}
