package vn.lotrinh.indicator.sheets.web;

import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.lotrinh.access.Role;
import vn.lotrinh.access.SignedIn;
import vn.lotrinh.indicator.IndicatorDefinition;
import vn.lotrinh.indicator.Indicators;
import vn.lotrinh.indicator.OfficialDocument;
import vn.lotrinh.indicator.OfficialFigure;
import vn.lotrinh.indicator.PlaceNames;
import vn.lotrinh.indicator.web.ActorNames;
import vn.lotrinh.indicator.web.Words;
import vn.lotrinh.kernel.Period;
import vn.lotrinh.kernel.VietnameseFormat;
import vn.lotrinh.territory.ListVillages;

/** Puts official documents and what they say into words. */
@Component
class WriteOfficialPages {

    private final Indicators indicators;
    private final ListVillages villages;
    private final ActorNames names;
    private final Clock clock;

    WriteOfficialPages(Indicators indicators, ListVillages villages, ActorNames names, Clock clock) {
        this.indicators = indicators;
        this.villages = villages;
        this.names = names;
        this.clock = clock;
    }

    OfficialDocumentsPage list(SignedIn by, List<OfficialDocument> documents, List<OfficialFigure> figures) {
        Map<UUID, List<OfficialFigure>> said = figures.stream()
                .collect(Collectors.groupingBy(figure -> figure.document().id()));
        return new OfficialDocumentsPage(
                "Số liệu chính thức",
                by.holds(Role.OFFICER),
                documents.stream()
                        .map(document -> row(document, said.getOrDefault(document.id(), List.of())))
                        .toList(),
                indicators.list().stream()
                        .filter(indicator -> indicator.official() != null)
                        .map(indicator -> source(indicator, figures))
                        .toList());
    }

    private static OfficialDocumentsPage.Row row(OfficialDocument document, List<OfficialFigure> says) {
        long about =
                says.stream().map(figure -> figure.key().indicator()).distinct().count();
        long counting = says.stream().filter(OfficialFigure::counts).count();
        return new OfficialDocumentsPage.Row(
                document.issuer(),
                document.number(),
                VietnameseFormat.date(document.issuedOn()),
                says.size() + " số, " + about + " chỉ số",
                document.withdrawn() != null ? "Đã rút" : state(says.size(), counting),
                counting > 0,
                OfficialPages.PATH + "/" + document.id());
    }

    private static String state(int all, long counting) {
        if (counting == all) {
            return "Đang dùng";
        }
        return counting == 0 ? "Đã có văn bản sau thay thế" : "Dùng " + counting + "/" + all + " số";
    }

    private static OfficialDocumentsPage.Source source(IndicatorDefinition indicator, List<OfficialFigure> figures) {
        return new OfficialDocumentsPage.Source(
                indicator.name(),
                indicator.official() == null ? "" : indicator.official(),
                figures.stream()
                        .filter(figure ->
                                figure.counts() && figure.key().indicator().equals(indicator.code()))
                        .map(figure -> figure.key().period())
                        .max(Comparator.comparing(Period::to))
                        .map(Period::inWords)
                        .orElse(""),
                "/chi-so/" + indicator.code());
    }

    OfficialDocumentPage page(
            SignedIn by, OfficialDocument document, List<OfficialFigure> says, @Nullable String fault) {
        var who = names.load();
        var places = PlaceNames.of(villages.handle());
        var definitions =
                indicators.list().stream().collect(Collectors.toMap(IndicatorDefinition::code, Function.identity()));
        var withdrawn = document.withdrawn();
        return new OfficialDocumentPage(
                document.inWords(),
                who.of(document.importedBy()) + " nhập "
                        + VietnameseFormat.moment(document.importedAt(), clock.getZone()),
                "/tep/" + document.file(),
                withdrawn == null
                        ? null
                        : who.of(withdrawn.by()) + " rút " + VietnameseFormat.moment(withdrawn.at(), clock.getZone())
                                + ": " + withdrawn.why(),
                withdrawn == null && by.holds(Role.OFFICER) ? OfficialPages.PATH + "/" + document.id() + "/rut" : null,
                fault,
                says.stream()
                        .filter(figure -> definitions.containsKey(figure.key().indicator()))
                        .map(figure -> row(
                                figure,
                                Objects.requireNonNull(
                                        definitions.get(figure.key().indicator())),
                                places))
                        .toList());
    }

    private static OfficialDocumentPage.Row row(
            OfficialFigure figure, IndicatorDefinition definition, PlaceNames places) {
        return new OfficialDocumentPage.Row(
                definition.name(),
                "/chi-so/" + definition.code(),
                places.get(figure.key().place()),
                figure.key().period().inWords(),
                Words.amounts(figure.amount(), figure.denominator(), definition),
                figure.grade().title(),
                figure.note(),
                Words.state(figure),
                figure.counts());
    }
}
