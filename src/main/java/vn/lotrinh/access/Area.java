package vn.lotrinh.access;

import org.jspecify.annotations.Nullable;

/** The part of a commune in which a role counts. <i>Phạm vi</i>. */
public sealed interface Area {

    /** As the database and the forms write it. */
    enum Kind {
        COMMUNE("cả xã"),
        AGENCY("một cơ quan, tổ chức"),
        VILLAGE("một thôn");

        private final String title;

        Kind(String title) {
            this.title = title;
        }

        /** As people read it inside a sentence. */
        public String title() {
            return title;
        }
    }

    /** All of the commune. <i>Toàn xã</i>. */
    record WholeCommune() implements Area {
        @Override
        public Kind kind() {
            return Kind.COMMUNE;
        }

        @Override
        public @Nullable String code() {
            return null;
        }
    }

    /** One agency or organisation. <i>Cơ quan, đơn vị</i>. */
    record Agency(String code) implements Area {
        public Agency {
            demandCode(code);
        }

        @Override
        public Kind kind() {
            return Kind.AGENCY;
        }
    }

    /** One village. <i>Thôn</i>. */
    record Village(String code) implements Area {
        public Village {
            demandCode(code);
        }

        @Override
        public Kind kind() {
            return Kind.VILLAGE;
        }
    }

    Area WHOLE_COMMUNE = new WholeCommune();

    Kind kind();

    /** Absent for the whole commune. */
    @Nullable
    String code();

    /** @throws IllegalArgumentException when an agency or a village has no code, or a commune has one */
    static Area of(Kind kind, @Nullable String code) {
        if (kind == Kind.COMMUNE) {
            if (code != null) {
                throw new IllegalArgumentException("The whole commune has no code of its own: " + code);
            }
            return WHOLE_COMMUNE;
        }
        if (code == null) {
            throw new IllegalArgumentException("An agency or a village is known by its code");
        }
        return kind == Kind.AGENCY ? new Agency(code) : new Village(code);
    }

    private static void demandCode(String code) {
        if (code.isBlank()) {
            throw new IllegalArgumentException("An agency or a village is known by its code");
        }
    }
}
