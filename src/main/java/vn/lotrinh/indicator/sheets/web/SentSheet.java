package vn.lotrinh.indicator.sheets.web;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.web.util.UriComponentsBuilder;
import vn.lotrinh.indicator.PublishOfficialFigures;
import vn.lotrinh.indicator.sheets.FigureSheet;
import vn.lotrinh.indicator.sheets.FigureSheet.Kind;
import vn.lotrinh.web.Field;
import vn.lotrinh.web.Typed;

/** How a sheet of figures is named in forms and addresses. */
final class SentSheet {

    static final String FILE = "tep";
    static final String ISSUER = "co-quan";
    static final String NUMBER = "so";
    static final String DAY = "ngay";
    static final String SOURCE = "nguon";
    static final String SEEN = "ma";

    private static final int LONGEST_SOURCE = 500;

    private SentSheet() {}

    static List<Field> fields(Kind kind) {
        return kind == Kind.REPORTED
                ? List.of(
                        Field.text(SOURCE, "Nguồn chung cho cả tệp (khi tệp không có cột Nguồn)")
                                .hint(
                                        "Ví dụ: Điều tra hiện trạng 2021-2025, Biên bản 14/2026. Dòng ghi nguồn riêng thì giữ nguồn riêng."))
                : List.of(
                        Field.text(ISSUER, "Cơ quan ban hành")
                                .hint("Như ghi ở đầu văn bản, ví dụ: Chi cục Kiểm lâm tỉnh.")
                                .needed(),
                        Field.text(NUMBER, "Số văn bản")
                                .hint("Số và ký hiệu, ví dụ: 12/TB-KL.")
                                .needed(),
                        Field.date(DAY, "Ngày ban hành").needed());
    }

    /** With a sentence under what is missing. */
    static Typed checked(Kind kind, Typed typed, LocalDate today) {
        if (kind == Kind.REPORTED) {
            return typed.text(SOURCE).length() > LONGEST_SOURCE
                    ? typed.wrong(SOURCE, "Nguồn dài quá 500 chữ cái; hãy ghi ngắn lại, như tên và số của văn bản.")
                    : typed;
        }
        var told = typed;
        if (typed.text(ISSUER).isEmpty()) {
            told = told.wrong(ISSUER, "Ghi cơ quan đã ban hành văn bản.");
        }
        if (typed.text(NUMBER).isEmpty()) {
            told = told.wrong(NUMBER, "Ghi số văn bản, để người sau tìm lại được.");
        }
        var day = typed.findDay(DAY);
        if (day.isEmpty()) {
            return told.wrong(DAY, "Ghi ngày ban hành, như 15/01/2027.");
        }
        return day.get().isAfter(today)
                ? told.wrong(DAY, "Ngày này ở sau hôm nay; hãy xem lại ngày ghi trên văn bản.")
                : told;
    }

    /** Empty where an address does not name one. */
    static Optional<FigureSheet> find(Kind kind, Typed typed) {
        String file = typed.text(FILE);
        if (!file.matches("[0-9a-f]{64}")) {
            return Optional.empty();
        }
        return kind == Kind.REPORTED
                ? Optional.of(FigureSheet.reported(file, typed.text(SOURCE)))
                : typed.findDay(DAY)
                        .map(day -> FigureSheet.official(
                                new PublishOfficialFigures.Named(typed.text(ISSUER), typed.text(NUMBER), day, file)));
    }

    /** What names it, field by field. */
    static Map<String, String> named(FigureSheet sheet) {
        var named = new LinkedHashMap<String, String>();
        named.put(FILE, sheet.file());
        var document = sheet.document();
        if (document != null) {
            named.put(ISSUER, document.issuer());
            named.put(NUMBER, document.number());
            named.put(DAY, document.issuedOn().toString());
        } else if (!sheet.source().isEmpty()) {
            named.put(SOURCE, sheet.source());
        }
        return named;
    }

    static String address(FigureSheet sheet) {
        var address = UriComponentsBuilder.fromPath(
                FigureSheetPages.PATH + "/" + sheet.kind().address() + "/xem-truoc");
        named(sheet).forEach((name, value) -> address.queryParam(name, "{" + name + "}"));
        return address.encode().buildAndExpand(named(sheet)).toUriString();
    }
}
