package vn.lotrinh.registry.web;

import java.util.List;
import java.util.Map;
import vn.lotrinh.registry.Moved;
import vn.lotrinh.registry.Problem;
import vn.lotrinh.territory.Lineage;
import vn.lotrinh.web.Field;
import vn.lotrinh.web.Field.Choice;
import vn.lotrinh.web.Form;
import vn.lotrinh.web.Typed;

/** What the forms that merge and split villages ask alike. */
final class VillageActFields {

    static final String FROM = "thon";
    static final String INTO = "vao";
    static final String CODE = "ma";
    static final String NAME = "ten";
    static final String ON = "ngay";
    static final String DECISION = "theo";

    /** What is to be done with what was typed; nothing for a look at what would move. */
    static final String STEP = "buoc";

    static final String CONFIRMED = "ghi";
    static final String AGAIN = "sua";

    private static final Map<String, String> OF_PROBLEMS =
            Map.of("from", FROM, "into", INTO, "code", CODE, "name", NAME, "on", ON, "decision", DECISION);

    private VillageActFields() {}

    /** Villages that have not gone into others. */
    static Field village(String name, String label, Lineage lineage) {
        return Field.choice(name, label, choices(lineage)).needed();
    }

    private static List<Choice> choices(Lineage lineage) {
        return lineage.villages().stream()
                .filter(village -> lineage.findEnd(village.code()).isEmpty())
                .map(village -> new Choice(village.code(), village.name()))
                .toList();
    }

    static Field day() {
        return Field.date(ON, "Từ ngày")
                .needed()
                .hint("Ngày nghị quyết có hiệu lực; ngày đã qua hay sắp tới đều được.");
    }

    static Field decision() {
        return Field.text(DECISION, "Theo")
                .needed()
                .hint("Số và ngày của nghị quyết, như “Nghị quyết 12/NQ-HĐND ngày 15/6/2026”.");
    }

    /** With a sentence under each of these fields that nothing was chosen in, and under a day that is none. */
    static Typed demanded(Typed typed, String... villages) {
        var read = typed;
        for (var village : villages) {
            if (typed.text(village).isEmpty()) {
                read = read.wrong(village, "Chọn một thôn.");
            }
        }
        return typed.findDay(ON).isPresent() ? read : read.wrong(ON, "Nhập ngày có hiệu lực, như 01/07/2026.");
    }

    static Typed wrong(Typed typed, Problem problem) {
        String field = problem.field();
        return typed.wrong(
                field == null ? Form.WHOLE : OF_PROBLEMS.getOrDefault(field, Form.WHOLE), problem.sentence());
    }

    /** How a village is called in the heading of what is done with it. */
    static String name(Lineage lineage, String code) {
        return lineage.find(code).orElseThrow().name();
    }

    static List<VillageActConfirmPage.Count> counts(List<Moved> moved) {
        return moved.stream().map(VillageActConfirmPage.Count::of).toList();
    }
}
