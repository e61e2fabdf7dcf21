package vn.lotrinh.reading;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import vn.lotrinh.kernel.TextSpan;

/** A draft as the JSON of {@code plan read}; its names are part of the outside face. */
public final class PlanJson {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private PlanJson() {}

    /** One document. */
    public static String of(String file, PlanDraft draft) {
        var json = new LinkedHashMap<String, @Nullable Object>();
        json.put("file", file);
        json.put("title", draft.title());
        json.put("issuer", draft.issuer());
        json.put("term", draft.term());
        json.put("sections", draft.sections().stream().map(PlanJson::section).toList());
        json.put("targets", draft.targets().stream().map(PlanJson::target).toList());
        json.put(
                "assignments",
                draft.assignments().stream().map(PlanJson::assignment).toList());
        json.put("reportingPeriods", draft.reportingPeriods());
        json.put("recipients", draft.recipients());
        json.put("findings", draft.findings().stream().map(PlanJson::finding).toList());
        json.put("text", draft.text());
        return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(json);
    }

    /** One line of {@code --lines}. */
    public static String ofLine(@Nullable Object id, List<DraftTarget> targets) {
        var json = new LinkedHashMap<String, @Nullable Object>();
        json.put("id", id);
        json.put("targets", targets.stream().map(PlanJson::target).toList());
        return JSON.writeValueAsString(json);
    }

    private static Map<String, @Nullable Object> section(PlanDraft.Section section) {
        var json = new LinkedHashMap<String, @Nullable Object>();
        json.put("number", section.number());
        json.put("title", section.title());
        json.put("span", span(section.span()));
        json.put("children", section.children().stream().map(PlanJson::section).toList());
        return json;
    }

    private static Map<String, @Nullable Object> target(DraftTarget target) {
        var json = new LinkedHashMap<String, @Nullable Object>();
        json.put("name", target.name());
        json.put("kind", target.kind());
        json.put("value", target.value());
        json.put("valueTo", target.valueTo());
        json.put("unit", target.unit());
        json.put("keep", target.keep());
        json.put("measure", target.measure());
        json.put("dueYear", target.dueYear());
        json.put("baselineYear", target.baselineYear());
        json.put("baselineValue", target.baselineValue());
        json.put("byYear", target.byYear());
        json.put("section", target.section());
        json.put("text", target.text());
        json.put("span", span(target.span()));
        return json;
    }

    private static Map<String, @Nullable Object> assignment(PlanDraft.DraftAssignment assignment) {
        var json = new LinkedHashMap<String, @Nullable Object>();
        json.put("agency", assignment.agency());
        json.put("role", assignment.role());
        json.put("text", assignment.text());
        json.put("span", span(assignment.span()));
        return json;
    }

    private static Map<String, @Nullable Object> finding(Finding finding) {
        var json = new LinkedHashMap<String, @Nullable Object>();
        json.put("code", finding.code());
        json.put("severity", finding.severity());
        json.put("message", finding.message());
        json.put("span", span(finding.span()));
        return json;
    }

    private static List<Integer> span(TextSpan span) {
        return List.of(span.start(), span.end());
    }
}
