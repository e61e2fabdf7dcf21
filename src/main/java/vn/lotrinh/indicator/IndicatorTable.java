package vn.lotrinh.indicator;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.lotrinh.indicator.IndicatorDefinition.Frequency;
import vn.lotrinh.indicator.IndicatorDefinition.Level;
import vn.lotrinh.indicator.IndicatorDefinition.OverTime;
import vn.lotrinh.indicator.IndicatorDefinition.Ratio;
import vn.lotrinh.kernel.CommuneCode;
import vn.lotrinh.territory.ByCommune;

/** SQL of {@code indicator.indicator}, with what the tables of formulas, readings and breaks keep. */
@Repository
class IndicatorTable {

    /** Where a definition came from. */
    enum Origin {
        PACK,
        PLAN
    }

    private final JdbcClient jdbc;
    private final FormulaTable formulas;
    private final ReadingTable readings;
    private final BreakTable breaks;

    IndicatorTable(JdbcClient jdbc, FormulaTable formulas, ReadingTable readings, BreakTable breaks) {
        this.jdbc = jdbc;
        this.formulas = formulas;
        this.readings = readings;
        this.breaks = breaks;
    }

    /** In the order of the pack, then those that a plan added. */
    List<IndicatorDefinition> list(CommuneCode commune) {
        return ByCommune.of(list(List.of(commune)), commune);
    }

    /** The same of several communes. */
    Map<CommuneCode, List<IndicatorDefinition>> list(Collection<CommuneCode> communes) {
        return asTheCommunesHaveThem(communes, null);
    }

    /** As the packs have them, without what the commune wrote itself. */
    List<IndicatorDefinition> listOfPacks(CommuneCode commune) {
        return ByCommune.of(list(List.of(commune), null, formulas.listOfPacks(List.of(commune))), commune);
    }

    Optional<IndicatorDefinition> find(CommuneCode commune, String code) {
        return ByCommune.of(asTheCommunesHaveThem(List.of(commune), code), commune).stream()
                .findFirst();
    }

    /** With their own formulas and their own breaks. */
    private Map<CommuneCode, List<IndicatorDefinition>> asTheCommunesHaveThem(
            Collection<CommuneCode> communes, @Nullable String code) {
        var declared = breaks.listDeclared(communes);
        var definitions = list(communes, code, formulas.list(communes));
        definitions.replaceAll((commune, ofOne) -> ofOne.stream()
                .map(definition -> definition.alsoBroken(
                        declared.getOrDefault(new IndicatorKey(commune.code(), definition.code()), List.of())))
                .toList());
        return definitions;
    }

    private Map<CommuneCode, List<IndicatorDefinition>> list(
            Collection<CommuneCode> communes,
            @Nullable String code,
            Map<IndicatorKey, List<IndicatorFormula>> byIndicator) {
        var broken = breaks.listOfPacks(communes);
        var law = readings.listLaw(communes);
        var notFor = readings.listNotFor(communes);
        var byReading = readings.listReadings(communes);
        return ByCommune.list(jdbc.sql("""
                SELECT commune, code, name, unit, decimals, numerator, numerator_unit, denominator, denominator_unit, factor,
                       level, frequency, over_time, official, definition, unclear, counts_people, common
                  FROM indicator.indicator
                 WHERE commune = ANY(:communes) AND (:code::text IS NULL OR code = :code)
                 ORDER BY commune, origin, position, code
                """).param("code", code), communes, row -> {
            var found = new IndicatorKey(row.getString("commune"), row.getString("code"));
            var interpretation = new Interpretation(
                    law.getOrDefault(found, List.of()),
                    row.getString("unclear"),
                    byReading.getOrDefault(found, List.of()));
            return definition(
                    row,
                    interpretation,
                    broken.getOrDefault(found, List.of()),
                    byIndicator.getOrDefault(found, List.of()),
                    new Reach(row.getBoolean("common"), notFor.getOrDefault(found, List.of())));
        });
    }

    private static IndicatorDefinition definition(
            ResultSet row,
            Interpretation interpretation,
            List<SeriesBreak> breaks,
            List<IndicatorFormula> formulas,
            Reach reach)
            throws SQLException {
        return new IndicatorDefinition(
                row.getString("code"),
                row.getString("name"),
                row.getString("unit"),
                row.getInt("decimals"),
                ratio(row),
                Level.valueOf(row.getString("level")),
                Frequency.valueOf(row.getString("frequency")),
                OverTime.valueOf(row.getString("over_time")),
                row.getString("official"),
                row.getString("definition"),
                interpretation,
                breaks,
                row.getBoolean("counts_people"),
                formulas,
                reach);
    }

    private static @Nullable Ratio ratio(ResultSet row) throws SQLException {
        String numerator = row.getString("numerator");
        return numerator == null
                ? null
                : new Ratio(
                        numerator,
                        row.getString("numerator_unit"),
                        row.getString("denominator"),
                        row.getString("denominator_unit"),
                        row.getInt("factor"));
    }

    int versionOf(CommuneCode commune, String code) {
        return jdbc.sql("SELECT version FROM indicator.indicator WHERE commune = :commune AND code = :code")
                .param("commune", commune.code())
                .param("code", code)
                .query(Integer.class)
                .optional()
                .orElse(0);
    }

    /** Writes a definition; the pack's takes over one that a plan had added under the same code. */
    void write(CommuneCode commune, IndicatorDefinition definition, Origin origin, int position) {
        Ratio ratio = definition.ratio();
        jdbc.sql("""
                INSERT INTO indicator.indicator AS i
                       (commune, code, name, unit, decimals, numerator, numerator_unit, denominator, denominator_unit, factor,
                        level, frequency, over_time, official, definition, unclear, counts_people, common, origin,
                        position)
                VALUES (:commune, :code, :name, :unit, :decimals, :numerator, :numeratorUnit, :denominator, :denominatorUnit,
                        :factor, :level, :frequency, :overTime, :official, :definition, :unclear, :countsPeople,
                        :common, :origin, :position)
                ON CONFLICT (commune, code) DO UPDATE
                   SET name = excluded.name, unit = excluded.unit, decimals = excluded.decimals,
                       numerator = excluded.numerator, numerator_unit = excluded.numerator_unit,
                       denominator = excluded.denominator, denominator_unit = excluded.denominator_unit,
                       factor = excluded.factor, level = excluded.level, frequency = excluded.frequency,
                       over_time = excluded.over_time, official = excluded.official, definition = excluded.definition,
                       unclear = excluded.unclear, counts_people = excluded.counts_people,
                       common = excluded.common, origin = excluded.origin,
                       position = excluded.position, version = i.version + 1
                """)
                .param("commune", commune.code())
                .param("code", definition.code())
                .param("name", definition.name())
                .param("unit", definition.unit())
                .param("decimals", definition.decimals())
                .param("numerator", ratio == null ? null : ratio.numerator())
                .param("numeratorUnit", ratio == null ? null : ratio.numeratorUnit())
                .param("denominator", ratio == null ? null : ratio.denominator())
                .param("denominatorUnit", ratio == null ? null : ratio.denominatorUnit())
                .param("factor", ratio == null ? null : ratio.factor())
                .param("level", definition.level().name())
                .param("frequency", definition.frequency().name())
                .param("overTime", definition.overTime().name())
                .param("official", definition.official())
                .param("definition", definition.definition())
                .param("unclear", definition.interpretation().unclear())
                .param("countsPeople", definition.countsPeople())
                .param("common", definition.common())
                .param("origin", origin.name())
                .param("position", position)
                .update();
        breaks.writeOfPack(commune, definition);
        formulas.writeOfPack(commune, definition);
        readings.write(commune, definition);
    }

    /** Whose formulas have changed. */
    void nextVersion(CommuneCode commune, String code) {
        jdbc.sql("UPDATE indicator.indicator SET version = version + 1 WHERE commune = :commune AND code = :code")
                .param("commune", commune.code())
                .param("code", code)
                .update();
    }

    /** Behind all that are there. */
    int nextPosition(CommuneCode commune) {
        return jdbc.sql("SELECT coalesce(max(position), 0) + 1 FROM indicator.indicator WHERE commune = :commune")
                .param("commune", commune.code())
                .query(Integer.class)
                .single();
    }
}
