package vn.lotrinh.registry.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.multipart.MultipartFile;
import vn.lotrinh.access.Permits;
import vn.lotrinh.access.Role;
import vn.lotrinh.access.SignedIn;
import vn.lotrinh.geography.ShapeKind;
import vn.lotrinh.registry.ListRecords;
import vn.lotrinh.registry.RecordQuery;
import vn.lotrinh.registry.Register;
import vn.lotrinh.registry.RegisterField;
import vn.lotrinh.web.NoSuchPage;
import vn.lotrinh.web.map.MapGround;
import vn.lotrinh.web.map.MeasuredShape;
import vn.lotrinh.web.map.ReadSentShape;

/** What the map in a record's form asks for: how large a shape is, and what lies around it. <i>Bản đồ trong biểu mẫu</i>. Saves nothing. */
@Controller
class RecordShapePages {

    private static final int MOST_OTHERS = 1_000;

    private final AskedRegister asked;
    private final ListRecords listRecords;
    private final ReadSentShape readSentShape;
    private final MapGround ground;
    private final Clock clock;

    RecordShapePages(
            AskedRegister asked, ListRecords listRecords, ReadSentShape readSentShape, MapGround ground, Clock clock) {
        this.asked = asked;
        this.listRecords = listRecords;
        this.readSentShape = readSentShape;
        this.ground = ground;
        this.clock = clock;
    }

    /** @param file counts before what is typed */
    @Permits({
        Role.ADMINISTRATOR,
        Role.LEADER,
        Role.OFFICER,
        Role.VILLAGE_HEAD,
        Role.PARTY_CELL_SECRETARY,
        Role.FRONT,
        Role.PRODUCER
    })
    @PostMapping("/so-bo/{register}/hinh/{field}")
    @ResponseBody
    MeasuredShape measure(
            SignedIn by,
            @PathVariable("register") String code,
            @PathVariable("field") String field,
            @RequestParam(name = "chu", defaultValue = "") String typed,
            @RequestParam(name = "kinh-tuyen", defaultValue = "") String zone,
            @RequestParam(name = "tep", required = false) @Nullable MultipartFile file) {
        var kind = kind(shape(asked.toWrite(code, by), field));
        return file == null || file.isEmpty()
                ? readSentShape.measure(typed, kind, zone)
                : readSentShape.measure(file, kind);
    }

    /**
     * The commune, its villages, and the shapes of other records that the reader may see, as many as a page can carry; those of registers that tell
     * of people stay away.
     *
     * @param left the record whose shape is being drawn
     */
    @Permits({
        Role.ADMINISTRATOR,
        Role.LEADER,
        Role.OFFICER,
        Role.VILLAGE_HEAD,
        Role.PARTY_CELL_SECRETARY,
        Role.FRONT,
        Role.PRODUCER
    })
    @GetMapping("/so-bo/{register}/nen-ban-do")
    @ResponseBody
    MapGround.Answer ground(
            SignedIn by,
            @PathVariable("register") String code,
            @RequestParam(name = "muc", defaultValue = "") String field,
            @RequestParam(name = "bo", required = false) @Nullable UUID left) {
        var register = asked.toWrite(code, by);
        shape(register, field);
        return ground.answer(register.holdsPersonalData() ? List.of() : others(by, register, field, left));
    }

    private List<String> others(SignedIn by, Register register, String field, @Nullable UUID left) {
        var query = RecordQuery.on(LocalDate.now(clock)).part(0, MOST_OTHERS);
        return switch (listRecords.handle(by, register.code(), query)) {
            case ListRecords.Outcome.NotAllowed _ -> List.of();
            case ListRecords.Outcome.Found(var page) ->
                ShapesOfPage.first(
                        page.rows().stream()
                                .filter(row -> !row.id().equals(left))
                                .map(row -> row.stretch().value(field))
                                .filter(String.class::isInstance)
                                .map(String.class::cast)
                                .toList(),
                        String::length,
                        ShapesOfPage.MOST);
        };
    }

    private static RegisterField shape(Register register, String field) {
        return register.findField(field)
                .filter(one -> one.type().isShape())
                .orElseThrow(() -> new NoSuchPage("Sổ này không có mục “" + field + "” để vẽ trên bản đồ."));
    }

    private static ShapeKind kind(RegisterField field) {
        return field.type().findShapeKind().orElseThrow();
    }
}
