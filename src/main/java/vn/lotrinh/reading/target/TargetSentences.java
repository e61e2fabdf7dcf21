package vn.lotrinh.reading.target;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.lotrinh.reading.DraftTarget;
import vn.lotrinh.reading.TargetKind;

/** Reads the targets that a paragraph states, in their order. */
public final class TargetSentences {

    /** "không còn hộ nghèo", and among aims also "không có", "không để phát sinh". */
    private static final Pattern NONE_LEFT =
            Words.pattern("(?<!\\p{L})(?:không\\s+còn|(không\\s+có))\\s+(?:tình\\s+trạng\\s+)?(\\p{L}[^,;.(]*)");

    private static final Pattern NOTHING_COUNTED =
            Words.anywhere("phù hợp, hiệu lực, khả năng, nguy cơ, điều kiện, nhu cầu");

    private static final Pattern AIM_IN_WORDS = Words.pattern(
            "(?:phấn\\s+đấu\\s+)?(?:nâng|phát\\s+triển|giữ|duy\\s+trì|hoàn\\s+thành|xây\\s+dựng|bảo\\s+đảm|đảm\\s+bảo|đẩy\\s+mạnh|tăng|"
                    + "mở\\s+rộng|củng\\s+cố|cải\\s+thiện|hình\\s+thành|phát\\s+huy|chuẩn\\s+hóa|chuẩn\\s+hoá|tiếp\\s+tục|từng\\s+bước|giảm|bảo\\s+tồn|hạn\\s+chế|khai\\s+thác|thu\\s+hút)(?!\\p{L})");

    private static final int FEWEST_WORDS = 5;

    private static final Pattern LEADING_DUE = Words.pattern(
            "^[\\s*\\-–+•]*+(?:phấn\\s+đấu\\s+)?(?:(?:đến|trước|vào|hết|trong)\\s*)?(?:hết\\s+|cuối\\s+){0,3}(?:năm|giai\\s+đoạn)\\s+[^,;:]{4,24}[,:]?");

    private static final Pattern EACH_YEAR_FIRST =
            Words.pattern("[\\s*\\-–+•]*(?:phấn\\s+đấu\\s+)?(?:bình\\s+quân\\s+)?(?:mỗi|hằng|hàng)\\s+năm(?!\\p{L})");

    /** "Hằng năm, ...": set apart by a comma, it is meant for all that follows. */
    private static final Pattern EACH_YEAR_OF_ALL =
            Words.pattern("[\\s*\\-–+•]*(?:\\(\\d+\\)\\s*)?(?:phấn\\s+đấu\\s+)?(?:mỗi|hằng|hàng)\\s+năm\\s*[,:]");

    private static final Pattern SUBJECT_BEHIND = Words.pattern(
            "\\s+(?!số\\s+(?:vụ|người|ca|cặp|lượng)|mỗi|hằng|hàng|bình|so|vào|trở|và|đối|của|thời|chi)\\p{L}+\\s+\\p{L}+\\s+\\p{L}+");

    /** What brackets say, also brackets that the next quantity cuts in two. */
    private static final Pattern BRACKETS = Pattern.compile("\\([^)]*\\)?");

    /** A part of what was said before is meant as that was: per year, as work, as a level. */
    private static final Pattern OF_WHICH = Words.anywhere("trong đó");

    /** "Nhất trí đánh giá kết quả thực hiện nhiệm vụ năm 2026: ..." tells of the past to its end. */
    private static final Pattern RESULTS = Words.pattern(
            "[^:;]{0,80}(?:đánh\\s+giá|tình\\s+hình|kết\\s+quả\\s+(?:thực\\s+hiện|đạt\\s+được|nổi\\s+bật))[^:;.]{0,120}:");

    /** A row of a table that lost its columns on the way. */
    private static final Pattern ROW_OF_FIGURES = Pattern.compile("(?:(?<![\\d.,/])\\d[\\d.,]*\\s+){3}\\d");

    /** No paragraph of a plan is as long; what is, was made to keep a reader busy. */
    private static final int LONGEST = 20_000;

    private TargetSentences() {}

    /**
     * Reads one paragraph.
     *
     * @param text NFC, one paragraph or table cell; one of more than 20,000 letters is not read
     */
    public static List<DraftTarget> read(String text, Place place) {
        if (text.length() > LONGEST
                || RESULTS.matcher(text).lookingAt()
                || ROW_OF_FIGURES.matcher(text).find()) {
            return List.of();
        }
        var found = new ArrayList<DraftTarget>();
        Integer leading = leadingDue(text, place);
        String subject = "";
        var verbs = new Verbs();
        @Nullable Clause past = null;
        var around = Exclusions.Around.first(text, place);
        for (Clause clause : Clause.of(text, Quantities.in(text))) {
            boolean own = (Verbs.in(clause.left()) || namesItsOwn(clause)) && !Cues.in(OF_WHICH, clause.left());
            String left = eachYear(text, clause) + (own ? clause.left() : verbs.of(clause) + " " + clause.left());
            boolean excluded = Exclusions.excludes(clause, left, around);
            around = around.behind(clause, excluded);
            if (excluded) {
                if (Exclusions.isPartOfAPlace(clause)) {
                    verbs.remember(clause);
                }
                boolean told = withBaseline(found, clause, place);
                past = told || Exclusions.pastYear(clause, place) == null ? null : clause;
                continue;
            }
            String name = Names.of(clause, subject);
            var target = target(text, place, clause, left, name, leading, past);
            found.add(target);
            subject = name;
            verbs.remember(clause);
            past = null;
        }
        found.addAll(noneLeft(text, place, leading));
        if (found.isEmpty() && place.setting() == Place.Setting.AIMS && isAimInWords(text)) {
            found.add(withoutNumber(text, place, leading));
        }
        return found;
    }

    /** ", 60% trẻ em biết bơi": a share whose subject stands behind it needs no verb of others. */
    private static boolean namesItsOwn(Clause clause) {
        return clause.quantity().unit().isShare()
                && clause.left().matches("[\\s,;]*")
                && SUBJECT_BEHIND.matcher(clause.right()).lookingAt();
    }

    /** "Mỗi năm mở 5 lớp cho 150 lao động": what stands first in a sentence is meant for all that it says. */
    private static String eachYear(String text, Clause clause) {
        if (Years.due(clause.left()) != null) {
            return "";
        }
        int sentence = Math.max(0, text.lastIndexOf(". ", clause.from()) + 1);
        int part = Math.max(sentence, text.lastIndexOf(';', clause.from()) + 1);
        Matcher first =
                EACH_YEAR_FIRST.matcher(text).region(part, clause.quantity().start());
        Matcher ofAll = EACH_YEAR_OF_ALL
                .matcher(text)
                .region(sentence, clause.quantity().start());
        return first.lookingAt() || ofAll.lookingAt() ? "mỗi năm " : "";
    }

    private static DraftTarget target(
            String text,
            Place place,
            Clause clause,
            String left,
            String name,
            @Nullable Integer leading,
            @Nullable Clause past) {
        Quantity quantity = clause.quantity();
        TargetKind kind = Kinds.of(clause, left);
        String words = clause.left() + " " + clause.right();
        BigDecimal baseline = quantity.from() != null ? quantity.from() : sameUnit(past, quantity);
        return new DraftTarget(
                name,
                kind,
                quantity.value(),
                quantity.upTo(),
                unit(kind, clause, left, name),
                Cues.in(Cues.KEEP, clause.left()),
                Kinds.measure(kind, quantity, name + " " + left),
                due(clause, leading, place),
                baselineYear(words, past, quantity, text),
                baseline,
                new TreeMap<>(),
                place.section(),
                trimmed(text, clause.from(), clause.to()),
                place.span(text, begin(text, clause.from()), clause.to()));
    }

    /** "(năm 2025: 50%)", "; năm 2025 đạt 50%" behind a target is what it starts from. */
    private static boolean withBaseline(List<DraftTarget> found, Clause clause, Place place) {
        Integer year = Exclusions.pastYear(clause, place);
        if (year == null
                || found.isEmpty()
                || !Objects.equals(
                        clause.quantity().unit().words(), found.getLast().unit())) {
            return false;
        }
        DraftTarget last = found.removeLast();
        boolean known = last.baselineValue() != null;
        found.add(new DraftTarget(
                last.name(),
                last.kind(),
                last.value(),
                last.valueTo(),
                last.unit(),
                last.keep(),
                last.measure(),
                last.dueYear(),
                known ? last.baselineYear() : year,
                known ? last.baselineValue() : clause.quantity().value(),
                last.byYear(),
                last.section(),
                last.text(),
                last.span()));
        return true;
    }

    /** A multiple is told in times, what it multiplies in a unit of its own. */
    private static boolean startsFrom(DraftTarget target, Quantity past) {
        return target.kind() == TargetKind.MULTIPLE_OF_BASELINE
                || Objects.equals(past.unit().words(), target.unit());
    }

    private static @Nullable BigDecimal sameUnit(@Nullable Clause past, Quantity quantity) {
        return past != null
                        && past.quantity().unit().words().equals(quantity.unit().words())
                ? past.quantity().value()
                : null;
    }

    private static @Nullable Integer baselineYear(String words, @Nullable Clause past, Quantity quantity, String text) {
        Integer compared = Years.compared(words);
        if (compared != null || quantity.isMultiple()) {
            return compared != null ? compared : Years.any(words);
        }
        if (past != null && sameUnit(past, quantity) != null) {
            return Years.any(past.left());
        }
        return quantity.from() == null ? null : Years.any(text.substring(quantity.start(), quantity.end()));
    }

    /** A yearly rate is one even where the text leaves "/năm" out; a figure "/ha" is one per hectare. */
    private static String unit(TargetKind kind, Clause clause, String left, String name) {
        String unit = clause.quantity().unit().words();
        boolean rate = kind == TargetKind.AVERAGE_GROWTH || kind == TargetKind.AVERAGE_REDUCTION;
        if (rate && !unit.contains("/") && Cues.isYearly(clause, left)) {
            return unit + "/năm";
        }
        return unit.contains("/") || !clause.quantity().unit().isMoney() || !name.matches(".*/\\s?ha(?!\\p{L}).*")
                ? unit
                : unit + "/ha";
    }

    private static @Nullable Integer due(Clause clause, @Nullable Integer leading, Place place) {
        Integer own = within(place, Years.due(BRACKETS.matcher(clause.left()).replaceAll(" ")));
        if (own == null) {
            own = within(place, Years.due(BRACKETS.matcher(clause.right()).replaceAll(" ")));
        }
        if (own != null) {
            return own;
        }
        return leading != null ? leading : place.dueYear();
    }

    /** A year before the plan begins is no deadline. */
    private static @Nullable Integer within(Place place, @Nullable Integer year) {
        return year == null || place.term() == null || year >= place.term().from() ? year : null;
    }

    private static @Nullable Integer leadingDue(String text, Place place) {
        Matcher lead = LEADING_DUE.matcher(text);
        Integer year = lead.find() ? Years.due(lead.group()) : null;
        return year != null && (place.term() == null || year >= place.term().from()) ? year : null;
    }

    /** A whole sentence that begins with what is to be done, without any number that could be measured. */
    private static boolean isAimInWords(String text) {
        String words = trimmed(text, 0, text.length());
        return AIM_IN_WORDS.matcher(words).lookingAt()
                && words.split("\\s+").length >= FEWEST_WORDS
                && !words.endsWith(":")
                && Quantities.in(text).isEmpty();
    }

    private static List<DraftTarget> noneLeft(String text, Place place, @Nullable Integer leading) {
        return NONE_LEFT
                .matcher(text)
                .results()
                .filter(none -> none.group(1) == null || place.setting() == Place.Setting.AIMS)
                .filter(none -> Quantities.in(none.group()).isEmpty() && !Cues.in(NOTHING_COUNTED, none.group()))
                .filter(none -> none.group(1) == null || counted(none.group(2)) != null)
                .map(none -> new DraftTarget(
                        "Số " + none.group(2).strip(),
                        TargetKind.AT_MOST,
                        BigDecimal.ZERO,
                        null,
                        counted(none.group(2)),
                        false,
                        null,
                        noneDue(none, text, place, leading),
                        null,
                        null,
                        new TreeMap<>(),
                        place.section(),
                        none.group().strip(),
                        place.span(text, none.start(), none.end())))
                .toList();
    }

    private static @Nullable Integer noneDue(MatchResult none, String text, Place place, @Nullable Integer leading) {
        Integer own = within(place, Years.due(text.substring(none.start())));
        return own != null ? own : leading != null ? leading : place.dueYear();
    }

    /** The counted noun with which words begin; null where they begin with something else. */
    private static @Nullable String counted(String words) {
        return Units.at(words, 0)
                .filter(Units.Unit::known)
                .map(Units.Unit::words)
                .orElse(null);
    }

    private static DraftTarget withoutNumber(String text, Place place, @Nullable Integer leading) {
        int from = begin(text, 0);
        String words = trimmed(text, from, text.length());
        return new DraftTarget(
                words,
                TargetKind.QUALITATIVE,
                null,
                null,
                null,
                false,
                null,
                leading != null ? leading : place.dueYear(),
                null,
                null,
                new TreeMap<>(),
                place.section(),
                words,
                place.span(text, from, text.length()));
    }

    private static int begin(String text, int from) {
        int at = from;
        while (at < text.length() && " -–+•*,;.\t".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        return at;
    }

    private static String trimmed(String text, int from, int to) {
        return text.substring(Math.min(begin(text, from), to), to).strip();
    }
}
