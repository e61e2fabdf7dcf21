package vn.lotrinh.criteria;

import vn.lotrinh.kernel.Actor;
import vn.lotrinh.kernel.CommuneCode;
import vn.lotrinh.trail.Change;

/** How the trail is told of criteria sets and what is said under them. */
final class CriteriaChange {

    private CriteriaChange() {}

    static Change of(CommuneCode commune, Actor by, String action, CriteriaSet set, int version) {
        return Change.of(commune, by, action, "criteria.criteria_set", set.code(), version)
                .with("from", set.from())
                .with("criteria", set.criteria().size())
                .with("items", set.items().count())
                .from(set.source());
    }

    static Change of(CommuneCode commune, Actor by, CriteriaVersion version, AssessedSubject subject, Answer answer) {
        String id = version.code() + "/" + version.number() + "/" + subject.code() + "/" + answer.item();
        return Change.of(
                        commune,
                        by,
                        answer.version() == 1 ? "assessed" : "assessed-again",
                        "criteria.answer",
                        id,
                        answer.version())
                .with("state", answer.state())
                .with("points", answer.points() == null ? null : answer.points().toPlainString())
                .with("note", answer.note())
                .with("missing", answer.missing())
                .with("whoCloses", answer.whoCloses())
                .with("plannedYear", answer.plannedYear())
                .with("evidence", answer.evidence().isEmpty() ? null : String.join(",", answer.evidence()));
    }

    static Change of(CommuneCode commune, Actor by, CriteriaVersion version, PlannedYear planned) {
        String id = version.code() + "/" + version.number() + "/" + planned.subject();
        return Change.of(commune, by, "planned", "criteria.planned_year", id, planned.version())
                .with("year", planned.year())
                .with("note", planned.note());
    }

    static Change of(CommuneCode commune, Actor by, CriteriaSet set, CommuneGroup group) {
        return Change.of(
                        commune, by, "said", "criteria.commune_group", set.code() + "/" + group.from(), group.version())
                .with("group", group.group())
                .from(group.source());
    }
}
