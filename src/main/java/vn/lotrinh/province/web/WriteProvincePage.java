package vn.lotrinh.province.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.lotrinh.indicator.IndicatorDefinition;
import vn.lotrinh.kernel.VietnameseFormat;
import vn.lotrinh.plan.TargetDrawing;
import vn.lotrinh.province.ComparedCommune;
import vn.lotrinh.province.Comparison;
import vn.lotrinh.province.web.ProvincePage.Count;
import vn.lotrinh.province.web.ProvincePage.Row;
import vn.lotrinh.province.web.ProvincePage.Sorting;
import vn.lotrinh.web.drawing.ProvinceMap;

/** Writes the page of the province from a comparison. */
@Component
class WriteProvincePage {

    private final ProvinceMaps maps;

    WriteProvincePage(ProvinceMaps maps) {
        this.maps = maps;
    }

    /** The scope must be the communes that are compared. */
    ProvincePage page(Comparison comparison, Years years, CommuneList list) {
        var indicator = comparison.indicator();
        var colours = MapColours.of(comparison);
        int year = comparison.year();
        var map = maps.find();
        return new ProvincePage(
                "Toàn tỉnh: " + indicator.name(),
                indicator.name(),
                indicator.unit(),
                year,
                comparison.communes().size(),
                VietnameseFormat.date(comparison.asOf()),
                years.running(year),
                comparison.offered().stream()
                        .map(one ->
                                new Choice(one.code(), one.name(), one.code().equals(indicator.code())))
                        .toList(),
                years.choices(year),
                counts(comparison, list),
                sortings(comparison, list),
                list.of(comparison).stream()
                        .map(compared -> row(compared, comparison, colours))
                        .toList(),
                list.filter() == null ? null : list.filter().words(),
                Addresses.province(comparison, list.showing(null)),
                Addresses.sheet(comparison, list),
                map.map(drawn -> drawn.draw(areas(comparison, colours)::get)).orElse(null),
                colours.keys(),
                map.map(drawn -> withoutOutline(comparison, drawn)).orElse(""));
    }

    private static List<Count> counts(Comparison comparison, CommuneList list) {
        return StatusFilter.all()
                .map(filter -> new Count(
                        (int) comparison.communes().stream()
                                .filter(filter::shows)
                                .count(),
                        filter.words(),
                        filter.mark(),
                        Addresses.province(comparison, list.showing(filter))))
                .filter(count -> count.count() > 0)
                .toList();
    }

    private static List<Sorting> sortings(Comparison comparison, CommuneList list) {
        var byAmount = list.sort() == Sort.GREATEST ? Sort.SMALLEST : Sort.GREATEST;
        boolean isByAmount = list.sort() == Sort.GREATEST || list.sort() == Sort.SMALLEST;
        return List.of(
                sorting(comparison, list, Sort.NAME),
                new Sorting(
                        byAmount.words() + " (" + comparison.indicator().unit() + ")",
                        Addresses.province(comparison, list.sortedBy(byAmount)),
                        isByAmount ? list.sort().order() : null,
                        true),
                sorting(comparison, list, Sort.STATUS));
    }

    private static Sorting sorting(Comparison comparison, CommuneList list, Sort sort) {
        return new Sorting(
                sort.words(),
                Addresses.province(comparison, list.sortedBy(sort)),
                list.sort() == sort ? sort.order() : null,
                false);
    }

    private static Row row(ComparedCommune compared, Comparison comparison, MapColours colours) {
        return new Row(
                CommuneWords.name(compared.commune()),
                Addresses.indicator(
                        compared.commune().code(), comparison.indicator().code(), comparison.year()),
                colours.of(compared).key(),
                CommuneWords.figure(compared, comparison.indicator()),
                compared.amount().isPresent(),
                CommuneWords.caveat(compared),
                CommuneWords.milestone(compared, comparison.year()),
                CommuneWords.status(compared),
                compared.status().map(TargetDrawing::mark).orElse(null),
                CommuneWords.note(compared));
    }

    private static Map<String, ProvinceMap.Area> areas(Comparison comparison, MapColours colours) {
        var areas = new LinkedHashMap<String, ProvinceMap.Area>();
        comparison
                .communes()
                .forEach(compared -> areas.put(
                        compared.commune().code().code(),
                        new ProvinceMap.Area(
                                words(compared, comparison.indicator()),
                                Addresses.fromProvince(
                                        compared.commune().code(),
                                        comparison.indicator().code(),
                                        comparison.year()),
                                colours.of(compared))));
        return areas;
    }

    private static String words(ComparedCommune compared, IndicatorDefinition indicator) {
        String figure = CommuneWords.figure(compared, indicator);
        String status = CommuneWords.status(compared);
        return CommuneWords.name(compared.commune()) + ": "
                + (compared.amount().isPresent() ? VietnameseFormat.withUnit(figure, indicator.unit()) : figure)
                + (status.isEmpty() || status.equals(figure) ? "" : ", " + status);
    }

    private static String withoutOutline(Comparison comparison, ProvinceMap map) {
        long missing = comparison.communes().stream()
                .filter(compared -> !map.shows(compared.commune().code().code()))
                .count();
        return missing == 0 ? "" : missing + " xã, phường chưa có ranh giới nên không có trên bản đồ.";
    }
}
