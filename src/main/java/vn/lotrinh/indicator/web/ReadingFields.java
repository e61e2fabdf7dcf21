package vn.lotrinh.indicator.web;

import vn.lotrinh.web.Field;

/** What a leader fills in to confirm a reading. <i>Xác nhận cách hiểu</i>. */
final class ReadingFields {

    static final String READING = "cach-hieu";
    static final String YEAR = "tu-nam";
    static final String SEEN = "da-thay";

    private ReadingFields() {}

    static Field year() {
        return Field.text(YEAR, "Tính từ năm")
                .hint(
                        "Chỉ dùng cho cách hiểu có công thức riêng. Để trống thì tính lại từ năm sớm nhất có thể, cả chuỗi so sánh được"
                                + " với nhau; ghi một năm muộn hơn thì các năm trước đó vẫn tính như cũ và chuỗi số liệu đứt ở năm ấy.")
                .aboutSomebodyElse();
    }
}
