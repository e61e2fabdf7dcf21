package vn.lotrinh.registry;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.lotrinh.access.Role;
import vn.lotrinh.pack.LeftOut;
import vn.lotrinh.pack.PackFields;
import vn.lotrinh.pack.PackUnits;
import vn.lotrinh.registry.Register.VillageRule;
import vn.lotrinh.registry.Register.VillageRule.Way;
import vn.lotrinh.registry.RegisterDraft.Part;

/** Reads the file of one register; what it says about others is checked when all are read. */
final class ReadRegister {

    private final PackFields entry;
    private final PackUnits units;

    private ReadRegister(PackFields entry, PackUnits units) {
        this.entry = entry;
        this.units = units;
    }

    /** @param additions what packs above add and nobody can tell */
    static RegisterDraft of(PackFields entry, PackUnits units, LeftOut additions) {
        return new ReadRegister(entry, units).register(additions);
    }

    private RegisterDraft register(LeftOut additions) {
        entry.allow(
                "code",
                "name",
                "one",
                "kind",
                "countedUnit",
                "village",
                "endsWithVillage",
                "countsOn",
                "title",
                "identity",
                "unique",
                "submission",
                "totals",
                "sample",
                "rights",
                "card",
                "fields",
                "copies",
                "rules");
        var fields = fields(entry, units);
        var copies = parts("copies").map(at -> new Part<>(copy(at, fields), at)).toList();
        var rules = parts("rules").map(at -> new Part<>(rule(at), at)).toList();
        var register = new Register(
                RegisterCodes.ofRegister(entry),
                entry.text("name"),
                entry.text("one"),
                entry.choice("kind", Register.Kind.class),
                countedUnit(),
                village(),
                entry.findText("countsOn").orElse(null),
                RegisterDraft.values(fields),
                RegisterDraft.values(copies),
                RegisterDraft.values(rules),
                entry.textLists("unique"),
                entry.texts("identity"),
                entry.texts("title"),
                entry.flag("totals"),
                entry.flag("sample"),
                entry.findChoice("submission", Register.Submission.class).orElse(null),
                rights(entry.group("rights")),
                entry.findGroup("card").map(ReadRegister::card).orElse(null));
        return new RegisterDraft(entry, register, fields, copies, rules, additions);
    }

    /** Fields below an entry, of a register or of what a pack adds to one. */
    static List<Part<RegisterField>> fields(PackFields entry, PackUnits units) {
        var fields = new ArrayList<Part<RegisterField>>();
        entry.list("fields").forEach(at -> fields.add(new Part<>(ReadField.of(at, units), at)));
        if (fields.isEmpty() && !entry.isWrong("fields") && (entry.has("fields") || entry.lacks("fields"))) {
            entry.wrong("fields", "Cần ít nhất một trường trong “fields”.");
        }
        return List.copyOf(fields);
    }

    private Stream<PackFields> parts(String name) {
        return entry.list(name).stream();
    }

    private String countedUnit() {
        return units.unit(entry, "countedUnit");
    }

    private VillageRule village() {
        var rule = villageRule();
        boolean ends = entry.flag("endsWithVillage");
        if (ends
                && !entry.isWrong("village")
                && !entry.isWrong("kind")
                && !(rule.isEntered() && entry.text("kind").equals(Register.Kind.STATE.name()))) {
            entry.wrong(
                    "endsWithVillage",
                    "Chỉ trạng thái (STATE) tự ghi thôn (village: required hoặc optional) mới kết thúc cùng thôn; hãy bỏ mục này.");
        }
        return new VillageRule(rule.way(), rule.through(), ends);
    }

    private VillageRule villageRule() {
        if (entry.isGroup("village")) {
            var from = entry.group("village");
            from.allow("from");
            return new VillageRule(Way.COPIED, from.text("from"));
        }
        return switch (entry.text("village")) {
            case "required" -> new VillageRule(Way.REQUIRED, null);
            case "optional" -> new VillageRule(Way.OPTIONAL, null);
            case "none", "" -> new VillageRule(Way.NONE, null);
            case String other -> {
                entry.wrong(
                        "village",
                        "“village” cần một trong: required, optional, none, hoặc {from: mã trường trỏ đến sổ khác}; không phải “"
                                + other + "”.");
                yield new VillageRule(Way.NONE, null);
            }
        };
    }

    private static CopiedField copy(PackFields at, List<Part<RegisterField>> fields) {
        at.allow("code", "name", "register", "from", "through", "match", "personal");
        String code = RegisterCodes.ofField(at);
        String name = at.text("name");
        String from = at.text("from");
        var through = at.findText("through");
        var match = at.textsByName("match");
        if (through.isPresent() ? at.has("match") : at.lacks("match") && !at.isWrong("through")) {
            at.wrong(
                    "code",
                    "Trường chép cần đúng một trong hai: “through” (trường trỏ đến bản ghi kia) hoặc “match” (các trường phải bằng nhau).");
        } else if (at.has("match") && at.lacks("register")) {
            at.wrong("match", "Trường chép theo “match” cần “register”: mã của sổ được chép.");
        } else if (through.isPresent() && at.has("register")) {
            at.wrong(
                    "register",
                    "Trường chép theo “through” không ghi “register”: sổ đã theo trường “" + through.get() + "”.");
        }
        String register = through.flatMap(reference -> fields.stream()
                        .map(Part::value)
                        .filter(field -> field.code().equals(reference))
                        .map(RegisterField::register)
                        .filter(Objects::nonNull)
                        .findFirst())
                .or(() -> at.findText("register"))
                .orElse("");
        var personal = at.findGroup("personal").map(ReadField::personal).orElse(null);
        return new CopiedField(code, name, register, from, through.orElse(null), match, personal);
    }

    private static RecordRule rule(PackFields at) {
        at.allow("holds", "severity", "sentence");
        return new RecordRule(at.text("holds"), at.choice("severity", RecordRule.Severity.class), at.text("sentence"));
    }

    private static Register.Rights rights(PackFields at) {
        at.allow("read", "write", "approve");
        var read = roles(at, "read");
        var rights = new Register.Rights(read, roles(at, "write"), at.choices("approve", Role.class));
        if (at.sound()) {
            mayRead("write", rights.write(), read, at);
            mayRead("approve", rights.approve(), read, at);
        }
        return rights;
    }

    private static void mayRead(String name, Set<Role> roles, Set<Role> read, PackFields at) {
        roles.stream()
                .filter(role -> !read.contains(role))
                .forEach(role ->
                        at.wrong(name, "Vai trò " + role + " có trong “" + name + "” thì phải có cả trong “read”."));
    }

    private static Set<Role> roles(PackFields at, String name) {
        var roles = at.choices(name, Role.class);
        if (roles.isEmpty() && !at.isWrong(name) && (at.has(name) || at.lacks(name))) {
            at.wrong(name, "“" + name + "” cần ít nhất một vai trò, như [OFFICER, VILLAGE_HEAD].");
        }
        return roles;
    }

    /** What the page of the register tells, in whole sentences. */
    private static String card(PackFields at) {
        at.allow("who", "paper", "often", "records", "usedBy");
        return Stream.of(
                        sentence("Người ghi", at.text("who")),
                        sentence("Ghi từ", at.text("paper")),
                        sentence("Khi nào ghi", at.text("often")),
                        sentence("Số bản ghi", at.text("records")),
                        sentence("Dùng cho", at.text("usedBy")))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(" "));
    }

    private static Optional<String> sentence(String about, String text) {
        return text.isEmpty() ? Optional.empty() : Optional.of(about + ": " + text + (text.endsWith(".") ? "" : "."));
    }
}
