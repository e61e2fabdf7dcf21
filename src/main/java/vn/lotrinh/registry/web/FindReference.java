package vn.lotrinh.registry.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.lotrinh.access.SignedIn;
import vn.lotrinh.kernel.VietnameseText;
import vn.lotrinh.registry.ListRecords;
import vn.lotrinh.registry.NameRecords;
import vn.lotrinh.registry.RecordLooks;
import vn.lotrinh.registry.RecordPage;
import vn.lotrinh.registry.RecordQuery;
import vn.lotrinh.registry.Register;
import vn.lotrinh.registry.Registers;
import vn.lotrinh.web.Field.Choice;

/**
 * Finds the record that a reference means: chosen from a list while there are few, typed by its name when there are many. <i>Chọn bản ghi</i>. Works without script: a name that
 * several bear comes back as a choice between them.
 */
@Component
class FindReference {

    /** From here on nobody reads a list to the end. */
    static final int MANY = 200;

    private static final int OFFERED = 20;
    private static final String BEFORE_THE_VILLAGE = " · ";

    private final Registers registers;
    private final ListRecords listRecords;
    private final NameRecords nameRecords;
    private final RecordLooks looks;
    private final Clock clock;

    FindReference(
            Registers registers, ListRecords listRecords, NameRecords nameRecords, RecordLooks looks, Clock clock) {
        this.registers = registers;
        this.listRecords = listRecords;
        this.nameRecords = nameRecords;
        this.looks = looks;
        this.clock = clock;
    }

    /** What a typed text leads to. */
    sealed interface Found {
        record One(UUID id) implements Found {}

        record Several(List<Choice> choices) implements Found {}

        record None() implements Found {}
    }

    boolean isMany(SignedIn by, String register) {
        return listRecords.count(by, register, RecordQuery.on(LocalDate.now(clock))) >= MANY;
    }

    /** All of them, by name; for a register with few. */
    List<Choice> all(SignedIn by, String register) {
        return list(by, register, "", MANY);
    }

    /** Those that a few typed words may mean. */
    List<Choice> offer(SignedIn by, String register, String typed) {
        return typed.isBlank() ? List.of() : list(by, register, firstPart(typed), OFFERED);
    }

    /** @param typed an id, or a name as {@link #offer} writes it, or a part of one */
    Found find(SignedIn by, String register, String typed) {
        var id = ListAddress.id(typed);
        if (id.isPresent()) {
            return new Found.One(id.get());
        }
        var offered = offer(by, register, typed);
        String wanted = VietnameseText.folded(typed);
        var same = offered.stream()
                .filter(choice -> VietnameseText.folded(choice.title()).equals(wanted)
                        || VietnameseText.folded(firstPart(choice.title())).equals(wanted))
                .toList();
        var meant = same.isEmpty() ? offered : same;
        return switch (meant.size()) {
            case 0 -> new Found.None();
            case 1 -> new Found.One(UUID.fromString(meant.getFirst().value()));
            default -> new Found.Several(meant);
        };
    }

    private static String firstPart(String label) {
        int village = label.indexOf(BEFORE_THE_VILLAGE);
        String title = village < 0 ? label : label.substring(0, village);
        int comma = title.indexOf(',');
        return comma < 0 ? title : title.substring(0, comma);
    }

    private List<Choice> list(SignedIn by, String code, String search, int most) {
        var register = registers.get(code);
        var query = RecordQuery.on(LocalDate.now(clock))
                .searching(search)
                .ordered(new RecordQuery.Order.ByField(register.title().getFirst(), false))
                .part(0, most);
        return switch (listRecords.handle(by, code, query)) {
            case ListRecords.Outcome.Found(var page) -> choices(register, page);
            case ListRecords.Outcome.NotAllowed _ -> List.of();
        };
    }

    private List<Choice> choices(Register register, RecordPage page) {
        var words = nameRecords.handle(
                register, page.rows().stream().map(RecordPage.Row::stretch).toList());
        looks.saw(register, page.rows().stream().map(RecordPage.Row::id).toList(), words);
        boolean ofVillages = register.village().way() != Register.VillageRule.Way.NONE;
        return page.rows().stream()
                .filter(row -> row.stretch().totalOf() == null)
                .map(row -> new Choice(
                        row.id().toString(),
                        words.title(register, row.stretch())
                                + (ofVillages
                                        ? BEFORE_THE_VILLAGE
                                                + words.village(
                                                        (String) row.stretch().value(Register.VILLAGE))
                                        : "")))
                .toList();
    }
}
