package vn.lotrinh.criteria;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.lotrinh.criteria.CriteriaVersion.Origin;
import vn.lotrinh.kernel.Actor;
import vn.lotrinh.kernel.CommuneCode;
import vn.lotrinh.kernel.CommuneScope;
import vn.lotrinh.trail.Trail;

/**
 * Puts the criteria sets of a pack in place. <i>Cài đặt bộ tiêu chí</i>. A set that asks for something else becomes a version of its own and
 * leaves what was assessed under the one before; one that only says the same better, lets a figure tell what a person judged, or was never used, is
 * mended in its place. One that is over before a version of its own could begin changes nothing. Days of versions
 * never run backwards: one whose own first day does not lie behind that of the version before it begins on the day on which it is installed, so
 * that the former held until then.
 */
@Service
public class InstallCriteria {

    private final CriteriaSetTable sets;
    private final Trail trail;
    private final Clock clock;

    InstallCriteria(CriteriaSetTable sets, Trail trail, Clock clock) {
        this.sets = sets;
        this.trail = trail;
        this.clock = clock;
    }

    @Transactional
    public void handle(List<CriteriaSet> installed, Actor by) {
        var commune = CommuneScope.getOne();
        installed.forEach(set -> sets.findNewest(commune, set.code())
                .ifPresentOrElse(newest -> replace(commune, newest, set, by), () -> insert(commune, set, 1, by)));
    }

    private void replace(CommuneCode commune, CriteriaVersion newest, CriteriaSet set, Actor by) {
        boolean mends = set.keepsAnswersOf(newest.set())
                || (!set.from().isAfter(newest.from()) && !sets.isUsed(commune, set.code(), newest.number()));
        if (mends && newest.origin() == Origin.PACK) {
            mend(commune, newest, isBehindTheOneBefore(commune, newest, set) ? set : set.beginning(newest.from()), by);
            return;
        }
        var next = behind(newest, set);
        if (next.to() == null || !next.from().isAfter(next.to())) {
            insert(commune, next, newest.number() + 1, by);
        }
    }

    private void mend(CommuneCode commune, CriteriaVersion newest, CriteriaSet set, Actor by) {
        if (!newest.set().equals(set)) {
            sets.mend(commune, set, newest.number());
            trail.record(CriteriaChange.of(commune, by, "mended", set, newest.number()));
        }
    }

    private boolean isBehindTheOneBefore(CommuneCode commune, CriteriaVersion newest, CriteriaSet set) {
        return sets.list(commune, set.code()).stream()
                .filter(version -> version.number() < newest.number())
                .allMatch(version -> set.from().isAfter(version.from()));
    }

    private CriteriaSet behind(CriteriaVersion newest, CriteriaSet set) {
        if (set.from().isAfter(newest.from())) {
            return set;
        }
        var today = LocalDate.now(clock);
        return set.beginning(
                today.isAfter(newest.from()) ? today : newest.from().plusDays(1));
    }

    private void insert(CommuneCode commune, CriteriaSet set, int version, Actor by) {
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        sets.insert(commune, set, version, Origin.PACK, null, by.reference(), now);
        trail.record(CriteriaChange.of(commune, by, "installed", set, version));
    }
}
