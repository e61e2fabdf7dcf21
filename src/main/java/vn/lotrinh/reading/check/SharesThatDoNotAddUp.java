package vn.lotrinh.reading.check;

import java.math.BigDecimal;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.lotrinh.kernel.VietnameseFormat;
import vn.lotrinh.reading.Finding;
import vn.lotrinh.reading.Finding.Code;
import vn.lotrinh.reading.Finding.Severity;
import vn.lotrinh.reading.structure.Line;

/** A structure ("cơ cấu") whose shares make more or less than a whole. */
final class SharesThatDoNotAddUp implements Check {

    private static final Pattern STRUCTURE = Pattern.compile(
            "(?:cơ\\s+cấu|phân\\s+luồng|tỷ\\s+trọng\\s+các)[^.;:%]{0,80}[^.%]*%[^.]*",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern SHARE = Pattern.compile("(?<![\\d.,-])(\\d{1,3}(?:,\\d+)?)\\s*%(?!\\s*/\\s*năm)");
    private static final Pattern NOT_SHARES = Pattern.compile(
            "(?<!\\p{L})(?:tăng|giảm|trở\\s+lên|trên|dưới|từ|còn|đến)(?!\\p{L})(?!\\s+năm)|\\d\\s*[-–]\\s*\\d+\\s*%",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal ROUNDING = new BigDecimal("0.2");
    private static final int FEWEST = 2;

    @Override
    public Stream<Finding> findings(PlanAsRead plan) {
        return plan.paragraphs().stream().flatMap(SharesThatDoNotAddUp::of);
    }

    private static Stream<Finding> of(Line line) {
        return STRUCTURE.matcher(line.text()).results().flatMap(structure -> {
            List<MatchResult> shares =
                    SHARE.matcher(structure.group()).results().toList();
            BigDecimal sum = shares.stream()
                    .map(share -> new BigDecimal(share.group(1).replace(',', '.')))
                    .reduce(BigDecimal.ZERO, BigDecimal::add);
            boolean whole = sum.subtract(HUNDRED).abs().compareTo(ROUNDING) <= 0;
            if (shares.size() < FEWEST
                    || whole
                    || NOT_SHARES.matcher(structure.group()).find()) {
                return Stream.empty();
            }
            return Stream.of(new Finding(
                    Code.SHARES_NOT_100,
                    Severity.ERROR,
                    "Các tỷ trọng trong cơ cấu cộng lại bằng " + VietnameseFormat.number(sum)
                            + "%, không phải 100%; kiểm tra lại từng con số.",
                    PlanAsRead.within(line, structure.start(), structure.end())));
        });
    }
}
