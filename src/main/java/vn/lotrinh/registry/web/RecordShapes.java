package vn.lotrinh.registry.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;
import org.springframework.web.multipart.MultipartFile;
import vn.lotrinh.geography.ReadShape;
import vn.lotrinh.geography.ShapeKind;
import vn.lotrinh.registry.FieldType;
import vn.lotrinh.registry.Register;
import vn.lotrinh.registry.RegisterField;
import vn.lotrinh.web.Field;
import vn.lotrinh.web.map.MakeShapeInput;
import vn.lotrinh.web.map.ReadSentShape;

/** Shapes in a record's form: their fields, what is typed into them, files that are sent for them. <i>Hình trong biểu mẫu</i>. */
@Component
class RecordShapes {

    /** What a button of the form does instead of saving. */
    static final String TASK = "viec";

    static final String LOOK = "xem-hinh";

    private final MakeShapeInput inputs;
    private final ReadSentShape readSentShape;

    RecordShapes(MakeShapeInput inputs, ReadSentShape readSentShape) {
        this.inputs = inputs;
        this.readSentShape = readSentShape;
    }

    RecordFormPage.Part part(RecordDraft draft, RegisterField field, Field dressed) {
        String code = field.code();
        String list = Addresses.list(draft.register());
        var filled = draft.filled(dressed.value(draft.posted().field(code)));
        var input = inputs.make(
                filled,
                code,
                field.type().findShapeKind().orElseThrow(),
                draft.posted().text(MakeShapeInput.zoneName(code)),
                list + "/hinh/" + code,
                list + "/nen-ban-do?muc=" + code + "&bo=" + draft.id(),
                areaField(draft.register()));
        return new RecordFormPage.Part(filled, null, false, List.of(), input);
    }

    /** The first field in hectares. */
    private static @Nullable String areaField(Register register) {
        return register.entered().stream()
                .filter(field -> field.type() == FieldType.DECIMAL && "ha".equals(field.unit()))
                .map(field -> Posted.name(field.code()))
                .findFirst()
                .orElse(null);
    }

    ReadShape.Outcome read(Posted posted, RegisterField field, String typed) {
        return readSentShape.read(
                typed, field.type().findShapeKind().orElseThrow(), posted.text(MakeShapeInput.zoneName(field.code())));
    }

    /** As it may be typed again; what was kept before shapes were checked comes as it is. */
    static String typed(String geoJson, ShapeKind kind) {
        return switch (ReadShape.ofGeoJson(geoJson, kind)) {
            case ReadShape.Outcome.Read(var shape) -> shape.typed();
            case ReadShape.Outcome.Wrong _ -> geoJson;
        };
    }

    /**
     * What the form says once its files are read.
     *
     * @param asked whether somebody wants to see the shapes before anything is saved
     */
    record Sent(Posted posted, Map<String, String> faults, boolean asked) {}

    /** A file takes the place of what is typed; it is shown before it is saved. */
    Sent sent(Register register, Posted posted, MultiValueMap<String, MultipartFile> files) {
        var all = posted;
        var faults = new LinkedHashMap<String, String>();
        boolean asked = posted.text(TASK).equals(LOOK);
        for (var field : register.entered()) {
            var kind = field.type().findShapeKind();
            var file = files.getFirst(MakeShapeInput.fileName(field.code()));
            if (kind.isPresent() && file != null && !file.isEmpty()) {
                asked = true;
                var measured = readSentShape.measure(file, kind.get());
                if (measured.fault() != null) {
                    faults.put(Posted.name(field.code()), measured.fault());
                } else if (!measured.choices().isEmpty()) {
                    faults.put(
                            Posted.name(field.code()),
                            "Tệp có " + measured.choices().size() + " "
                                    + kind.get().title() + "; mục này chỉ nhận một, hãy giữ lại một hình trong tệp.");
                } else {
                    all = all.with(Posted.name(field.code()), measured.typed());
                }
            }
        }
        return new Sent(all, faults, asked);
    }
}
