package vn.lotrinh.indicator;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.lotrinh.access.Role;
import vn.lotrinh.access.SignedIn;
import vn.lotrinh.kernel.Period;
import vn.lotrinh.territory.ListVillages;

/** What figures are due from somebody: an officer sees all indicators, a village head those that ask the own village. <i>Số liệu đến kỳ</i>. */
@Service
public class ListDueFigures {

    private final Valuings valuings;
    private final ListVillages villages;
    private final Clock clock;

    ListDueFigures(Valuings valuings, ListVillages villages, Clock clock) {
        this.valuings = valuings;
        this.villages = villages;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public List<DueFigures> handle(SignedIn by) {
        var names = PlaceNames.of(villages.handle());
        return valuings.all(LocalDate.now(clock)).stream()
                .filter(valuing ->
                        by.holds(Role.OFFICER) || valuing.definition().ofVillages())
                .map(valuing -> due(valuing, by, names))
                .toList();
    }

    private static DueFigures due(Valuing valuing, SignedIn by, PlaceNames names) {
        var definition = valuing.definition();
        Period period = definition.frequency().lastEndedBefore(valuing.asOf());
        List<Place> places = definition.ofVillages()
                ? valuing.villages().stream()
                        .filter(by::mayEnterFor)
                        .filter(code -> valuing.isAsked(code, Span.of(period)))
                        .map(code -> (Place) new Place.Village(code))
                        .toList()
                : List.of(Place.WHOLE_COMMUNE);
        return new DueFigures(
                definition,
                period,
                places.stream()
                        .map(place -> new DueFigures.AskedPlace(place, names.get(place), state(valuing, place, period)))
                        .toList(),
                valuing.lastChange().orElse(null));
    }

    private static EntryState state(Valuing valuing, Place place, Period period) {
        return valuing.official(place, Span.of(period)).isPresent()
                ? EntryState.SUBMITTED
                : EntryState.of(valuing.contribution(place, Span.of(period)).orElse(null));
    }
}
