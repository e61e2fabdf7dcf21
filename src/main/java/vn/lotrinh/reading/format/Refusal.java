package vn.lotrinh.reading.format;

/** Why a file is not read, and what its owner can do about it. */
enum Refusal {
    NOT_FOUND("Không tìm thấy hoặc không mở được tệp này; hãy kiểm tra lại tên và nơi lưu tệp."),
    EMPTY("Tệp trống, không có nội dung; hãy chọn lại đúng tệp kế hoạch."),
    TOO_BIG("Tệp lớn hơn 50 MB; hãy bỏ bớt ảnh trong tệp hoặc chỉ giữ phần văn bản rồi gửi lại."),
    TOO_LONG(
            "Nội dung tệp dài bất thường so với một bản kế hoạch; hãy tách phần kế hoạch thành tệp riêng rồi gửi lại."),
    INFLATES("Nội dung nén trong tệp lớn bất thường; hãy mở tệp bằng Word, lưu thành tệp .docx mới rồi gửi lại."),
    PASSWORD("Tệp được đặt mật khẩu; hãy bỏ mật khẩu rồi gửi lại."),
    BROKEN(
            "Tệp bị hỏng hoặc chưa tải về đủ; hãy mở tệp bằng chương trình đã soạn ra nó, lưu thành tệp mới rồi gửi lại."),
    NO_TEXT("Tệp không có chữ nào để đọc; hãy chọn tệp có phần chữ của kế hoạch."),
    SCANNED("Tệp PDF này là bản chụp, không có chữ để đọc; hãy gửi bản Word, hoặc tệp PDF xuất thẳng từ Word."),
    OLD_WORD("Tệp Word này thuộc phiên bản quá cũ (Word 95 trở về trước); hãy lưu lại thành tệp .docx rồi gửi lại."),
    UNKNOWN_LETTERS("Không nhận ra bảng mã chữ của tệp; hãy lưu lại tệp theo bảng mã UTF-8 rồi gửi lại."),
    OTHER_FORMAT(
            "Tệp không phải văn bản .docx, .doc, .pdf hay .txt; hãy lưu kế hoạch thành một trong bốn loại này rồi gửi lại.");

    private final String sentence;

    Refusal(String sentence) {
        this.sentence = sentence;
    }

    String sentence() {
        return sentence;
    }
}
