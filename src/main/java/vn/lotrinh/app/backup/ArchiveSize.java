package vn.lotrinh.app.backup;

import java.math.BigDecimal;
import java.math.RoundingMode;
import vn.lotrinh.kernel.VietnameseFormat;

/** How large an archive is, as people read it, such as "1,2 MB". <i>Cỡ bản sao lưu</i>. */
final class ArchiveSize {

    private static final BigDecimal MEGABYTE = BigDecimal.valueOf(1024 * 1024);

    private ArchiveSize() {}

    static String inWords(long bytes) {
        return VietnameseFormat.number(BigDecimal.valueOf(bytes).divide(MEGABYTE, 1, RoundingMode.UP), 1) + " MB";
    }
}
