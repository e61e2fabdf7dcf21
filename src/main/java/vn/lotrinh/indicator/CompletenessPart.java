package vn.lotrinh.indicator;

import java.util.List;
import vn.lotrinh.pack.Pack;
import vn.lotrinh.pack.PackFields;
import vn.lotrinh.pack.PackFindings;
import vn.lotrinh.pack.PackPart;

/** Reads {@code completeness.yaml}; a pack's own stands instead of that of the pack below it. */
public final class CompletenessPart implements PackPart<CompletenessRule> {

    private static final String FILE = "completeness.yaml";
    private static final int WHOLE = 100;
    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2100;

    @Override
    public List<String> files() {
        return List.of(FILE);
    }

    @Override
    public CompletenessRule read(Pack pack, PackFindings findings) {
        return pack.files(FILE, findings).stream()
                .reduce((lower, higher) -> higher)
                .map(CompletenessPart::rule)
                .orElse(CompletenessRule.DEFAULT);
    }

    private static CompletenessRule rule(PackFields file) {
        file.allow("completePercent", "source", "from");
        var rule = new CompletenessRule(
                file.whole("completePercent", 1, WHOLE),
                file.text("source"),
                file.whole("from", FIRST_YEAR, LAST_YEAR));
        return file.sound() ? rule : CompletenessRule.DEFAULT;
    }
}
