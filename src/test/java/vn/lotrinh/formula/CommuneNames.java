package vn.lotrinh.formula;

import java.util.List;
import java.util.stream.IntStream;

/** Registers, indicators and constants of a commune as formulas of these tests name them. */
final class CommuneNames {

    static final RegisterShape CROP_SEASON = new RegisterShape(
            "crop_season",
            "Vụ sản xuất",
            false,
            "vụ",
            List.of(
                    choice("crop", "Cây trồng", "lua", "Lúa", "ngo", "Ngô", "che", "Chè"),
                    FieldShape.number("area", "Diện tích", "ha"),
                    FieldShape.rate("yield", "Năng suất", "tạ/ha"),
                    FieldShape.number("output", "Sản lượng", "tấn"),
                    FieldShape.rate("price", "Đơn giá", "triệu đồng/tấn"),
                    FieldShape.number("value", "Giá trị", "triệu đồng"),
                    FieldShape.of(FieldType.DATE, "planted_on", "Ngày gieo"),
                    FieldShape.of(FieldType.TEXT, "note", "Ghi chú"),
                    FieldShape.of(FieldType.YES_NO, "certified", "Có chứng nhận"),
                    FieldShape.of(FieldType.REFERENCE, "household", "Hộ"),
                    FieldShape.of(FieldType.OTHER, "shape", "Ranh giới")));

    static final RegisterShape MEMBER = new RegisterShape(
            "member",
            "Nhân khẩu",
            true,
            "người",
            List.of(
                    choice("residence", "Cư trú", "actual", "thực tế", "registered", "đăng ký"),
                    FieldShape.of(FieldType.DATE, "birth_date", "Ngày sinh"),
                    choice("sex", "Giới tính", "male", "Nam", "female", "Nữ"),
                    new FieldShape("household", "Hộ", FieldType.REFERENCE, "hộ", false, List.of()),
                    FieldShape.number("income", "Thu nhập", "nghìn đồng")));

    static final RegisterShape CROPLAND = new RegisterShape(
            "cropland",
            "Thửa đất trồng trọt",
            true,
            "thửa",
            List.of(
                    FieldShape.number("area", "Diện tích", "m2"),
                    FieldShape.rate("rent", "Giá thuê", "đồng/m2"),
                    FieldShape.of(FieldType.YES_NO, "productive", "Cho thu hoạch"),
                    choice("owner", "Chủ quản lý", "household", "Hộ", "cooperative", "Hợp tác xã"),
                    FieldShape.of(FieldType.DATE, "valid_from", "Từ ngày"),
                    FieldShape.of(FieldType.DATE, "valid_to", "Đến ngày")));

    static final RegisterShape POVERTY_REVIEW = new RegisterShape(
            "poverty_review",
            "Rà soát hộ nghèo",
            false,
            "hộ",
            List.of(choice(
                    "result", "Kết quả", "poor", "Hộ nghèo", "near_poor", "Hộ cận nghèo", "none", "Không nghèo")));

    static final Names ALL = new KnownNames(
            List.of(CROP_SEASON, MEMBER, CROPLAND, POVERTY_REVIEW),
            List.of(
                    new IndicatorShape("san-luong-luong-thuc", "Sản lượng lương thực", "tấn", 12),
                    new IndicatorShape("dan-so-binh-quan", "Dân số bình quân", "người", 12),
                    new IndicatorShape("gia-tri-san-xuat", "Giá trị sản xuất", "tỷ đồng", 12),
                    new IndicatorShape("che-bup-tuoi", "Chè búp tươi", "tấn/năm", 12),
                    new IndicatorShape("ty-le-ho-ngheo", "Tỷ lệ hộ nghèo", "%", 12),
                    new IndicatorShape("ho-so-truc-tuyen", "Hồ sơ trực tuyến", "hồ sơ", 1)),
            List.of(new ConstantShape("natural_area", "Diện tích tự nhiên", "ha")));

    private CommuneNames() {}

    /** @param choices each code before its name */
    private static FieldShape choice(String code, String name, String... choices) {
        var pairs = IntStream.range(0, choices.length / 2)
                .mapToObj(n -> new FieldShape.Choice(choices[2 * n], choices[2 * n + 1], null))
                .toList();
        return new FieldShape(code, name, FieldType.CHOICE, null, false, pairs);
    }

    static Formula yearly(String text, String unit) {
        return switch (Formula.check(text, ALL, unit, 12, "chi-so")) {
            case Formula.Outcome.Checked(var formula) -> formula;
            case Formula.Outcome.Wrong(var errors) -> throw new AssertionError(text + ": " + errors);
        };
    }

    static RowFormula row(String text, RegisterShape register, Wanted wanted) {
        return switch (RowFormula.check(text, register, wanted)) {
            case RowFormula.Outcome.Checked(var formula) -> formula;
            case RowFormula.Outcome.Wrong(var errors) -> throw new AssertionError(text + ": " + errors);
        };
    }
}
