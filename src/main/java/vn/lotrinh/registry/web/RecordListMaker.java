package vn.lotrinh.registry.web;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.lotrinh.access.Role;
import vn.lotrinh.access.SignedIn;
import vn.lotrinh.kernel.VietnameseFormat;
import vn.lotrinh.registry.ListProposals;
import vn.lotrinh.registry.NameRecords;
import vn.lotrinh.registry.RecordLooks;
import vn.lotrinh.registry.RecordPage;
import vn.lotrinh.registry.RecordWords;
import vn.lotrinh.registry.Register;
import vn.lotrinh.registry.RegisterRight;
import vn.lotrinh.registry.SavedViews;
import vn.lotrinh.web.Field.Choice;

/** Makes the page of a list, and tells whose data it shows. */
@Component
class RecordListMaker {

    /** Whom the pages of files let in. */
    private static final Set<Role> EXCEL = Set.of(
            Role.ADMINISTRATOR, Role.LEADER, Role.OFFICER, Role.FRONT, Role.VILLAGE_HEAD, Role.PARTY_CELL_SECRETARY);

    private static final Set<Role> SUBMISSIONS = Set.of(Role.LEADER, Role.OFFICER, Role.VILLAGE_HEAD);

    private static final int DECIMALS_OF_A_SUM = 2;

    private final NameRecords nameRecords;
    private final ListProposals proposals;
    private final SavedViews views;
    private final RecordLooks looks;
    private final RecordMap map;

    RecordListMaker(
            NameRecords nameRecords, ListProposals proposals, SavedViews views, RecordLooks looks, RecordMap map) {
        this.nameRecords = nameRecords;
        this.proposals = proposals;
        this.views = views;
        this.looks = looks;
        this.map = map;
    }

    RecordListPage make(SignedIn by, ListAddress address, RecordPage page) {
        var register = address.register();
        var words = nameRecords.handle(
                register, page.rows().stream().map(RecordPage.Row::stretch).toList());
        looks.saw(register, page.rows().stream().map(RecordPage.Row::id).toList(), words);
        var right = RegisterRight.of(register, by);
        var columns = new RecordColumns(
                register, address.registers(), address.params().getOrDefault("cot", List.of()));
        var filters = new ListFilters(address);
        Set<UUID> waiting = register.asksForApproval() ? proposals.records(register) : Set.of();
        return new RecordListPage(
                register.name(),
                Addresses.list(register),
                VietnameseFormat.quantity(BigDecimal.valueOf(page.total()), register.countedUnit()),
                register.card(),
                register.isState(),
                address.day().toString(),
                address.text("q"),
                views(by, address),
                filters.open(villages(register, right, words)),
                filters.more(),
                filters.moreIsAsked(),
                kept(address),
                keptByColumns(address),
                columns.heads(address),
                columns.choices(),
                page.rows().stream()
                        .map(row -> new RecordListPage.Row(
                                Addresses.record(register, row.id()),
                                columns.cells(row.stretch(), words),
                                waiting.contains(row.id())))
                        .toList(),
                sums(columns, page),
                address.asked(),
                !address.query().filters().isEmpty() || !address.text("q").isEmpty(),
                tools(by, address, right, waiting.size() + lists(by, register)),
                pager(address, page),
                map.of(
                                register,
                                page.rows().stream()
                                        .map(RecordPage.Row::stretch)
                                        .toList())
                        .orElse(null));
    }

    private long lists(SignedIn by, Register register) {
        return register.asksForApproval()
                ? proposals.lists(by).stream()
                        .filter(waiting -> waiting.list().register().code().equals(register.code()))
                        .count()
                : 0;
    }

    private static List<Choice> villages(Register register, RegisterRight right, RecordWords words) {
        var villages = new ArrayList<>(AskedRegister.choices(right.villagesToRead(), words.villages()));
        boolean someOfNone = register.village().way() == Register.VillageRule.Way.OPTIONAL;
        if (someOfNone && right.villagesToRead().isEmpty()) {
            villages.add(new Choice(ListAddress.WHOLE_COMMUNE, RecordWords.WHOLE_COMMUNE));
        }
        return villages;
    }

    private List<RecordListPage.View> views(SignedIn by, ListAddress address) {
        var register = address.register();
        var saved = views.list(by, register);
        if (saved.isEmpty()) {
            return List.of();
        }
        String here = address.asked();
        var list = new ArrayList<RecordListPage.View>();
        list.add(new RecordListPage.View("Tất cả", Addresses.list(register), here.isEmpty(), null));
        saved.forEach(view -> list.add(new RecordListPage.View(
                view.name(),
                Addresses.list(register) + "?" + view.query(),
                view.query().equals(here),
                Addresses.list(register) + "/cach-xem/" + view.id() + "/bo")));
        return list;
    }

    /** The order, and a record that the list is narrowed to, go along with a new filter. */
    private static List<RecordListPage.Kept> kept(ListAddress address) {
        var kept = new ArrayList<RecordListPage.Kept>();
        address.params().forEach((name, values) -> {
            boolean reference = name.startsWith("loc.")
                    && ListAddress.id(address.text(name)).isPresent();
            if (name.equals("xep") || name.equals("cot") || reference) {
                values.forEach(value -> kept.add(new RecordListPage.Kept(name, value)));
            }
        });
        return kept;
    }

    private static List<RecordListPage.Kept> keptByColumns(ListAddress address) {
        return address.params().entrySet().stream()
                .filter(entry ->
                        !entry.getKey().equals("cot") && !entry.getKey().equals("trang"))
                .flatMap(entry -> entry.getValue().stream()
                        .filter(value -> !value.isBlank())
                        .map(value -> new RecordListPage.Kept(entry.getKey(), value)))
                .toList();
    }

    /** Empty where no shown column can be added up. */
    private static List<String> sums(RecordColumns columns, RecordPage page) {
        boolean any = columns.codes().stream().anyMatch(code -> page.sums().containsKey(code));
        return any && page.total() > 1
                ? columns.codes().stream()
                        .map(code -> sum(page.sums().get(code)))
                        .toList()
                : List.of();
    }

    private static String sum(@Nullable BigDecimal sum) {
        return sum == null
                ? ""
                : VietnameseFormat.number(
                        sum.scale() > DECIMALS_OF_A_SUM ? sum.setScale(DECIMALS_OF_A_SUM, RoundingMode.HALF_UP) : sum);
    }

    private static RecordListPage.Tools tools(SignedIn by, ListAddress address, RegisterRight right, long waiting) {
        var register = address.register();
        String list = Addresses.list(register);
        String add = right.mayWrite() ? list + "/moi" : null;
        return new RecordListPage.Tools(
                add,
                "Thêm " + register.one(),
                add != null && register.totals() ? add + "?tong=1" : null,
                add != null && by.holdsAny(EXCEL) ? list + "/nhap-excel" : null,
                by.holdsAny(EXCEL)
                        ? list + "/xuat-excel" + (address.asked().isEmpty() ? "" : "?" + address.asked())
                        : null,
                register.fields().stream().anyMatch(field -> field.type().isShape())
                        ? list + "/ban-do" + (address.asked().isEmpty() ? "" : "?" + address.asked())
                        : null,
                register.submission() != null && by.holdsAny(SUBMISSIONS) ? list + "/nop" : null,
                right.mayApprove() ? waiting : 0);
    }

    private static RecordListPage.Pager pager(ListAddress address, RecordPage page) {
        long first = (address.page() - 1L) * ListAddress.ROWS + 1;
        long last = first + page.rows().size() - 1;
        return new RecordListPage.Pager(
                page.rows().isEmpty()
                        ? ""
                        : "Dòng " + number(first) + "–" + number(last) + " trong " + number(page.total()),
                address.page() > 1 ? address.withPage(address.page() - 1) : null,
                last < page.total() && !page.rows().isEmpty() ? address.withPage(address.page() + 1) : null);
    }

    private static String number(long count) {
        return VietnameseFormat.number(BigDecimal.valueOf(count));
    }
}
