package vn.lotrinh.sheet;

/** Why a file of figures is not read, and what its owner can do about it. */
enum SheetRefusal {
    NOT_FOUND("Không tìm thấy hoặc không mở được tệp này; hãy kiểm tra lại tên và nơi lưu tệp."),
    EMPTY("Tệp trống, không có dòng nào; hãy chọn lại đúng tệp số liệu."),
    TOO_BIG("Tệp lớn hơn 50 MB; hãy bỏ ảnh và các trang không cần, hoặc tách thành nhiều tệp rồi gửi lại."),
    OLD_AND_BIG("Tệp .xls lớn hơn 20 MB nên không đọc được; hãy mở bằng Excel, lưu thành tệp .xlsx rồi gửi lại."),
    TOO_LONG("Trang tính có hơn 200.000 dòng; hãy tách thành nhiều tệp rồi gửi lại."),
    TOO_WIDE("Trang tính có số liệu ở hơn 200 cột; hãy bỏ các cột không cần rồi gửi lại."),
    TOO_MUCH(
            "Nội dung tệp phức tạp bất thường nên không đọc được; hãy chép phần số liệu sang một tệp Excel mới rồi gửi lại."),
    TOO_SLOW("Đọc tệp quá 30 giây nên đã dừng; hãy chép phần số liệu sang một tệp Excel mới rồi gửi lại."),
    INFLATES("Nội dung nén trong tệp lớn bất thường; hãy chép phần số liệu sang một tệp Excel mới rồi gửi lại."),
    PASSWORD("Tệp được đặt mật khẩu; hãy bỏ mật khẩu rồi gửi lại."),
    BROKEN("Tệp bị hỏng hoặc chưa tải về đủ; hãy mở tệp bằng Excel, lưu thành tệp .xlsx mới rồi gửi lại."),
    OLD_EXCEL("Tệp Excel này thuộc phiên bản quá cũ (Excel 95 trở về trước); hãy lưu lại thành tệp .xlsx rồi gửi lại."),
    WEB_PAGE("Tệp này là trang web được đặt đuôi của Excel; hãy mở bằng Excel, lưu lại thành tệp .xlsx rồi gửi lại."),
    UNKNOWN_LETTERS("Không nhận ra bảng mã chữ của tệp; hãy lưu lại thành tệp .xlsx rồi gửi lại."),
    OPEN_QUOTE(
            "Tệp .csv có dấu ngoặc kép mở mà không đóng nên không tách được ô; hãy mở bằng Excel, lưu thành tệp .xlsx rồi gửi lại."),
    NO_SUCH_SHEET("Tệp không có trang tính mang tên đã chọn; hãy chọn lại trang tính."),
    OTHER_FORMAT(
            "Tệp không phải bảng tính .xlsx, .xls hay .csv; hãy lưu số liệu thành một trong ba loại này rồi gửi lại.");

    private final String sentence;

    SheetRefusal(String sentence) {
        this.sentence = sentence;
    }

    String sentence() {
        return sentence;
    }
}
