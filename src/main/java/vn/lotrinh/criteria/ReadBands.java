package vn.lotrinh.criteria;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import vn.lotrinh.criteria.CriteriaSet.Band;
import vn.lotrinh.kernel.VietnameseFormat;
import vn.lotrinh.pack.PackFields;

/** Reads what a sum of points makes, from the highest band to the lowest; together they leave no point out. */
final class ReadBands {

    private ReadBands() {}

    static List<Band> of(PackFields entry, List<Criterion> parts, boolean verified) {
        if (!entry.has("parts")) {
            if (entry.has("bands")) {
                entry.wrong("bands", "Chỉ bộ chấm điểm (có “parts”) mới có “bands”.");
            }
            return List.of();
        }
        if (!entry.has("bands")) {
            entry.wrong("parts", "Thiếu “bands”: bộ chấm điểm cần các hạng theo điểm.");
        }
        if (parts.isEmpty()) {
            return List.of();
        }
        var most =
                parts.stream().map(Criterion::most).filter(Objects::nonNull).reduce(BigDecimal.ZERO, BigDecimal::add);
        var bands = new ArrayList<Band>();
        var codes = new HashSet<String>();
        var next = most;
        for (PackFields fields : entry.list("bands")) {
            var band = band(fields, verified);
            if (!codes.add(band.code())) {
                fields.wrong("code", "Mã hạng “" + band.code() + "” đã dùng ở trên.");
            }
            if (band.to().compareTo(next) != 0) {
                fields.wrong(
                        "to",
                        "Hạng này phải đến " + VietnameseFormat.number(next) + " điểm, là "
                                + (bands.isEmpty() ? "tổng điểm tối đa của các phần" : "nơi hạng ở trên bắt đầu")
                                + ", không phải " + VietnameseFormat.number(band.to()) + ".");
            } else if (band.from().compareTo(band.to()) >= 0) {
                fields.wrong("from", "Hạng phải bắt đầu ở điểm thấp hơn nơi nó kết thúc.");
            }
            next = band.from();
            bands.add(band);
        }
        if (!bands.isEmpty() && next.signum() != 0) {
            entry.wrong("bands", "Hạng thấp nhất phải bắt đầu từ 0 điểm.");
        }
        return bands;
    }

    private static Band band(PackFields fields, boolean verified) {
        fields.allow("code", "name", "from", "to", "verified");
        return new Band(
                fields.text("code"),
                fields.text("name"),
                PlainNumber.of(fields.number("from")),
                PlainNumber.of(fields.number("to")),
                ReadCriteriaSet.verified(fields, verified));
    }
}
