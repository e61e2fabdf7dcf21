package vn.lotrinh.indicator.web;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.util.StringUtils;
import vn.lotrinh.access.SignedIn;
import vn.lotrinh.indicator.ClosedValue;
import vn.lotrinh.indicator.CompareWithClosed;
import vn.lotrinh.indicator.Derivation;
import vn.lotrinh.indicator.FormerFigure;
import vn.lotrinh.indicator.IndicatorDefinition;
import vn.lotrinh.indicator.Place;
import vn.lotrinh.indicator.PlaceNames;
import vn.lotrinh.indicator.ReportedFigure;
import vn.lotrinh.kernel.VietnameseFormat;
import vn.lotrinh.registry.Register;
import vn.lotrinh.registry.RegisterRight;
import vn.lotrinh.registry.Registers;
import vn.lotrinh.territory.Lineage;
import vn.lotrinh.territory.ShowLineage;
import vn.lotrinh.territory.VillageAct;

/** Makes the piece of a page that leads a value back to what was reported; any page that shows a value may use it. */
@Component
public class DerivationParts {

    private final ActorNames names;
    private final ShowLineage showLineage;
    private final CompareWithClosed compare;
    private final Registers registers;
    private final Clock clock;

    DerivationParts(
            ActorNames names, ShowLineage showLineage, CompareWithClosed compare, Registers registers, Clock clock) {
        this.names = names;
        this.showLineage = showLineage;
        this.compare = compare;
        this.registers = registers;
        this.clock = clock;
    }

    /** @param reader whoever the page is for: records are named only where he may read their register */
    public DerivationPart of(Derivation derivation, SignedIn reader) {
        var who = names.load();
        var lineage = showLineage.handle();
        var places = PlaceNames.of(lineage.villages());
        var definition = derivation.definition();
        return new DerivationPart(
                Words.quantity(derivation.value().cell(), definition),
                Words.caveat(derivation.value()),
                closed(derivation),
                derivation.value().period().inWords(),
                derivation.formula(),
                derivation.numbers(),
                derivation.basis().title(),
                difference(derivation),
                breaks(lineage, derivation),
                derivation.branches().stream()
                        .map(branch -> branch(branch, definition, who))
                        .toList(),
                derivation.history().stream()
                        .map(former -> former(former, definition, who, places))
                        .toList(),
                derivation.measures().stream()
                        .map(measure -> measure(measure, reader))
                        .toList(),
                OfficialParts.of(derivation, places, reader),
                isBare(derivation)
                        ? "Tệp đã nhập chỉ cho tỷ lệ, không có tử số và mẫu số, nên số này không cộng được với nơi khác."
                        : null,
                derivation.formerOfficial().stream()
                        .map(figure -> OfficialParts.row(figure, definition, places, reader))
                        .toList(),
                derivation.sample() == null ? null : Words.sample(derivation.sample(), definition));
    }

    /** A quotient of the commune's own whose parts nobody told. */
    private static boolean isBare(Derivation derivation) {
        var value = derivation.value();
        return derivation.definition().ratio() != null
                && derivation.measures().isEmpty()
                && value.official() == null
                && value.amount().isPresent()
                && value.denominator() == null;
    }

    private DerivationPart.Measure measure(Derivation.CountedMeasure measure, SignedIn reader) {
        var register = registers.get(measure.register());
        boolean readable = RegisterRight.of(register, reader).readsAll();
        String path = "/so-bo/" + register.code();
        return new DerivationPart.Measure(
                measure.words(),
                VietnameseFormat.quantity(measure.amount(), measure.unit()),
                readable ? path : null,
                records(measure, register),
                readable
                        ? measure.behind().stream()
                                .map(record -> new DerivationPart.Record(
                                        register.one() + " "
                                                + record.id().toString().substring(24),
                                        path + "/" + record.id(),
                                        VietnameseFormat.quantity(record.amount(), measure.unit())))
                                .toList()
                        : List.of());
    }

    /** How many records of its register a measure has, and how many of them it leaves out. */
    public static String records(Derivation.CountedMeasure measure, Register register) {
        return records(measure.records(), register)
                + (measure.leftOut() == 0
                        ? ""
                        : ", chưa tính " + records(measure.leftOut(), register) + " còn thiếu số");
    }

    private static String records(long many, Register register) {
        return VietnameseFormat.number(BigDecimal.valueOf(many)) + " " + register.one();
    }

    private @Nullable String closed(Derivation derivation) {
        var value = derivation.value();
        return compare.find(derivation.definition(), value.place(), value.period())
                .map(compared -> "Khi chốt số liệu là "
                        + Words.quantity(compared.then().cell(), compared.definition())
                        + officially(compared.then())
                        + leavingOut(compared.then())
                        + (compared.since() == null
                                ? ", đến nay không đổi."
                                : "; từ đó có thay đổi: "
                                        + StringUtils.uncapitalize(
                                                compared.since().title()) + "."))
                .orElse(null);
    }

    private static String officially(ClosedValue then) {
        return then.officialSource() == null ? "" : " (số chính thức: " + then.officialSource() + ")";
    }

    private static String leavingOut(ClosedValue then) {
        return then.leftOut() == 0
                ? ""
                : " (khi đó chưa tính " + VietnameseFormat.number(BigDecimal.valueOf(then.leftOut()))
                        + " bản ghi còn thiếu số)";
    }

    private static @Nullable String difference(Derivation derivation) {
        var found = derivation.difference();
        return found == null
                ? null
                : "Tổng của các thôn là " + Words.quantity(found.villages(), derivation.definition())
                        + ", số của cả xã là " + Words.quantity(found.own(), derivation.definition())
                        + ". Đang lấy tổng của các thôn; hãy đối chiếu hai nguồn.";
    }

    /** What merged and split villages while the period went on, where its figure is of villages. */
    private static List<String> breaks(Lineage lineage, Derivation derivation) {
        var value = derivation.value();
        return derivation.definition().ofVillages()
                ? lineage.listBreaks(value.period(), value.period()).stream()
                        .filter(act -> !(value.place() instanceof Place.Village(var code)) || act.concerns(code))
                        .map(VillageAct::incomparable)
                        .toList()
                : List.of();
    }

    private DerivationPart.Branch branch(
            Derivation.Branch branch, IndicatorDefinition definition, ActorNames.Names who) {
        return new DerivationPart.Branch(
                branch.name(),
                Words.quantity(branch.cell(), definition),
                branch.amount() == null || branch.denominator() == null
                        ? ""
                        : Words.amounts(branch.amount(), branch.denominator(), definition),
                branch.place() instanceof Place.Village ? branch.state().title() : "",
                branch.counts(),
                branch.figures().stream()
                        .map(figure -> row(figure, definition, who))
                        .toList());
    }

    private DerivationPart.Row row(ReportedFigure figure, IndicatorDefinition definition, ActorNames.Names who) {
        return new DerivationPart.Row(
                figure.key().period().inWords(),
                Words.amounts(figure.amount(), figure.denominator(), definition),
                figure.grade().title(),
                figure.source(),
                figure.note(),
                figure.evidence() == null ? null : "/tep/" + figure.evidence(),
                who.of(figure.enteredBy()),
                moment(figure.enteredAt()),
                figure.version());
    }

    private DerivationPart.Former former(
            FormerFigure former, IndicatorDefinition definition, ActorNames.Names who, PlaceNames places) {
        var figure = former.figure();
        return new DerivationPart.Former(
                places.get(figure.key().place()),
                figure.key().period().inWords(),
                Words.amounts(figure.amount(), figure.denominator(), definition),
                former.removedBecause() == null
                        ? who.of(former.endedBy()) + " sửa"
                        : who.of(former.endedBy()) + " xóa: " + former.removedBecause(),
                moment(former.endedAt()),
                figure.version());
    }

    private String moment(Instant at) {
        return VietnameseFormat.moment(at, clock.getZone());
    }
}
