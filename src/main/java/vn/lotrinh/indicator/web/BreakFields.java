package vn.lotrinh.indicator.web;

import java.util.List;
import vn.lotrinh.web.Field;
import vn.lotrinh.web.Typed;

/** What a leader fills in to write down that a series breaks. <i>Đứt chuỗi số liệu</i>. */
final class BreakFields {

    static final String YEAR = "nam";
    static final String NEW = "dieu-moi";
    static final String SOURCE = "can-cu";

    private BreakFields() {}

    static List<Field> all() {
        return List.of(
                Field.text(YEAR, "Từ năm").needed().aboutSomebodyElse(),
                Field.text(NEW, "Chuẩn, giá hoặc cách tính mới")
                        .needed()
                        .hint("Ví dụ: Giá so sánh năm 2025.")
                        .aboutSomebodyElse(),
                Field.text(SOURCE, "Văn bản, nguồn").needed().aboutSomebodyElse());
    }

    /** With a sentence under each field that lacks something. */
    static Typed demanded(Typed typed) {
        var read = typed;
        if (!read.text(YEAR).matches("\\d{4}")) {
            read = read.wrong(YEAR, "Ghi năm bằng bốn chữ số, như 2028.");
        }
        if (read.text(NEW).isEmpty()) {
            read = read.wrong(NEW, "Ghi chuẩn, giá hoặc cách tính mới, như “Giá so sánh năm 2025”.");
        }
        if (read.text(SOURCE).isEmpty()) {
            read = read.wrong(SOURCE, "Ghi văn bản ban hành, như “Thông tư số …”.");
        }
        return read;
    }
}
