package vn.lotrinh.criteria;

import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import vn.lotrinh.criteria.CriteriaSet.Subject;

/** Whom or what an assessment is about. <i>Đối tượng</i>. */
public sealed interface AssessedSubject {

    String WHOLE_COMMUNE_CODE = "ca-xa";

    /** One village, by its code. */
    record Village(String code) implements AssessedSubject {
        @Override
        public Subject kind() {
            return Subject.VILLAGE;
        }
    }

    /** The commune. */
    record WholeCommune() implements AssessedSubject {
        @Override
        public Subject kind() {
            return Subject.COMMUNE;
        }

        @Override
        public String code() {
            return WHOLE_COMMUNE_CODE;
        }
    }

    /** One record of the set's register. */
    record OfRegister(UUID id) implements AssessedSubject {
        @Override
        public Subject kind() {
            return Subject.RECORD;
        }

        @Override
        public String code() {
            return id.toString();
        }
    }

    Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    Subject kind();

    /** As addresses and the database write it. */
    String code();

    /** Empty for a code that no subject of this kind can have; whether there is such a one is not asked. */
    static Optional<AssessedSubject> find(Subject kind, String code) {
        return switch (kind) {
            case VILLAGE ->
                code.isBlank() || code.equals(WHOLE_COMMUNE_CODE) ? Optional.empty() : Optional.of(new Village(code));
            case COMMUNE -> code.equals(WHOLE_COMMUNE_CODE) ? Optional.of(new WholeCommune()) : Optional.empty();
            case RECORD ->
                ID.matcher(code).matches() ? Optional.of(new OfRegister(UUID.fromString(code))) : Optional.empty();
        };
    }
}
