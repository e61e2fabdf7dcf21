package vn.lotrinh.indicator.sheets;

import java.math.BigDecimal;
import java.util.Optional;
import vn.lotrinh.formula.QuantityUnit;
import vn.lotrinh.formula.Ratio;
import vn.lotrinh.kernel.VietnameseFormat;
import vn.lotrinh.kernel.VietnameseText;

/**
 * What a row of a sheet counts in, and how that becomes the unit of its indicator. <i>Đơn vị tính của dòng</i>.
 *
 * @param written as the sheet has it
 * @param wanted the unit of the indicator
 * @param factor exact; one where both are the same
 */
record UnitOfRow(String written, String wanted, Ratio factor) {

    /** Of a row that names no unit. */
    static UnitOfRow own(String unit) {
        return new UnitOfRow(unit, unit, Ratio.ONE);
    }

    /** As the words stand, then without marks, then spelled out; empty where they measure something else. */
    static Optional<UnitOfRow> find(String written, String wanted) {
        return factor(written, wanted)
                .or(() -> key(written).equals(key(wanted)) ? Optional.of(Ratio.ONE) : Optional.empty())
                .or(() -> factor(UnitSpelling.full(written), wanted))
                .map(factor -> new UnitOfRow(written, wanted, factor));
    }

    private static Optional<Ratio> factor(String written, String wanted) {
        return QuantityUnit.find(written)
                .flatMap(unit -> QuantityUnit.find(wanted).flatMap(unit::factorTo));
    }

    private static String key(String unit) {
        return VietnameseText.folded(unit).replace('²', '2').replace('³', '3').replaceAll("[\\s.]", "");
    }

    boolean isOwn() {
        return factor.isOne();
    }

    /** In which a figure of the row may be written. */
    String readIn() {
        return isOwn() ? wanted : written;
    }

    /** In the unit of the indicator; empty where no decimal says it exactly. */
    Optional<BigDecimal> findConverted(BigDecimal figure) {
        if (isOwn()) {
            return Optional.of(figure);
        }
        var converted = factor.applyTo(figure);
        return factor.inverse().applyTo(converted).compareTo(figure) == 0
                ? Optional.of(plain(converted))
                : Optional.empty();
    }

    private static BigDecimal plain(BigDecimal number) {
        var stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    /** Such as "18.500 kg = 18,5 tấn". */
    String inWords(BigDecimal figure, BigDecimal converted) {
        return VietnameseFormat.withUnit(VietnameseFormat.number(figure), written) + " = "
                + VietnameseFormat.withUnit(VietnameseFormat.number(converted), wanted);
    }
}
