package vn.lotrinh.indicator;

import java.util.Optional;

/** From which years on a reading's own formula may count an indicator, and whether it does. */
record FormulaOfReading(IndicatorDefinition indicator, Reading reading) {

    /** The first year that it can count: with it the whole series is counted alike, and nothing breaks. */
    int firstYear() {
        int counted = indicator.firstCountedYear().orElse(ChangeFormula.FIRST_YEAR);
        return reading.from() == null ? counted : Math.max(reading.from(), counted);
    }

    /** Why it can't count from a year on. */
    Optional<String> refusal(int year) {
        Integer earliest = reading.from();
        if (earliest != null && year < earliest) {
            return Optional.of("Cách hiểu này chỉ tính được từ năm " + earliest + "; hãy ghi năm " + earliest
                    + " hoặc năm sau đó.");
        }
        var ofReadings = indicator.formulasOfReadings();
        return indicator.formulas().stream()
                .filter(IndicatorFormula::ownOfCommune)
                .filter(own -> own.from() >= year && !ofReadings.contains(own))
                .findFirst()
                .map(own -> "Xã có công thức riêng từ năm " + own.from()
                        + "; hãy bỏ công thức đó ở trang Công thức rồi xác nhận lại.");
    }

    /** Whether nothing else counts from a year on, and no later formula of a pack may take its place. */
    boolean holdsFrom(int year) {
        var there = indicator.formulas().stream()
                .filter(formula -> formula.from() <= year)
                .reduce((earlier, later) -> later)
                .filter(reading::bringsAlong)
                .filter(IndicatorFormula::onward);
        return there.isPresent()
                && indicator.formulas().stream()
                        .filter(formula -> formula.from() > year)
                        .allMatch(reading::bringsAlong);
    }
}
