package vn.lotrinh.indicator;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.lotrinh.access.Role;
import vn.lotrinh.access.SignedIn;
import vn.lotrinh.indicator.IndicatorDefinition.Frequency;
import vn.lotrinh.kernel.Period;
import vn.lotrinh.territory.ListVillages;

/** The sheet for an indicator and a year, with the places for which somebody may enter. <i>Mở bảng nhập số liệu</i>. */
@Service
public class ShowEntrySheet {

    /** Years that a sheet of yearly figures reaches back: a whole term before the present one. */
    private static final int YEARS_BACK = 5;

    private final Valuings valuings;
    private final ListVillages villages;
    private final Clock clock;

    ShowEntrySheet(Valuings valuings, ListVillages villages, Clock clock) {
        this.valuings = valuings;
        this.villages = villages;
        this.clock = clock;
    }

    /** @param year of its periods, and the whole year behind them; for yearly figures the last of several years */
    @Transactional(readOnly = true)
    public EntrySheet handle(SignedIn by, IndicatorDefinition definition, int year) {
        var today = LocalDate.now(clock);
        var valuing = valuings.of(definition, today);
        var periods = periods(definition.frequency(), year);
        var names = PlaceNames.of(villages.handle());
        return new EntrySheet(
                definition,
                periods.stream()
                        .map(period ->
                                new EntrySheet.Column(period, !period.from().isAfter(today), period.endedBefore(today)))
                        .toList(),
                places(by, valuing, periods).stream()
                        .map(place -> new EntrySheet.Row(
                                place,
                                names.get(place),
                                periods.stream()
                                        .map(period -> slot(valuing, place, period))
                                        .toList()))
                        .toList(),
                periods.stream()
                        .map(period -> valuing.value(Place.WHOLE_COMMUNE, period))
                        .toList(),
                Optional.of(definition.frequency().lastEndedBefore(today)).filter(periods::contains));
    }

    private static List<Period> periods(Frequency frequency, int year) {
        return frequency == Frequency.YEAR
                ? IntStream.rangeClosed(year - YEARS_BACK, year)
                        .mapToObj(Period::ofYear)
                        .toList()
                : Stream.concat(frequency.periodsOf(year).stream(), Stream.of(Period.ofYear(year)))
                        .toList();
    }

    private static List<Place> places(SignedIn by, Valuing valuing, List<Period> periods) {
        var definition = valuing.definition();
        var places = new ArrayList<Place>();
        if (definition.ofVillages()) {
            valuing.villages().stream()
                    .filter(by::mayEnterFor)
                    .filter(code -> periods.stream().anyMatch(period -> valuing.isThereAtTheEndOf(period, code)))
                    .forEach(code -> places.add(new Place.Village(code)));
        }
        if (by.holds(Role.OFFICER)) {
            if (definition.ofVillages()) {
                places.add(Place.NO_VILLAGE);
            }
            places.add(Place.WHOLE_COMMUNE);
        }
        return places;
    }

    private static EntrySheet.Slot slot(Valuing valuing, Place place, Period period) {
        var contribution = valuing.contribution(place, Span.of(period));
        var figure = valuing.reports().getOrDefault(place, List.of()).stream()
                .filter(report -> report.period().equals(period))
                .findFirst()
                .map(Report::figure)
                .orElse(null);
        String notThere = place instanceof Place.Village(var code)
                ? valuing.lineage().refusal(code, period.to(), period.to()).orElse(null)
                : null;
        return new EntrySheet.Slot(
                new FigureKey(valuing.definition().code(), place, period),
                figure,
                notThere == null ? EntryState.of(contribution.orElse(null)) : EntryState.NOT_ASKED,
                contribution.map(valuing::cell).orElseGet(() -> valuing.missing(period)),
                notThere);
    }
}
