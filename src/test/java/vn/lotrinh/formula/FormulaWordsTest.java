package vn.lotrinh.formula;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormulaWordsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "sum(crop_season.output where crop in (\"lua\", \"ngo\")) / mean(member where residence = \"actual\") | tấn/người | tổng Sản lượng của Vụ sản xuất (Cây trồng là “Lúa”, “Ngô”) : bình quân Nhân khẩu (Cư trú là “thực tế”)",
                "(start(cropland.area where productive) + end(cropland.area where productive)) / 2 | ha | (đầu kỳ Diện tích của Thửa đất trồng trọt (Cho thu hoạch) + cuối kỳ Diện tích của Thửa đất trồng trọt (Cho thu hoạch)) : 2",
                "end(cropland.area by owner) / constant(natural_area) | % | cuối kỳ Diện tích của Thửa đất trồng trọt chia theo Chủ quản lý : Diện tích tự nhiên",
                "avg(crop_season.yield weight area where year(planted_on) = 2026) | tạ/ha | trung bình Năng suất của Vụ sản xuất theo quyền số Diện tích (năm của Ngày gieo là 2026)",
                "growth([gia-tri-san-xuat]) - at([ty-le-ho-ngheo], 2025) | % | tăng trưởng của “Giá trị sản xuất” - giá trị của “Tỷ lệ hộ nghèo” năm 2025",
                "end(member where age(birth_date) >= 6 and not (sex = \"male\" or income is empty)) | người | cuối kỳ Nhân khẩu (tuổi theo Ngày sinh từ 6 và không (Giới tính là “Nam” hoặc Thu nhập để trống))",
                "count(crop_season where planted_on >= date(\"2026-01-31\") and crop <> \"che\") | vụ | số Vụ sản xuất (Ngày gieo từ 31/01/2026 và Cây trồng khác “Chè”)",
                "max(crop_season.price) - (min(crop_season.price) - 1000.5) | triệu đồng/tấn | lớn nhất của Đơn giá của Vụ sản xuất - (nhỏ nhất của Đơn giá của Vụ sản xuất - 1.000,5)"
            })
    void aFormulaIsReadAloud(String text, String unit, String words) {
        assertThat(CommuneNames.yearly(text, unit).inWords(CommuneNames.ALL)).isEqualTo(words);
    }

    @Test
    void soIsAMeasure() {
        assertThat(measureInWords("sum(crop_season.output where crop in (\"lua\", \"ngo\") by household)", "tấn"))
                .isEqualTo("Sản lượng của Vụ sản xuất (Cây trồng là “Lúa”, “Ngô”) chia theo Hộ");
        assertThat(measureInWords("end(member where age(birth_date) >= 6 and age(birth_date) < 15)", "người"))
                .isEqualTo("Nhân khẩu (Ngày sinh: từ 6 đến dưới 15 tuổi)");
        assertThat(measureInWords("end(member where sex = \"female\" and age(birth_date) < 15)", "người"))
                .isEqualTo("Nhân khẩu (Giới tính là “Nữ”; Ngày sinh: dưới 15 tuổi)");
    }

    @Test
    void soIsAQuestionThatDoesNotAddUp() {
        var question = CommuneNames.yearly("max(crop_season.price where crop = \"che\")", "triệu đồng/tấn")
                .questions()
                .getFirst();

        assertThat(question.inWords(CommuneNames.CROP_SEASON))
                .isEqualTo("Đơn giá của Vụ sản xuất (Cây trồng là “Chè”)");
    }

    @Test
    void soIsARule() {
        assertThat(CommuneNames.row(
                                "valid_to is empty or valid_to >= date(\"2026-01-31\")",
                                CommuneNames.CROPLAND,
                                Wanted.condition())
                        .inWords(CommuneNames.CROPLAND))
                .isEqualTo("Đến ngày để trống hoặc Đến ngày từ 31/01/2026");
    }

    private static String measureInWords(String text, String unit) {
        var measure = CommuneNames.yearly(text, unit).measures().getFirst();
        return measure.inWords(CommuneNames.ALL.findRegister(measure.register()).orElseThrow());
    }
}
