package vn.lotrinh.plan.web;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.lotrinh.access.Agency;
import vn.lotrinh.indicator.IndicatorDefinition;
import vn.lotrinh.indicator.TypedNumber;
import vn.lotrinh.kernel.VietnameseFormat;
import vn.lotrinh.plan.Baseline;
import vn.lotrinh.plan.GoalTerms;
import vn.lotrinh.plan.Milestones;
import vn.lotrinh.plan.Missing;
import vn.lotrinh.plan.Proposal;
import vn.lotrinh.plan.TargetTerms;
import vn.lotrinh.reading.RateMeasure;
import vn.lotrinh.reading.TargetKind;
import vn.lotrinh.web.Field;
import vn.lotrinh.web.Field.Choice;
import vn.lotrinh.web.Typed;

/** A target as a form: what it says in fields, and what was typed as what it shall say. <i>Biểu mẫu chỉ tiêu</i>. */
final class TargetForm {

    /** The choice that adds an indicator for this target. */
    static final String NEW_INDICATOR = "+";

    private static final String NAME = "ten";
    private static final String KIND = "kieu";
    private static final String VALUE = "gia-tri";
    private static final String UNIT = "don-vi";
    private static final String INDICATOR = "chi-so";
    private static final String OWNER = "phu-trach";
    private static final String DUE = "den-nam";
    private static final String KEEP = "giu";
    private static final String MEASURE = "cach-tinh";
    private static final String MULTIPLE_OF = "nam-so-sanh";
    private static final String BASELINE_YEAR = "goc-nam";
    private static final String BASELINE_FIGURE = "goc-so";
    private static final String BASELINE_SOURCE = "goc-nguon";
    private static final String NOT_MEASURABLE = "khong-do-duoc";
    private static final String MILESTONE = "moc-";

    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2100;
    private static final int PLAIN_DECIMALS = 2;

    private final TargetTerms terms;
    private final int from;
    private final int to;
    private final List<IndicatorDefinition> indicators;
    private final List<Agency> agencies;

    TargetForm(TargetTerms terms, int from, int to, List<IndicatorDefinition> indicators, List<Agency> agencies) {
        this.terms = terms;
        this.from = from;
        this.to = to;
        this.indicators = List.copyOf(indicators);
        this.agencies = List.copyOf(agencies);
    }

    /** What was typed, once it can be understood; else what is wrong with it. */
    record Read(@Nullable TargetTerms terms, Typed typed) {}

    /** Those that the kind of goal has a use for; another kind shows its own once it is saved. */
    List<GoalField> fields(Typed typed) {
        var shown = shown(typed);
        var kinds = Arrays.stream(TargetKind.values())
                .map(kind -> new Choice(kind.name(), GoalWords.of(kind)))
                .toList();
        var measures = List.of(
                new Choice(RateMeasure.POINTS.name(), GoalWords.of(RateMeasure.POINTS)),
                new Choice(RateMeasure.RELATIVE.name(), GoalWords.of(RateMeasure.RELATIVE)));
        var fields = new ArrayList<GoalField>();
        fields.add(whole(Field.text(NAME, "Tên chỉ tiêu").filled(shown)));
        fields.add(plain(Field.choice(KIND, "Kiểu mục tiêu", kinds).filled(shown)));
        fields.add(plain(Field.number(VALUE, "Giá trị").filled(shown)));
        fields.add(plain(Field.text(UNIT, "Đơn vị").filled(shown)));
        switch (kind(shown)) {
            case AT_LEAST, AT_MOST ->
                fields.add(plain(Field.yesOrNo(KEEP, "Giữ trong mọi năm").filled(shown)));
            case AVERAGE_REDUCTION ->
                fields.add(field(
                        Field.choice(MEASURE, "Tốc độ giảm tính theo", measures).filled(shown),
                        Proposal.MEASURE,
                        true));
            case MULTIPLE_OF_BASELINE ->
                fields.add(plain(Field.number(MULTIPLE_OF, "So với năm").filled(shown)));
            case QUALITATIVE ->
                fields.add(whole(Field.text(NOT_MEASURABLE, "Không đo được vì (chỉ ghi khi không thể giao số)")
                        .filled(shown)));
            case TOTAL, EACH_YEAR_TOTAL, AVERAGE_GROWTH -> {}
        }
        fields.add(field(
                Field.choice(INDICATOR, "Chỉ số đo", indicatorChoices()).filled(shown), Proposal.INDICATOR, true));
        fields.add(field(Field.choice(OWNER, "Phụ trách", agencyChoices()).filled(shown), Proposal.OWNER, false));
        fields.add(field(Field.number(DUE, "Đến năm").filled(shown), Proposal.DUE, false));
        fields.add(field(Field.number(BASELINE_YEAR, "Năm gốc").filled(shown), Proposal.BASELINE, false));
        fields.add(field(Field.number(BASELINE_FIGURE, "Số liệu gốc").filled(shown), Proposal.BASELINE, false));
        fields.add(field(Field.text(BASELINE_SOURCE, "Nguồn số gốc").filled(shown), Proposal.BASELINE, true));
        return fields;
    }

    private TargetKind kind(Typed shown) {
        return Arrays.stream(TargetKind.values())
                .filter(kind -> kind.name().equals(shown.text(KIND)))
                .findFirst()
                .orElse(terms.goal().kind());
    }

    List<GoalField> milestones(Typed typed) {
        var shown = shown(typed);
        return IntStream.rangeClosed(from, to)
                .mapToObj(year -> field(
                        Field.number(MILESTONE + year, String.valueOf(year)).filled(shown), Proposal.MILESTONES, false))
                .toList();
    }

    private static GoalField plain(Field field) {
        return new GoalField(field, false, false);
    }

    private static GoalField whole(Field field) {
        return new GoalField(field, false, true);
    }

    private GoalField field(Field field, String proposal, boolean whole) {
        return new GoalField(field, terms.proposals().contains(proposal), whole);
    }

    private List<Choice> indicatorChoices() {
        var choices = new ArrayList<Choice>();
        choices.add(new Choice(NEW_INDICATOR, "Thêm chỉ số mới theo tên và đơn vị của chỉ tiêu này"));
        indicators.forEach(known -> choices.add(new Choice(known.code(), known.name() + " (" + known.unit() + ")")));
        return choices;
    }

    private List<Choice> agencyChoices() {
        return agencies.stream()
                .map(agency -> new Choice(agency.code(), agency.name()))
                .toList();
    }

    /** What was typed, else what the target says. */
    private Typed shown(Typed typed) {
        return typed.texts().containsKey(KIND) ? typed : Typed.of(stated());
    }

    private Map<String, String> stated() {
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
        texts.put(BASELINE_FIGURE, shownBaseline());
        texts.put(BASELINE_SOURCE, baseline == null ? "" : text(baseline.source()));
        texts.put(NOT_MEASURABLE, text(goal.notMeasurable()));
        IntStream.rangeClosed(from, to).forEach(year -> texts.put(MILESTONE + year, shownMilestone(year)));
        return texts;
    }

    private static String text(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }

    /** A step towards a number of things, as it will be asked for. */
    private String shownMilestone(int year) {
        boolean whole = !Integer.valueOf(year).equals(terms.goal().due())
                && measured(terms.indicator())
                        .filter(IndicatorDefinition::countsWholeThings)
                        .isPresent();
        return terms.milestones()
                .of(year)
                .map(figure -> whole ? VietnameseFormat.number(figure, 0) : shown(figure))
                .orElse("");
    }

    private String shownBaseline() {
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

    private Optional<IndicatorDefinition> measured(@Nullable String code) {
        return indicators.stream().filter(known -> known.code().equals(code)).findFirst();
    }

    Read read(Typed typed) {
        var reading = new Reading(typed);
        var read = reading.terms();
        return new Read(reading.typed.sound() ? read : null, reading.typed);
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

    /** Understands one form, collecting what can't be understood. */
    private final class Reading {

        private Typed typed;

        Reading(Typed typed) {
            this.typed = typed;
        }

        TargetTerms terms() {
            var kind = kind();
            String indicator = indicator();
            return new TargetTerms(
                    terms.code(),
                    name(),
                    terms.section(),
                    indicator,
                    new GoalTerms(
                            kind,
                            value(kind),
                            unit(indicator),
                            year(DUE, from, to),
                            typed.text(KEEP).equals("co"),
                            measure(),
                            multipleOf(),
                            typed.textOrNull(NOT_MEASURABLE)),
                    owner(),
                    baseline(),
                    milestones(),
                    terms.proposals());
        }

        private void wrong(String field, String sentence) {
            typed = typed.wrong(field, sentence);
        }

        private String name() {
            String name = typed.text(NAME);
            if (name.isEmpty()) {
                wrong(NAME, "Ghi tên chỉ tiêu.");
            }
            return name;
        }

        private TargetKind kind() {
            return Arrays.stream(TargetKind.values())
                    .filter(kind -> kind.name().equals(typed.text(KIND)))
                    .findFirst()
                    .orElseGet(() -> {
                        wrong(KIND, "Chọn kiểu mục tiêu.");
                        return terms.goal().kind();
                    });
        }

        private @Nullable BigDecimal number(String field) {
            return switch (TypedNumber.parse(typed.text(field))) {
                case TypedNumber.Read(var number) -> number;
                case TypedNumber.Nothing() -> null;
                case TypedNumber.Unclear(var sentence) -> {
                    wrong(field, sentence);
                    yield null;
                }
            };
        }

        private @Nullable BigDecimal value(TargetKind kind) {
            var value = number(VALUE);
            boolean level = kind == TargetKind.AT_LEAST || kind == TargetKind.AT_MOST;
            if (value != null && value.signum() == 0 && !level) {
                wrong(VALUE, "Giá trị của kiểu mục tiêu này phải lớn hơn 0.");
            }
            return value;
        }

        private @Nullable Integer year(String field, int least, int most) {
            String text = typed.text(field);
            if (text.isEmpty()) {
                return null;
            }
            if (!text.matches("\\d{4}") || Integer.parseInt(text) < least || Integer.parseInt(text) > most) {
                wrong(field, "Ghi một năm từ " + least + " đến " + most + ".");
                return null;
            }
            return Integer.valueOf(text);
        }

        private @Nullable String unit(@Nullable String indicator) {
            String unit = typed.textOrNull(UNIT);
            return unit != null
                    ? unit
                    : measured(indicator).map(IndicatorDefinition::unit).orElse(null);
        }

        private @Nullable String indicator() {
            String code = typed.textOrNull(INDICATOR);
            if (code != null && !code.equals(NEW_INDICATOR) && measured(code).isEmpty()) {
                wrong(INDICATOR, "Xã không có chỉ số này; chọn lại trong danh sách.");
                return null;
            }
            return code;
        }

        private @Nullable String owner() {
            String code = typed.textOrNull(OWNER);
            if (code != null
                    && agencies.stream().noneMatch(agency -> agency.code().equals(code))) {
                wrong(OWNER, "Xã không có cơ quan này; chọn lại trong danh sách.");
                return null;
            }
            return code;
        }

        /** A kind that was just chosen has not shown its fields yet; what they would say stays. */
        private @Nullable Integer multipleOf() {
            return typed.texts().containsKey(MULTIPLE_OF)
                    ? year(MULTIPLE_OF, FIRST_YEAR, to)
                    : Optional.ofNullable(terms.goal().multipleOf()).orElse(from - 1);
        }

        private @Nullable RateMeasure measure() {
            String measure = typed.text(MEASURE);
            return measure.equals(RateMeasure.POINTS.name()) || measure.equals(RateMeasure.RELATIVE.name())
                    ? RateMeasure.valueOf(measure)
                    : terms.goal().measure() == RateMeasure.UNCLEAR ? RateMeasure.UNCLEAR : null;
        }

        /** A figure that stands as it was shown keeps the decimals behind it. */
        private @Nullable BigDecimal baselineFigure() {
            var before = terms.baseline();
            return before != null && typed.text(BASELINE_FIGURE).equals(shownBaseline())
                    ? before.figure()
                    : number(BASELINE_FIGURE);
        }

        private @Nullable Baseline baseline() {
            var figure = baselineFigure();
            var year = year(BASELINE_YEAR, FIRST_YEAR, LAST_YEAR);
            if (figure == null) {
                return null;
            }
            if (year == null) {
                wrong(BASELINE_YEAR, "Ghi năm của số liệu gốc.");
                return null;
            }
            return new Baseline(year, figure, typed.textOrNull(BASELINE_SOURCE));
        }

        /** A milestone that stands as it was shown keeps the figure behind it, which may have more decimals. */
        private Milestones milestones() {
            var byYear = new TreeMap<>(terms.milestones().byYear());
            for (int year = from; year <= to; year++) {
                String field = MILESTONE + year;
                if (!typed.text(field).equals(shownMilestone(year))) {
                    var figure = number(field);
                    if (figure == null) {
                        byYear.remove(year);
                    } else {
                        byYear.put(year, figure);
                    }
                }
            }
            return new Milestones(byYear);
        }
    }
}
