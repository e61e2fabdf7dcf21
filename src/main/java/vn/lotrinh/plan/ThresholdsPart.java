package vn.lotrinh.plan;

import java.util.List;
import vn.lotrinh.pack.Pack;
import vn.lotrinh.pack.PackFields;
import vn.lotrinh.pack.PackFindings;
import vn.lotrinh.pack.PackPart;

/** Reads {@code thresholds.yaml}; a pack's own stand instead of those of the pack below it. */
public final class ThresholdsPart implements PackPart<Thresholds> {

    private static final String FILE = "thresholds.yaml";
    private static final int LONGEST_PACE = 10;
    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2100;

    @Override
    public List<String> files() {
        return List.of(FILE);
    }

    @Override
    public Thresholds read(Pack pack, PackFindings findings) {
        return pack.files(FILE, findings).stream()
                .reduce((lower, higher) -> higher)
                .map(ThresholdsPart::thresholds)
                .orElse(Thresholds.DEFAULT);
    }

    private static Thresholds thresholds(PackFields file) {
        file.allow("paceYears", "source", "from");
        file.text("source");
        file.whole("from", FIRST_YEAR, LAST_YEAR);
        int paceYears = file.whole("paceYears", 1, LONGEST_PACE);
        return file.sound() ? new Thresholds(paceYears) : Thresholds.DEFAULT;
    }
}
