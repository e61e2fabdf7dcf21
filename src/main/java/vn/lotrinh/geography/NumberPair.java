package vn.lotrinh.geography;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The two numbers of a line, in the order in which they stand: latitude and longitude, or X (north) and Y (east). */
final class NumberPair {

    private static final Pattern GAPS = Pattern.compile("[;\\t ]+");
    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,8}(?:[.,]\\d{1,15})?");
    private static final Pattern GROUPED =
            Pattern.compile("\\d{1,3}(?:\\.\\d{3}){2}(?:,\\d{1,15})?|\\d{1,3}\\.\\d{3},\\d{1,15}");
    private static final Pattern NORTH_IN_GROUPS = Pattern.compile("\\d{1,3}(?:\\.\\d{3}){2}(?:,\\d{1,15})?");
    private static final Pattern EAST_IN_GROUPS = Pattern.compile("\\d{1,3}\\.\\d{3}(?:,\\d{1,15})?");
    private static final Pattern LABEL = Pattern.compile("\\d{1,5}");
    private static final BigDecimal LARGEST_DEGREES = BigDecimal.valueOf(360);

    private final BigDecimal first;
    private final BigDecimal second;

    private NumberPair(BigDecimal first, BigDecimal second) {
        this.first = first;
        this.second = second;
    }

    /** Empty for a line that is none. */
    static Optional<NumberPair> of(String line) {
        var words = words(line);
        while (words.size() > 2 && number(words.getFirst()).isEmpty()) {
            words = words.subList(1, words.size());
        }
        if (words.size() > 2 && LABEL.matcher(words.getFirst()).matches()) {
            words = words.subList(1, words.size());
        }
        boolean edgeBehind = words.size() == 3;
        if (words.size() != 2 && !edgeBehind) {
            return Optional.empty();
        }
        var read = sameWriting(words);
        var numbers =
                read.stream().map(NumberPair::number).flatMap(Optional::stream).toList();
        return numbers.size() == words.size()
                ? Optional.of(new NumberPair(numbers.getFirst(), numbers.get(1)))
                : Optional.empty();
    }

    /** A line without any other gap is parted by its comma. */
    private static List<String> words(String line) {
        var words = Stream.of(GAPS.split(line))
                .map(word -> word.endsWith(",") ? word.substring(0, word.length() - 1) : word)
                .filter(word -> !word.isEmpty())
                .toList();
        return words.size() == 1 ? List.of(words.getFirst().split(",", -1)) : new ArrayList<>(words);
    }

    /** "402.000" beside "2.472.000" is written in groups, too, and no number with decimals. */
    private static List<String> sameWriting(List<String> words) {
        boolean first = NORTH_IN_GROUPS.matcher(words.getFirst()).matches();
        boolean second = NORTH_IN_GROUPS.matcher(words.get(1)).matches();
        var same = new ArrayList<>(words);
        if (first && EAST_IN_GROUPS.matcher(words.get(1)).matches()) {
            same.set(1, words.get(1).replace(".", ""));
        } else if (second && EAST_IN_GROUPS.matcher(words.getFirst()).matches()) {
            same.set(0, words.getFirst().replace(".", ""));
        }
        return same;
    }

    private static Optional<BigDecimal> number(String word) {
        if (GROUPED.matcher(word).matches()) {
            return Optional.of(new BigDecimal(word.replace(".", "").replace(',', '.')));
        }
        return NUMBER.matcher(word).matches() ? Optional.of(new BigDecimal(word.replace(',', '.'))) : Optional.empty();
    }

    double first() {
        return first.doubleValue();
    }

    double second() {
        return second.doubleValue();
    }

    boolean isMetres() {
        return first.compareTo(LARGEST_DEGREES) > 0 && second.compareTo(LARGEST_DEGREES) > 0;
    }

    /** Why these can't be X and Y in a zone of three degrees, as the rest of a sentence that begins with the corner. */
    Optional<String> problemInMetres() {
        if (Vn2000.covers(first(), second())) {
            return Optional.empty();
        }
        return Optional.of(
                Vn2000.covers(second(), first())
                        ? "ghi Y trước X; trong VN-2000, X là số hướng bắc (khoảng 0,9 đến 2,6 triệu) và đứng trước."
                        : "không phải tọa độ VN-2000 múi 3 độ: X từ 700.000 đến 2.650.000, Y từ 100.000 đến 900.000, không ghi số múi ở đầu.");
    }
}
