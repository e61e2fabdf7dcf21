package vn.lotrinh.demo;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SequencedMap;

/**
 * How large each village of the demonstration is, the same at every start. Amounts of the commune are divided among the villages by it,
 * so that they add up again.
 */
final class InventedVillages {

    private static final int SMALLEST = 60;
    private static final int SPREAD = 70;

    private final SequencedMap<String, Integer> weights = new LinkedHashMap<>();

    private InventedVillages(InventedCommune commune) {
        var chance = commune.chance("villages");
        commune.villages().forEach(code -> weights.put(code, SMALLEST + chance.nextInt(SPREAD)));
    }

    static InventedVillages of(InventedCommune commune) {
        return new InventedVillages(commune);
    }

    /**
     * Divides an amount by size; what rounding takes from one village goes to the next, so that the parts add up.
     *
     * @param decimals of each part
     */
    SequencedMap<String, BigDecimal> divide(BigDecimal amount, int decimals) {
        return divide(amount, decimals, Map.of());
    }

    /**
     * Divides an amount by size times a factor of the village: above 1 for villages that have more of it than others of their size.
     */
    SequencedMap<String, BigDecimal> divide(BigDecimal amount, int decimals, Map<String, BigDecimal> factors) {
        var shares = new LinkedHashMap<String, BigDecimal>();
        BigDecimal all = BigDecimal.ZERO;
        for (var village : weights.entrySet()) {
            var share = BigDecimal.valueOf(village.getValue())
                    .multiply(factors.getOrDefault(village.getKey(), BigDecimal.ONE));
            shares.put(village.getKey(), share);
            all = all.add(share);
        }
        var parts = new LinkedHashMap<String, BigDecimal>();
        BigDecimal given = BigDecimal.ZERO;
        BigDecimal asked = BigDecimal.ZERO;
        for (var share : shares.entrySet()) {
            asked = asked.add(amount.multiply(share.getValue()).divide(all, MathContext.DECIMAL64));
            var part = asked.subtract(given).setScale(decimals, RoundingMode.HALF_UP);
            parts.put(share.getKey(), part);
            given = given.add(part);
        }
        return parts;
    }
}
