package vn.lotrinh.indicator;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import vn.lotrinh.kernel.VietnameseFormat;
import vn.lotrinh.territory.Lineage;

/**
 * What a figure must keep: one that is reported, or one that an official document says.
 *
 * @param field where the sentence stands
 */
record FigureRule(ReportFigures.Field field, Check check) {

    private static final int PERCENT = 100;

    /** Answers with a sentence when the rule is broken. */
    @FunctionalInterface
    interface Check {
        Optional<String> broken(FigureEntry entry, IndicatorDefinition definition, Situation situation);
    }

    /**
     * What the check of an entry must know besides it.
     *
     * @param saidOn the day on which it is said: that of the official document, or today
     */
    record Situation(Lineage lineage, Set<FigureKey> nothing, Set<String> files, LocalDate today, LocalDate saidOn) {}

    /** What people type. */
    static final List<FigureRule> REPORTED = reported(FigureRule::denominatorIsThere);

    /** What a file states, as the baseline's does: papers give a percentage of the commune without what it was divided from. */
    static final List<FigureRule> STATED_IN_A_FILE = Stream.concat(
                    reported(FigureRule::onlyTheCommuneHasABareQuotient).stream(),
                    Stream.of(new FigureRule(ReportFigures.Field.AMOUNT, FigureRule::bareShareIsAtMostTheWhole)))
            .toList();

    static final List<FigureRule> OFFICIAL = List.of(
            new FigureRule(ReportFigures.Field.SOURCE, FigureRule::officialSourceIsNamed),
            new FigureRule(ReportFigures.Field.PLACE, FigureRule::placeExists),
            new FigureRule(ReportFigures.Field.PERIOD, FigureRule::placeIsThere),
            new FigureRule(ReportFigures.Field.PLACE, FigureRule::placeFitsLevel),
            new FigureRule(ReportFigures.Field.PERIOD, FigureRule::periodFitsFrequency),
            new FigureRule(ReportFigures.Field.PERIOD, FigureRule::periodHasBegun),
            new FigureRule(ReportFigures.Field.AMOUNT, FigureRule::amountIsNotNegative),
            new FigureRule(ReportFigures.Field.AMOUNT, FigureRule::amountIsOfThisWorld),
            new FigureRule(ReportFigures.Field.DENOMINATOR, FigureRule::onlyTheCommuneHasABareQuotient),
            new FigureRule(ReportFigures.Field.AMOUNT, FigureRule::bareShareIsAtMostTheWhole),
            new FigureRule(ReportFigures.Field.DENOMINATOR, FigureRule::denominatorIsPositive),
            new FigureRule(ReportFigures.Field.DENOMINATOR, FigureRule::denominatorIsOfThisWorld),
            new FigureRule(ReportFigures.Field.AMOUNT, FigureRule::shareIsAtMostTheWhole),
            new FigureRule(ReportFigures.Field.GRADE, FigureRule::beforeThePeriodEndsItIsAnEstimate));

    private static List<FigureRule> reported(Check denominator) {
        return List.of(
                new FigureRule(ReportFigures.Field.PLACE, FigureRule::placeExists),
                new FigureRule(ReportFigures.Field.PERIOD, FigureRule::placeIsThere),
                new FigureRule(ReportFigures.Field.PLACE, FigureRule::placeFitsLevel),
                new FigureRule(ReportFigures.Field.PERIOD, FigureRule::periodFitsFrequency),
                new FigureRule(ReportFigures.Field.PERIOD, FigureRule::periodHasBegun),
                new FigureRule(ReportFigures.Field.PERIOD, FigureRule::nothingWasNotSubmitted),
                new FigureRule(ReportFigures.Field.AMOUNT, FigureRule::amountIsNotNegative),
                new FigureRule(ReportFigures.Field.AMOUNT, FigureRule::amountIsOfThisWorld),
                new FigureRule(ReportFigures.Field.DENOMINATOR, denominator),
                new FigureRule(ReportFigures.Field.DENOMINATOR, FigureRule::denominatorIsPositive),
                new FigureRule(ReportFigures.Field.DENOMINATOR, FigureRule::denominatorIsOfThisWorld),
                new FigureRule(ReportFigures.Field.AMOUNT, FigureRule::shareIsAtMostTheWhole),
                new FigureRule(ReportFigures.Field.GRADE, FigureRule::runningPeriodIsAnEstimate),
                new FigureRule(ReportFigures.Field.SOURCE, FigureRule::sourceIsNamed),
                new FigureRule(ReportFigures.Field.EVIDENCE, FigureRule::evidenceIsKept));
    }

    static List<ReportFigures.Refusal> broken(
            List<FigureRule> rules, FigureEntry entry, IndicatorDefinition definition, Situation situation) {
        return rules.stream()
                .flatMap(rule -> rule.check().broken(entry, definition, situation).stream()
                        .map(sentence -> new ReportFigures.Refusal(entry.key(), rule.field(), sentence)))
                .toList();
    }

    private static Optional<String> placeExists(FigureEntry entry, IndicatorDefinition of, Situation now) {
        return entry.key().place() instanceof Place.Village(var code)
                ? now.lineage().refusal(code)
                : Optional.empty();
    }

    /** About the period in which a village goes the one speaks that it went into. */
    private static Optional<String> placeIsThere(FigureEntry entry, IndicatorDefinition of, Situation now) {
        var end = entry.key().period().to();
        return entry.key().place() instanceof Place.Village(var code)
                        && now.lineage().find(code).isPresent()
                ? now.lineage().refusal(code, end, end)
                : Optional.empty();
    }

    private static Optional<String> placeFitsLevel(FigureEntry entry, IndicatorDefinition of, Situation now) {
        return unless(
                of.ofVillages() || entry.key().place() instanceof Place.WholeCommune,
                "Chỉ số này chỉ có số liệu của cả xã, không nhập theo thôn.");
    }

    private static Optional<String> periodFitsFrequency(FigureEntry entry, IndicatorDefinition of, Situation now) {
        return unless(
                of.frequency().fits(entry.key().period()),
                "Chỉ số này nhập theo " + of.frequency().title()
                        + " hoặc kỳ dài hơn gồm trọn các kỳ ấy, không nhập cho "
                        + entry.key().period().inWords() + ".");
    }

    private static Optional<String> periodHasBegun(FigureEntry entry, IndicatorDefinition of, Situation now) {
        var period = entry.key().period();
        return unless(
                !period.from().isAfter(now.today()),
                "Chưa đến kỳ: " + period.inWords() + " bắt đầu từ " + VietnameseFormat.date(period.from()) + ".");
    }

    private static Optional<String> nothingWasNotSubmitted(FigureEntry entry, IndicatorDefinition of, Situation now) {
        return unless(
                !now.nothing().contains(entry.key()),
                "Thôn đã báo “Không phát sinh” cho " + entry.key().period().inWords()
                        + "; hãy rút lại trước khi nhập số.");
    }

    private static Optional<String> amountIsNotNegative(FigureEntry entry, IndicatorDefinition of, Situation now) {
        return unless(entry.amount().signum() >= 0, "Số liệu không thể âm.");
    }

    private static Optional<String> amountIsOfThisWorld(FigureEntry entry, IndicatorDefinition of, Situation now) {
        return unless(TypedNumber.isOfThisWorld(entry.amount()), TypedNumber.TOO_LONG);
    }

    private static Optional<String> denominatorIsOfThisWorld(FigureEntry entry, IndicatorDefinition of, Situation now) {
        BigDecimal denominator = entry.denominator();
        return unless(denominator == null || TypedNumber.isOfThisWorld(denominator), TypedNumber.TOO_LONG);
    }

    private static Optional<String> denominatorIsThere(FigureEntry entry, IndicatorDefinition of, Situation now) {
        var ratio = of.ratio();
        if (ratio == null) {
            return unless(entry.denominator() == null, "Chỉ số này là một số, không có mẫu số.");
        }
        return unless(entry.denominator() != null, "Thiếu mẫu số: " + ratio.denominator() + ".");
    }

    /** What villages say must add up. */
    private static Optional<String> onlyTheCommuneHasABareQuotient(
            FigureEntry entry, IndicatorDefinition of, Situation now) {
        return of.ratio() != null && entry.denominator() == null && entry.key().place() instanceof Place.WholeCommune
                ? Optional.empty()
                : denominatorIsThere(entry, of, now);
    }

    private static Optional<String> bareShareIsAtMostTheWhole(
            FigureEntry entry, IndicatorDefinition of, Situation now) {
        var ratio = of.ratio();
        return unless(
                ratio == null
                        || ratio.factor() != PERCENT
                        || entry.denominator() != null
                        || entry.amount().compareTo(BigDecimal.valueOf(PERCENT)) <= 0,
                "Tỷ lệ " + VietnameseFormat.number(entry.amount()) + " vượt 100%.");
    }

    private static Optional<String> officialSourceIsNamed(FigureEntry entry, IndicatorDefinition of, Situation now) {
        return unless(
                of.official() != null,
                "Bộ cấu hình không ghi cơ quan nào công bố số chính thức cho “" + of.name()
                        + "”; hãy nhập số này như số liệu báo cáo.");
    }

    private static Optional<String> denominatorIsPositive(FigureEntry entry, IndicatorDefinition of, Situation now) {
        BigDecimal denominator = entry.denominator();
        return unless(
                denominator == null || denominator.signum() > 0,
                "Mẫu số phải lớn hơn 0; nếu không có gì để tính, hãy báo “Không phát sinh”.");
    }

    private static Optional<String> shareIsAtMostTheWhole(FigureEntry entry, IndicatorDefinition of, Situation now) {
        var ratio = of.ratio();
        BigDecimal denominator = entry.denominator();
        if (ratio == null
                || ratio.factor() != PERCENT
                || denominator == null
                || !comparable(entry.amount(), denominator)) {
            return Optional.empty();
        }
        return unless(
                entry.amount().compareTo(denominator) <= 0,
                "Tử số " + VietnameseFormat.number(entry.amount()) + " lớn hơn mẫu số "
                        + VietnameseFormat.number(denominator) + ": tỷ lệ vượt 100%.");
    }

    /** What is wrong with a number by itself is told by the rules before. */
    private static boolean comparable(BigDecimal amount, BigDecimal denominator) {
        return denominator.signum() > 0 && TypedNumber.isOfThisWorld(amount) && TypedNumber.isOfThisWorld(denominator);
    }

    private static Optional<String> runningPeriodIsAnEstimate(
            FigureEntry entry, IndicatorDefinition of, Situation now) {
        var period = entry.key().period();
        boolean running = !period.from().isAfter(now.today()) && !period.endedBefore(now.today());
        return unless(
                !running || entry.grade() == Grade.ESTIMATE,
                "Chưa hết " + period.inWords() + ": chỉ nhập được số ước.");
    }

    /** What was issued before the period was over foretells it, whenever it is imported. */
    private static Optional<String> beforeThePeriodEndsItIsAnEstimate(
            FigureEntry entry, IndicatorDefinition of, Situation now) {
        var period = entry.key().period();
        return unless(
                !now.saidOn().isBefore(period.to()) || entry.grade() == Grade.ESTIMATE,
                "Văn bản ban hành ngày " + VietnameseFormat.date(now.saidOn()) + ", khi " + period.inWords()
                        + " chưa hết: chỉ nhận số ước; hãy ghi loại số liệu là “ước”.");
    }

    private static Optional<String> sourceIsNamed(FigureEntry entry, IndicatorDefinition of, Situation now) {
        return unless(!entry.source().isEmpty(), "Thiếu nguồn: ghi văn bản hoặc cuộc rà soát mà số liệu lấy từ đó.");
    }

    private static Optional<String> evidenceIsKept(FigureEntry entry, IndicatorDefinition of, Situation now) {
        return unless(
                entry.evidence() == null || now.files().contains(entry.evidence()),
                "Không có tệp minh chứng này; hãy tải tệp lên trước.");
    }

    private static Optional<String> unless(boolean kept, String sentence) {
        return kept ? Optional.empty() : Optional.of(sentence);
    }
}
