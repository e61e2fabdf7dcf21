package vn.lotrinh.reading.target;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.lotrinh.reading.target.Numerals.Numeral;
import vn.lotrinh.reading.target.Units.Unit;

/** Finds the quantities of a sentence: numbers with units, ranges, and "từ A lên B". */
final class Quantities {

    /** Nouns whose number tells how a text is arranged, how long something lasts, or a grade: never an aim. */
    private static final Pattern NEVER_A_UNIT = Words.pattern(
            "[\\s*]*(?:năm|tháng|ngày|quý|tuần|sao|nhiệm\\s+vụ(?!\\s+khoa)|giải\\s+pháp|"
                    + "khâu|đột\\s+phá|trụ\\s+cột|nội\\s+dung|nhóm|mục|chỉ\\s+tiêu|quan\\s+điểm|bước|cấp|vấn\\s+đề|phương\\s+châm|"
                    + "lĩnh\\s+vực|không|và|hoặc|của|trở|so|đến|là|được|tại|trong|theo|này|lên|xuống|thành|cho|với|từ|để|tiểu|yêu|"
                    + "nguyên|đồng\\s+chí|do|bằng|hàng|hằng|khác|bậc|giai|về|khi|tuổi\\s+trở|loại|số|tổng|bình\\s+quân|toàn|thứ|phần(?!\\s+mềm|\\s+trăm|\\s+quà)|vòng|mặt|chiều|ngành|lượng|mức)(?!\\p{L})");

    private static final Pattern RANGE = Words.pattern("[\\s*]*(?:-|–|—|đến|tới)[\\s*]*");

    private static final Pattern RAISED = Words.pattern("(?:\\s*\\((?:năm\\s+)?(?:19|20)\\d{2}\\))?"
            + "[^;.(]{0,60}?(?<!\\p{L}|trở\\s)(?:lên|xuống|còn|đạt)(?!\\p{L})[^;.(\\d]{0,25}"
            + "(?:năm\\s+(?:19|20)\\d{2}[^;.(\\d]{0,12})?");

    private static final Pattern FROM = Words.atEnd("từ", "từ mức", "từ trên", "từ khoảng");

    private static final Pattern NOTHING_BEHIND = Words.pattern("[\\s*]*(?:[.;,](?!\\d)|$)");

    /** How long people live is told in years; any other number of years is a term. */
    private static final Pattern YEARS = Words.pattern("[\\s*]*năm(?!\\p{L})");

    private static final Pattern NUMBER_OF = Words.pattern("(?<!\\p{L})số\\s+");

    /** Longer than any way of saying "from". */
    private static final int FARTHEST = 20;

    private Quantities() {}

    static List<Quantity> in(String text) {
        var found = new ArrayList<Quantity>();
        int behind = 0;
        var numerals = Numerals.in(text);
        for (int i = 0; i < numerals.size(); i++) {
            Numeral first = numerals.get(i);
            if (first.start() < behind) {
                continue;
            }
            Numeral second = i + 1 < numerals.size() ? numerals.get(i + 1) : null;
            var quantity = joined(text, first, second).or(() -> single(text, first));
            if (quantity.isPresent()) {
                found.add(quantity.get());
                behind = quantity.get().end();
            }
        }
        return found;
    }

    private static Optional<Quantity> joined(String text, Numeral first, @Nullable Numeral second) {
        if (second == null) {
            return Optional.empty();
        }
        Unit unit = unitOf(text, first).orElse(null);
        Unit shared = unitOf(text, second).orElse(unit);
        if (shared == null) {
            return Optional.empty();
        }
        int end = Math.max(shared.end(), second.end());
        if (first.value().compareTo(second.value()) < 0 && joins(text, first, unit, second, RANGE)) {
            return Optional.of(new Quantity(first.value(), second.value(), null, shared, false, first.start(), end));
        }
        if (FROM.matcher(text.substring(Math.max(0, first.start() - FARTHEST), first.start()))
                        .find()
                && joins(text, first, unit, second, RAISED)) {
            return Optional.of(
                    new Quantity(second.value(), null, first.value(), shared, second.of(), first.start(), end));
        }
        return Optional.empty();
    }

    private static Optional<Quantity> single(String text, Numeral numeral) {
        return unitOf(text, numeral)
                .filter(unit -> unit.known() || !numeral.of())
                .map(unit ->
                        new Quantity(numeral.value(), null, null, unit, numeral.of(), numeral.start(), unit.end()));
    }

    /** Whether nothing but the joining words stands between two numbers, and they speak of the same unit. */
    private static boolean joins(String text, Numeral first, @Nullable Unit unit, Numeral second, Pattern joint) {
        int end = unit == null || unit.end() > second.start() || !unit.known() ? first.end() : unit.end();
        if (!joint.matcher(text.substring(end, second.start())).matches()) {
            return false;
        }
        var other = unitOf(text, second);
        return unit == null
                || !unit.known()
                || other.isEmpty()
                || unit.words().equals(other.get().words())
                || other.get().words().startsWith(unit.words());
    }

    /** "Số bác sĩ/vạn dân đạt 15": the unit stands in the name of the figure. */
    private static Optional<Unit> unitOfSubject(String before) {
        int clause = Math.max(before.lastIndexOf(';'), before.lastIndexOf('.')) + 1;
        Matcher number = NUMBER_OF.matcher(before).region(clause, before.length());
        Optional<Unit> unit = Optional.empty();
        while (number.find()) {
            unit = Units.at(before, number.end()).filter(Unit::known);
        }
        return unit;
    }

    private static Optional<Unit> unitOf(String text, Numeral numeral) {
        if (numeral.multiple()) {
            return Optional.of(new Unit("lần", numeral.end(), true));
        }
        if (NOTHING_BEHIND.matcher(text).region(numeral.end(), text.length()).lookingAt()) {
            return unitOfSubject(text.substring(0, numeral.start()))
                    .map(unit -> new Unit(unit.words(), numeral.end(), unit.known()));
        }
        Matcher years = YEARS.matcher(text).region(numeral.end(), text.length());
        if (years.lookingAt()) {
            boolean lived = Numerals.speaksOfLife(text);
            return lived ? Optional.of(new Unit("năm", years.end(), true)) : Optional.empty();
        }
        return Units.at(text, numeral.end())
                .filter(unit -> unit.known()
                        || !NEVER_A_UNIT
                                .matcher(text)
                                .region(numeral.end(), text.length())
                                .lookingAt());
    }
}
