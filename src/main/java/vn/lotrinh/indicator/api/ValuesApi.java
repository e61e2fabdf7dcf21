package vn.lotrinh.indicator.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.lotrinh.access.Permits;
import vn.lotrinh.access.Role;
import vn.lotrinh.access.SignedIn;
import vn.lotrinh.indicator.CompareWithClosed;
import vn.lotrinh.indicator.IndicatorDefinition;
import vn.lotrinh.indicator.Indicators;
import vn.lotrinh.indicator.Place;
import vn.lotrinh.indicator.ShowDerivation;
import vn.lotrinh.indicator.ShowReadings;
import vn.lotrinh.indicator.ShowValues;
import vn.lotrinh.indicator.Value;
import vn.lotrinh.kernel.Period;
import vn.lotrinh.registry.RegisterRight;
import vn.lotrinh.registry.Registers;
import vn.lotrinh.web.Items;
import vn.lotrinh.web.Problem;

/** What is measured, what it says, where that comes from. */
@RestController
@RequestMapping("/api/v1/indicators")
class ValuesApi {

    private final Indicators indicators;
    private final ShowReadings showReadings;
    private final ShowValues showValues;
    private final ShowDerivation showDerivation;
    private final CompareWithClosed compare;
    private final Registers registers;
    private final Asked asked;
    private final Clock clock;

    ValuesApi(
            Indicators indicators,
            ShowReadings showReadings,
            ShowValues showValues,
            ShowDerivation showDerivation,
            CompareWithClosed compare,
            Registers registers,
            Asked asked,
            Clock clock) {
        this.indicators = indicators;
        this.showReadings = showReadings;
        this.showValues = showValues;
        this.showDerivation = showDerivation;
        this.compare = compare;
        this.registers = registers;
        this.asked = asked;
        this.clock = clock;
    }

    @Permits({
        Role.ADMINISTRATOR,
        Role.LEADER,
        Role.OFFICER,
        Role.FRONT,
        Role.VILLAGE_HEAD,
        Role.PARTY_CELL_SECRETARY,
        Role.PROVINCE
    })
    @Operation(summary = "Các chỉ số của xã · The indicators of the commune", tags = "indicators")
    @GetMapping
    Items<IndicatorJson> list(@Parameter(hidden = true) SignedIn caller) {
        var readings = showReadings.byIndicator();
        return Items.all(indicators.list().stream()
                .flatMap(indicator -> Asked.asSeenBy(caller, indicator).stream())
                .map(indicator -> IndicatorJson.of(indicator, Objects.requireNonNull(readings.get(indicator.code()))))
                .toList());
    }

    /**
     * Values of the commune or of each village.
     *
     * @param written periods with commas between them
     * @param level {@code commune} or {@code village}
     * @param day as of which is asked; today when absent
     */
    @Permits({
        Role.ADMINISTRATOR,
        Role.LEADER,
        Role.OFFICER,
        Role.FRONT,
        Role.VILLAGE_HEAD,
        Role.PARTY_CELL_SECRETARY,
        Role.PROVINCE
    })
    @Operation(
            summary = "Giá trị theo kỳ, cả xã hoặc từng thôn · Values by period, of the commune or its villages",
            tags = "indicators")
    @GetMapping("/{code}/values")
    Items<ValueJson> values(
            @PathVariable("code") String code,
            @RequestParam("period") String written,
            @RequestParam(name = "level", defaultValue = "commune") String level,
            @RequestParam(name = "asOf", required = false) @Nullable String day,
            @Parameter(hidden = true) SignedIn caller) {
        var definition = asked.indicator(code, caller);
        var asOf = day == null ? LocalDate.now(clock) : Asked.day(day);
        var values = switch (level) {
            case "commune" -> showValues.list(definition, Asked.periods(written), asOf).stream();
            case "village" -> ofVillages(definition, Asked.periods(written), asOf);
            default ->
                throw new Problem(
                        HttpStatus.UNPROCESSABLE_CONTENT,
                        "no-such-level",
                        "Cấp “" + level + "” không có; dùng commune hoặc village.",
                        "There is no level “" + level + "”; use commune or village.");
        };
        return Items.all(values.map(value -> ValueJson.of(value, definition)).toList());
    }

    private Stream<Value> ofVillages(IndicatorDefinition definition, List<Period> periods, LocalDate asOf) {
        return periods.stream().flatMap(period -> showValues.listVillages(definition, period, asOf).stream());
    }

    /** @param village a village's code, {@code toan-xa}; the commune when absent */
    @Permits({Role.ADMINISTRATOR, Role.LEADER, Role.OFFICER, Role.FRONT, Role.VILLAGE_HEAD, Role.PARTY_CELL_SECRETARY})
    @Operation(summary = "Giá trị này từ đâu ra · Where a value comes from", tags = "indicators")
    @GetMapping("/{code}/derivation")
    DerivationJson derivation(
            @PathVariable("code") String code,
            @RequestParam("period") String written,
            @RequestParam(name = "village", defaultValue = Place.WHOLE_COMMUNE_CODE) String village,
            @Parameter(hidden = true) SignedIn caller) {
        var definition = asked.indicator(code);
        var place = asked.place(village);
        var period = Asked.period(written);
        return DerivationJson.of(
                showDerivation.handle(definition, place, period),
                compare.find(definition, place, period),
                register -> RegisterRight.of(registers.get(register), caller).readsAll());
    }
}
