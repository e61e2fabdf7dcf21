package vn.lotrinh.province.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.RoundingMode;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.lotrinh.kernel.VietnameseFormat;
import vn.lotrinh.province.ComparedCommune;
import vn.lotrinh.province.Comparison;
import vn.lotrinh.sheet.NewColumn;
import vn.lotrinh.sheet.NewSheet;
import vn.lotrinh.sheet.SheetCell;
import vn.lotrinh.sheet.WriteSheet;
import vn.lotrinh.web.Demonstration;

/** A comparison as a file of Excel, as the page lists it. <i>Xuất Excel</i>. */
@Component
class ProvinceSheet {

    private final Demonstration demonstration;

    ProvinceSheet(Demonstration demonstration) {
        this.demonstration = demonstration;
    }

    byte[] write(Comparison comparison, CommuneList list) {
        var indicator = comparison.indicator();
        var titles = List.of(
                indicator.name() + " (" + indicator.unit() + "), năm " + comparison.year(),
                "Số liệu và tình trạng xem ngày " + VietnameseFormat.date(comparison.asOf())
                        + ". Ô không có số ghi lý do ở cột bên cạnh."
                        + (list.filter() == null
                                ? ""
                                : " Chỉ gồm các nơi: " + list.filter().words() + "."));
        var columns = List.of(
                NewColumn.ofText("Mã xã").wide(10),
                NewColumn.ofText("Xã, phường"),
                NewColumn.ofNumbers("Số liệu").wide(16),
                NewColumn.ofText("Vì sao không có số"),
                NewColumn.ofText("Bậc, mức đầy đủ"),
                NewColumn.ofText("Mốc"),
                NewColumn.ofText("Tình trạng"),
                NewColumn.ofText("Ghi chú"));
        var rows = list.of(comparison).stream()
                .map(compared -> row(compared, comparison))
                .iterator();
        var sheet = NewSheet.of("Toàn tỉnh", titles, columns, rows);
        try (var out = new ByteArrayOutputStream()) {
            WriteSheet.write(out, List.of(demonstration.on() ? sheet.marked(NewSheet.GENERATED) : sheet));
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<SheetCell> row(ComparedCommune compared, Comparison comparison) {
        var indicator = comparison.indicator();
        return List.of(
                SheetCell.ofText(compared.commune().code().code()),
                SheetCell.ofText(CommuneWords.name(compared.commune())),
                compared.amount()
                        .<SheetCell>map(amount ->
                                new SheetCell.Number(amount.setScale(indicator.decimals(), RoundingMode.HALF_UP), null))
                        .orElse(SheetCell.EMPTY),
                compared.amount().isPresent()
                        ? SheetCell.EMPTY
                        : SheetCell.ofText(compared.cell().inWords()),
                SheetCell.ofText(CommuneWords.caveat(compared)),
                SheetCell.ofText(CommuneWords.milestone(compared, comparison.year())),
                SheetCell.ofText(CommuneWords.status(compared)),
                SheetCell.ofText(CommuneWords.note(compared)));
    }
}
