package vn.lotrinh.plan.web;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.lotrinh.indicator.IndicatorDefinition;
import vn.lotrinh.kernel.VietnameseFormat;
import vn.lotrinh.plan.Baseline;
import vn.lotrinh.plan.Missing;
import vn.lotrinh.plan.TargetTerms;

/**
 * What a target says, as the texts that stand in the fields of its form. <i>Nội dung biểu mẫu chỉ tiêu</i>.
 *
 * @param from first year of the term
 * @param to its last year
 * @param indicators from which one may be chosen
 */
record TargetTexts(TargetTerms terms, int from, int to, List<IndicatorDefinition> indicators) {

    static final String NAME = "ten";
    static final String KIND = "kieu";
    static final String VALUE = "gia-tri";
    static final String UNIT = "don-vi";
    static final String INDICATOR = "chi-so";
    static final String OWNER = "phu-trach";
    static final String DUE = "den-nam";
    static final String KEEP = "giu";
    static final String MEASURE = "cach-tinh";
    static final String MULTIPLE_OF = "nam-so-sanh";
    static final String BASELINE_YEAR = "goc-nam";
    static final String BASELINE_FIGURE = "goc-so";
    static final String BASELINE_SOURCE = "goc-nguon";
    static final String NOT_MEASURABLE = "khong-do-duoc";
    static final String MILESTONE = "moc-";

    private static final int PLAIN_DECIMALS = 2;

    TargetTexts {
        indicators = List.copyOf(indicators);
    }

    /** By the names of their fields. */
    Map<String, String> all() {
        var goal = terms.goal();
        var baseline = terms.baseline();
        var texts = new HashMap<String, String>();
        texts.put(NAME, terms.name());
        texts.put(KIND, goal.kind().name());
        texts.put(VALUE, goal.value() == null ? "" : VietnameseFormat.number(goal.value()));
        texts.put(UNIT, text(goal.unit()));
        texts.put(INDICATOR, text(terms.indicator()));
        texts.put(OWNER, text(terms.owner()));
        texts.put(DUE, text(goal.due()));
        texts.put(KEEP, goal.keep() ? "co" : "");
        texts.put(MEASURE, text(goal.measure()));
        texts.put(MULTIPLE_OF, text(goal.multipleOf()));
        texts.put(BASELINE_YEAR, String.valueOf(baseline == null ? from - 1 : baseline.year()));
        texts.put(BASELINE_FIGURE, baseline());
        texts.put(BASELINE_SOURCE, baseline == null ? "" : text(baseline.source()));
        texts.put(NOT_MEASURABLE, text(goal.notMeasurable()));
        IntStream.rangeClosed(from, to).forEach(year -> texts.put(MILESTONE + year, milestone(year)));
        return texts;
    }

    private static String text(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }

    /** A step towards a number of things, as it will be asked for. */
    String milestone(int year) {
        boolean whole = !Integer.valueOf(year).equals(terms.goal().due())
                && measured(terms.indicator())
                        .filter(IndicatorDefinition::countsWholeThings)
                        .isPresent();
        return terms.milestones()
                .of(year)
                .map(figure -> whole ? VietnameseFormat.number(figure, 0) : shown(figure))
                .orElse("");
    }

    String baseline() {
        return Optional.ofNullable(terms.baseline())
                .map(Baseline::figure)
                .map(this::shown)
                .orElse("");
    }

    private String shown(BigDecimal figure) {
        return figure.stripTrailingZeros().scale() <= decimals()
                ? VietnameseFormat.number(figure)
                : VietnameseFormat.number(figure, decimals());
    }

    int decimals() {
        return measured(terms.indicator())
                .map(IndicatorDefinition::decimals)
                .map(decimals -> Math.max(decimals, 1))
                .orElse(PLAIN_DECIMALS);
    }

    Optional<IndicatorDefinition> measured(@Nullable String code) {
        return indicators.stream().filter(known -> known.code().equals(code)).findFirst();
    }

    /** The field under which it is told that something is missing. */
    static String fieldOf(Missing missing) {
        return switch (missing) {
            case VALUE -> VALUE;
            case DUE -> DUE;
            case UNIT, UNIT_OF_INDICATOR -> UNIT;
            case MEASURE -> MEASURE;
            case MULTIPLE_OF -> MULTIPLE_OF;
            case INDICATOR -> INDICATOR;
            case OWNER -> OWNER;
            case CONFIRMATION -> NAME;
        };
    }
}
