package vn.lotrinh.demo;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/**
 * What happens in the demonstration's commune from 2021 to 2026: most figures go well, income and the standard of villages fall behind,
 * one figure is missing, three villages stay poor. Every number is invented.
 */
final class Story {

    static final int FIRST_YEAR = 2021;
    static final int BASE_YEAR = 2025;
    static final int LAST_YEAR = 2026;

    private Story() {}

    /** Three villages far from the road, which stay behind the others. */
    static final Map<String, BigDecimal> POORER =
            Map.of("T05", new BigDecimal("2.2"), "T09", new BigDecimal("1.8"), "T17", new BigDecimal("2.0"));

    /** Villages that have not handed in the last quarter's cards. */
    static final List<String> SILENT = List.of("T03", "T08", "T11", "T14", "T19");

    /**
     * The yearly figures of one indicator.
     *
     * @param decimals of its amounts
     * @param amounts one per year from {@link #FIRST_YEAR}; the numerator of a ratio
     * @param denominators the same for a ratio; empty for a plain number
     * @param source as an officer would cite it
     */
    record Line(String indicator, int decimals, List<String> amounts, List<String> denominators, String source) {
        Line {
            if (amounts.size() != LAST_YEAR - FIRST_YEAR + 1
                    || !denominators.isEmpty() && denominators.size() != amounts.size()) {
                throw new IllegalArgumentException("Every year has its figure: " + indicator);
            }
        }

        boolean ratio() {
            return !denominators.isEmpty();
        }
    }

    private static final List<String> HOUSEHOLDS = List.of("2098", "2104", "2111", "2117", "2124", "2131");
    private static final List<String> PEOPLE = List.of("10610", "10655", "10698", "10741", "10793", "10836");
    private static final List<String> PROCEDURES = List.of("120", "122", "124", "126", "128", "128");
    private static final List<String> VILLAGES = List.of("23", "23", "23", "23", "23", "23");
    private static final List<String> NATURAL_AREA = List.of("14965", "14965", "14965", "14965", "14965", "14965");

    /** What the commune reports once a year. */
    static final List<Line> OF_THE_COMMUNE = List.of(
            new Line(
                    "gia-tri-san-xuat-nong-lam-thuy-san",
                    1,
                    List.of("157.9", "163.6", "170.0", "177.4", "184.0", "190.1"),
                    List.of(),
                    "Báo cáo kinh tế - xã hội năm (mẫu)"),
            new Line(
                    "thu-nhap-binh-quan-dau-nguoi",
                    0,
                    List.of("27980", "29630", "31870", "34600", "36950", "40180"),
                    List.of("1235", "1232", "1238", "1240", "1240", "1240"),
                    "Điều tra thu nhập 300 hộ (mẫu)"),
            new Line(
                    "ty-le-che-phu-rung",
                    0,
                    List.of("11119", "11143", "11164", "11179", "11194", "11209"),
                    NATURAL_AREA,
                    "Công bố hiện trạng rừng (mẫu)"),
            new Line(
                    "ty-le-thon-dat-chuan-ntm",
                    0,
                    List.of("0", "1", "2", "2", "3", "4"),
                    VILLAGES,
                    "Quyết định công nhận thôn đạt chuẩn (mẫu)"),
            new Line(
                    "lang-nghe-gan-du-lich",
                    0,
                    List.of("0", "0", "0", "0", "0", "0"),
                    List.of(),
                    "Báo cáo văn hóa, du lịch (mẫu)"),
            new Line(
                    "san-pham-ocop-moi",
                    0,
                    List.of("0", "0", "0", "0", "0", "2"),
                    List.of(),
                    "Quyết định công nhận sản phẩm OCOP (mẫu)"),
            new Line(
                    "dich-vu-cong-truc-tuyen-mot-phan",
                    0,
                    List.of("74", "82", "92", "99", "105", "113"),
                    PROCEDURES,
                    "Tệp tháng 12 của cổng dịch vụ công (mẫu)"),
            new Line(
                    "dich-vu-cong-truc-tuyen-toan-trinh",
                    0,
                    List.of("41", "52", "61", "70", "78", "86"),
                    PROCEDURES,
                    "Tệp tháng 12 của cổng dịch vụ công (mẫu)"));

    /** What villages report; before {@link #BASE_YEAR} only the commune's total is known, from the survey. */
    static final List<Line> OF_VILLAGES = List.of(
            new Line(
                    "gia-tri-san-pham-tren-ha",
                    1,
                    List.of("95450.0", "99100.0", "103200.0", "107900.0", "112625.0", "121785.0"),
                    List.of("989.0", "993.0", "996.0", "998.0", "1002.0", "1004.0"),
                    "Phiếu thống kê trồng trọt của thôn (mẫu)"),
            new Line(
                    "luong-thuc-binh-quan-dau-nguoi",
                    0,
                    List.of("5432000", "5413000", "5509000", "5467000", "5515000", "5570000"),
                    PEOPLE,
                    "Phiếu thống kê trồng trọt của thôn (mẫu)"),
            new Line(
                    "ty-le-dien-tich-vietgap-huu-co",
                    1,
                    List.of("58.4", "72.5", "88.6", "121.7", "138.2", "158.0"),
                    List.of("398.0", "399.0", "401.0", "402.0", "404.0", "406.0"),
                    "Giấy chứng nhận còn hiệu lực (mẫu)"),
            new Line(
                    "san-luong-che-bup-tuoi",
                    1,
                    List.of("13.1", "13.9", "14.8", "15.5", "16.2", "17.4"),
                    List.of(),
                    "Sổ thu mua chè của hợp tác xã (mẫu)"),
            new Line(
                    "ty-le-ho-ngheo",
                    0,
                    List.of("512", "486", "456", "423", "395", "367"),
                    HOUSEHOLDS,
                    "Kết quả rà soát hộ nghèo (mẫu)"));

    /** Planting is reported by quarter. */
    static final Line PLANTING = new Line(
            "dien-tich-trong-rung",
            1,
            List.of("14.2", "16.8", "15.1", "18.6", "17.3", "21.6"),
            List.of(),
            "Biên bản nghiệm thu trồng rừng (mẫu)");

    /** Cards are reported by quarter, and some villages have not answered for the last one. */
    static final Line CARDS = new Line(
            "ty-le-bao-hiem-y-te",
            0,
            List.of("9760", "9930", "10080", "10190", "10264", "10420"),
            PEOPLE,
            "Danh sách thẻ bảo hiểm y tế (mẫu)");
}
