package vn.lotrinh.indicator.sheets;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.lotrinh.indicator.Grade;
import vn.lotrinh.indicator.IndicatorDefinition;
import vn.lotrinh.indicator.Place;
import vn.lotrinh.indicator.PlaceNames;
import vn.lotrinh.sheet.ReadChoice;
import vn.lotrinh.sheet.ReadChoice.Choice;
import vn.lotrinh.territory.Territory;

/**
 * What the cells of a sheet of figures may name.
 *
 * @param usual how firm a figure is whose row does not say it
 * @param evidence digest of the sheet where every figure points at it; absent where the document does
 */
record FigureWords(
        Map<String, IndicatorDefinition> definitions,
        ReadChoice indicators,
        ReadChoice places,
        ReadChoice grades,
        Grade usual,
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
                sheet.kind() == FigureSheet.Kind.REPORTED ? sheet.file() : null);
    }

    IndicatorDefinition get(String code) {
        return Objects.requireNonNull(definitions.get(code));
    }
}
