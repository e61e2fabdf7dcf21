package vn.lotrinh.reading.structure;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.lotrinh.reading.PlanText.Cell;
import vn.lotrinh.reading.Term;

/**
 * What a document is: its title, who issues it, for which years.
 *
 * @param issuer the body in whose name it is issued
 */
public record Identity(
        @Nullable String title,
        @Nullable String issuer,
        @Nullable Term term) {

    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    private static final Pattern KIND_OF_DOCUMENT = Pattern.compile(
            "^[\\s*]*(KẾ HOẠCH|NGHỊ QUYẾT|ĐỀ ÁN|CHƯƠNG TRÌNH HÀNH ĐỘNG|CHƯƠNG TRÌNH|QUYẾT ĐỊNH|CHỈ THỊ|PHƯƠNG ÁN|BÁO CÁO|DỰ ÁN|CHIẾN LƯỢC|KẾT LUẬN)(?!\\p{Ll}).*");
    private static final Pattern NOT_TITLE = Pattern.compile(
            "^[\\s*]*(?:căn\\s+cứ|-\\s*căn\\s+cứ|-{3,}|_{3,}|\\*{1,3}$|theo\\s+đề\\s+nghị|xét|số[:\\s]+\\d|\\(.*kèm\\s+theo).*",
            FLAGS);
    private static final Pattern BODY = Pattern.compile(
            "(?:ỦY BAN NHÂN DÂN|UỶ BAN NHÂN DÂN|UBND|HỘI ĐỒNG NHÂN DÂN|HĐND|ĐẢNG ỦY|ĐẢNG UỶ|TỈNH ỦY|TỈNH UỶ|HUYỆN ỦY|THÀNH ỦY|BAN CHẤP HÀNH|BAN THƯỜNG VỤ|ĐẢNG BỘ|SỞ|BỘ|CHI CỤC|ĐẠI HỘI|PHÒNG|BAN CHỈ ĐẠO)(?!\\p{L})[^,;.\\d]{0,70}",
            FLAGS);
    private static final Pattern ISSUES = Pattern.compile(
            "^[\\s*-]*(" + BODY.pattern()
                    + "?)\\s+(?:xây\\s+dựng|ban\\s+hành|triển\\s+khai|đề\\s+ra|quyết\\s+nghị|quyết\\s+định)(?!\\p{L}).*",
            FLAGS);
    private static final Pattern TERM = Pattern.compile(
            "(?:(giai\\s+đoạn|nhiệm\\s+kỳ|5\\s+năm|thời\\s+kỳ)\\s*\\(?(?:từ\\s+)?(?:năm\\s+)?)?((?:19|20)\\d{2})\\s*[-–—]\\s*((?:19|20)\\d{2})",
            FLAGS);
    private static final Pattern ONE_YEAR =
            Pattern.compile("(?<!đến\\s)(?<!\\p{L})năm\\s+(20\\d{2})(?!\\s*[-–])", FLAGS);
    /** The head of the other column, where a format has put both into one line. */
    private static final Pattern MOTTO = Pattern.compile("(?:CỘNG\\s+H[ÒO][AÀ]|ĐẢNG\\s+CỘNG\\s+SẢN|Độc\\s+lập\\s+-).*");

    private static final Pattern ENDS_IN_KIND =
            Pattern.compile(".*(?:19|20)\\d{2}\\s+(KẾ HOẠCH|NGHỊ QUYẾT|ĐỀ ÁN|CHƯƠNG TRÌNH|QUYẾT ĐỊNH)$");
    private static final Pattern PLACE_NAME =
            Pattern.compile("^(?:XÃ|PHƯỜNG|TỈNH|THÀNH PHỐ|HUYỆN|ĐẶC KHU|THỊ TRẤN)(?!\\p{L}).*");
    private static final int LINES_OF_HEAD = 14;
    private static final int LONGEST_LINE = 400;

    public static Identity of(Outline outline) {
        List<String> head = outline.lines().stream()
                .limit(LINES_OF_HEAD + 6L)
                .flatMap(placed -> words(placed.line()))
                .map(text -> MOTTO.matcher(text.replace("*", ""))
                        .replaceFirst("")
                        .replaceAll("\\s+", " ")
                        .strip())
                .filter(text -> !text.isEmpty())
                .toList();
        String title = title(head).orElse(null);
        return new Identity(
                title, issuer(head, outline).orElse(null), term(title, outline).orElse(null));
    }

    private static Stream<String> words(Line line) {
        return line.table() == null
                ? Stream.of(line.text().split("\t"))
                : line.table().rows().stream()
                        .flatMap(row -> row.cells().stream())
                        .map(Cell::text)
                        .distinct();
    }

    private static Optional<String> title(List<String> head) {
        for (int i = 0; i < head.size(); i++) {
            String kind = kindOfDocument(head.get(i));
            if (kind != null) {
                var title = new StringBuilder(kind);
                for (int next = i + 1; next < head.size() && next <= i + 4 && continues(head.get(next)); next++) {
                    title.append(' ').append(head.get(next));
                }
                return Optional.of(title.toString());
            }
        }
        return head.stream()
                .filter(text -> TERM.matcher(text).find() && text.length() < LONGEST_LINE)
                .findFirst();
    }

    private static @Nullable String kindOfDocument(String line) {
        Matcher behindDate = ENDS_IN_KIND.matcher(line);
        if (behindDate.matches()) {
            return behindDate.group(1);
        }
        return KIND_OF_DOCUMENT.matcher(line).matches() ? line : null;
    }

    private static boolean continues(String line) {
        return !NOT_TITLE.matcher(line).matches()
                && Marker.of(line).isEmpty()
                && line.length() < LONGEST_LINE
                && !line.endsWith(";")
                && !line.endsWith(":")
                && !line.endsWith(".")
                && !ISSUES.matcher(line).matches()
                && !(isUpperCase(line) && !TERM.matcher(line).find() && (isBody(line) || line.startsWith("MỤC LỤC")));
    }

    /** The lowest body of the head; a superior one stands above it. */
    private static Optional<String> issuer(List<String> head, Outline outline) {
        String issuer = null;
        for (int i = 0; i < head.size() && kindOfDocument(head.get(i)) == null; i++) {
            String line = head.get(i);
            if (isUpperCase(line) && BODY.matcher(line).lookingAt()) {
                boolean named = i + 1 < head.size()
                        && PLACE_NAME.matcher(head.get(i + 1)).matches();
                issuer = named ? line + " " + head.get(i + 1) : line;
            }
        }
        if (issuer != null) {
            return Optional.of(issuer);
        }
        return Stream.concat(
                        head.stream(),
                        outline.lines().stream()
                                .map(placed -> placed.line().text())
                                .limit(40))
                .map(ISSUES::matcher)
                .filter(Matcher::matches)
                .map(match -> match.group(1).strip())
                .findFirst();
    }

    /** A congress is what a resolution is of, not who stands above its text. */
    private static boolean isBody(String line) {
        return BODY.matcher(line).lookingAt() && !line.startsWith("ĐẠI HỘI");
    }

    private static boolean isUpperCase(String line) {
        return line.chars().noneMatch(Character::isLowerCase);
    }

    private static Optional<Term> term(@Nullable String title, Outline outline) {
        if (title != null) {
            Optional<Term> named = terms(title).reduce((first, second) -> second);
            if (named.isPresent()) {
                return named;
            }
            Matcher year = ONE_YEAR.matcher(title);
            if (year.find()) {
                int only = Integer.parseInt(year.group(1));
                return Optional.of(new Term(only, only));
            }
        }
        return outline.lines().stream()
                .map(placed -> placed.line().text())
                .filter(text -> text.toLowerCase(Locale.ROOT).contains("giai đoạn"))
                .flatMap(Identity::terms)
                .filter(term -> term.to() > 2025)
                .findFirst();
    }

    /** The terms that a text names, those that run backwards left out. */
    private static Stream<Term> terms(String text) {
        return TERM.matcher(text)
                .results()
                .filter(match -> Integer.parseInt(match.group(2)) < Integer.parseInt(match.group(3)))
                .map(match -> new Term(Integer.parseInt(match.group(2)), Integer.parseInt(match.group(3))));
    }
}
