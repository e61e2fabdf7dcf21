package vn.lotrinh.given;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import vn.lotrinh.access.SignedIn;
import vn.lotrinh.files.KeepFile;
import vn.lotrinh.indicator.PublishOfficialFigures.Named;
import vn.lotrinh.indicator.sheets.ConfirmFigureSheet;
import vn.lotrinh.indicator.sheets.FigurePreview;
import vn.lotrinh.indicator.sheets.FigureSheet;
import vn.lotrinh.indicator.sheets.PreviewFigureSheet;
import vn.lotrinh.kernel.CommuneCode;
import vn.lotrinh.sheet.NewColumn;
import vn.lotrinh.sheet.NewSheet;
import vn.lotrinh.sheet.SheetCell;
import vn.lotrinh.sheet.WriteSheet;

/** A sheet of figures as an officer fills it in and sends it. */
public final class GivenFigureSheet {

    private static final List<String> TITLES =
            List.of("Chỉ số *", "Nơi", "Kỳ *", "Số liệu", "Tử số", "Mẫu số", "Loại số liệu", "Nguồn *", "Ghi chú");

    private final World world;
    private final CommuneCode commune;
    private final List<List<SheetCell>> rows = new ArrayList<>();

    public GivenFigureSheet(World world, CommuneCode commune) {
        this.world = world;
        this.commune = commune;
    }

    /** Indicator, place, period, figure, numerator, denominator, grade, source, note; what is left out is empty. */
    public GivenFigureSheet row(String... cells) {
        rows.add(Arrays.stream(cells).map(SheetCell::ofText).toList());
        return this;
    }

    public byte[] bytes() {
        var columns = TITLES.stream().map(NewColumn::ofText).toList();
        try (var out = new ByteArrayOutputStream()) {
            WriteSheet.write(out, List.of(NewSheet.of("Số liệu", List.of("Mẫu"), columns, rows.iterator())));
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Kept as a file of the commune, by its digest. */
    private String kept() {
        try {
            var file = Files.write(Files.createTempFile("so-lieu", ".xlsx"), bytes());
            var command = new KeepFile.Command(World.TEST, "so-lieu.xlsx", file);
            var kept = (KeepFile.Outcome.Kept)
                    world.in(commune, () -> world.get(KeepFile.class).handle(command));
            Files.delete(file);
            return kept.file().digest();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** As a document of the rangers says it. */
    public FigureSheet official(String number, String issuedOn) {
        return FigureSheet.official(new Named("Hạt Kiểm lâm", number, LocalDate.parse(issuedOn), kept()));
    }

    public FigureSheet reported() {
        return FigureSheet.reported(kept(), "");
    }

    public static FigurePreview preview(World world, SignedIn by, FigureSheet sheet) {
        var outcome =
                world.in(by.commune(), () -> world.get(PreviewFigureSheet.class).handle(by, sheet));
        return switch (outcome) {
            case PreviewFigureSheet.Outcome.Previewed(var preview) -> preview;
            default -> throw new AssertionError(outcome.toString());
        };
    }

    /** Confirms what was seen. */
    public static ConfirmFigureSheet.Outcome confirm(World world, SignedIn by, FigureSheet sheet, String seen) {
        return world.in(
                by.commune(),
                () -> world.get(ConfirmFigureSheet.class).handle(new ConfirmFigureSheet.Command(by, sheet, seen)));
    }

    /** Looks and confirms. */
    public static ConfirmFigureSheet.Outcome.Written written(World world, SignedIn by, FigureSheet sheet) {
        String seen = preview(world, by, sheet).digest();
        return (ConfirmFigureSheet.Outcome.Written) confirm(world, by, sheet, seen);
    }
}
