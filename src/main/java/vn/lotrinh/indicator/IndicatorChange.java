package vn.lotrinh.indicator;

import vn.lotrinh.kernel.Actor;
import vn.lotrinh.kernel.CommuneCode;
import vn.lotrinh.trail.Change;

/** How the trail is told of a definition. */
final class IndicatorChange {

    private IndicatorChange() {}

    static Change of(CommuneCode commune, Actor by, String action, IndicatorDefinition definition, int version) {
        var ratio = definition.ratio();
        var change = Change.of(commune, by, action, "indicator.indicator", definition.code(), version)
                .with("name", definition.name())
                .with("unit", definition.unit())
                .with("decimals", definition.decimals())
                .with("level", definition.level())
                .with("frequency", definition.frequency())
                .with("overTime", definition.overTime())
                .with("official", definition.official())
                .with("definition", definition.definition())
                .with("law", definition.interpretation().law())
                .with("unclear", definition.interpretation().unclear())
                .with("readings", definition.interpretation().readings())
                .with("breaks", definition.breaks())
                .with("countsPeople", definition.countsPeople());
        if (!definition.reach().notFor().isEmpty()) {
            change = change.with("notFor", definition.reach().notFor());
        }
        if (definition.isCounted()) {
            change = change.with("formulas", definition.formulas());
        }
        return ratio == null ? change : change.with("ratio", ratio);
    }
}
