package vn.lotrinh.criteria;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.lotrinh.given.PackOfNamCuong;
import vn.lotrinh.pack.Pack;
import vn.lotrinh.pack.PackFinding;
import vn.lotrinh.pack.PackFindings;
import vn.lotrinh.registry.RegisterPart;

class CriteriaPartTest {

    private static final String SOUND = """
            code: ntm-thon
            name: Bộ tiêu chí thôn
            subject: VILLAGE
            from: 2027-01-01
            source: Quyết định mẫu
            verified: true
            complete: true
            groups:
              - {code: NHOM_1, name: Nhóm 1, definition: Gần đô thị}
              - {code: NHOM_2, name: Nhóm 2, definition: Còn lại}
            criteria:
              - code: "1"
                name: Giao thông
                indicators:
                  - code: "1.1"
                    name: Đường trục thôn
                    requires: {words: Đạt}
                  - code: "1.2"
                    name: Bảo hiểm y tế
                    requiresByGroup:
                      - {group: NHOM_1, atLeast: 95, unit: "%"}
                      - {group: NHOM_2, atLeast: 90, unit: "%"}
                    measuredBy: {indicator: the-bao-hiem, at: VILLAGE}
            outcome:
              register: recognition
              values: {standard: ntm}
              countedBy: the-bao-hiem
            """;

    private static final String BY_YEAR = """
            code: xa-mau
            name: Bộ tiêu chí xã
            subject: COMMUNE
            from: 2022-03-08
            to: 2023-12-31
            source: Quyết định mẫu
            verified: true
            complete: true
            criteria:
              - code: "1"
                name: Thu nhập
                indicators:
                  - code: "1.1"
                    name: Thu nhập
                    requiresByYear:
                      - {year: 2021, atLeast: 36, unit: triệu đồng}
                      - {year: 2022, atLeast: 39.5, unit: triệu đồng}
                      - {year: 2023, atLeast: 42, unit: triệu đồng}
                    measuredBy: {indicator: thu-nhap}
            """;

    private static final String SCORED = """
            code: san-pham
            name: Bộ chấm điểm
            subject: RECORD
            register: product
            from: 2026-01-01
            source: Quyết định mẫu
            verified: true
            complete: true
            parts:
              - code: A
                name: Phần A
                points: 60
                items:
                  - {code: A.1, name: Nội dung, points: 20}
              - {code: B, name: Phần B, points: 40, items: [{code: B.1, name: Nội dung}]}
            bands:
              - {code: "2", name: Hai sao, from: 50, to: 100}
              - {code: "1", name: Một sao, from: 0, to: 50, verified: false}
            outcome:
              register: product
              values: {stars: "{band}"}
            """;

    private static final String REGISTER = """
            code: recognition
            name: Sổ công nhận
            one: quyết định
            kind: STATE
            countedUnit: thôn
            village: required
            title: [number]
            identity: [number]
            unique: [[number]]
            rights: {read: [OFFICER], write: [OFFICER]}
            card: {who: cán bộ, paper: quyết định, often: khi có, records: một, usedBy: chỉ tiêu T12}
            fields:
              - {code: number, name: Số, type: TEXT, required: true}
              - {code: standard, name: Chuẩn, type: CHOICE, list: standards}
              - {code: papers, name: Tệp, type: ATTACHMENTS}
            """;

    private static final String PRODUCTS = """
            code: product
            name: Sổ sản phẩm
            one: sản phẩm
            kind: STATE
            countedUnit: sản phẩm
            village: none
            title: [number]
            identity: [number]
            unique: [[number]]
            rights: {read: [OFFICER], write: [OFFICER]}
            card: {who: cán bộ, paper: hồ sơ, often: khi có, records: một, usedBy: chỉ tiêu T13}
            fields:
              - {code: number, name: Số, type: TEXT, required: true}
              - {code: stars, name: Số sao, type: TEXT}
            """;

    private static final String INDICATOR = """
            indicators:
              - {code: the-bao-hiem, name: Thẻ, unit: "%", decimals: 1, level: VILLAGE, frequency: YEAR, overTime: LAST, definition: Người có thẻ.}
              - {code: thu-nhap, name: Thu nhập, unit: triệu đồng, decimals: 1, level: COMMUNE, frequency: YEAR, overTime: SUM, definition: Thu nhập.}
            """;

    @TempDir
    Path pack;

    private void write(String file, String text) throws IOException {
        Path path = pack.resolve(file);
        Files.createDirectories(Objects.requireNonNull(path.getParent()));
        Files.writeString(path, text);
    }

    private List<CriteriaSet> read(PackFindings findings) throws IOException {
        write("pack.yaml", "code: mau\nname: Mẫu\n");
        write("units.yaml", "units: [\"%\", triệu đồng, thôn, sản phẩm]\n");
        write("indicators.yaml", INDICATOR);
        write(
                "lists.yaml",
                "lists:\n  - {code: standards, name: Chuẩn, choices: [{code: ntm, name: Nông thôn mới}]}\n");
        write("registers/recognition.yaml", REGISTER);
        write("registers/product.yaml", PRODUCTS);
        return new CriteriaPart().read(Pack.open(pack, findings), findings);
    }

    @Test
    void theRegistersOfTheseTestsAreSound() throws IOException {
        read(new PackFindings());
        var findings = new PackFindings();
        new RegisterPart().read(Pack.open(pack, findings), findings);
        assertThat(findings.list()).isEmpty();
    }

    private List<String> findingsOf(String file, String said, String instead, String text) throws IOException {
        assertThat(text).contains(said);
        int at = text.indexOf(said);
        write("criteria/" + file, text.substring(0, at) + instead + text.substring(at + said.length()));
        var findings = new PackFindings();
        read(findings);
        return findings.list().stream()
                .map(PackFinding::toString)
                .map(finding -> finding.replaceFirst("^[^/]*/criteria/", ""))
                .toList();
    }

    @Test
    void aSoundSetIsReadAsItStands() throws IOException {
        write("criteria/ntm-thon.yaml", SOUND);
        write("criteria/san-pham.yaml", SCORED);
        var findings = new PackFindings();
        var sets = read(findings);
        assertThat(findings.list()).isEmpty();
        var villages = sets.getFirst();
        assertThat(villages.findItem("1.2")
                        .orElseThrow()
                        .requirementOf("NHOM_2", null)
                        .orElseThrow()
                        .inWords())
                .isEqualTo("≥ 90%");
        assertThat(villages.findItem("1.2").orElseThrow().requirementOf(null, null))
                .isEmpty();
        assertThat(sets.getLast().scored()).isTrue();
    }

    /** One mistake at a time: what stood there, what stands there now, and the one finding it makes. */
    @ParameterizedTest(name = "{2}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            code: ntm-thon | code: NTM_thon | ntm-thon.yaml:1: Mã bộ tiêu chí chỉ gồm chữ thường không dấu, số và gạch nối, nhiều nhất 60 ký tự, như “ntm-thon”.
            code: ntm-thon | code: tai-len | ntm-thon.yaml:1: Mã bộ tiêu chí chỉ gồm chữ thường không dấu, số và gạch nối, nhiều nhất 60 ký tự, như “ntm-thon”.
            code: ntm-thon | code: ntm-thon-2 | ntm-thon.yaml:1: Tệp của bộ “ntm-thon-2” phải mang tên “ntm-thon-2.yaml”.
            name: Bộ tiêu chí thôn | ten: Bộ tiêu chí thôn | ntm-thon.yaml:2: Không có mục nào tên “ten”; các mục dùng được: code, name, subject, register, from, to, source, verified, complete, lacking, notFor, groups, criteria, parts, bands, notes, outcome.
            subject: VILLAGE | subject: THON | ntm-thon.yaml:3: “subject” cần một trong: VILLAGE, COMMUNE, RECORD; không phải “THON”.
            from: 2027-01-01 | from: 2027 | ntm-thon.yaml:4: “from” cần một ngày như 2026-03-14, không phải “2027”.
            from: 2027-01-01 | verified: true # | ntm-thon.yaml:1: Thiếu “from”: cần ngày đầu tiên mà bộ này áp dụng, như 2026-02-15.
            source: Quyết định mẫu | to: 2026-01-01 | ntm-thon.yaml:5: Ngày cuối cùng áp dụng (2026-01-01) đứng trước ngày đầu tiên (2027-01-01).
            complete: true | complete: false | ntm-thon.yaml:7: Bộ chưa đủ (complete không phải true) thì cần “lacking”: còn thiếu gì, lấy ở đâu.
            source: Quyết định mẫu | lacking: Chưa nạp | ntm-thon.yaml:5: Bộ đã đủ (complete: true) thì không còn gì để ghi ở “lacking”.
            source: Quyết định mẫu | register: recognition | ntm-thon.yaml:5: Chỉ bộ đánh giá bản ghi của sổ (subject: RECORD) mới ghi “register”.
            verified: true | notFor: [{kind: WARD, text: Của xã, source: Văn bản}, {kind: COMMUNE, text: Của phường, source: Văn bản}] | ntm-thon.yaml:6: Bộ không áp dụng cho cả xã lẫn phường thì không đánh giá được ai; hãy bỏ bớt một loại.
            verified: true | notFor: [{kind: WARD, text: Của xã, sources: Văn bản}] | ntm-thon.yaml:6: Không có mục nào tên “sources”; các mục dùng được: kind, text, source, verified.
            code: NHOM_2 | code: NHOM_1 | ntm-thon.yaml:10: Mã nhóm “NHOM_1” đã dùng cho một nhóm khác.
            code: NHOM_1 | code: nhom1 | ntm-thon.yaml:9: Mã nhóm xã chỉ gồm chữ hoa không dấu, số và gạch dưới, như “NHOM_1”.
            code: "1.2" | code: "1.1" | ntm-thon.yaml:18: Mã “1.1” đã dùng ở trên.
            code: "1.1" | code: "1-1" | ntm-thon.yaml:15: Mã gồm chữ không dấu và số, các phần cách nhau bằng dấu chấm, như “17.10” hoặc “A.1”.
            requires: {words: Đạt} | level: {words: Đạt} | ntm-thon.yaml:17: Không có mục nào tên “level”; các mục dùng được: code, name, requires, requiresByGroup, requiresByYear, evidence, measuredBy, note, verified.
            requires: {words: Đạt} | requires: {words: Đạt, atMost: 1} | ntm-thon.yaml:17: Mức phải đạt cần đúng một trong ba: “atLeast”, “atMost” (một con số có “unit”) hoặc “words” (bằng lời).
            requires: {words: Đạt} | requires: {atLeast: 5} | ntm-thon.yaml:17: Thiếu “unit”: cần một dòng chữ.
            requires: {words: Đạt} | requires: {atLeast: năm, unit: "%"} | ntm-thon.yaml:17: “atLeast” cần một con số như 1.5 (dấu chấm là dấu thập phân), không phải “năm”.
            requires: {words: Đạt} | requires: {words: Đạt, unit: "%"} | ntm-thon.yaml:17: Mức bằng lời thì không có đơn vị.
            requires: {words: Đạt} | note: Chưa biết mức | ntm-thon.yaml:15: Thiếu “requires”: mức phải đạt; chỉ mục chưa kiểm chứng (verified: false) mới để trống.
            requires: {words: Đạt} | requires: {atLeast: -1, unit: thôn} | ntm-thon.yaml:17: Mức phải đạt không âm; hãy ghi số từ 0 trở lên.
            requires: {words: Đạt} | requires: {atMost: 101, unit: "%"} | ntm-thon.yaml:17: Mức tính bằng “%” không vượt 100; hãy ghi lại mức hoặc đơn vị.
            requires: {words: Đạt} | requires: {atLeast: 5, unit: km} | ntm-thon.yaml:17: Đơn vị “km” không có trong units.yaml; thêm vào đó hoặc chọn đơn vị đã có.
            requires: {words: Đạt} | verified: có thể | ntm-thon.yaml:17: “verified” cần true hoặc false, không phải “có thể”.
            group: NHOM_2, atLeast: 90 | group: NHOM_3, atLeast: 90 | ntm-thon.yaml:22: Bộ không có nhóm xã “NHOM_3”; ghi nhóm ở “groups”.
            group: NHOM_2, atLeast: 90 | group: NHOM_1, atLeast: 90 | ntm-thon.yaml:22: Nhóm “NHOM_1” đã có mức ở trên.
            - {group: NHOM_2, atLeast: 90, unit: "%"} | `` | ntm-thon.yaml:20: Chưa có mức cho nhóm NHOM_2.
            atLeast: 90, unit: "%" | atLeast: 90, unit: triệu đồng | ntm-thon.yaml:23: Chỉ số “the-bao-hiem” tính bằng “%”, mức phải đạt lại ghi “triệu đồng”.
            atLeast: 90, unit: "%" | words: Nhiều | ntm-thon.yaml:23: Tính từ số liệu thì mức phải đạt là một con số (atLeast hoặc atMost), không phải lời.
            indicator: the-bao-hiem, at | indicator: the-bao-hien, at | ntm-thon.yaml:23: Không có chỉ số “the-bao-hien”; dùng mã trong indicators.yaml.
            at: VILLAGE | at: HAMLET | ntm-thon.yaml:23: “at” cần một trong: VILLAGE, COMMUNE; không phải “HAMLET”.
            subject: VILLAGE | subject: COMMUNE | ntm-thon.yaml:23: Chỉ bộ đánh giá thôn (subject: VILLAGE) mới lấy số liệu của thôn.
            values: {standard: ntm} | values: {standart: ntm} | ntm-thon.yaml:26: Sổ “recognition” không có trường “standart” để điền sẵn.
            values: {standard: ntm} | values: {papers: x} | ntm-thon.yaml:26: Sổ “recognition” không có trường “papers” để điền sẵn.
            values: {standard: ntm} | values: {standard: ocop} | ntm-thon.yaml:26: Danh mục “standards” không có lựa chọn “ocop”.
            values: {standard: ntm} | values: {number: "{points}"} | ntm-thon.yaml:26: Chỉ bộ chấm điểm mới có {points} và {band}.
            countedBy: the-bao-hiem | countedBy: khac | ntm-thon.yaml:27: Không có chỉ số “khac” trong indicators.yaml.
            """)
    void isToldWithItsLine(String said, String instead, String finding) throws IOException {
        assertThat(findingsOf("ntm-thon.yaml", said, instead, SOUND)).contains(finding);
    }

    @Test
    void aLevelMayDifferWithTheYearOfTheFigure() throws IOException {
        write("criteria/xa-mau.yaml", BY_YEAR);
        var findings = new PackFindings();
        var item = read(findings).getFirst().findItem("1.1").orElseThrow();
        assertThat(findings.list()).isEmpty();
        assertThat(item.requirementOf(null, 2022)).map(Requirement::inWords).hasValue("≥ 39,5 triệu đồng");
        assertThat(item.requirementOf(null, 2024)).isEmpty();
        assertThat(item.requirementOf(null, null)).isEmpty();
        assertThat(item.levelsByYear()).isEqualTo("≥ 36; 39,5; 42 triệu đồng, lần lượt các năm 2021 đến 2023");
    }

    @ParameterizedTest(name = "{2}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            year: 2022 | year: 2021 | xa-mau.yaml:17: Năm 2021 đã có mức ở trên.
            year: 2022 | year: hai hai | xa-mau.yaml:17: “year” cần một số nguyên từ 2000 đến 2100, không phải “hai hai”.
            {year: 2022, | {nam: 2022, | xa-mau.yaml:17: Không có mục nào tên “nam”; các mục dùng được: year, atLeast, atMost, unit.
            year: 2021 | year: 2020 | xa-mau.yaml:16: Bộ không áp dụng vào năm 2020, nên không bao giờ xét số liệu của năm ấy.
            year: 2023 | year: 2024 | xa-mau.yaml:18: Bộ không áp dụng vào năm 2024, nên không bao giờ xét số liệu của năm ấy.
            - {year: 2022, atLeast: 39.5, unit: triệu đồng} | `` | xa-mau.yaml:15: Chưa có mức cho năm 2022.
            - {year: 2023, atLeast: 42, unit: triệu đồng} | `` | xa-mau.yaml:15: Chưa có mức cho năm 2023.
            atLeast: 39.5 | words: Cao hơn | xa-mau.yaml:17: Không có mục nào tên “words”; các mục dùng được: year, atLeast, atMost, unit.
            atLeast: 39.5 | atLeast: 39.5, atMost: 50 | xa-mau.yaml:17: Mức của một năm cần đúng một trong hai: “atLeast” hoặc “atMost”, có “unit”.
            atLeast: 39.5, unit: triệu đồng | atLeast: 39.5, unit: "%" | xa-mau.yaml:19: Chỉ số “thu-nhap” tính bằng “triệu đồng”, mức phải đạt lại ghi “%”.
            atLeast: 39.5 | atLeast: -1 | xa-mau.yaml:17: Mức phải đạt không âm; hãy ghi số từ 0 trở lên.
            atLeast: 39.5 | atMost: 39.5 | xa-mau.yaml:15: Mức của các năm phải cùng là “atLeast” hoặc cùng là “atMost”.
            measuredBy: {indicator: thu-nhap} | note: Ghi tay | xa-mau.yaml:15: Mức theo năm chỉ dùng cho chỉ tiêu tính từ số liệu, năm là năm của số liệu; hãy ghi “measuredBy”, hoặc ghi mức bằng lời ở “requires”.
            measuredBy: {indicator: thu-nhap} | measuredBy: {indicator: the-bao-hiem} | xa-mau.yaml:19: Chỉ số “the-bao-hiem” tính bằng “%”, mức phải đạt lại ghi “triệu đồng”.
            measuredBy: {indicator: thu-nhap} | requires: {atLeast: 36, unit: triệu đồng} | xa-mau.yaml:15: Ghi một trong “requires” (mọi xã, mọi năm như nhau), “requiresByGroup” (theo nhóm xã), “requiresByYear” (theo năm), không ghi hai.
            """)
    void ofALevelForEachYearIsToldWithItsLine(String said, String instead, String finding) throws IOException {
        assertThat(findingsOf("xa-mau.yaml", said, instead, BY_YEAR)).containsExactly(finding);
    }

    @ParameterizedTest(name = "{2}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            bands: | lists: | san-pham.yaml:16: Không có mục nào tên “lists”; các mục dùng được: code, name, subject, register, from, to, source, verified, complete, lacking, notFor, groups, criteria, parts, bands, notes, outcome.
            bands: | lists: | san-pham.yaml:9: Thiếu “bands”: bộ chấm điểm cần các hạng theo điểm.
            points: 60 | points: 0 | san-pham.yaml:12: Điểm tối đa phải lớn hơn 0.
            points: 20 | points: 70 | san-pham.yaml:14: Điểm tối đa của một nội dung không vượt điểm tối đa của phần chứa nó.
            , items: [{code: B.1, name: Nội dung}] | `` | san-pham.yaml:15: Phần này chưa có nội dung nào để chấm điểm; thêm vào “items”.
            to: 100 | to: 90 | san-pham.yaml:17: Hạng này phải đến 100 điểm, là tổng điểm tối đa của các phần, không phải 90.
            to: 50 | to: 49 | san-pham.yaml:18: Hạng này phải đến 50 điểm, là nơi hạng ở trên bắt đầu, không phải 49.
            from: 0, | from: 1, | san-pham.yaml:16: Hạng thấp nhất phải bắt đầu từ 0 điểm.
            from: 50, | from: 100, | san-pham.yaml:17: Hạng phải bắt đầu ở điểm thấp hơn nơi nó kết thúc.
            code: "1" | code: "2" | san-pham.yaml:18: Mã hạng “2” đã dùng ở trên.
            register: product | lacking: x | san-pham.yaml:1: Thiếu “register”: cần một dòng chữ.
            values: {stars: "{band}"} | value: {stars: "{band}"} | san-pham.yaml:21: Không có mục nào tên “value”; các mục dùng được: register, values, countedBy.
            """)
    void ofAScoredSetIsToldWithItsLine(String said, String instead, String finding) throws IOException {
        assertThat(findingsOf("san-pham.yaml", said, instead, SCORED)).contains(finding);
    }

    @Test
    void aSetIsEitherMetOrScored() throws IOException {
        assertThat(findingsOf("san-pham.yaml", "parts:", "criteria: []\nparts:", SCORED))
                .containsExactly(
                        "san-pham.yaml:9: Bộ tiêu chí cần đúng một trong hai: “criteria” (đạt hay chưa đạt) hoặc “parts” (chấm điểm).");
    }

    @Test
    void onlyWhatIsSaidToBeUnverifiedMayLackItsRequirement() throws IOException {
        String lacking = SOUND.replace("requires: {words: Đạt}", "note: Chưa biết mức");
        assertThat(findingsOf("ntm-thon.yaml", "verified: true\n", "", lacking))
                .containsExactly(
                        "ntm-thon.yaml:14: Thiếu “requires”: mức phải đạt; chỉ mục chưa kiểm chứng (verified: false) mới để trống.");
        assertThat(findingsOf("ntm-thon.yaml", "verified: true", "verified: false", lacking))
                .isEmpty();
        assertThat(findingsOf("ntm-thon.yaml", "note:", "verified: false\n        note:", lacking))
                .isEmpty();
    }

    @Test
    void aMistakeInARequirementIsToldOnce() throws IOException {
        assertThat(findingsOf("ntm-thon.yaml", "atLeast: 90, unit: \"%\"", "atLeast: 90, unit: km", SOUND))
                .hasSize(1);
        assertThat(findingsOf("ntm-thon.yaml", "requiresByGroup:", "requirsByGroup:", SOUND))
                .hasSize(1);
    }

    @Test
    void aSetHasAtLeastOneCriterion() throws IOException {
        String none = SOUND.substring(0, SOUND.indexOf("criteria:")) + "criteria: []\n";
        assertThat(findingsOf("ntm-thon.yaml", "complete: true", "complete: true", none))
                .containsExactly("ntm-thon.yaml:11: “criteria” còn trống; hãy ghi ít nhất một mục.");
        String noParts = SCORED.substring(0, SCORED.indexOf("parts:"))
                + "parts: []\n"
                + SCORED.substring(SCORED.indexOf("bands:"));
        assertThat(findingsOf("san-pham.yaml", "complete: true", "complete: true", noParts))
                .contains("san-pham.yaml:9: “parts” còn trống; hãy ghi ít nhất một mục.")
                .hasSize(2);
    }

    @Test
    void aRegisterThatThePackDoesNotHaveIsToldOnce() throws IOException {
        assertThat(findingsOf("ntm-thon.yaml", "register: recognition", "register: later", SOUND))
                .containsExactly(
                        "ntm-thon.yaml:25: Không có sổ “later” trong bộ cấu hình; hãy ghi mã của một sổ đang có.");
        assertThat(findingsOf("san-pham.yaml", "register: product", "register: produkt", SCORED))
                .contains("san-pham.yaml:4: Không có sổ “produkt” trong bộ cấu hình; hãy ghi mã của một sổ đang có.");
    }

    @Test
    void aRegisterThatIsWrongItselfIsNotToldAgain() throws IOException {
        write(
                "registers/later.yaml",
                REGISTER.replace("code: recognition", "code: later").replace("kind: STATE", "kind: STAND"));
        assertThat(findingsOf("ntm-thon.yaml", "register: recognition", "register: later", SOUND))
                .isEmpty();
    }

    @Nested
    class TheSetsOfTheBasePack {

        private final List<CriteriaSet> sets = PackOfNamCuong.read(new CriteriaPart());

        private CriteriaSet set(String code) {
            return sets.stream()
                    .filter(set -> set.code().equals(code))
                    .findFirst()
                    .orElseThrow();
        }

        @Test
        void ofThePastHasNineteenCriteriaAndFiftySevenItemsNoneOfThemVerified() {
            var set = set("ntm-xa-2021-2025");
            assertThat(set.criteria()).hasSize(19).allMatch(Criterion::verified);
            assertThat(set.items()).hasSize(57).noneMatch(CriterionItem::verified);
            assertThat(set.unverifiedItems()).isEqualTo(57);
            assertThat(set.items().filter(item -> item.requires().isEmpty()).map(CriterionItem::code))
                    .containsExactly("15.3", "17.1");
        }

        @Test
        void ofThePastTakesIncomeFromItsIndicatorAndHoldsItAgainstTheLevelOfItsYear() {
            var set = set("ntm-xa-2021-2025");
            assertThat(set.items().filter(CriterionItem::computed).map(CriterionItem::code))
                    .containsExactly("10");
            var income = set.findItem("10").orElseThrow();
            assertThat(Objects.requireNonNull(income.measuredBy()).indicator())
                    .isEqualTo("thu-nhap-binh-quan-dau-nguoi");
            assertThat(income.levelsByYear())
                    .isEqualTo("≥ 36; 39; 42; 45; 48 triệu đồng/người/năm, lần lượt các năm 2021 đến 2025");
        }

        @Test
        void ofTodaySaysThatItsItemsAreNotLoaded() {
            var set = set("ntm-xa-2026-2030");
            assertThat(set.criteria()).hasSize(10);
            assertThat(set.items()).isEmpty();
            assertThat(set.groups()).hasSize(3);
            assertThat(set.lacking()).contains("47 chỉ tiêu", "Phụ lục I");
        }

        @Test
        void ofProductsHasFortyTwentyFiveAndThirtyFivePoints() {
            var set = set("ocop");
            assertThat(set.criteria())
                    .extracting(Criterion::most)
                    .usingElementComparator(BigDecimal::compareTo)
                    .containsExactly(new BigDecimal("40"), new BigDecimal("25"), new BigDecimal("35"));
            assertThat(set.bands())
                    .filteredOn(CriteriaSet.Band::verified)
                    .extracting(CriteriaSet.Band::code)
                    .containsExactly("5");
        }

        @Test
        void ofVillagesIsNotThereBecauseTheProvinceMakesIt() {
            assertThat(sets).noneMatch(set -> set.subject() == CriteriaSet.Subject.VILLAGE);
        }
    }
}
