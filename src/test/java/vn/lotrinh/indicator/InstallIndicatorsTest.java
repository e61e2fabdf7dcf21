package vn.lotrinh.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.lotrinh.given.Measured.hectaresPlanted;
import static vn.lotrinh.given.Measured.poorHouseholds;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.lotrinh.given.TheApplication;
import vn.lotrinh.given.World;
import vn.lotrinh.kernel.CommuneCode;
import vn.lotrinh.pack.Pack;
import vn.lotrinh.pack.PackFindings;
import vn.lotrinh.trail.ShowTrail;
import vn.lotrinh.trail.TrailEntry;

@TheApplication
class InstallIndicatorsTest {

    @Autowired
    World given;

    CommuneCode commune = CommuneCode.of("00000");

    @BeforeEach
    void aCommune() {
        commune = given.aCommune();
    }

    private void install(IndicatorDefinition... definitions) {
        given.in(commune, () -> {
            given.get(InstallIndicators.class).handle(List.of(definitions), World.TEST);
            return true;
        });
    }

    private List<IndicatorDefinition> list() {
        return given.in(commune, () -> given.get(Indicators.class).list());
    }

    private List<String> trail() {
        return given.in(commune, () -> given.get(ShowTrail.class).listLatest(commune, null, null, null, 50)).stream()
                .map(TrailEntry::action)
                .toList();
    }

    @Test
    void whatThePackSaysIsWhatIsRead() {
        var base = new IndicatorPart().read(new Pack(List.of(Path.of("packs/base"))), new PackFindings());
        install(base.toArray(IndicatorDefinition[]::new));
        assertThat(list()).isEqualTo(base);
        assertThat(base).filteredOn(IndicatorDefinition::countsPeople).isNotEmpty();
        assertThat(given.in(commune, () -> given.get(Indicators.class).get("ty-le-ho-ngheo"))
                        .breaks())
                .extracting(SeriesBreak::year)
                .containsExactly(2022, 2027);
    }

    @Test
    void aFormulaIsKeptWithTheYearSinceWhichItCounts() {
        var base = new IndicatorPart().read(new Pack(List.of(Path.of("packs/base"))), new PackFindings());
        install(base.toArray(IndicatorDefinition[]::new));
        assertThat(list()).allMatch(IndicatorDefinition::isCounted);
        assertThat(given.in(commune, () -> given.get(Indicators.class).get("ty-le-ho-ngheo"))
                        .formulas())
                .extracting(IndicatorFormula::from)
                .containsExactly(2021, 2022, 2027);
    }

    @Test
    void aCommuneThatBeginsLaterIsCountedFromThatYearOn() {
        var poverty = new IndicatorPart()
                .read(new Pack(List.of(Path.of("packs/base"))), new PackFindings()).stream()
                        .filter(definition -> definition.code().equals("ty-le-ho-ngheo"))
                        .findFirst()
                        .orElseThrow();
        assertThat(poverty.countedFrom(2026).formulas())
                .extracting(IndicatorFormula::from)
                .containsExactly(2026, 2027);
        assertThat(poverty.countedFrom(2026).formulas().getFirst().text())
                .isEqualTo(poverty.formulas().get(1).text());
        assertThat(poverty.countedFrom(2028).formulas())
                .containsExactly(
                        new IndicatorFormula(poverty.formulas().getLast().text(), 2028));
    }

    @Test
    void aSecondTimeChangesNothing() {
        install(poorHouseholds().definition());
        install(poorHouseholds().definition());
        assertThat(trail()).containsExactly("installed");
    }

    @Test
    void aBreakThatThePackNamesLaterIsAdded() {
        install(poorHouseholds().definition());
        install(poorHouseholds().withBreakIn(2027).definition());
        assertThat(list().getFirst().breaksBetween(2026, 2027)).isTrue();
        assertThat(list().getFirst().breaksBetween(2027, 2028)).isFalse();
        assertThat(trail()).containsExactly("installed", "installed");
    }

    @Test
    void onePerCodeIsAddedWhileAPlanIsReviewed() {
        install(poorHouseholds().definition());
        assertThat(add(hectaresPlanted().definition()))
                .isEqualTo(new AddIndicator.Outcome.Added(hectaresPlanted().definition()));
        assertThat(add(poorHouseholds().withBreakIn(2027).definition()))
                .isEqualTo(new AddIndicator.Outcome.CodeTaken(poorHouseholds().definition()));
        assertThat(list())
                .containsExactly(
                        poorHouseholds().definition(), hectaresPlanted().definition());
    }

    private AddIndicator.Outcome add(IndicatorDefinition definition) {
        return given.in(commune, () -> given.get(AddIndicator.class).handle(definition, World.TEST));
    }
}
