package vn.lotrinh.given;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.lotrinh.indicator.IndicatorDefinition;
import vn.lotrinh.indicator.IndicatorDefinition.Frequency;
import vn.lotrinh.indicator.IndicatorDefinition.Level;
import vn.lotrinh.indicator.IndicatorDefinition.OverTime;
import vn.lotrinh.indicator.IndicatorDefinition.Ratio;
import vn.lotrinh.indicator.IndicatorFormula;
import vn.lotrinh.indicator.Interpretation;
import vn.lotrinh.indicator.LawNote;
import vn.lotrinh.indicator.Reach;
import vn.lotrinh.indicator.Reading;
import vn.lotrinh.indicator.SeriesBreak;

/** Indicators for tests, valid by default; {@code with...} for what the test is about. */
public record Measured(IndicatorDefinition definition) {

    /** Hectares planted: villages, by the quarter, adding up. */
    public static Measured hectaresPlanted() {
        return of("dien-tich-trong-rung", "ha", null, Frequency.QUARTER, OverTime.SUM);
    }

    /** Poor households: villages, by the year, a ratio in percent. */
    public static Measured poorHouseholds() {
        return of(
                "ty-le-ho-ngheo",
                "%",
                new Ratio("Hộ nghèo", "hộ", "Tổng số hộ", "hộ", 100),
                Frequency.YEAR,
                OverTime.LAST);
    }

    /** Tea harvested, in tons: villages, by the year, adding up. */
    public static Measured teaHarvested() {
        return of("san-luong-che", "tấn", null, Frequency.YEAR, OverTime.SUM);
    }

    /** What tourism earns, in billions: villages, by the year, adding up. */
    public static Measured tourismEarnings() {
        return of("thu-du-lich", "tỷ đồng", null, Frequency.YEAR, OverTime.SUM);
    }

    /** Cards: villages, by the quarter, the last one counts. */
    public static Measured healthCards() {
        return of(
                "ty-le-bao-hiem-y-te",
                "%",
                new Ratio("Người có thẻ", "người", "Dân số", "người", 100),
                Frequency.QUARTER,
                OverTime.LAST);
    }

    /** Whatever a formula makes of records, by the year. */
    public static Measured ofRecords(String code, String unit, int from, String formula) {
        return of(code, unit, null, Frequency.YEAR, OverTime.SUM).countedFrom(from, formula);
    }

    private static Measured of(
            String code, String unit, @Nullable Ratio ratio, Frequency frequency, OverTime overTime) {
        return new Measured(new IndicatorDefinition(
                code,
                "Chỉ số " + code,
                unit,
                2,
                ratio,
                Level.VILLAGE,
                frequency,
                overTime,
                null,
                "Chỉ dùng để kiểm thử.",
                Interpretation.NONE,
                List.of(),
                false,
                List.of(),
                Reach.OWN));
    }

    public Measured ofTheWholeCommune() {
        return with(Level.COMMUNE, definition.frequency(), definition.overTime(), definition.breaks());
    }

    public Measured withFrequency(Frequency frequency) {
        return with(definition.level(), frequency, definition.overTime(), definition.breaks());
    }

    public Measured withOverTime(OverTime overTime) {
        return with(definition.level(), definition.frequency(), overTime, definition.breaks());
    }

    public Measured withBreakIn(int year) {
        return withBreak(new SeriesBreak(year, "Chuẩn mới", "Văn bản mẫu"));
    }

    public Measured withBreak(SeriesBreak at) {
        return with(definition.level(), definition.frequency(), definition.overTime(), List.of(at));
    }

    /** From a year on it is counted from records. */
    public Measured countedFrom(int year, String formula) {
        return with(
                definition.level(),
                definition.frequency(),
                definition.overTime(),
                definition.breaks(),
                List.of(new IndicatorFormula(formula, year)));
    }

    /** Somebody else makes the official figure. */
    public Measured withOfficialSource(String official) {
        return with(
                definition.level(),
                definition.frequency(),
                definition.overTime(),
                definition.breaks(),
                definition.formulas(),
                official,
                definition.interpretation(),
                definition.reach());
    }

    /** The plan is unclear about it. */
    public Measured readAs(Reading... readings) {
        return with(
                definition.level(),
                definition.frequency(),
                definition.overTime(),
                definition.breaks(),
                definition.formulas(),
                definition.official(),
                new Interpretation(
                        List.of(new LawNote("Luật mẫu nói như vậy.", "NĐ 1/2026/NĐ-CP", false)),
                        "Kế hoạch mẫu không nói rõ.",
                        List.of(readings)),
                definition.reach());
    }

    /** It is not meant for everybody, or shared with others. */
    public Measured meantFor(Reach reach) {
        return with(
                definition.level(),
                definition.frequency(),
                definition.overTime(),
                definition.breaks(),
                definition.formulas(),
                definition.official(),
                definition.interpretation(),
                reach);
    }

    private Measured with(Level level, Frequency frequency, OverTime overTime, List<SeriesBreak> breaks) {
        return with(level, frequency, overTime, breaks, definition.formulas());
    }

    private Measured with(
            Level level,
            Frequency frequency,
            OverTime overTime,
            List<SeriesBreak> breaks,
            List<IndicatorFormula> formulas) {
        return with(
                level,
                frequency,
                overTime,
                breaks,
                formulas,
                definition.official(),
                definition.interpretation(),
                definition.reach());
    }

    private Measured with(
            Level level,
            Frequency frequency,
            OverTime overTime,
            List<SeriesBreak> breaks,
            List<IndicatorFormula> formulas,
            @Nullable String official,
            Interpretation interpretation,
            Reach reach) {
        return new Measured(new IndicatorDefinition(
                definition.code(),
                definition.name(),
                definition.unit(),
                definition.decimals(),
                definition.ratio(),
                level,
                frequency,
                overTime,
                official,
                definition.definition(),
                interpretation,
                breaks,
                definition.countsPeople(),
                formulas,
                reach));
    }
}
