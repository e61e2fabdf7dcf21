package vn.lotrinh.registry.web;

import static vn.lotrinh.registry.web.VillageActFields.CODE;
import static vn.lotrinh.registry.web.VillageActFields.DECISION;
import static vn.lotrinh.registry.web.VillageActFields.FROM;
import static vn.lotrinh.registry.web.VillageActFields.NAME;
import static vn.lotrinh.registry.web.VillageActFields.ON;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.lotrinh.access.SignedIn;
import vn.lotrinh.kernel.VietnameseFormat;
import vn.lotrinh.registry.ListStatesOfVillage;
import vn.lotrinh.registry.ListStatesOfVillage.Part;
import vn.lotrinh.registry.Moved;
import vn.lotrinh.registry.NameRecords;
import vn.lotrinh.registry.RecordLooks;
import vn.lotrinh.registry.RecordPage;
import vn.lotrinh.registry.Register;
import vn.lotrinh.territory.ShowLineage;
import vn.lotrinh.web.Field;
import vn.lotrinh.web.Form;
import vn.lotrinh.web.Typed;

/** Writes the pages on which a village is split, and tells whose data they show. */
@Component
class WriteSplitPage {

    private final ShowLineage showLineage;
    private final ListStatesOfVillage listStates;
    private final NameRecords nameRecords;
    private final RecordLooks looks;

    WriteSplitPage(
            ShowLineage showLineage, ListStatesOfVillage listStates, NameRecords nameRecords, RecordLooks looks) {
        this.showLineage = showLineage;
        this.listStates = listStates;
        this.nameRecords = nameRecords;
        this.looks = looks;
    }

    /** With the lists to choose from, where they are those of the village and day that are typed. */
    VillageActPage form(SignedIn by, Typed typed, ChosenRecords chosen) {
        boolean listed = chosen.wereListed(typed);
        var form = Form.to(
                        SplitVillagePages.PATH,
                        listed ? "Xem những gì sẽ chuyển" : "Chọn bản ghi chuyển sang thôn mới",
                        VillageActFields.village(FROM, "Thôn chia tách", showLineage.handle())
                                .hint("Thôn này vẫn còn, với những gì không chuyển đi."),
                        Field.text(NAME, "Tên thôn mới").needed().aboutSomebodyElse(),
                        Field.text(CODE, "Mã thôn mới")
                                .needed()
                                .aboutSomebodyElse()
                                .hint("Chữ in hoa không dấu và chữ số, như T24; không đổi được về sau."),
                        VillageActFields.day(),
                        VillageActFields.decision())
                .filled(typed);
        return new VillageActPage(
                "Chia tách thôn",
                "Bản ghi được chọn chuyển sang thôn mới từ ngày có hiệu lực; việc đã diễn ra ở lại thôn cũ.",
                form,
                listed ? List.of() : hidden(chosen),
                listed ? lists(by, typed.text(FROM), typed.findDay(ON).orElseThrow(), chosen) : null);
    }

    private VillageActPage.Lists lists(SignedIn by, String village, LocalDate on, ChosenRecords chosen) {
        var registers = new ArrayList<VillageActPage.Choosing>();
        var closed = new ArrayList<String>();
        var empty = new ArrayList<String>();
        for (var part : listStates.handle(by, village, on)) {
            switch (part) {
                case Part.Closed(var register) -> closed.add(register.name());
                case Part.Readable(var register, var records) when records.isEmpty() -> empty.add(register.name());
                case Part.Readable(var register, var records) -> registers.add(choosing(register, records, chosen));
            }
        }
        return new VillageActPage.Lists(chosen.list(), registers, closed, empty);
    }

    private VillageActPage.Choosing choosing(Register register, List<RecordPage.Row> records, ChosenRecords chosen) {
        var words = nameRecords.handle(
                register, records.stream().map(RecordPage.Row::stretch).toList());
        looks.saw(register, records.stream().map(RecordPage.Row::id).toList(), words);
        return new VillageActPage.Choosing(
                register.name(),
                ChosenRecords.field(register.code()),
                records.stream()
                        .map(row -> new VillageActPage.Record(
                                row.id().toString(),
                                words.title(register, row.stretch()),
                                chosen.has(register.code(), row.id())))
                        .toList());
    }

    VillageActConfirmPage confirm(Typed typed, ChosenRecords chosen, List<Moved> moved) {
        String from = VillageActFields.name(showLineage.handle(), typed.text(FROM));
        String name = typed.text(NAME);
        return new VillageActConfirmPage(
                "Tách " + name + " từ " + from,
                "Từ ngày " + VietnameseFormat.date(typed.findDay(ON).orElseThrow()) + ", theo " + typed.text(DECISION)
                        + ". Mã thôn mới là " + typed.text(CODE) + ".",
                VillageActFields.counts(moved),
                "Những bản ghi không chọn và việc đã diễn ra ở lại " + from
                        + ". Kỳ kết thúc từ ngày ấy hai thôn nộp riêng; " + from
                        + " nộp lại phần của mình. Việc chia tách không hoàn tác được; từng bản ghi sau này vẫn chuyển thôn được.",
                SplitVillagePages.PATH,
                "Chia tách",
                hidden(typed, chosen));
    }

    private static List<VillageActConfirmPage.Hidden> hidden(Typed typed, ChosenRecords chosen) {
        var hidden = new ArrayList<VillageActConfirmPage.Hidden>();
        for (var name : List.of(FROM, NAME, CODE, ON, DECISION, ChosenRecords.LIST)) {
            hidden.add(new VillageActConfirmPage.Hidden(name, typed.text(name)));
        }
        hidden.addAll(hidden(chosen));
        return hidden;
    }

    private static List<VillageActConfirmPage.Hidden> hidden(ChosenRecords chosen) {
        return chosen.ids().entrySet().stream()
                .flatMap(register -> register.getValue().stream()
                        .map(id -> new VillageActConfirmPage.Hidden(
                                ChosenRecords.field(register.getKey()), id.toString())))
                .toList();
    }
}
