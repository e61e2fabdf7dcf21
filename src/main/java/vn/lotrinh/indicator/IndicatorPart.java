package vn.lotrinh.indicator;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vn.lotrinh.formula.QuantityUnit;
import vn.lotrinh.indicator.IndicatorDefinition.Frequency;
import vn.lotrinh.indicator.IndicatorDefinition.Level;
import vn.lotrinh.indicator.IndicatorDefinition.OverTime;
import vn.lotrinh.indicator.IndicatorDefinition.Ratio;
import vn.lotrinh.pack.Pack;
import vn.lotrinh.pack.PackFields;
import vn.lotrinh.pack.PackFile;
import vn.lotrinh.pack.PackFindings;
import vn.lotrinh.pack.PackPart;
import vn.lotrinh.pack.PackUnits;

/** Reads {@code indicators.yaml}; a pack adds to those of the pack below it. */
public final class IndicatorPart implements PackPart<List<IndicatorDefinition>> {

    private static final String MEANT_NOWHERE =
            "Chỉ số không áp dụng cho cả xã lẫn phường thì không đo được ở đâu; hãy bỏ bớt một loại.";

    private static final String INDICATORS = "indicators.yaml";
    private static final int MOST_DECIMALS = 6;
    private static final int PERCENT = 100;
    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2100;

    @Override
    public List<String> files() {
        return List.of(INDICATORS);
    }

    @Override
    public List<IndicatorDefinition> read(Pack pack, PackFindings findings) {
        var units = PackUnits.of(pack);
        var indicators = new LinkedHashMap<String, IndicatorDefinition>();
        var formulas = new LinkedHashMap<String, List<WrittenFormula>>();
        for (PackFile packFile : pack.filesByPack(INDICATORS, findings)) {
            var file = packFile.fields();
            file.allow("indicators");
            var entries = file.list("indicators");
            findings.leftOut().addEntriesOf(file, "indicators");
            for (PackFields fields : entries) {
                var formulasAt = fields.isList("formula")
                        ? fields.list("formula")
                        : fields.findGroup("formula").stream().toList();
                var readings = ReadingEntries.of(fields);
                var indicator = indicator(
                        fields,
                        readings,
                        formulas(formulasAt),
                        new Reach(packFile.lowest(), ReadNotFor.of(fields, MEANT_NOWHERE)),
                        units);
                if (indicators.containsKey(indicator.code())) {
                    fields.wrong("code", "Mã chỉ số “" + indicator.code() + "” đã dùng cho một chỉ số khác.");
                }
                if (fields.sound()) {
                    indicators.put(indicator.code(), indicator);
                    var written = written(indicator, formulasAt, readings);
                    if (!written.isEmpty()
                            && written.stream().allMatch(one -> one.at().sound())) {
                        formulas.put(indicator.code(), written);
                    }
                } else {
                    findings.leftOut().add(fields);
                }
            }
        }
        if (!formulas.isEmpty()) {
            new CheckIndicatorFormulas(indicators, findings.leftOut(), formulas).check(pack);
        }
        return List.copyOf(indicators.values());
    }

    /** Its own formulas first, then those of its readings. */
    private static List<WrittenFormula> written(
            IndicatorDefinition indicator, List<PackFields> formulasAt, ReadingEntries readings) {
        var written = new ArrayList<WrittenFormula>();
        for (int n = 0; n < formulasAt.size(); n++) {
            written.add(new WrittenFormula(
                    formulasAt.get(n), "text", indicator.formulas().get(n).text()));
        }
        written.addAll(readings.formulas());
        return written;
    }

    private static IndicatorDefinition indicator(
            PackFields fields, ReadingEntries readings, List<IndicatorFormula> formulas, Reach reach, PackUnits units) {
        fields.allow(
                "code",
                "name",
                "unit",
                "decimals",
                "ratio",
                "level",
                "frequency",
                "overTime",
                "official",
                "definition",
                "law",
                "unclear",
                "readings",
                "breaks",
                "countsPeople",
                "notFor",
                "formula");
        String code = fields.code(
                "[a-z][a-z0-9]*(-[a-z0-9]+)*",
                "Mã chỉ số chỉ gồm chữ thường không dấu, số và gạch nối, như “ty-le-ho-ngheo”.");
        String unit = units.unit(fields, "unit");
        return new IndicatorDefinition(
                code,
                fields.text("name"),
                unit,
                fields.whole("decimals", 0, MOST_DECIMALS),
                fields.findGroup("ratio")
                        .map(group -> ratio(group, unit, units))
                        .orElse(null),
                fields.choice("level", Level.class),
                fields.choice("frequency", Frequency.class),
                fields.choice("overTime", OverTime.class),
                fields.findText("official").orElse(null),
                fields.text("definition"),
                readings.interpretation(),
                breaks(fields),
                fields.flag("countsPeople"),
                formulas,
                reach);
    }

    /** One, or several from one year to the next. */
    private static List<IndicatorFormula> formulas(List<PackFields> entries) {
        var formulas = new ArrayList<IndicatorFormula>();
        int before = 0;
        for (PackFields entry : entries) {
            entry.allow("text", "from");
            int from = entry.whole("from", FIRST_YEAR, LAST_YEAR);
            if (from <= before && entry.sound()) {
                entry.wrong(
                        "from",
                        "Công thức này không bắt đầu sau công thức đứng trước nó (năm " + before
                                + "); hãy ghi theo thứ tự năm.");
            }
            before = from;
            formulas.add(new IndicatorFormula(entry.text("text"), from));
        }
        return formulas;
    }

    private static List<SeriesBreak> breaks(PackFields fields) {
        var breaks = new TreeMap<Integer, SeriesBreak>();
        for (PackFields entry : fields.list("breaks")) {
            entry.allow("year", "name", "source");
            int year = entry.whole("year", FIRST_YEAR, LAST_YEAR);
            var seriesBreak = new SeriesBreak(year, entry.text("name"), entry.text("source"));
            if (entry.sound() && breaks.put(year, seriesBreak) != null) {
                entry.wrong("year", "Chuỗi số liệu đã đứt ở năm " + year + "; mỗi năm ghi một lần.");
            }
        }
        return List.copyOf(breaks.values());
    }

    private static @Nullable Ratio ratio(PackFields fields, String unit, PackUnits units) {
        fields.allow("numerator", "numeratorUnit", "denominator", "denominatorUnit", "factor");
        var ratio = new Ratio(
                fields.text("numerator"),
                units.unit(fields, "numeratorUnit"),
                fields.text("denominator"),
                units.unit(fields, "denominatorUnit"),
                fields.whole("factor", 1, PERCENT));
        if (fields.sound() && unit.equals("%")) {
            isAShare(ratio, fields);
        }
        return ratio;
    }

    private static void isAShare(Ratio ratio, PackFields fields) {
        if (ratio.factor() != PERCENT) {
            fields.wrong("factor", "Chỉ số tính bằng % cần “factor: 100”, không phải " + ratio.factor() + ".");
        }
        if (!QuantityUnit.parse(ratio.numeratorUnit()).convertsTo(QuantityUnit.parse(ratio.denominatorUnit()))) {
            fields.wrong(
                    "denominatorUnit",
                    "Tỷ lệ % là phần của cùng một loại, nhưng tử số tính bằng “" + ratio.numeratorUnit()
                            + "” còn mẫu số bằng “" + ratio.denominatorUnit() + "”.");
        }
    }
}
