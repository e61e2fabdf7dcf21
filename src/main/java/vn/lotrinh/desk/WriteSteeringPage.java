package vn.lotrinh.desk;

import static java.util.Comparator.comparing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.lotrinh.desk.MissingFigures.Silent;
import vn.lotrinh.desk.SteeringPage.ChangeRow;
import vn.lotrinh.desk.SteeringPage.DayChoice;
import vn.lotrinh.desk.SteeringPage.VillageLag;
import vn.lotrinh.indicator.Cell;
import vn.lotrinh.indicator.IndicatorDefinition;
import vn.lotrinh.indicator.ShowValues;
import vn.lotrinh.indicator.Value;
import vn.lotrinh.kernel.Period;
import vn.lotrinh.kernel.VietnameseFormat;
import vn.lotrinh.plan.Plan;
import vn.lotrinh.plan.PlanInForce;
import vn.lotrinh.plan.ShowTargets;
import vn.lotrinh.plan.Status;
import vn.lotrinh.plan.StatusCount;
import vn.lotrinh.plan.TargetStanding;
import vn.lotrinh.plan.TargetWords;
import vn.lotrinh.territory.Lineage;
import vn.lotrinh.territory.ShowLineage;
import vn.lotrinh.territory.Territory;
import vn.lotrinh.territory.VillageAct;
import vn.lotrinh.web.CommuneMaps;
import vn.lotrinh.web.drawing.MapDrawing;
import vn.lotrinh.web.drawing.MapPoint;
import vn.lotrinh.web.drawing.Mark;

/** Writes the steering room from where the targets stand. */
@Component
class WriteSteeringPage {

    private static final int MOST_CHANGES = 4;
    private static final int MOST_VILLAGES = 4;
    private static final int MOST_MISSING = 4;

    private final PlanInForce planInForce;
    private final ShowTargets targets;
    private final ShowValues values;
    private final ShowLineage showLineage;
    private final CommuneMaps maps;

    WriteSteeringPage(
            PlanInForce planInForce,
            ShowTargets targets,
            ShowValues values,
            ShowLineage showLineage,
            CommuneMaps maps) {
        this.planInForce = planInForce;
        this.targets = targets;
        this.values = values;
        this.showLineage = showLineage;
        this.maps = maps;
    }

    SteeringPage page(@Nullable LocalDate day) {
        var today = targets.today();
        var asOf = day == null ? today : day;
        return planInForce.find().map(plan -> page(plan, asOf, today)).orElseGet(() -> withoutPlan(asOf));
    }

    private static SteeringPage withoutPlan(LocalDate asOf) {
        return new SteeringPage(
                null,
                VietnameseFormat.date(asOf),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                asOf.getYear(),
                asOf.getYear(),
                asOf.getYear() + 1,
                List.of(),
                List.of(),
                List.of(),
                0,
                null,
                List.of(),
                0,
                "");
    }

    private SteeringPage page(Plan plan, LocalDate asOf, LocalDate today) {
        var standings = targets.list(asOf).stream()
                .sorted(comparing(
                        (TargetStanding standing) -> Status.worstFirst().indexOf(standing.status())))
                .toList();
        var lineage = showLineage.handle();
        var names =
                lineage.villages().stream().collect(Collectors.toMap(Territory.Village::code, Territory.Village::name));
        var ofVillages = villageValues(standings);
        var lagging = lagging(ofVillages, lineage, names);
        var counts = StatusCount.listOf(standings);
        var missing = MissingFigures.of(standings, silent(ofVillages, names));
        var lead = SteeringWords.lead(plan, standings, lagging, missing);
        return new SteeringPage(
                plan.title(),
                VietnameseFormat.date(asOf),
                days(plan, asOf, today),
                lead,
                counts,
                TargetRows.of(standings, plan),
                asOf.getYear() - 1,
                plan.from(),
                plan.to(),
                changes(standings, lineage),
                lineage.listBreaks(Period.ofYear(asOf.getYear() - 2), Period.ofYear(asOf.getYear() - 1)).stream()
                        .map(VillageAct::incomparable)
                        .toList(),
                lagging.stream().limit(MOST_VILLAGES).toList(),
                Math.max(0, lagging.size() - MOST_VILLAGES),
                lagging.isEmpty() ? null : map(lagging, names).orElse(null),
                missing.stream().limit(MOST_MISSING).toList(),
                Math.max(0, missing.size() - MOST_MISSING),
                SteeringWords.forZalo(plan, asOf, standings, lead));
    }

    /** Today, and the end of each year of the term that is over. */
    private static List<DayChoice> days(Plan plan, LocalDate asOf, LocalDate today) {
        var days = new ArrayList<DayChoice>();
        days.add(new DayChoice(today.toString(), "Hôm nay, " + VietnameseFormat.date(today), asOf.equals(today)));
        for (int year = today.getYear() - 1; year >= plan.from() - 1; year--) {
            var after = LocalDate.of(year + 1, 1, 1);
            if (!after.equals(today)) {
                days.add(new DayChoice(after.toString(), "Hết năm " + year, asOf.equals(after)));
            }
        }
        if (days.stream().noneMatch(DayChoice::chosen)) {
            days.addFirst(new DayChoice(asOf.toString(), "Ngày " + VietnameseFormat.date(asOf), true));
        }
        return days;
    }

    /** The villages' values of every indicator that villages report, once per indicator. */
    private List<VillageValues> villageValues(List<TargetStanding> standings) {
        var seen = new HashSet<String>();
        return standings.stream()
                .flatMap(standing -> Optional.ofNullable(standing.indicator())
                        .filter(IndicatorDefinition::ofVillages)
                        .filter(indicator -> seen.add(indicator.code()))
                        .map(indicator -> new VillageValues(
                                standing,
                                values.listVillages(indicator, Period.ofYear(standing.year()), standing.asOf())))
                        .stream())
                .toList();
    }

    /** By the code of a target: the villages that have no figure for it. */
    private static Map<String, Silent> silent(List<VillageValues> ofVillages, Map<String, String> names) {
        return ofVillages.stream()
                .collect(Collectors.toMap(
                        each -> each.standing().target().code(),
                        each -> new Silent(
                                each.values().stream()
                                        .filter(value -> !(value.cell() instanceof Cell.Known))
                                        .map(value -> names.getOrDefault(
                                                value.place().code(),
                                                value.place().code()))
                                        .toList(),
                                each.values().size())));
    }

    private record VillageValues(TargetStanding standing, List<Value> values) {}

    /** A village that merged or split within the year is compared from the next year on. */
    private static List<VillageLag> lagging(
            List<VillageValues> ofVillages, Lineage lineage, Map<String, String> names) {
        var lagging = new Lagging();
        ofVillages.forEach(each -> {
            var year = Period.ofYear(each.standing().year());
            lagging.compare(
                    each.standing(),
                    each.values().stream()
                            .filter(value ->
                                    lineage.isUnchangedWithin(value.place().code(), year.from(), year.to()))
                            .toList());
        });
        return lagging.worstFirst().stream()
                .map(entry -> new VillageLag(
                        entry.getKey(),
                        names.getOrDefault(entry.getKey(), entry.getKey()),
                        entry.getValue().reasons().size() > 1 ? Mark.TRIANGLE : Mark.HALF,
                        entry.getValue().reasons().size() > 1 ? "Tụt lại nhiều mặt" : "Tụt lại",
                        entry.getValue().reasons()))
                .toList();
    }

    private Optional<MapDrawing> map(List<VillageLag> lagging, Map<String, String> names) {
        var marked =
                lagging.stream().limit(MOST_VILLAGES).collect(Collectors.toMap(VillageLag::code, VillageLag::mark));
        var points = names.keySet().stream()
                .sorted()
                .<MapPoint>map(code -> marked.containsKey(code)
                        ? new MapPoint.Marked(code, code.replaceFirst("^\\D+", ""), marked.get(code))
                        : new MapPoint.Plain(code))
                .toList();
        return maps.find().map(map -> map.draw(points, "Bản đồ các thôn, đánh dấu thôn tụt lại; danh sách ở dưới"));
    }

    private List<ChangeRow> changes(List<TargetStanding> standings, Lineage lineage) {
        var seen = new HashSet<String>();
        return Changes.of(standings).stream()
                .filter(change ->
                        seen.add(String.valueOf(change.standing().target().indicator())))
                .limit(MOST_CHANGES)
                .map(change -> changeRow(change, lineage))
                .toList();
    }

    private ChangeRow changeRow(Changes.Change change, Lineage lineage) {
        var standing = change.standing();
        var indicator = Objects.requireNonNull(standing.indicator());
        return new ChangeRow(
                standing.target().name(),
                TargetRows.address(standing),
                VietnameseFormat.number(change.from(), indicator.decimals()),
                VietnameseFormat.withUnit(VietnameseFormat.number(change.to(), indicator.decimals()), indicator.unit()),
                TargetWords.signed(change.difference(), indicator.decimals()),
                change.worse(),
                new Movers(values, lineage).of(change));
    }
}
