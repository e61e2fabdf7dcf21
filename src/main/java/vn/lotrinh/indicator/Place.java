package vn.lotrinh.indicator;

import java.util.Optional;

/** What a figure is about within a commune. <i>Đơn vị số liệu</i>. */
public sealed interface Place {

    String NO_VILLAGE_CODE = "toan-xa";
    String WHOLE_COMMUNE_CODE = "ca-xa";

    Place NO_VILLAGE = new NoVillage();
    Place WHOLE_COMMUNE = new WholeCommune();

    /** <i>Thôn</i>, by its code. */
    record Village(String code) implements Place {
        public Village {
            if (code.isBlank() || code.equals(NO_VILLAGE_CODE) || code.equals(WHOLE_COMMUNE_CODE)) {
                throw new IllegalArgumentException("Not the code of a village: " + code);
            }
        }
    }

    /** What belongs to no village: reserve forest, cooperatives, works. It adds up and never counts as a village. <i>Toàn xã</i>. */
    record NoVillage() implements Place {
        @Override
        public String code() {
            return NO_VILLAGE_CODE;
        }
    }

    /** The commune as a whole: its value, or a total that it states itself. <i>Cả xã</i>. */
    record WholeCommune() implements Place {
        @Override
        public String code() {
            return WHOLE_COMMUNE_CODE;
        }
    }

    /** A village's place; empty for a code that can be none. Whether such a village exists is not asked. */
    static Optional<Village> findVillage(String code) {
        return code.isBlank() || code.equals(NO_VILLAGE_CODE) || code.equals(WHOLE_COMMUNE_CODE)
                ? Optional.empty()
                : Optional.of(new Village(code));
    }

    /** As addresses and the database write it. */
    String code();

    /** Reads what {@link #code()} writes; whether such a village exists is not asked. */
    static Place of(String code) {
        return switch (code) {
            case NO_VILLAGE_CODE -> NO_VILLAGE;
            case WHOLE_COMMUNE_CODE -> WHOLE_COMMUNE;
            default -> new Village(code);
        };
    }
}
