package vn.lotrinh.indicator.web;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.lotrinh.indicator.ConfirmedReading;
import vn.lotrinh.indicator.IndicatorDefinition;
import vn.lotrinh.indicator.IndicatorDefinition.OverTime;
import vn.lotrinh.indicator.Reading;
import vn.lotrinh.indicator.ReadingInForce;
import vn.lotrinh.indicator.ShowReadings;
import vn.lotrinh.kernel.VietnameseFormat;

/** Makes the piece of a page that says what an indicator means; any page about one may use it. */
@Component
public class DefinitionParts {

    private final ShowReadings readings;
    private final ActorNames names;
    private final Clock clock;

    DefinitionParts(ShowReadings readings, ActorNames names, Clock clock) {
        this.readings = readings;
        this.names = names;
        this.clock = clock;
    }

    public DefinitionPart of(IndicatorDefinition definition) {
        return part(definition, true);
    }

    /** The same for readers who may not learn who works in the commune. */
    public DefinitionPart withoutNames(IndicatorDefinition definition) {
        return part(definition, false);
    }

    private DefinitionPart part(IndicatorDefinition definition, boolean named) {
        var interpretation = definition.interpretation();
        var inForce = readings.of(definition);
        return new DefinitionPart(
                definition.code(),
                definition.definition(),
                facts(definition),
                interpretation.law().stream()
                        .map(note -> new DefinitionPart.Law(note.text(), note.source(), note.verified()))
                        .toList(),
                interpretation.unclear(),
                interpretation.readings().stream()
                        .map(reading -> reading(reading, inForce, named))
                        .sorted(Comparator.comparing(reading -> !reading.inForce()))
                        .toList());
    }

    private static List<DefinitionPart.Fact> facts(IndicatorDefinition definition) {
        var facts = new ArrayList<DefinitionPart.Fact>();
        facts.add(new DefinitionPart.Fact("Đơn vị tính", definition.unit()));
        var ratio = definition.ratio();
        if (ratio != null) {
            facts.add(new DefinitionPart.Fact("Tử số", ratio.numerator() + " (" + ratio.numeratorUnit() + ")"));
            facts.add(new DefinitionPart.Fact("Mẫu số", ratio.denominator() + " (" + ratio.denominatorUnit() + ")"));
        }
        facts.add(new DefinitionPart.Fact(
                "Số chính thức do",
                definition.official() == null
                        ? "xã tự tính; không cơ quan nào công bố riêng"
                        : definition.official() + " công bố"));
        facts.add(new DefinitionPart.Fact(
                "Kỳ số liệu",
                "theo " + definition.frequency().title() + "; kỳ dài hơn "
                        + (definition.overTime() == OverTime.SUM
                                ? "là tổng của các kỳ trong đó"
                                : "lấy số của kỳ cuối")));
        facts.add(new DefinitionPart.Fact("Số chữ số thập phân", Integer.toString(definition.decimals())));
        facts.add(new DefinitionPart.Fact(
                "Cấp thấp nhất", definition.ofVillages() ? "thôn" : "xã; không chia theo thôn"));
        definition
                .reach()
                .notFor()
                .forEach(one -> facts.add(new DefinitionPart.Fact(
                        "Không áp dụng cho " + one.kind().word(), one.why().inWords())));
        definition
                .breaks()
                .forEach(at -> facts.add(new DefinitionPart.Fact(
                        "Đứt chuỗi từ năm " + at.year(),
                        at.name() + " (" + at.source() + "); không so sánh qua năm này")));
        return facts;
    }

    private DefinitionPart.Reading reading(Reading reading, ReadingInForce inForce, boolean named) {
        boolean holds = reading.equals(inForce.reading());
        var waits = Optional.ofNullable(inForce.awaited())
                .filter(awaited -> awaited.reading().equals(reading));
        String state = holds
                ? state(inForce, named)
                : waits.map(awaited -> state(awaited, named)).orElse("");
        return new DefinitionPart.Reading(
                reading.code(),
                reading.words(),
                reading.formula(),
                reading.changes() == null ? "" : reading.changes().words(),
                reading.from() == null ? "" : "tính được từ năm " + reading.from(),
                state,
                holds,
                holds && inForce.isProposed()
                        || waits.filter(awaited -> !awaited.counting()).isPresent());
    }

    private String state(ReadingInForce.Awaited awaited, boolean named) {
        return awaited.counting()
                ? "Đang tính lại" + confirmed(awaited.confirmation(), named)
                : "Đã xác nhận nhưng chưa tính theo; hãy xác nhận lại";
    }

    private String state(ReadingInForce inForce, boolean named) {
        var confirmation = inForce.confirmation();
        return confirmation == null ? "Đề xuất, chưa xác nhận" : "Đang dùng" + confirmed(confirmation, named);
    }

    private String confirmed(ConfirmedReading confirmation, boolean named) {
        String day =
                VietnameseFormat.date(confirmation.at().atZone(clock.getZone()).toLocalDate());
        return named ? ", " + names.load().of(confirmation.by()) + " xác nhận ngày " + day : ", xác nhận ngày " + day;
    }
}
