package vn.lotrinh.registry;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.lotrinh.access.Role;
import vn.lotrinh.pack.Pack;
import vn.lotrinh.pack.PackFinding;
import vn.lotrinh.pack.PackFindings;
import vn.lotrinh.registry.Register.VillageRule;

class RegisterPartTest {

    private static final String UNITS = """
            units: [hộ, người, vụ, ha, kg, tạ/ha, đồng/kg, triệu đồng, tấn/năm, mức giá]
            """;

    private static final String LISTS = """
            lists:
              - code: crops
                name: Cây trồng
                choices:
                  - {code: paddy, name: Lúa}
                  - {code: maize, name: Ngô}
              - code: standards
                name: Chuẩn
                choices:
                  - {code: old, name: Cũ, from: 2022-01-01, to: 2026-12-31}
            """;

    private static final String HOUSEHOLD = """
            code: household
            name: Sổ hộ
            one: hộ
            kind: STATE
            countedUnit: hộ
            village: required
            title: [head]
            identity: [head]
            unique: [[head]]
            rights: {read: [OFFICER, LEADER], write: [OFFICER]}
            card: {who: trưởng thôn, paper: sổ hộ, often: khi đổi, records: mỗi hộ một, usedBy: T11}
            fields:
              - {code: head, name: Chủ hộ, type: TEXT, required: true, longest: 50, pattern: "[A-Z].*"}
              - {code: place, name: Vị trí, type: POINT}
              - code: phone
                name: Điện thoại
                type: TEXT
                personal: {purpose: Liên hệ, basis: Đồng ý, keepYears: 1}
            """;

    private static final String PRICE = """
            code: price
            name: Sổ giá
            one: mức giá
            kind: STATE
            countedUnit: mức giá
            village: none
            title: [product]
            unique: [[product]]
            rights: {read: [OFFICER], write: [OFFICER]}
            fields:
              - {code: product, name: Nông sản, type: CHOICE, list: crops, required: true}
              - {code: amount, name: Giá, type: MONEY, unit: đồng/kg, intensive: true}
              - {code: place, name: Nơi bán, type: TEXT}
            """;

    private static final String HARVEST = """
            code: harvest
            name: Sổ thu hoạch
            one: lần
            kind: EVENT
            countedUnit: vụ
            village: required
            countsOn: day
            title: [crop, day]
            totals: true
            submission: HALF_YEAR
            rights: {read: [OFFICER, VILLAGE_HEAD, LEADER], write: [OFFICER, VILLAGE_HEAD], approve: [LEADER]}
            fields:
              - {code: day, name: Ngày, type: DATE, required: true}
              - {code: crop, name: Cây, type: CHOICE, list: crops, classifies: true}
              - {code: house, name: Hộ, type: REFERENCE, register: household}
              - {code: area, name: Diện tích, type: DECIMAL, unit: ha, required: true, least: 0, most: 100}
              - {code: output, name: Sản lượng, type: DECIMAL, unit: kg}
              - {code: value, name: Giá trị, type: COMPUTED, unit: triệu đồng, formula: output * price}
              - {code: note, name: Ghi chú, type: TEXT, requiredWhen: output > 9000}
            copies:
              - {code: head, name: Chủ hộ, through: house, from: head}
              - {code: price, name: Giá, register: price, from: amount, match: {product: crop}}
            rules:
              - {holds: area > 0, severity: ERROR, sentence: Diện tích phải lớn hơn 0.}
            """;

    @TempDir
    Path packs;

    @BeforeEach
    void aPackOfThreeRegisters() throws IOException {
        write("base/pack.yaml", "code: base\nname: Chung\n");
        write("base/units.yaml", UNITS);
        write("base/lists.yaml", LISTS);
        write("base/registers/household.yaml", HOUSEHOLD);
        write("base/registers/price.yaml", PRICE);
        write("base/registers/harvest.yaml", HARVEST);
    }

    private void write(String file, String content) throws IOException {
        Path path = packs.resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, content);
    }

    private void change(String file, String said, String instead) throws IOException {
        Path path = packs.resolve(file);
        String text = Files.readString(path);
        assertThat(text).contains(said);
        Files.writeString(path, text.replace(said, instead));
    }

    private RegisterSet read(String folder, PackFindings findings) {
        return new RegisterPart().read(Pack.open(packs.resolve(folder), findings), findings);
    }

    private List<String> findings(String folder) {
        var findings = new PackFindings();
        read(folder, findings);
        return findings.list().stream().map(PackFinding::toString).toList();
    }

    @Nested
    class APackWithNothingWrong {

        private Register get(String code) {
            var findings = new PackFindings();
            var registers = read("base", findings);
            assertThat(findings.list()).isEmpty();
            return registers.get(code);
        }

        @Test
        void saysWhatItsRegistersAre() {
            var household = get("household");
            assertThat(household.isState()).isTrue();
            assertThat(household.village()).isEqualTo(new VillageRule(VillageRule.Way.REQUIRED, null));
            assertThat(household.rights().read()).containsExactlyInAnyOrder(Role.OFFICER, Role.LEADER);
            assertThat(household.holdsPersonalData()).isTrue();
            assertThat(household.unique()).containsExactly(List.of("head"));
        }

        @Test
        void tellsItsCardInSentences() {
            assertThat(get("household").card())
                    .isEqualTo("Người ghi: trưởng thôn. Ghi từ: sổ hộ. Khi nào ghi: khi đổi. Số bản ghi: mỗi hộ một. "
                            + "Dùng cho: T11.");
        }

        @Test
        void knowsWhereACopyThroughAReferenceComesFrom() {
            assertThat(get("harvest").copies().getFirst().register()).isEqualTo("household");
            assertThat(get("harvest").sources()).containsExactly("household", "price");
        }

        @Test
        void isTheSameWhenItIsReadAgainFromWhatTheDatabaseKeeps() {
            assertThat(Registers.read(Registers.write(get("harvest")))).isEqualTo(get("harvest"));
        }
    }

    /** One mistake at a time: the file, what stood there, what stands there now, and the finding that it makes. */
    @ParameterizedTest(name = "{3}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            household | one: hộ | # | household.yaml:1: Thiếu “one”: cần một dòng chữ.
            household | longest: 50 | dai: 50 | household.yaml:13: Không có mục nào tên “dai”; các mục dùng được: code, name, type, unit, intensive, required, requiredWhen, least, most, longest, pattern, list, register, formula, personal, help, classifies, periods, retired.
            household | code: phone | code: Điện thoại | household.yaml:15: Mã “Điện thoại” không dùng được; mã gồm chữ thường không dấu, số, gạch dưới, bắt đầu bằng chữ, nhiều nhất 40 ký tự, như “crop_season”.
            household | code: phone | code: 'x"; DROP TABLE trail.entry; --' | household.yaml:15: Mã “x"; DROP TABLE trail.entry; --” không dùng được; mã gồm chữ thường không dấu, số, gạch dưới, bắt đầu bằng chữ, nhiều nhất 40 ký tự, như “crop_season”.
            household | code: phone | code: valid_to | household.yaml:15: Mã “valid_to” Lộ Trình đã dùng cho việc riêng; hãy chọn mã khác.
            household | code: phone | code: village | household.yaml:15: Mã “village” Lộ Trình đã dùng cho việc riêng; hãy chọn mã khác.
            household | code: phone | code: where | household.yaml:15: Mã “where” Lộ Trình đã dùng cho việc riêng; hãy chọn mã khác.
            household | code: phone | code: place | household.yaml:15: Mã “place” đã dùng cho một trường khác của sổ này.
            harvest | {code: head, name | {code: area, name | harvest.yaml:21: Mã “area” đã dùng cho một trường khác của sổ này.
            price | code: price | code: price_former | price.yaml:1: Mã “price_former” không dùng được vì “_former” và “_record” là đuôi của các bảng phụ; hãy chọn mã khác.
            price | code: price | code: household | price.yaml:1: Mã sổ “household” đã dùng cho một sổ khác.
            price | kind: STATE | kind: TRANG_THAI | price.yaml:4: “kind” cần một trong: EVENT, STATE; không phải “TRANG_THAI”.
            price | village: none | village: không | price.yaml:6: “village” cần một trong: required, optional, none, hoặc {from: mã trường trỏ đến sổ khác}; không phải “không”.
            price | village: none | village: {from: place} | price.yaml:6: “village” lấy theo “place”, nhưng sổ này không có trường kiểu REFERENCE nào tên như thế.
            price | countedUnit: mức giá | countedUnit: mức | price.yaml:5: Đơn vị “mức” không có trong units.yaml; thêm vào đó hoặc chọn đơn vị đã có.
            harvest | countsOn: day | # | harvest.yaml:4: Sổ ghi sự kiện (EVENT) cần “countsOn”: mã của trường ngày hoặc kỳ mà sự kiện được tính vào.
            harvest | countsOn: day | countsOn: crop | harvest.yaml:7: “countsOn” cần mã của một trường kiểu DATE hoặc PERIOD của sổ này, không phải “crop”.
            harvest | countsOn: day | countsOn: ngay | harvest.yaml:7: “countsOn” cần mã của một trường kiểu DATE hoặc PERIOD của sổ này, không phải “ngay”.
            harvest | type: DATE, required: true | type: DATE | harvest.yaml:13: Trường “day” đặt sự kiện vào thời gian nên cần “required: true”.
            price | village: none | `village: none
countsOn: product` | price.yaml:7: Sổ ghi trạng thái (STATE) không có “countsOn” vì bản ghi tính từ ngày đến ngày; hãy bỏ mục này.
            price | title: [product] | title: [] | price.yaml:7: “title” cần ít nhất một trường, để gọi tên bản ghi trong danh sách.
            price | title: [product] | title: [ten] | price.yaml:7: “title”: sổ này không có trường “ten”.
            household | identity: [head] | identity: [so] | household.yaml:8: “identity”: sổ này không có trường “so”.
            household | unique: [[head]] | unique: [head] | household.yaml:9: “unique” cần một danh sách của các danh sách, như [[a], [b, c]].
            household | unique: [[head]] | unique: [[place]] | household.yaml:9: “unique”: trường “place” là điểm trên bản đồ nên không so trùng được.
            household | write: [OFFICER] | write: [] | household.yaml:10: “write” cần ít nhất một vai trò, như [OFFICER, VILLAGE_HEAD].
            household | write: [OFFICER] | write: [CHU_TICH] | household.yaml:10: “write” cần một trong: ADMINISTRATOR, LEADER, OFFICER, VILLAGE_HEAD, PARTY_CELL_SECRETARY, FRONT, PRODUCER, PROVINCE; không phải “CHU_TICH”.
            household | often: khi đổi, |  | household.yaml:11: Thiếu “often”: cần một dòng chữ.
            household | type: POINT | type: MAP | household.yaml:14: “type” cần một trong: TEXT, WHOLE, DECIMAL, MONEY, DATE, PERIOD, YES_NO, CHOICE, REFERENCE, VILLAGE, POINT, LINE, POLYGON, ATTACHMENTS, COMPUTED; không phải “MAP”.
            household | type: POINT | type: POINT, unit: ha | household.yaml:14: “unit” là mục của số, không dùng cho trường kiểu POINT (điểm trên bản đồ).
            household | type: POINT | type: POINT, periods: [YEAR] | household.yaml:14: “periods” là mục của PERIOD, không dùng cho trường kiểu POINT (điểm trên bản đồ).
            harvest | type: DATE, required: true | type: PERIOD, periods: [WEEK], required: true | harvest.yaml:13: “periods” cần một trong: YEAR, HALF_YEAR, QUARTER, MONTH; không phải “WEEK”.
            household | pattern: "[A-Z].*" | pattern: "[A-Z" | household.yaml:13: “[A-Z” không phải là một biểu thức chính quy; hãy viết như “[0-9]{12}”.
            household | longest: 50 | longest: 0 | household.yaml:13: “longest” cần một số nguyên từ 1 đến 10000, không phải “0”.
            household | purpose: Liên hệ, |  | household.yaml:18: Thiếu “purpose”: cần một dòng chữ.
            household | basis: Đồng ý, |  | household.yaml:18: Thiếu “basis”: cần một dòng chữ.
            household | , keepYears: 1 |  | household.yaml:18: Thiếu “keepYears”: cần một số nguyên.
            harvest | unit: ha, | unit: mẫu, | harvest.yaml:16: Đơn vị “mẫu” không có trong units.yaml; thêm vào đó hoặc chọn đơn vị đã có.
            harvest | unit: kg} | unit: tạ/ha} | harvest.yaml:17: “tạ/ha” là mức tính trên một đơn vị nên không cộng được; hãy ghi “intensive: true” cho trường này.
            harvest | least: 0, most: 100 | least: 100, most: 1 | harvest.yaml:16: Số lớn nhất 1 nhỏ hơn số nhỏ nhất 100.
            harvest | type: CHOICE, list: crops, | type: CHOICE, | harvest.yaml:14: Trường kiểu CHOICE cần “list”: mã của một danh mục trong lists.yaml.
            harvest | list: crops | list: cay | harvest.yaml:14: Không có danh mục “cay” trong lists.yaml.
            harvest | note, name: Ghi chú, type: TEXT | note, name: Ghi chú, type: TEXT, list: crops | harvest.yaml:19: “list” là mục của CHOICE, không dùng cho trường kiểu TEXT (chữ).
            harvest | note, name: Ghi chú, type: TEXT | note, name: Ghi chú, type: REFERENCE | harvest.yaml:19: Trường kiểu REFERENCE cần “register”: mã của sổ mà trường này trỏ đến.
            harvest | note, name: Ghi chú, type: TEXT | note, name: Ghi chú, type: REFERENCE, register: ho | harvest.yaml:19: Không có sổ “ho” trong registers/.
            harvest | , formula: output * price |  | harvest.yaml:18: Trường kiểu COMPUTED cần “formula”: phép tính từ các trường khác.
            price | village: none | `village: none
endsWithVillage: true` | price.yaml:7: Chỉ trạng thái (STATE) tự ghi thôn (village: required hoặc optional) mới kết thúc cùng thôn; hãy bỏ mục này.
            harvest | village: required | `village: required
endsWithVillage: true` | harvest.yaml:7: Chỉ trạng thái (STATE) tự ghi thôn (village: required hoặc optional) mới kết thúc cùng thôn; hãy bỏ mục này.
            price | village: none | `village: none
sample: true` | price.yaml:7: Điều tra mẫu ghi từng phiếu của một kỳ (kind: EVENT), không nhận số tổng; hãy bỏ “sample” hoặc sửa hai mục kia.
            harvest | totals: true | `totals: true
sample: true` | harvest.yaml:10: Điều tra mẫu ghi từng phiếu của một kỳ (kind: EVENT), không nhận số tổng; hãy bỏ “sample” hoặc sửa hai mục kia.
            harvest | village: required | village: none | harvest.yaml:9: Sổ nhận số tổng của thôn thì “village” phải là required hoặc optional.
            harvest | register: household} | register: household, required: true} | harvest.yaml:15: Số tổng của thôn không nói được “Hộ”, nên trong sổ nhận số tổng trường này không được bắt buộc.
            harvest | through: house, |  | harvest.yaml:21: Trường chép cần đúng một trong hai: “through” (trường trỏ đến bản ghi kia) hoặc “match” (các trường phải bằng nhau).
            harvest | through: house, | through: crop, | harvest.yaml:21: Sổ này không có trường kiểu REFERENCE nào tên “crop”.
            harvest | from: head | from: chu_ho | harvest.yaml:21: Sổ “household” không có trường “chu_ho” để chép.
            harvest | register: price, |  | harvest.yaml:22: Trường chép theo “match” cần “register”: mã của sổ được chép.
            harvest | register: price, | register: gia, | harvest.yaml:22: Không có sổ “gia” trong registers/.
            harvest | {product: crop} | {amount: output} | harvest.yaml:22: “amount” và “output” không cùng kiểu hoặc không cùng danh mục nên không bao giờ khớp.
            harvest | {product: crop} | {san_pham: crop} | harvest.yaml:22: Sổ “price” không có trường “san_pham” để khớp.
            harvest | {product: crop} | {product: cay} | harvest.yaml:22: Sổ này không có trường “cay” để khớp.
            harvest | {product: crop} | {place: note} | harvest.yaml:22: Sổ “price” không ghi “unique: [[place]]”, nên có thể có nhiều bản ghi khớp; hãy khớp theo các trường không trùng nhau.
            harvest | output * price | output * prize | harvest.yaml:18: Dòng 1, cột 10 của công thức: sổ bộ “harvest” không có trường “prize”; ý bạn là “price”?
            harvest | output * price | output / area | harvest.yaml:18: Dòng 1, cột 1 của công thức: công thức cho ra “kg/ha” nhưng trường có đơn vị “triệu đồng”; hãy sửa công thức hoặc đơn vị.
            harvest | output * price | value * 2 | harvest.yaml:18: Trường tự tính không đọc được trường tự tính khác (“value”); hãy viết thẳng phép tính của trường đó vào đây.
            harvest | holds: area > 0 | holds: area + 1 | harvest.yaml:24: Dòng 1, cột 6 của công thức: ở đây cần một điều kiện đúng hoặc sai, nhưng lại là số; hãy so sánh nó với một giá trị.
            harvest | requiredWhen: output > 9000 | requiredWhen: crop = "lua" | harvest.yaml:19: Dòng 1, cột 8 của công thức: trường “crop” không có lựa chọn “lua”.
            harvest | severity: ERROR | severity: LOI | harvest.yaml:24: “severity” cần một trong: ERROR, WARNING; không phải “LOI”.
            """)
    void aMistakeIsToldWithFileAndLine(String register, String said, String instead, String finding)
            throws IOException {
        change("base/registers/" + register + ".yaml", said, instead == null ? "" : instead);
        assertThat(findings("base")).contains("base/registers/" + finding);
    }

    @Nested
    class Lists {

        @ParameterizedTest(name = "{2}")
        @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                code: maize | code: paddy | 6: Lựa chọn “paddy” đã có trong danh mục này.
                code: maize | code: Ngô nếp | 6: Mã “Ngô nếp” không dùng được; mã gồm chữ thường không dấu, số, gạch dưới, bắt đầu bằng chữ, nhiều nhất 40 ký tự, như “crop_season”.
                to: 2026-12-31 | to: 2021-12-31 | 10: Ngày cuối 2021-12-31 đứng trước ngày đầu 2022-01-01.
                to: 2026-12-31 | to: 31/12/2026 | 10: “to” cần một ngày như 2026-03-14, không phải “31/12/2026”.
                code: standards | code: crops | 7: Mã danh mục “crops” đã dùng cho một danh mục khác.
                name: Chuẩn | ten: Chuẩn | 8: Không có mục nào tên “ten”; các mục dùng được: code, name, choices.
                """)
        void withAMistakeAreToldWithTheirLine(String said, String instead, String finding) throws IOException {
            change("base/lists.yaml", said, instead);
            assertThat(findings("base")).contains("base/lists.yaml:" + finding);
        }

        @Test
        void withoutChoicesAreOfNoUse() throws IOException {
            write("base/lists.yaml", LISTS + "  - {code: seasons, name: Vụ, choices: []}\n");
            assertThat(findings("base"))
                    .containsExactly("base/lists.yaml:11: Danh mục cần ít nhất một lựa chọn trong “choices”.");
        }
    }

    @Nested
    class CopiesBetweenRegisters {

        @Test
        void mayNotRunInACircle() throws IOException {
            write("base/registers/household.yaml", HOUSEHOLD + """
                      - {code: last_harvest, name: Vụ cuối, type: REFERENCE, register: harvest}
                    copies:
                      - {code: crop, name: Cây, through: last_harvest, from: crop}
                    """);
            assertThat(findings("base"))
                    .containsExactly(
                            "base/registers/harvest.yaml:21: Các sổ chép vòng quanh nhau: harvest → household → harvest; "
                                    + "hãy bỏ một trường chép trong vòng này.");
        }

        @Test
        void mayNotLeadFromARegisterToItself() throws IOException {
            change("base/registers/household.yaml", "village: required", "village: {from: parent}");
            write(
                    "base/registers/household.yaml",
                    Files.readString(packs.resolve("base/registers/household.yaml")) + """
                      - {code: parent, name: Hộ gốc, type: REFERENCE, register: household}
                    """);
            assertThat(findings("base"))
                    .containsExactly(
                            "base/registers/household.yaml:6: Các sổ chép vòng quanh nhau: household → household; hãy bỏ một "
                                    + "trường chép trong vòng này.");
        }

        @Test
        void ofACopyThatLeadsNowhereAreToldWhereItBegins() throws IOException {
            write(
                    "base/registers/sale.yaml",
                    PRICE.replace("code: price", "code: sale").replace("unique: [[product]]", "") + """
                      - {code: harvest, name: Vụ, type: REFERENCE, register: harvest}
                    copies:
                      - {code: head, name: Chủ hộ, through: harvest, from: head}
                    """);
            assertThat(findings("base")).isEmpty();
            change("base/registers/harvest.yaml", "from: head", "from: chu_ho");
            assertThat(findings("base"))
                    .containsExactly(
                            "base/registers/harvest.yaml:21: Sổ “household” không có trường “chu_ho” để chép.");
        }
    }

    @Nested
    class APackOnTop {

        @BeforeEach
        void aCommune() throws IOException {
            write("ta-nang/pack.yaml", "code: ta-nang\nname: Xã\nextends: ../base\n");
        }

        private void adds(String field) throws IOException {
            write("ta-nang/registers/household.yaml", "adds: household\nfields:\n  - " + field + "\n");
        }

        @Test
        void addsFieldsUnderItsPrefix() throws IOException {
            adds("{code: x_ta_nang_clan, name: Dòng họ, type: TEXT}");
            var findings = new PackFindings();
            var household = read("ta-nang", findings).get("household");
            assertThat(findings.list()).isEmpty();
            assertThat(household.fields())
                    .extracting(RegisterField::code)
                    .containsExactly("head", "place", "phone", "x_ta_nang_clan");
        }

        @Test
        void addsRegistersAndListsUnderItsPrefix() throws IOException {
            write("ta-nang/lists.yaml", """
                    lists: [{code: x_ta_nang_clans, name: Dòng họ, choices: [{code: nong, name: Họ Nông}]}]
                    """);
            write(
                    "ta-nang/registers/x_ta_nang_price.yaml",
                    PRICE.replace("code: price", "code: x_ta_nang_price")
                            .replace("list: crops", "list: x_ta_nang_clans"));
            assertThat(findings("ta-nang")).isEmpty();
        }

        @ParameterizedTest(name = "{1}")
        @CsvSource(delimiter = '|', textBlock = """
                {code: clan, name: Dòng họ, type: TEXT} | 3: Mã mà bộ “ta-nang” thêm vào phải bắt đầu bằng “x_ta_nang_”, như “x_ta_nang_clan”.
                {code: x_ta_nang_clan, name: Dòng họ, type: TEXT, required: true} | 3: Trường thêm vào sổ của bộ bên dưới không được bắt buộc, vì bản ghi của xã khác không có trường này.
                {code: x_ta_nang_clan, name: Dòng họ, type: TEXT, requiredWhen: head is empty} | 3: Trường thêm vào sổ của bộ bên dưới không được bắt buộc, vì bản ghi của xã khác không có trường này.
                {code: x_ta_nang_clan, name: Dòng họ, type: CHOICE, list: ho} | 3: Không có danh mục “ho” trong lists.yaml.
                """)
        void mayNotAddOtherFields(String field, String finding) throws IOException {
            adds(field);
            assertThat(findings("ta-nang")).containsExactly("ta-nang/registers/household.yaml:" + finding);
        }

        @Test
        void mayNotChangeWhatIsBelow() throws IOException {
            write("ta-nang/registers/household.yaml", """
                    adds: household
                    name: Sổ khác
                    fields: [{code: x_ta_nang_clan, name: Dòng họ, type: TEXT}]
                    """);
            assertThat(findings("ta-nang"))
                    .containsExactly(
                            "ta-nang/registers/household.yaml:2: Không có mục nào tên “name”; các mục dùng được: adds, fields.");
        }

        @Test
        void mayNotAddToARegisterThatIsNotThere() throws IOException {
            write("ta-nang/registers/house.yaml", """
                    adds: house
                    fields: [{code: x_ta_nang_clan, name: Dòng họ, type: TEXT}]
                    """);
            assertThat(findings("ta-nang"))
                    .containsExactly(
                            "ta-nang/registers/house.yaml:1: Các bộ cấu hình bên dưới không có sổ “house” để thêm trường vào.");
        }

        @Test
        void mayNotTakeTheNameOfALaterRegisterOfTheBase() throws IOException {
            write("ta-nang/registers/fish_pond.yaml", PRICE.replace("code: price", "code: fish_pond"));
            assertThat(findings("ta-nang"))
                    .containsExactly(
                            "ta-nang/registers/fish_pond.yaml:1: Mã mà bộ “ta-nang” thêm vào phải bắt đầu bằng "
                                    + "“x_ta_nang_”, như “x_ta_nang_fish_pond”.");
        }
    }

    @Nested
    class HostileFiles {

        private void endsInASentence(String yaml) throws IOException {
            write("base/registers/price.yaml", yaml);
            assertThat(findings("base"))
                    .anyMatch(finding -> finding.startsWith("base/registers/price.yaml") && finding.endsWith("."));
        }

        @Test
        void ofAliasesThatMultiplyEndInASentence() throws IOException {
            var bomb = new StringBuilder("a0: &a0 [x, x, x, x, x, x, x, x, x]\n");
            for (int i = 1; i < 30; i++) {
                bomb.append("a%d: &a%d [*a%d, *a%d, *a%d, *a%d, *a%d]\n"
                        .formatted(i, i, i - 1, i - 1, i - 1, i - 1, i - 1));
            }
            endsInASentence(bomb.toString());
        }

        @Test
        void whoseFieldsAreNestedWithoutEndEndInASentence() throws IOException {
            endsInASentence(PRICE + "copies: " + "[".repeat(100_000));
        }

        @Test
        void withAFormulaThatIsNestedWithoutEndEndInASentence() throws IOException {
            endsInASentence(PRICE + "rules: [{holds: \"" + "(".repeat(50_000) + "\", severity: ERROR, sentence: x}]\n");
        }

        @Test
        void thatAreNoMappingEndInASentence() throws IOException {
            endsInASentence("- a\n- b\n");
            endsInASentence(PRICE.replace("fields:", "fields: x\nfeld:"));
            endsInASentence(PRICE.replace("rights: {read: [OFFICER], write: [OFFICER]}", "rights: x"));
        }

        @Test
        void withANameAsSqlEndInASentence() throws IOException {
            endsInASentence(PRICE.replace("code: price", "code: price; DROP SCHEMA register CASCADE"));
        }
    }

    @Test
    void aFileMustBeCalledAsItsRegister() throws IOException {
        write("base/registers/gia.yaml", PRICE.replace("code: price", "code: market"));
        assertThat(findings("base"))
                .containsExactly("base/registers/gia.yaml:1: Tệp của sổ “market” phải mang tên “market.yaml”.");
    }

    @Test
    void whatStandsOnSomethingWrongIsNotAnsweredEither() throws IOException {
        change("base/registers/household.yaml", "type: POINT", "type: MAP");
        assertThat(read("base", new PackFindings()).list())
                .extracting(Register::code)
                .containsExactly("price");
    }
}
