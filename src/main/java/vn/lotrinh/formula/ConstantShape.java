package vn.lotrinh.formula;

/** What a formula knows of a dated number of the pack, such as the natural area. <i>Hằng số</i>. */
public record ConstantShape(String code, String name, String unit) {

    public ConstantShape {
        Codes.requireName(code);
        QuantityUnit.parse(unit);
    }
}
