package vn.lotrinh.web.map;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;
import vn.lotrinh.geography.Meridian;
import vn.lotrinh.geography.Meridians;
import vn.lotrinh.geography.Outline;
import vn.lotrinh.geography.ReadShape;
import vn.lotrinh.geography.ReadShapeFile;
import vn.lotrinh.geography.Shape;
import vn.lotrinh.geography.ShapeKind;
import vn.lotrinh.kernel.CommuneScope;
import vn.lotrinh.kernel.VietnameseFormat;
import vn.lotrinh.territory.InstalledCommunes;

/** Reads a shape out of what a form or the map's script sends, and measures it. <i>Đọc và đo hình</i>. */
@Component
public class ReadSentShape {

    private static final int MOST_CHOICES = 200;

    private final InstalledCommunes communes;
    private final CommuneOutlines outlines;

    ReadSentShape(InstalledCommunes communes, CommuneOutlines outlines) {
        this.communes = communes;
        this.outlines = outlines;
    }

    /** The meridian with this code, else that of the province of the commune at work. */
    public Meridian zone(String code) {
        return Meridian.parse(code).orElseGet(() -> Meridians.of(communes.getProvinceCode(CommuneScope.getOne())));
    }

    public ReadShape.Outcome read(String typed, ShapeKind kind, String zone) {
        return ReadShape.of(typed, kind, zone(zone));
    }

    public MeasuredShape measure(String typed, ShapeKind kind, String zone) {
        return switch (read(typed, kind, zone)) {
            case ReadShape.Outcome.Read(var shape) -> measured(shape, List.of());
            case ReadShape.Outcome.Wrong(var sentence) -> MeasuredShape.wrong(sentence);
        };
    }

    /** The shape of the file that fits; with the choices where several do. */
    public MeasuredShape measure(MultipartFile sent, ShapeKind kind) {
        try {
            Path copy = Files.createTempFile("lotrinh-shape", null);
            try {
                sent.transferTo(copy);
                return switch (ReadShapeFile.of(copy)) {
                    case ReadShapeFile.Outcome.Refused(var sentence) -> MeasuredShape.wrong(sentence);
                    case ReadShapeFile.Outcome.Read(var features) -> oneOf(features, kind);
                };
            } finally {
                Files.deleteIfExists(copy);
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private MeasuredShape oneOf(List<ReadShapeFile.Feature> features, ShapeKind kind) {
        var fitting =
                features.stream().filter(feature -> feature.kind() == kind).toList();
        if (fitting.isEmpty()) {
            return MeasuredShape.wrong("Tệp không có " + kind.title() + " nào; mục này cần một " + kind.title() + ".");
        }
        var choices = new ArrayList<MeasuredShape.Choice>();
        var shapes = new ArrayList<Shape>();
        String fault = "";
        for (var feature : fitting.subList(0, Math.min(fitting.size(), MOST_CHOICES))) {
            switch (feature.shape()) {
                case ReadShape.Outcome.Read(var shape) -> {
                    shapes.add(shape);
                    choices.add(new MeasuredShape.Choice(name(feature, choices.size() + 1), shape.typed()));
                }
                case ReadShape.Outcome.Wrong(var sentence) -> fault = fault.isEmpty() ? sentence : fault;
            }
        }
        if (shapes.isEmpty()) {
            return MeasuredShape.wrong(fault);
        }
        return measured(shapes.getFirst(), choices.size() == 1 ? List.of() : choices);
    }

    private static String name(ReadShapeFile.Feature feature, int number) {
        String name = feature.name().isEmpty() ? feature.code() : feature.name();
        return name.isEmpty() ? "Hình thứ " + number : name;
    }

    private MeasuredShape measured(Shape shape, List<MeasuredShape.Choice> choices) {
        return new MeasuredShape(
                shape.geoJson(),
                shape.typed(),
                size(shape),
                shape.kind() == ShapeKind.AREA ? VietnameseFormat.number(shape.hectares()) : null,
                note(shape),
                null,
                choices);
    }

    /** Such as "1,2534 ha, chu vi 480,3 m"; a point has none. */
    public static String size(Shape shape) {
        return switch (shape.kind()) {
            case POINT -> "";
            case LINE -> "dài " + VietnameseFormat.quantity(shape.metres(), "m");
            case AREA ->
                VietnameseFormat.quantity(shape.hectares(), "ha") + ", chu vi "
                        + VietnameseFormat.quantity(shape.metres(), "m");
        };
    }

    private @Nullable String note(Shape shape) {
        return switch (outlines.find().orElse(null)) {
            case null -> null;
            case Outline.Outcome.Wrong _ ->
                "Chưa kiểm tra được hình có nằm trong xã không, vì tệp ranh giới xã có lỗi. Hãy tự kiểm tra kinh tuyến trục và báo người quản trị sửa tệp ranh giới.";
            case Outline.Outcome.Read(var commune) ->
                commune.meets(shape)
                        ? null
                        : "Cả hình nằm ngoài ranh giới xã; hãy kiểm tra kinh tuyến trục và thứ tự hai số của mỗi điểm.";
        };
    }
}
