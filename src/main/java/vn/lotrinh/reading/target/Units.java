package vn.lotrinh.reading.target;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.util.StringUtils;

/** Units as they follow a number: signs, money, measures, counted nouns, and what stands behind a slash. */
final class Units {

    private static final String SCALE =
            "nghìn\\s+tỷ|nghìn\\s+tỉ|ngàn\\s+tỷ|nghìn|ngàn|triệu|(?:tỷ|tỉ)(?!\\s+(?:lệ|trọng|suất|số|giá))|vạn";

    private static final String MONEY = "đồng|usd|đô\\s+la(?:\\s+mỹ)?|vnđ|vnd|eur";

    private static final String SIGN = "điểm\\s+phần\\s+trăm|điểm\\s*%|phần\\s+trăm|%|‰";

    private static final String MEASURE = Words.alternatives("""
            ha, hecta, héc ta, km2, km², m2, m², m3, m³, km, mét vuông, mét khối, mét, m, kg, tấn, tạ, yến, lít,
            mw, mwp, kw, kwh, mbps, gbps, gb, tb, ster, hải lý, lần, tuổi
            """);

    /** Counted nouns of more than one word; of any other noun the first word is the unit. */
    private static final String NOUNS = """
            công dân, bé trai, bé gái, điểm trường, điểm trạm, chính sách, điểm du lịch, điểm dừng chân, câu chuyện, cô đỡ, hội chợ, nhà nghỉ, nhà tạm,
            cây giống, giải thưởng, phút, giờ, ngày, ngày công, nhà vệ sinh, vườn, gian hàng,
            tủ sách, thư viện, sân, bến,
            làng nghề, hợp tác xã, tổ hợp tác, doanh nghiệp, lao động, sản phẩm, mô hình, lượt khách, lượt
            người, lượt, công trình, thủ tục hành chính, thủ tục, dự án, trang trại, gia trại, khu dân cư,
            giường bệnh, bác sĩ, dược sĩ, điều dưỡng, học sinh, sinh viên, đảng viên, chi bộ, đảng bộ, hội viên,
            đoàn viên, cơ sở, nhà văn hóa, nhà văn hoá, tiêu chí, nhà máy, cán bộ, công chức, viên chức, giáo
            viên, học viên, chuyên gia, sáng kiến, văn bản, hội nghị, đơn vị, hồ sơ, con giống, cây xanh, cây,
            con, hộ, người, thôn, bản, xã, phường, xóm, tổ dân phố, tổ, trường, lớp, trạm y tế, trạm, chợ, cầu,
            tuyến, điểm, vùng, chuỗi, cụm công nghiệp, khu công nghiệp, cụm, khu, nhãn hiệu, thương hiệu, chỉ
            dẫn địa lý, mã số vùng trồng, mã, giống, cuộc, buổi, đợt, vụ, ca, bài, tin, ấn phẩm, nhà, căn, ngôi,
            di tích, lễ hội, câu lạc bộ, đội, nhóm hộ, gia đình, phòng, máy, thiết bị, camera, hệ thống, nền
            tảng, phần mềm, dịch vụ công, dịch vụ, ngành nghề, nghề, homestay, khách sạn, buồng, tour, khách,
            tàu, lồng, ao, bể, hồ, đập, kênh, trẻ em, trẻ, phụ nữ, thanh niên, nông dân, người cao tuổi, gia
            cầm, lợn, trâu, bò, nhà đầu tư, nhà công vụ, nhà văn hóa, nhà đại đoàn kết, nhà ở xã hội, nhà ở, liên hiệp hợp tác xã,
            thành viên, hướng dẫn viên, tình nguyện viên, tuyên truyền viên, cộng tác viên, vận động viên, nghệ nhân, bệnh nhân, đối tượng,
            bản tin, hiện vật, tài liệu, vũ khí, bãi rác, bãi đỗ xe, bãi, nghĩa trang, đình, chùa, đền, tiết, khẩu, mắt, suất học bổng,
            suất, phần quà, giường, thùng, xe, bệnh viện, nhóm trẻ, chi hội, chi đoàn, hội quán, hương ước,
            tài khoản, giao dịch, gói thầu, quầy, giải(?!\\s+pháp), huy chương, sáng chế, bằng, chứng chỉ, trận, tuyến đường,
            cặp, đám, bình chữa cháy, biển chỉ dẫn, biển, cổng chào, tủ, hòm thư, loa, cụm loa, màn hình, biên chế, trung tâm, tổ chức đảng, đồ án, cộng đồng, chữ ký số, chữ ký, lò, xưởng, ngầm tràn, ngầm, đàn, trang, tờ, cuộc thi,
            em, phân xưởng, kho, cửa hàng, siêu thị, mỏ, hang, thác, vườn hoa, công viên, tượng đài, bia, biển báo, cột, đèn, bóng đèn, bàn, ghế, máy tính, hộ kinh doanh, quyển, cuốn, bức, tác phẩm, vị trí, khóa, khoá, phiên, lồng bè, thửa, lô,
            nhân viên y tế, hộ lý, y sĩ, nữ hộ sinh, dược sĩ đại học, người dân, hạng mục, vườn ươm, trụ sở, chương trình, kế hoạch, nghị quyết, đề án, đề tài, nhiệm vụ khoa học, htx, tht,
            dn
            """;

    private static final String NOUN = Words.alternatives(NOUNS);

    private static final Pattern UNIT = Words.pattern("[\\s*]*(?:(?<percent>" + SIGN + ")"
            + "|(?<other>(?:(?<scale>" + SCALE + ")\\s+)?(?:" + MONEY + "|" + MEASURE + "|" + NOUN + ")(?!\\p{L})"
            + "|(?:" + SCALE + ")(?!\\p{L})))");

    private static final String PER_WHAT = """
            trẻ đẻ sống, trẻ sinh ra sống, trẻ em, phụ nữ, bà mẹ, bé gái, người dân, người, năm, ha, hộ, tháng, quý, ngày đêm, ngày, dân số, dân, trẻ đẻ sống, lao động, km2,
            km, mô hình, lớp, thôn, xã, vụ, trường, sản phẩm, lượt khách, lượt, khách, con, m2, m3, đơn vị diện
            tích, nhân khẩu, tuần, ngày làm việc, khẩu, đầu người, hộ dân, đơn vị hành chính, bữa, kỳ, lần, hội viên, lượt người, đợt, cây, hồ sơ, giờ, cuộc, dự án, chi bộ
            """;

    private static final Pattern PER = Words.pattern("\\s*/\\s*(?:\\d[\\d.]*\\s*)?(?:(?:vạn|nghìn|ngàn|triệu)\\s+)?(?:"
            + Words.alternatives(NOUNS, PER_WHAT) + ")(?!\\p{L})");

    /** "trên 1 vạn dân", "trên 10.000 dân": what the figure is told per; the unit stays the noun. */
    private static final Pattern ON =
            Words.pattern("\\s+trên\\s+(?:một\\s+|0?1\\s+)?((?:\\d[\\d.]*|vạn|nghìn)\\s*dân)(?!\\p{L})");

    /** Most nouns that nobody listed have two syllables. */
    private static final Pattern ANY_NOUN = Words.pattern("[\\s*]*((?:(?:" + SCALE + ")\\s+)?\\p{L}{2,}(?:\\s+(?!(?:"
            + Words.alternatives("""
            mới, đạt, được, có, và, trong, tại, cho, của, để, ở, thuộc, do, với, cấp, trở, mỗi, hằng, hàng, vào, là, đã, đang, trên, dưới,
            theo, từ, đến, so, tham gia, hoạt động, đủ, cũ, lớn, nhỏ, cao, thấp, tốt, khác, nghèo, xa, gần, không, còn, phục vụ, gắn, ra, lên
            """)
            + ")(?!\\p{L}))\\p{L}{2,})?)(?!\\p{L})");

    private Units() {}

    /** A unit with where it ends. */
    record Unit(String words, int end, boolean known) {
        boolean isShare() {
            return words.startsWith("%")
                    || words.startsWith("‰")
                    || words.startsWith("điểm %")
                    || words.startsWith("điểm phần trăm");
        }

        boolean isMoney() {
            return MONEY_WORDS.matcher(words).find();
        }

        boolean perYear() {
            return words.endsWith("/năm");
        }
    }

    private static final Pattern MONEY_WORDS = Words.anywhere("đồng", "usd", "vnđ", "vnd");

    /** The unit at a place; a noun that is not in the list counts as one too, but is not known. */
    static Optional<Unit> at(String text, int from) {
        Matcher match = UNIT.matcher(text).region(from, text.length());
        match.useTransparentBounds(true);
        if (match.lookingAt()) {
            String base = match.group("percent") != null ? sign(match.group("percent")) : clean(match.group("other"));
            return Optional.of(withPer(text, base, match.end()));
        }
        Matcher per = PER.matcher(text).region(from, text.length());
        if (per.lookingAt()
                && Character.isDigit(per.group().replaceFirst("\\s*/\\s*", "").charAt(0))) {
            return Optional.of(new Unit(per.group().strip(), per.end(), true));
        }
        Matcher noun = ANY_NOUN.matcher(text).region(from, text.length());
        return noun.lookingAt() ? Optional.of(new Unit(clean(noun.group(1)), noun.end(), false)) : Optional.empty();
    }

    private static Unit withPer(String text, String base, int from) {
        var words = new StringBuilder(base);
        int end = from;
        Matcher per = PER.matcher(text);
        while (per.region(end, text.length()).lookingAt()) {
            words.append(per.group().replaceAll("\\s*/\\s*", "/").replaceAll("\\s+", " "));
            end = per.end();
        }
        Matcher on = ON.matcher(text).region(end, text.length());
        if (on.lookingAt()) {
            end = on.end();
        }
        return new Unit(words.toString(), end, true);
    }

    private static String sign(String written) {
        String clean = clean(written);
        return clean.equals("phần trăm") ? "%" : clean;
    }

    private static String clean(String words) {
        String clean = words.strip().replaceAll("\\s+", " ");
        return clean.equals(clean.toUpperCase(Locale.ROOT)) && clean.length() > 2
                ? clean
                : StringUtils.uncapitalize(clean);
    }

    /** The unit that a table's column or the brackets behind a name give; the whole of it. */
    static String whole(String written) {
        String clean = clean(written.replaceAll("[()]", " "));
        return clean.replaceAll("\\s*/\\s*", "/");
    }
}
