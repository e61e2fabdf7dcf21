package vn.lotrinh.indicator.api;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import vn.lotrinh.access.SignedIn;
import vn.lotrinh.indicator.IndicatorDefinition;
import vn.lotrinh.indicator.Indicators;
import vn.lotrinh.indicator.Place;
import vn.lotrinh.kernel.Period;
import vn.lotrinh.territory.ListVillages;
import vn.lotrinh.web.Problem;

/** Reads what an address of the API names, or says what is wrong with it. */
@Component
class Asked {

    private final Indicators indicators;
    private final ListVillages villages;

    Asked(Indicators indicators, ListVillages villages) {
        this.indicators = indicators;
        this.villages = villages;
    }

    IndicatorDefinition indicator(String code) {
        return indicators.find(code).orElseThrow(() -> noSuchIndicator(code));
    }

    /** The same for somebody who may not see all of them. */
    IndicatorDefinition indicator(String code, SignedIn caller) {
        return asSeenBy(caller, indicator(code)).orElseThrow(() -> noSuchIndicator(code));
    }

    /** The province sees what every commune shares, and no formula that a commune wrote itself, which may name its own registers. */
    static Optional<IndicatorDefinition> asSeenBy(SignedIn caller, IndicatorDefinition indicator) {
        if (!caller.isOnlyOfTheProvince()) {
            return Optional.of(indicator);
        }
        return Optional.of(indicator)
                .filter(IndicatorDefinition::common)
                .map(common -> common.with(common.formulas().stream()
                        .filter(formula -> !formula.ownOfCommune())
                        .toList()));
    }

    private static Problem noSuchIndicator(String code) {
        return Problem.notFound("Không có chỉ số “" + code + "”.", "There is no indicator “" + code + "”.");
    }

    /** @throws Problem 404 for a village that is not there */
    Place place(String code) {
        if (code.isBlank()) {
            throw noSuchPlace(code);
        }
        var place = Place.of(code);
        boolean there = !(place instanceof Place.Village)
                || villages.handle().stream().anyMatch(village -> village.code().equals(code));
        if (!there) {
            throw noSuchPlace(code);
        }
        return place;
    }

    /** @throws Problem 404 for what is no village of the commune */
    String village(String code) {
        return Place.findVillage(code)
                .map(village -> place(village.code()).code())
                .orElseThrow(() -> noSuchPlace(code));
    }

    private static Problem noSuchPlace(String code) {
        return Problem.notFound(
                "Xã không có thôn mã “" + code + "”; dùng mã thôn, “toan-xa” hoặc “ca-xa”.",
                "There is no place “" + code + "”; use a village's code, “toan-xa” or “ca-xa”.");
    }

    static Period period(String written) {
        return Period.find(written)
                .orElseThrow(() -> new Problem(
                        HttpStatus.UNPROCESSABLE_CONTENT,
                        "not-a-period",
                        "“" + written + "” không phải là một kỳ; viết như 2026, 2026H1, 2026Q1, 2026-03.",
                        "“" + written + "” is not a period; write 2026, 2026H1, 2026Q1, 2026-03."));
    }

    /** Periods with commas between them. */
    static List<Period> periods(String written) {
        return Stream.of(written.split(",", -1)).map(Asked::period).toList();
    }

    static LocalDate day(String written) {
        try {
            return LocalDate.parse(written);
        } catch (DateTimeParseException notOne) {
            throw new Problem(
                    HttpStatus.UNPROCESSABLE_CONTENT,
                    "not-a-day",
                    "“" + written + "” không phải là một ngày; viết như 2027-06-30.",
                    "“" + written + "” is not a day; write 2027-06-30.");
        }
    }
}
