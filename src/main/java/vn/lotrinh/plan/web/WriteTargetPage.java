package vn.lotrinh.plan.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.util.StringUtils;
import vn.lotrinh.access.Agency;
import vn.lotrinh.access.ListAgencies;
import vn.lotrinh.access.Role;
import vn.lotrinh.access.SignedIn;
import vn.lotrinh.indicator.Cell;
import vn.lotrinh.indicator.Derivation;
import vn.lotrinh.indicator.IndicatorDefinition;
import vn.lotrinh.indicator.Place;
import vn.lotrinh.indicator.ShowDerivation;
import vn.lotrinh.indicator.ShowValues;
import vn.lotrinh.indicator.Value;
import vn.lotrinh.indicator.web.DefinitionParts;
import vn.lotrinh.indicator.web.Words;
import vn.lotrinh.kernel.Period;
import vn.lotrinh.kernel.VietnameseFormat;
import vn.lotrinh.plan.Plan;
import vn.lotrinh.plan.PlanInForce;
import vn.lotrinh.plan.TargetDrawing;
import vn.lotrinh.plan.TargetStanding;
import vn.lotrinh.plan.TargetWords;
import vn.lotrinh.territory.Lineage;
import vn.lotrinh.territory.ShowLineage;
import vn.lotrinh.territory.Territory;
import vn.lotrinh.territory.VillageAct;
import vn.lotrinh.web.CommuneMaps;
import vn.lotrinh.web.drawing.MapDrawing;
import vn.lotrinh.web.drawing.PaceBars;
import vn.lotrinh.web.drawing.PaceBars.Pace;
import vn.lotrinh.web.drawing.Roadmap;
import vn.lotrinh.web.drawing.Staircase;
import vn.lotrinh.web.drawing.Tone;

/** Writes the page of one target from where it stands. */
@Component
class WriteTargetPage {

    private final PlanInForce planInForce;
    private final ShowValues values;
    private final ShowDerivation derivations;
    private final DefinitionParts definitions;
    private final ListAgencies agencies;
    private final ShowLineage showLineage;
    private final CommuneMaps maps;

    WriteTargetPage(
            PlanInForce planInForce,
            ShowValues values,
            ShowDerivation derivations,
            DefinitionParts definitions,
            ListAgencies agencies,
            ShowLineage showLineage,
            CommuneMaps maps) {
        this.planInForce = planInForce;
        this.values = values;
        this.derivations = derivations;
        this.definitions = definitions;
        this.agencies = agencies;
        this.showLineage = showLineage;
        this.maps = maps;
    }

    TargetPage page(TargetStanding standing, @Nullable LocalDate day, SignedIn reader) {
        var target = standing.target();
        var indicator = standing.indicator();
        var plan = planInForce.find().orElseThrow();
        var words = TargetWords.of(standing);
        var derivation = indicator == null ? null : derivation(indicator, standing);
        String derivationPath = "/chi-tieu/" + target.code() + "/nguon-goc?ky=" + standing.year();
        var lineage = showLineage.handle();
        var breaks = lineage.listBreaks(Period.ofYear(standing.year() - 1), Period.ofYear(standing.year()));
        var rows = villageRows(standing, breaks);
        return new TargetPage(
                target.code(),
                target.name(),
                "Kế hoạch, mục " + target.section() + ": " + target.goal().inWords(),
                standing.status().words(),
                TargetDrawing.mark(standing.status()),
                words,
                VietnameseFormat.date(standing.asOf()),
                day == null ? null : day.toString(),
                owner(target.owner()),
                standing.value().map(Value::grade).map(grade -> grade.title()).orElse(""),
                StringUtils.capitalize(
                        standing.value().map(Value::leftOutInWords).orElse("")),
                derivation == null ? "" : source(derivation),
                indicator == null ? null : Staircase.large(roadmap(standing, plan)),
                indicator == null ? null : Staircase.forThePublic(roadmap(standing, plan)),
                TargetNote.of(standing).orElse(null),
                paces(standing, words),
                StatusReason.of(standing),
                derivation == null ? null : derivation.formula(),
                derivation == null ? null : derivation.numbers(),
                rows.map(all -> all.rows(names(lineage), derivationPath)).orElse(List.of()),
                breaks.stream().map(VillageAct::incomparable).toList(),
                indicator == null ? "" : indicator.unit(),
                rows.flatMap(this::map).orElse(null),
                YearRows.of(standing),
                indicator == null ? null : definitions.of(indicator),
                indicator == null ? null : official(standing, indicator),
                derivationPath,
                entry(indicator, reader));
    }

    private static String source(Derivation derivation) {
        String basis = derivation.basis().title();
        var sample = derivation.sample();
        return sample == null ? basis : basis + "; " + Words.sample(sample, derivation.definition());
    }

    private Derivation derivation(IndicatorDefinition indicator, TargetStanding standing) {
        return derivations.handle(indicator, Place.WHOLE_COMMUNE, Period.ofYear(standing.year()));
    }

    private static TargetPage.@Nullable OfficialSource official(
            TargetStanding standing, IndicatorDefinition indicator) {
        var value = standing.value().orElse(null);
        if (value == null || value.official() == null) {
            return null;
        }
        var own = value.official().own();
        return new TargetPage.OfficialSource(
                value.official().source(),
                own instanceof Cell.Known(var amount)
                        ? VietnameseFormat.withUnit(
                                VietnameseFormat.number(amount, indicator.decimals()), indicator.unit())
                        : own.inWords(),
                value.official()
                        .difference(value.cell())
                        .map(difference -> TargetWords.signed(difference, indicator.decimals()))
                        .orElse(""));
    }

    private static Roadmap roadmap(TargetStanding standing, Plan plan) {
        return TargetDrawing.roadmap(standing, plan.from(), plan.to());
    }

    private String owner(@Nullable String code) {
        return agencies.handle().stream()
                .filter(agency -> agency.code().equals(code))
                .map(Agency::name)
                .findFirst()
                .orElse("");
    }

    private static Map<String, String> names(Lineage lineage) {
        return lineage.villages().stream().collect(Collectors.toMap(Territory.Village::code, Territory.Village::name));
    }

    /** @param breaks no difference is told across them */
    private Optional<VillageRows> villageRows(TargetStanding standing, List<VillageAct> breaks) {
        var indicator = standing.indicator();
        if (indicator == null || !indicator.ofVillages()) {
            return Optional.empty();
        }
        int year = standing.year();
        var now = values.listVillages(indicator, Period.ofYear(year), standing.asOf());
        if (now.stream().noneMatch(value -> value.amount().isPresent())) {
            return Optional.empty();
        }
        var before = indicator.breaksBetween(year - 1, year)
                ? List.<Value>of()
                : values.listVillages(indicator, Period.ofYear(year - 1), standing.asOf()).stream()
                        .filter(value -> breaks.stream()
                                .noneMatch(act -> act.concerns(value.place().code())))
                        .toList();
        var ofTheCommune = indicator.ratio() == null ? null : standing.value().orElse(null);
        return Optional.of(new VillageRows(indicator, standing.target().goal().direction(), ofTheCommune, now, before));
    }

    private Optional<MapDrawing> map(VillageRows rows) {
        return maps.find().map(map -> map.draw(rows.points(), "Bản đồ các thôn; số liệu ở bảng bên cạnh"));
    }

    private static @Nullable PaceBars paces(TargetStanding standing, TargetWords words) {
        var judgement = standing.judgement();
        if (judgement.neededPace() == null || words.needed() == null) {
            return null;
        }
        var paces = new ArrayList<Pace>();
        paces.add(new Pace("Nhịp cần từ nay", judgement.neededPace().abs(), words.needed(), Tone.RUST, true));
        if (judgement.bestPace() != null && words.best() != null) {
            paces.add(
                    new Pace("Nhịp tốt nhất trong 3 năm", judgement.bestPace().abs(), words.best(), Tone.LEAF, false));
        }
        if (standing.presentPace() != null && words.present() != null) {
            paces.add(new Pace(
                    "Nhịp hiện tại, bình quân", standing.presentPace().abs(), words.present(), Tone.TEA, true));
        }
        return PaceBars.of(paces);
    }

    private static @Nullable String entry(@Nullable IndicatorDefinition indicator, SignedIn reader) {
        boolean mayEnter = reader.holds(Role.OFFICER)
                || indicator != null && indicator.ofVillages() && reader.holds(Role.VILLAGE_HEAD);
        return indicator != null && mayEnter ? "/so-lieu/" + indicator.code() : null;
    }
}
