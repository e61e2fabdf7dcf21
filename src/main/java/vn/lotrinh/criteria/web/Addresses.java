package vn.lotrinh.criteria.web;

import vn.lotrinh.criteria.AssessedSubject;
import vn.lotrinh.criteria.CriteriaVersion;
import vn.lotrinh.criteria.CriterionItem;

/** Where things of this module are found, below the commune's address. */
final class Addresses {

    static final String SETS = "/tieu-chi";
    static final String UPLOAD = SETS + "/tai-len";

    /** The version in an address that does not mean the one that is assessed now. */
    static final String VERSION = "ban";

    private Addresses() {}

    static String set(CriteriaVersion version) {
        return SETS + "/" + version.code();
    }

    static String assessment(CriteriaVersion version, AssessedSubject subject) {
        return set(version) + "/" + subject.code();
    }

    /** The same address about a version that is not assessed now. */
    static String of(AskedAssessment.Version shown, String address) {
        return shown.current()
                ? address
                : address + "?" + VERSION + "=" + shown.version().number();
    }

    static String item(CriteriaVersion version, AssessedSubject subject, CriterionItem item) {
        return assessment(version, subject) + "/" + item.code();
    }
}
