package vn.lotrinh.criteria.web;

import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.lotrinh.access.SignedIn;
import vn.lotrinh.criteria.AssessedSubjects;
import vn.lotrinh.criteria.CriteriaSet;
import vn.lotrinh.criteria.CriteriaSets;
import vn.lotrinh.criteria.CriteriaVersion;
import vn.lotrinh.web.NoSuchPage;

/** Finds what an address asks for, or says in a sentence that it is not there. */
@Component
class AskedAssessment {

    private final CriteriaSets sets;
    private final AssessedSubjects subjects;
    private final Clock clock;

    AskedAssessment(CriteriaSets sets, AssessedSubjects subjects, Clock clock) {
        this.sets = sets;
        this.subjects = subjects;
        this.clock = clock;
    }

    /**
     * A version of a set.
     *
     * @param current whether it is the one that is assessed now
     * @param notMeant why the set is not meant for the commune, in a sentence; absent where it is
     */
    record Version(
            CriteriaVersion version,
            boolean current,
            @Nullable String notMeant) {

        /** Whether anything may be said under it. */
        boolean open() {
            return current && notMeant == null;
        }
    }

    /** @param number absent for the version that is assessed now */
    Version version(String code, @Nullable Integer number) {
        var current = sets.find(code)
                .orElseThrow(() ->
                        new NoSuchPage("Xã không có bộ tiêu chí mã “" + code + "”. Xem danh sách ở trang Tiêu chí."));
        if (number == null || number == current.number()) {
            return shown(current, true);
        }
        return sets.listVersions(code).stream()
                .filter(version -> version.number() == number)
                .findFirst()
                .map(version -> shown(version, false))
                .orElseThrow(() -> new NoSuchPage("Bộ tiêu chí này không có bản " + number + "."));
    }

    /** A version on its page, the one that is assessed now or another one. */
    Version shown(CriteriaVersion version, boolean current) {
        return new Version(
                version,
                current,
                sets.findRefusal(version.set()).map(CriteriaSet::notMeant).orElse(null));
    }

    AssessedSubjects.Named subject(CriteriaVersion version, String code, SignedIn by) {
        return subjects.find(version.set(), code, by)
                .orElseThrow(() -> new NoSuchPage(
                        "Bộ tiêu chí này không có “" + code + "” để bạn xem. Trưởng thôn xem được thôn mình."));
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }
}
