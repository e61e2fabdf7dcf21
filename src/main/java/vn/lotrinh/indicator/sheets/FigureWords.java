package vn.lotrinh.indicator.sheets;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.lotrinh.indicator.Grade;
import vn.lotrinh.indicator.IndicatorDefinition;
import vn.lotrinh.indicator.Place;
import vn.lotrinh.indicator.PlaceNames;
import vn.lotrinh.sheet.ReadChoice;
import vn.lotrinh.sheet.ReadChoice.Choice;
import vn.lotrinh.sheet.SheetCell;
import vn.lotrinh.sheet.Understood;
import vn.lotrinh.territory.Territory;

/**
 * What the cells of a sheet of figures may name.
 *
 * @param usual how firm a figure is whose row does not say it
 * @param source of a row that names none; empty where the sender named none either
 * @param evidence digest of the sheet where every figure points at it; absent where the document does
 */
record FigureWords(
        Map<String, IndicatorDefinition> definitions,
        ReadChoice indicators,
        ReadChoice places,
        ReadChoice grades,
        Grade usual,
        String source,
        @Nullable String evidence) {

    static FigureWords of(List<IndicatorDefinition> measured, List<Territory.Village> villages, FigureSheet sheet) {
        var places = new ArrayList<>(List.of(
                new Choice(Place.WHOLE_COMMUNE_CODE, PlaceNames.WHOLE_COMMUNE),
                new Choice(Place.NO_VILLAGE_CODE, PlaceNames.NO_VILLAGE)));
        villages.forEach(village -> places.add(new Choice(village.code(), village.name())));
        return new FigureWords(
                measured.stream().collect(Collectors.toMap(IndicatorDefinition::code, Function.identity())),
                new ReadChoice(measured.stream()
                        .map(one -> new Choice(one.code(), one.name()))
                        .toList()),
                new ReadChoice(places),
                new ReadChoice(Arrays.stream(Grade.values())
                        .map(grade -> new Choice(grade.name(), grade.title()))
                        .toList()),
                FigureSheetTemplate.usual(sheet.kind()),
                sheet.source(),
                sheet.kind() == FigureSheet.Kind.REPORTED ? sheet.file() : null);
    }

    /** Whether a cell names the commune or a village. */
    boolean isPlace(SheetCell cell) {
        return places.read(cell) instanceof Understood.Read;
    }

    /** Whether words are a unit in which one of the indicators, or a part of it, can be counted. */
    boolean isUnit(String written) {
        return definitions.values().stream()
                .flatMap(FigureWords::units)
                .anyMatch(unit -> UnitOfRow.find(written, unit).isPresent());
    }

    private static Stream<String> units(IndicatorDefinition definition) {
        var ratio = definition.ratio();
        return ratio == null
                ? Stream.of(definition.unit())
                : Stream.of(definition.unit(), ratio.numeratorUnit(), ratio.denominatorUnit());
    }

    IndicatorDefinition get(String code) {
        return Objects.requireNonNull(definitions.get(code));
    }
}
