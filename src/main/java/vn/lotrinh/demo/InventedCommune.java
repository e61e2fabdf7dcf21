package vn.lotrinh.demo;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import vn.lotrinh.kernel.CommuneCode;

/**
 * One commune of the demonstration: how large it is, and what chance makes of it. <i>Xã mô phỏng</i>. The same seed makes the same commune.
 *
 * @param villages their codes
 * @param households how many there are at the end
 * @param naturalArea in ha
 * @param detailed whether fields and parcels are written down one by one; else as totals of villages
 */
record InventedCommune(
        CommuneCode code, List<String> villages, int households, BigDecimal naturalArea, boolean detailed, long seed) {

    private static final long FIRST_MILLISECOND = 1_609_459_200_000L;

    InventedCommune {
        villages = List.copyOf(villages);
    }

    /** How much larger it is than the commune whose story is told. */
    double scale() {
        return (double) households / Story.HOUSEHOLDS;
    }

    Chance chance(String topic) {
        return Chance.of(seed, code + " " + topic);
    }

    /** By which a record is known; of version 7, in the order of the numbers. */
    UUID id(String register, long number) {
        String records = code + " " + register;
        return new UUID(
                FIRST_MILLISECOND + number << 16 | 0x7000 | Chance.hash(seed, records, -1) & 0xFFF,
                Chance.hash(seed, records, number) & 0x3FFF_FFFF_FFFF_FFFFL | 0x8000_0000_0000_0000L);
    }
}
