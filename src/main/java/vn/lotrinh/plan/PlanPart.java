package vn.lotrinh.plan;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import vn.lotrinh.pack.Pack;
import vn.lotrinh.pack.PackFields;
import vn.lotrinh.pack.PackFindings;
import vn.lotrinh.pack.PackPart;

/** Reads {@code plan.yaml}; empty for a pack that has no plan of its own. */
public final class PlanPart implements PackPart<Optional<PlanDefinition>> {

    private static final String FILE = "plan.yaml";
    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2100;
    private static final int LONGEST_TERM = 20;

    @Override
    public List<String> files() {
        return List.of(FILE);
    }

    @Override
    public Optional<PlanDefinition> read(Pack pack, PackFindings findings) {
        return pack.files(FILE, findings).stream()
                .reduce((lower, higher) -> higher)
                .flatMap(file -> plan(file, pack));
    }

    private static Optional<PlanDefinition> plan(PackFields file, Pack pack) {
        file.allow("title", "term", "bases", "targets", "groups", "solutions", "recipients");
        String title = file.text("title");
        var term = file.group("term");
        term.allow("from", "to");
        int from = term.whole("from", FIRST_YEAR, LAST_YEAR);
        int to = term.whole("to", FIRST_YEAR, LAST_YEAR);
        if (term.sound() && to < from) {
            term.wrong("to", "Năm cuối " + to + " đứng trước năm đầu " + from + ".");
        } else if (term.sound() && to - from >= LONGEST_TERM) {
            term.wrong(
                    "to",
                    "Kế hoạch dài nhất " + LONGEST_TERM + " năm; hãy xem lại năm đầu " + from + " và năm cuối " + to
                            + ".");
        }
        var targets = (term.sound() ? new ReadTargets(pack, from, to) : new ReadTargets(pack, FIRST_YEAR, LAST_YEAR))
                .of(file);
        var plan = new PlanDefinition(
                title,
                from,
                to,
                file.texts("bases"),
                targets,
                headings(file, "groups"),
                headings(file, "solutions"),
                file.texts("recipients"));
        return file.sound() ? Optional.of(plan) : Optional.empty();
    }

    private static List<Heading> headings(PackFields file, String name) {
        var headings = new ArrayList<Heading>();
        var codes = new HashSet<String>();
        for (PackFields fields : file.list(name)) {
            fields.allow("code", "name", "section");
            var heading = new Heading(code(fields), fields.text("name"), fields.text("section"));
            if (!heading.code().isEmpty() && !codes.add(heading.code())) {
                fields.wrong("code", "Mã “" + heading.code() + "” đã dùng cho một mục khác của “" + name + "”.");
            }
            if (fields.sound()) {
                headings.add(heading);
            }
        }
        return headings;
    }

    /** Of a target, a group, a solution. */
    static String code(PackFields fields) {
        return fields.code(
                "[A-Za-z0-9]+([._-][A-Za-z0-9]+)*",
                "Mã chỉ gồm chữ không dấu, số, gạch nối, gạch dưới và dấu chấm, như “T1”.");
    }
}
