package vn.lotrinh.app.backup;

import java.io.IOException;

/** Why an archive can't be used, as a sentence: what is wrong with it, what to do. */
final class UnusableArchive extends IOException {

    private static final long serialVersionUID = 1L;

    UnusableArchive(String sentence) {
        super(sentence);
    }

    static UnusableArchive damaged() {
        return new UnusableArchive(
                "Bản sao lưu bị cắt cụt hoặc đã bị sửa đổi, nên không dùng được; hãy lấy một bản khác, hoặc chép lại từ nơi lưu gốc.");
    }
}
