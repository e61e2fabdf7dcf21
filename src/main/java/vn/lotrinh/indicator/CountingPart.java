package vn.lotrinh.indicator;

import java.util.List;
import java.util.OptionalInt;
import vn.lotrinh.pack.Pack;
import vn.lotrinh.pack.PackFields;
import vn.lotrinh.pack.PackFindings;
import vn.lotrinh.pack.PackPart;

/**
 * Reads {@code counting.yaml}: from which year on a commune counts its figures from records. <i>Năm bắt đầu tính từ bản ghi</i>. Formulas of
 * the pack that begin earlier begin in this year; what lies before is as it was reported. Empty where the pack does not say.
 */
public final class CountingPart implements PackPart<OptionalInt> {

    private static final String FILE = "counting.yaml";
    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2100;

    @Override
    public List<String> files() {
        return List.of(FILE);
    }

    @Override
    public OptionalInt read(Pack pack, PackFindings findings) {
        return pack.files(FILE, findings).stream()
                .reduce((lower, higher) -> higher)
                .map(CountingPart::recordsFrom)
                .orElseGet(OptionalInt::empty);
    }

    private static OptionalInt recordsFrom(PackFields file) {
        file.allow("recordsFrom", "source");
        int year = file.whole("recordsFrom", FIRST_YEAR, LAST_YEAR);
        file.text("source");
        return file.sound() ? OptionalInt.of(year) : OptionalInt.empty();
    }
}
