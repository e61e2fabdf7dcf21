package vn.lotrinh.indicator.web;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.lotrinh.access.Role;
import vn.lotrinh.access.SignedIn;
import vn.lotrinh.access.VillageHeads;
import vn.lotrinh.indicator.ClosedValue;
import vn.lotrinh.indicator.Closing;
import vn.lotrinh.indicator.CompareWithClosed;
import vn.lotrinh.indicator.CompareWithClosed.Compared;
import vn.lotrinh.indicator.IndicatorDefinition;
import vn.lotrinh.indicator.Lacking;
import vn.lotrinh.indicator.ListLacking;
import vn.lotrinh.indicator.ListUnknown;
import vn.lotrinh.indicator.Place;
import vn.lotrinh.indicator.PlaceNames;
import vn.lotrinh.indicator.ShowClosings;
import vn.lotrinh.kernel.Period;
import vn.lotrinh.kernel.VietnameseFormat;
import vn.lotrinh.registry.ListWaiting;
import vn.lotrinh.territory.ListVillages;

/** Makes the page of one period: what is open before it is closed, what changed after. */
@Component
class WriteClosingPage {

    private static final int PACK_DIGITS = 12;

    private final ShowClosings closings;
    private final ListLacking listLacking;
    private final ListUnknown listUnknown;
    private final ListWaiting listWaiting;
    private final CompareWithClosed compare;
    private final VillageHeads heads;
    private final ListVillages villages;
    private final ActorNames names;
    private final Clock clock;

    WriteClosingPage(
            ShowClosings closings,
            ListLacking listLacking,
            ListUnknown listUnknown,
            ListWaiting listWaiting,
            CompareWithClosed compare,
            VillageHeads heads,
            ListVillages villages,
            ActorNames names,
            Clock clock) {
        this.closings = closings;
        this.listLacking = listLacking;
        this.listUnknown = listUnknown;
        this.listWaiting = listWaiting;
        this.compare = compare;
        this.heads = heads;
        this.villages = villages;
        this.names = names;
        this.clock = clock;
    }

    ClosingPage page(SignedIn by, Period period) {
        var who = names.load();
        var closing = closings.find(period);
        boolean over = period.endedBefore(LocalDate.now(clock));
        return new ClosingPage(
                "Chốt số liệu " + period.inWords(),
                Words.title(period),
                days(period),
                "/chot-so-lieu/" + period,
                over,
                by.holds(Role.LEADER),
                closing.isEmpty() && over ? before(by, period, who) : null,
                closing.map(open -> after(by, open, who)).orElse(null),
                closings.list().stream()
                        .filter(each -> each.period().equals(period) && !each.isClosed())
                        .map(each -> about(each, who))
                        .toList());
    }

    static String days(Period period) {
        return VietnameseFormat.date(period.from()) + " đến " + VietnameseFormat.date(period.to());
    }

    /** Who closed it, or who opened it again and why. */
    String about(Closing closing, ActorNames.Names who) {
        String closed =
                "Lần " + closing.number() + ": " + who.of(closing.closedBy()) + " chốt " + moment(closing.closedAt());
        var reopened = closing.reopened();
        return reopened == null
                ? closed
                : closed + ", " + who.of(reopened.by()) + " mở lại " + moment(reopened.at()) + ": " + reopened.why();
    }

    private ClosingPage.Before before(SignedIn by, Period period, ActorNames.Names who) {
        var headOf = heads.handle();
        return new ClosingPage.Before(
                listLacking.in(period).stream()
                        .map(lacking -> row(by, lacking, headOf))
                        .toList(),
                listWaiting.handle().stream()
                        .map(waiting -> new ClosingPage.WaitingRow(
                                waiting.register().name(),
                                waiting.count(),
                                who.of(waiting.proposedBy()),
                                moment(waiting.since())))
                        .toList(),
                listUnknown.handle(period).stream()
                        .map(unknown -> new ClosingPage.UnknownRow(
                                unknown.definition().name(),
                                unknown.value().cell().inWords(),
                                figures(by, unknown.definition(), period)))
                        .toList());
    }

    private static ClosingPage.LackingRow row(SignedIn by, Lacking lacking, Map<String, String> heads) {
        return new ClosingPage.LackingRow(
                lacking.kind() == Lacking.Kind.REGISTER ? "Sổ bộ" : "Số liệu báo cáo",
                lacking.name(),
                Words.title(lacking.period()),
                WhoLacks.count(lacking),
                WhoLacks.names(lacking, heads),
                WhoLacks.href(lacking, by));
    }

    private ClosingPage.After after(SignedIn by, Closing closing, ActorNames.Names who) {
        var placeNames = PlaceNames.of(villages.handle());
        var compared = compare.list(closing);
        return new ClosingPage.After(
                about(closing, who),
                closing.versions().entrySet().stream()
                        .sorted(Map.Entry.comparingByKey())
                        .map(version -> restsOn(version.getKey(), version.getValue()))
                        .toList(),
                rows(
                        by,
                        compared.stream().filter(each -> each.then().place() instanceof Place.WholeCommune),
                        placeNames),
                rows(
                        by,
                        compared.stream()
                                .filter(each -> !(each.then().place() instanceof Place.WholeCommune))
                                .filter(each -> each.since() != null),
                        placeNames));
    }

    private static List<ClosingPage.Row> rows(SignedIn by, Stream<Compared> compared, PlaceNames places) {
        return compared.map(each -> new ClosingPage.Row(
                        each.definition().name(),
                        places.get(each.then().place()),
                        then(each),
                        each.then().officialSource(),
                        Words.quantity(each.now().cell(), each.definition()),
                        each.since() == null ? "" : each.since().title(),
                        figures(by, each.definition(), each.then().period())))
                .toList();
    }

    /** Only officers enter figures for the commune. */
    private static @Nullable String figures(SignedIn by, IndicatorDefinition definition, Period period) {
        return by.holds(Role.OFFICER) ? "/so-lieu/" + definition.code() + "?nam=" + period.year() : null;
    }

    private static String then(Compared compared) {
        ClosedValue closed = compared.then();
        return Words.quantity(closed.cell(), compared.definition());
    }

    private static String restsOn(String name, String version) {
        return switch (name) {
            case "plan" -> "kế hoạch bản " + version;
            case "pack" -> "bộ cấu hình " + version.substring(0, Math.min(PACK_DIGITS, version.length()));
            default -> name + " " + version;
        };
    }

    private String moment(Instant at) {
        return VietnameseFormat.moment(at, clock.getZone());
    }
}
