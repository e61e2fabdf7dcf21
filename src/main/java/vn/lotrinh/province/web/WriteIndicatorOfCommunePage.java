package vn.lotrinh.province.web;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.lotrinh.indicator.Cell;
import vn.lotrinh.indicator.Derivation;
import vn.lotrinh.indicator.IndicatorDefinition;
import vn.lotrinh.indicator.Place;
import vn.lotrinh.indicator.Value;
import vn.lotrinh.indicator.web.DefinitionParts;
import vn.lotrinh.indicator.web.DerivationParts;
import vn.lotrinh.indicator.web.Words;
import vn.lotrinh.kernel.VietnameseFormat;
import vn.lotrinh.plan.TargetDrawing;
import vn.lotrinh.plan.TargetStanding;
import vn.lotrinh.plan.TargetWords;
import vn.lotrinh.province.IndicatorOfCommune;
import vn.lotrinh.province.web.IndicatorOfCommunePage.Measure;
import vn.lotrinh.province.web.IndicatorOfCommunePage.Target;
import vn.lotrinh.province.web.IndicatorOfCommunePage.Village;
import vn.lotrinh.province.web.IndicatorOfCommunePage.YearRow;
import vn.lotrinh.registry.Registers;

/** Writes the page of one indicator of one commune: of its derivation only what the province may see. */
@Component
class WriteIndicatorOfCommunePage {

    private final Registers registers;
    private final DefinitionParts definitions;

    WriteIndicatorOfCommunePage(Registers registers, DefinitionParts definitions) {
        this.registers = registers;
        this.definitions = definitions;
    }

    /** The scope must be the commune. */
    IndicatorOfCommunePage page(IndicatorOfCommune shown, Years years) {
        var indicator = shown.indicator();
        var derivation = shown.derivation();
        var value = derivation.value();
        return new IndicatorOfCommunePage(
                CommuneWords.name(shown.commune()),
                shown.commune().code().code(),
                shown.commune().kind().word(),
                indicator.name(),
                indicator.code(),
                shown.year(),
                VietnameseFormat.date(shown.asOf()),
                years.choices(shown.year()),
                Words.quantity(value.cell(), indicator),
                value.amount().isPresent(),
                Words.caveat(value),
                why(value.cell()),
                value.amount().isPresent() ? derivation.basis().title() : "",
                own(value, indicator),
                shown.targets().stream()
                        .map(WriteIndicatorOfCommunePage::target)
                        .toList(),
                series(shown),
                indicator.breaks().stream()
                        .map(at -> "Đứt chuỗi từ năm " + at.year() + ": " + at.name() + ".")
                        .collect(Collectors.joining(" ")),
                shown.ownFormula() ? null : derivation.formula(),
                shown.ownFormula() ? null : derivation.numbers(),
                shown.ownFormula()
                        ? List.of()
                        : derivation.measures().stream().map(this::measure).toList(),
                indicator.ofVillages(),
                villages(derivation),
                definitions.withoutNames(indicator));
    }

    private static String why(Cell cell) {
        return cell instanceof Cell.NotApplicable(var why) && why != null ? why.inWords() + "." : "";
    }

    private static String own(Value value, IndicatorDefinition indicator) {
        return value.official() == null
                ? ""
                : "Số chính thức. Tự tính từ sổ bộ hoặc báo cáo: "
                        + Words.quantity(value.official().own(), indicator)
                        + value.official()
                                .difference(value.cell())
                                .map(difference -> ", lệch " + Words.signed(difference, indicator))
                                .orElse("")
                        + ".";
    }

    private static Target target(TargetStanding standing) {
        var words = TargetWords.of(standing);
        return new Target(
                standing.target().code(),
                standing.target().name(),
                standing.target().goal().inWords(),
                words.milestone().equals("–")
                        ? words.milestone()
                        : VietnameseFormat.withUnit(words.milestone(), words.unit()),
                words.gap(),
                standing.status().words(),
                TargetDrawing.mark(standing.status()));
    }

    private static List<YearRow> series(IndicatorOfCommune shown) {
        var rows = new ArrayList<YearRow>();
        shown.yearly().byYear().descendingMap().forEach((year, value) -> rows.add(yearRow(shown, year, value)));
        return rows;
    }

    private static YearRow yearRow(IndicatorOfCommune shown, int year, Value value) {
        var indicator = shown.indicator();
        return new YearRow(
                year,
                value.amount()
                        .map(amount -> VietnameseFormat.number(amount, indicator.decimals()))
                        .orElse(value.cell().inWords()),
                value.amount().isPresent(),
                shown.targets().stream()
                        .findFirst()
                        .map(standing -> CommuneWords.milestone(standing, year))
                        .orElse(""),
                TargetWords.change(shown.yearly(), indicator, year),
                Words.caveat(value),
                year == shown.year());
    }

    private Measure measure(Derivation.CountedMeasure measure) {
        var register = registers.get(measure.register());
        return new Measure(
                measure.words(),
                VietnameseFormat.quantity(measure.amount(), measure.unit()),
                DerivationParts.records(measure, register) + " trong “" + register.name() + "”");
    }

    private static List<Village> villages(Derivation derivation) {
        var indicator = derivation.definition();
        return derivation.branches().stream()
                .filter(branch -> branch.place() instanceof Place.Village || branch.cell() instanceof Cell.Known)
                .filter(branch -> !(branch.place() instanceof Place.WholeCommune))
                .map(branch -> new Village(
                        branch.name(),
                        branch.cell() instanceof Cell.Known(var amount)
                                ? VietnameseFormat.number(amount, indicator.decimals())
                                : branch.cell().inWords(),
                        branch.cell() instanceof Cell.Known,
                        branch.amount() == null || branch.denominator() == null
                                ? ""
                                : Words.amounts(branch.amount(), branch.denominator(), indicator),
                        branch.place() instanceof Place.Village ? branch.state().title() : ""))
                .toList();
    }
}
