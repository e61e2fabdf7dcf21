package vn.lotrinh.formula;

/**
 * What “per year” means in the formula of a yearly indicator: nothing, since all that it reads is about one year. So “/năm” is
 * understood there, as “/tháng” is in the formula of a monthly one.
 */
record PeriodUnit(int frequencyMonths) {

    QuantityUnit period() {
        return QuantityUnit.parse(
                switch (frequencyMonths) {
                    case 12 -> "năm";
                    case 3 -> "quý";
                    case 1 -> "tháng";
                    default -> "";
                });
    }

    /** The unit without its “per period”. */
    QuantityUnit understood(QuantityUnit unit) {
        return unit.isPer(period().text()) ? unit.times(period()) : unit;
    }
}
