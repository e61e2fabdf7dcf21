package vn.lotrinh.formula;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import vn.lotrinh.formula.FormulaError.Kind;

/** For each class of error: the formula, where it stands, and exactly what its author is told. */
class FormulaErrorsTest {

    /** A class of error; then where a formula stands and the formula (⏎ is a new line); then what is said about it. */
    private static final String CASES = """
            SYNTAX
              chỉ số tấn | sum(crop_season.output
                Dòng 1, cột 23: công thức dừng giữa chừng; hãy viết tiếp, hoặc thêm dấu ngoặc đóng còn thiếu.
              chỉ số tấn | sum(crop_season.output))
                Dòng 1, cột 24: không đọc được “)” ở đây; có thể trước đó thiếu một phép tính, một dấu phẩy hoặc một dấu ngoặc.
              chỉ số tấn | sum(crop_season.output) sum(crop_season.output)
                Dòng 1, cột 25: không đọc được “sum” ở đây; có thể trước đó thiếu một phép tính, một dấu phẩy hoặc một dấu ngoặc.
              chỉ số tấn |
                Dòng 1, cột 1: công thức để trống; hãy viết công thức.
              chỉ số tấn | sum(crop_season.output where crop = “lua”)
                Dòng 1, cột 37: dấu nháy ở đây phải là dấu nháy kép thẳng, như "lua".
              chỉ số tấn | sum(crop_season.output where crop = "lua)
                Dòng 1, cột 37: chữ bắt đầu bằng dấu nháy kép ở đây chưa được đóng.
              chỉ số tấn | [san-luong-luong-thuc
                Dòng 1, cột 1: mã chỉ số bắt đầu bằng dấu ngoặc vuông ở đây chưa được đóng.
              chỉ số tấn | sum(crop_season.output) +⏎  * 2
                Dòng 2, cột 3: không đọc được “*” ở đây; có thể trước đó thiếu một phép tính, một dấu phẩy hoặc một dấu ngoặc.
              chỉ số tấn | sum(crop_season.output) ≥ 2
                Dòng 1, cột 25: không dùng được “≥”; hãy viết >=.
              chỉ số tấn | 1234567890123456789012345678901
                Dòng 1, cột 1: số có quá 30 chữ số; hãy viết gọn lại.
              điều kiện | is empty
                Dòng 1, cột 1: không đọc được “is” ở đây; có thể trước đó thiếu một phép tính, một dấu phẩy hoặc một dấu ngoặc.
              chỉ số % | growth([ty-le-ho-ngheo]) * 1,5
                Dòng 1, cột 29: không đọc được dấu phẩy ở đây; số lẻ viết bằng dấu chấm, như 1.5.
              chỉ số % | [ty-le-ho-ngheo] * 100%
                Dòng 1, cột 23: không dùng được “%”; đơn vị của chỉ số đã nói là phần trăm nên không cần nhân 100.
              chỉ số tấn | sum(crop_season.output where crop != "lua")
                Dòng 1, cột 35: không dùng được “!”; hãy viết <> cho “khác” và not cho “không”.
            UNKNOWN_REGISTER
              chỉ số tấn | sum(crop_seasn.output)
                Dòng 1, cột 5: không có sổ bộ “crop_seasn”; ý bạn là “crop_season”?
            UNKNOWN_FIELD
              chỉ số tấn | sum(crop_season.area * yeild)
                Dòng 1, cột 24: sổ bộ “crop_season” không có trường “yeild”; ý bạn là “yield”?
              chỉ số tấn | sum(crop_season.output where crop = lua)
                Dòng 1, cột 37: sổ bộ “crop_season” không có trường “lua”; nếu là giá trị của “crop” thì viết trong dấu nháy kép: "lua".
              chỉ số người | end(member where age(birthdate) >= 6)
                Dòng 1, cột 22: sổ bộ “member” không có trường “birthdate”; ý bạn là “birth_date”?
              trường tấn | area * yeild / 0
                Dòng 1, cột 8: sổ bộ “crop_season” không có trường “yeild”; ý bạn là “yield”?
            UNKNOWN_INDICATOR
              chỉ số tấn | [san-luong-luong-thucc]
                Dòng 1, cột 1: không có chỉ số [san-luong-luong-thucc]; ý bạn là “san-luong-luong-thuc”?
            UNKNOWN_CONSTANT
              chỉ số ha | constant(natural_aria)
                Dòng 1, cột 10: không có hằng số “natural_aria”; ý bạn là “natural_area”?
            UNKNOWN_FUNCTION
              chỉ số tấn | total(crop_season.output)
                Dòng 1, cột 1: không có hàm “total”.
              chỉ số tấn | summ(crop_season.output)
                Dòng 1, cột 1: không có hàm “summ”; ý bạn là “sum”?
              chỉ số tấn | year(planted_on)
                Dòng 1, cột 1: hàm “year” tính trên từng bản ghi; ở đây nó chỉ đứng bên trong một phép đo.
              điều kiện | sum(crop_season.area) > 3
                Dòng 1, cột 1: hàm “sum” tính trên cả sổ bộ hoặc chỉ số khác, không dùng được bên trong một bản ghi.
            UNKNOWN_CHOICE
              chỉ số tấn | sum(crop_season.output where crop in ("lua", "nog"))
                Dòng 1, cột 46: trường “crop” không có lựa chọn “nog”; ý bạn là “ngo”?
            WRONG_ARGUMENTS
              chỉ số tấn | sum(crop_season.output where planted_on >= date("31/12/2026"))
                Dòng 1, cột 44: ngày phải có thật và viết theo năm-tháng-ngày trong dấu nháy kép: date("2026-12-31").
              chỉ số tấn | at([san-luong-luong-thuc])
                Dòng 1, cột 1: hàm “at” cần một chỉ số và một năm, như at([ty-le-ho-ngheo], 2025).
              chỉ số tấn | growth(member)
                Dòng 1, cột 1: hàm “growth” cần đúng một chỉ số trong dấu ngoặc vuông, như growth([ty-le-ho-ngheo]).
              chỉ số tấn | sum(crop_season.output weight area)
                Dòng 1, cột 31: quyền số weight chỉ dùng với avg.
              chỉ số tấn | count(crop_season.output)
                Dòng 1, cột 19: hàm “count” đếm bản ghi, không nhận trường; hãy viết count(crop_season where …), hoặc distinct để đếm giá trị khác nhau.
              chỉ số tấn | max(crop_season.output by crop)
                Dòng 1, cột 27: hàm “max” không cộng dồn được nên không chia theo trường; hãy bỏ by.
              chỉ số tấn | sum(output + 1)
                Dòng 1, cột 1: hàm “sum” cần tên một sổ bộ, rồi biểu thức sau dấu chấm: sum(register.field where …).
              điều kiện | year() = 2026
                Dòng 1, cột 1: hàm “year” cần đúng một ngày, như year(planted_on).
              điều kiện | planted_on = date("2026-02-30")
                Dòng 1, cột 14: ngày phải có thật và viết theo năm-tháng-ngày trong dấu nháy kép: date("2026-12-31").
            WRONG_TYPE
              chỉ số tấn | sum(crop_season.output where crop = 3)
                Dòng 1, cột 35: không so sánh được lựa chọn với số.
              chỉ số tấn | sum(crop_season.output where crop > "lua")
                Dòng 1, cột 35: giá trị lựa chọn không có thứ tự; chỉ so sánh bằng =, <> hoặc in.
              chỉ số tấn | sum(crop_season.output by area)
                Dòng 1, cột 27: không chia theo trường “area” được vì đó là số; chỉ chia theo lựa chọn, tham chiếu, chữ hoặc có/không.
              chỉ số tấn | sum(crop_season.output where crop in (note))
                Dòng 1, cột 39: danh sách sau in chỉ gồm giá trị viết sẵn, như ("lua", "ngo"); muốn so với một trường thì dùng =.
              điều kiện | [ty-le-ho-ngheo] > 3
                Dòng 1, cột 1: trong một bản ghi không có chỉ số [ty-le-ho-ngheo]; chỉ dùng trường của sổ bộ.
              điều kiện | shape = "x"
                Dòng 1, cột 7: trường “shape” không so sánh được; chỉ hỏi được is empty hoặc is not empty.
              chỉ số tấn | distinct(crop_season.shape)
                Dòng 1, cột 22: trường này không đếm giá trị khác nhau được.
              điều kiện | year(area) = 2026
                Dòng 1, cột 6: hàm “year” cần một ngày, nhưng ở đây là số.
              điều kiện | crop = note and shape = crop
                Dòng 1, cột 23: trường “shape” không so sánh được; chỉ hỏi được is empty hoặc is not empty.
            WRONG_UNIT
              chỉ số tấn | sum(crop_season.output + area)
                Dòng 1, cột 24: không cộng được “tấn” với “ha”; hai vế phải cùng loại đơn vị.
              chỉ số tấn | sum(crop_season.output) - sum(crop_season.area)
                Dòng 1, cột 25: không lấy “tấn” trừ “ha” được; hai vế phải cùng loại đơn vị.
              chỉ số ha | sum(crop_season.output)
                Dòng 1, cột 1: công thức cho ra “tấn” nhưng chỉ số có đơn vị “ha”; hãy sửa công thức hoặc đơn vị.
              chỉ số ha// | sum(crop_season.area)
                Dòng 1, cột 1: không đọc được đơn vị “ha//”; hãy viết như “triệu đồng/ha” hoặc “người”.
              chỉ số tấn | sum(crop_season.output where output > area)
                Dòng 1, cột 37: không so sánh được “tấn” với “ha”; hai vế phải cùng loại đơn vị.
              trường ha | area * yield
                Dòng 1, cột 1: công thức cho ra “tạ” nhưng trường có đơn vị “ha”; hãy sửa công thức hoặc đơn vị.
            NUMBER_EXPECTED
              chỉ số tấn | sum(crop_season.output + planted_on)
                Dòng 1, cột 26: ở đây cần một số, nhưng lại là ngày.
              chỉ số tấn | sum(crop_season.output) > 3
                Dòng 1, cột 25: công thức của chỉ số cần một số; điều kiện và chữ chỉ đứng sau where.
              chỉ số tấn | member
                Dòng 1, cột 1: “member” đứng một mình không phải là một số; muốn đếm bản ghi của sổ bộ thì viết count(member) hoặc end(member).
              chỉ số tấn | natural_area
                Dòng 1, cột 1: “natural_area” đứng một mình không phải là một số; muốn dùng hằng số thì viết constant(natural_area).
              chỉ số tấn | output
                Dòng 1, cột 1: “output” đứng một mình không phải là một số; trường của sổ bộ chỉ đứng bên trong một phép đo, như sum(register.field).
              chỉ số tấn | sum(crop_season)
                Dòng 1, cột 5: hàm “sum” cần biết tính trên trường nào; hãy viết sum(crop_season.…).
              chỉ số tấn | sum(crop_season.crop)
                Dòng 1, cột 17: ở đây cần một số, nhưng lại là lựa chọn.
            CONDITION_EXPECTED
              chỉ số tấn | sum(crop_season.output where area)
                Dòng 1, cột 30: ở đây cần một điều kiện đúng hoặc sai, nhưng lại là số; hãy so sánh nó với một giá trị.
              điều kiện | area
                Dòng 1, cột 1: ở đây cần một điều kiện đúng hoặc sai, nhưng lại là số; hãy so sánh nó với một giá trị.
            SUM_OF_INTENSIVE
              chỉ số tấn | sum(crop_season.yield)
                Dòng 1, cột 17: không cộng được “yield” vì đó là mức tính trên một đơn vị; hãy dùng avg(crop_season.yield weight …).
              chỉ số tấn | avg(crop_season.yield)
                Dòng 1, cột 17: bình quân của “yield” cần quyền số; hãy viết avg(crop_season.yield weight …), chẳng hạn weight area.
              chỉ số đồng | end(cropland.rent)
                Dòng 1, cột 14: không cộng được “rent” vì đó là mức tính trên một đơn vị; hãy lấy thương của hai phép đo, như end(cropland.rent * area) / end(cropland.area).
            STATE_NEEDS_MOMENT
              chỉ số tấn | sum(cropland.area)
                Dòng 1, cột 1: sổ bộ “cropland” ghi trạng thái, phải nói đo vào lúc nào; thay “sum” bằng start (đầu kỳ), end (cuối kỳ) hoặc mean (bình quân kỳ).
              chỉ số người | count(member)
                Dòng 1, cột 1: sổ bộ “member” ghi trạng thái, phải nói đo vào lúc nào; thay “count” bằng start (đầu kỳ), end (cuối kỳ) hoặc mean (bình quân kỳ).
              chỉ số tấn | avg(cropland.area)
                Dòng 1, cột 1: sổ bộ “cropland” ghi trạng thái, phải nói đo vào lúc nào; thay avg bằng thương của hai phép đo, như end(cropland.a * b) / end(cropland.b).
            EVENT_HAS_NO_MOMENT
              chỉ số tấn | end(crop_season.output)
                Dòng 1, cột 1: sổ bộ “crop_season” ghi sự kiện, không có số đầu kỳ, cuối kỳ hay bình quân kỳ; hãy dùng sum hoặc count.
            AGE_ONLY_IN_CONDITION
              chỉ số người | end(member where age(birth_date) >= 6 or sex = "male")
                Dòng 1, cột 18: tuổi chỉ dùng được trong điều kiện where của phép đo, nối với phần khác bằng and, và so một trường ngày với số tuổi tròn: age(birth_date) >= 6 and age(birth_date) < 15.
              chỉ số vụ | count(crop_season where age(planted_on) >= 6)
                Dòng 1, cột 25: sổ bộ “crop_season” ghi sự kiện nên không hỏi tuổi được; hãy so sánh năm, như year(planted_on) - year(birth_date) >= 6.
            TODAY_NOT_ALLOWED
              điều kiện | planted_on <= today
                Dòng 1, cột 15: công thức không được hỏi ngày hôm nay, vì số liệu của kỳ đã qua sẽ tự đổi; hãy dùng một ngày cố định như date("2026-12-31") hoặc một trường ngày của sổ bộ.
              chỉ số tấn | today()
                Dòng 1, cột 1: công thức không được hỏi ngày hôm nay, vì số liệu của kỳ đã qua sẽ tự đổi; kỳ được hỏi đã nói lúc nào.
            FREQUENCY
              chỉ số theo tháng tấn | [san-luong-luong-thuc]
                Dòng 1, cột 1: chỉ số [san-luong-luong-thuc] chỉ có số liệu theo năm, không dùng được cho chỉ số tính theo tháng; hãy đổi tần suất hoặc dùng at([san-luong-luong-thuc], 2025).
            CIRCLE
              chỉ số tấn | [chi-so] + 1
                Dòng 1, cột 1: chỉ số [chi-so] không thể tính từ chính nó; số đã báo cáo của nó là reported([chi-so]).
              chỉ số tấn | previous([chi-so])
                Dòng 1, cột 10: chỉ số [chi-so] không thể tính từ chính nó; số đã báo cáo của nó là reported([chi-so]).
            DIVISION_BY_ZERO
              chỉ số % | [ty-le-ho-ngheo] / 0
                Dòng 1, cột 18: phép chia cho 0 không bao giờ có kết quả.
              chỉ số tấn | sum(crop_season.output / (2 - 2))
                Dòng 1, cột 24: phép chia cho 0 không bao giờ có kết quả.
            """;

    record Case(Kind kind, String place, String formula, String said) {

        List<FormulaError> errors() {
            var unit = place.substring(place.lastIndexOf(' ') + 1);
            if (place.startsWith("chỉ số")) {
                int months = place.startsWith("chỉ số theo tháng") ? 1 : 12;
                return Formula.check(formula, CommuneNames.ALL, unit, months, "chi-so")
                                instanceof Formula.Outcome.Wrong(var errors)
                        ? errors
                        : List.of();
            }
            var wanted = place.startsWith("trường") ? Wanted.number(unit) : Wanted.condition();
            return RowFormula.check(formula, CommuneNames.CROP_SEASON, wanted)
                            instanceof RowFormula.Outcome.Wrong(var errors)
                    ? errors
                    : List.of();
        }
    }

    static List<Case> cases() {
        var cases = new ArrayList<Case>();
        var kind = Kind.SYNTAX;
        var written = "";
        for (var line : CASES.lines().toList()) {
            if (line.startsWith("    ")) {
                var parts = written.strip().split(" \\| ?", 2);
                cases.add(new Case(kind, parts[0], parts[1].replace("⏎", "\n"), line.strip()));
            } else if (line.startsWith("  ")) {
                written = line;
            } else {
                kind = Kind.valueOf(line);
            }
        }
        return cases;
    }

    @TestFactory
    Stream<DynamicTest> aWrongFormulaIsToldWhereAndWhy() {
        return cases().stream()
                .map(one -> DynamicTest.dynamicTest(one.kind() + " " + one.formula(), () -> {
                    assertThat(one.errors()).extracting(FormulaError::toString).containsExactly(one.said());
                    assertThat(one.errors()).extracting(FormulaError::kind).containsExactly(one.kind());
                }));
    }

    @Test
    void everyClassOfErrorHasACase() {
        var told = cases().stream().map(Case::kind).collect(Collectors.toCollection(() -> EnumSet.noneOf(Kind.class)));

        assertThat(EnumSet.complementOf(told))
                .as("these have tests of their own below")
                .containsExactlyInAnyOrder(Kind.TOO_LONG, Kind.TOO_DEEP);
    }

    @Test
    void everyIndependentErrorIsToldAtOnce() {
        var one = new Case(Kind.SYNTAX, "chỉ số tấn", """
                sum(crop_seasn.output)
                  + sum(crop_season.outptu where crp = "lua") / [xyz]
                  + foo(1)""", "");

        assertThat(one.errors())
                .extracting(FormulaError::toString)
                .containsExactly(
                        "Dòng 1, cột 5: không có sổ bộ “crop_seasn”; ý bạn là “crop_season”?",
                        "Dòng 2, cột 21: sổ bộ “crop_season” không có trường “outptu”; ý bạn là “output”?",
                        "Dòng 2, cột 34: sổ bộ “crop_season” không có trường “crp”; ý bạn là “crop”?",
                        "Dòng 2, cột 49: không có chỉ số [xyz].",
                        "Dòng 3, cột 5: không có hàm “foo”.");
    }

    @Test
    void aSentenceStandsWithoutItsPlace() {
        assertThat(new Case(Kind.SYNTAX, "điều kiện", "yeild > 1", "").errors())
                .containsExactly(new FormulaError(
                        1, 1, Kind.UNKNOWN_FIELD, "Sổ bộ “crop_season” không có trường “yeild”; ý bạn là “yield”?"));
    }

    @Test
    void columnsCountWholeCharacters() {
        assertThat(new Case(Kind.SYNTAX, "điều kiện", "note = \"Lúa 🌾\" and nope", "").errors())
                .extracting(FormulaError::column)
                .containsExactly(20);
    }
}
