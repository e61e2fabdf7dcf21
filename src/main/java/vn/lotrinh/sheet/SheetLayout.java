package vn.lotrinh.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import vn.lotrinh.kernel.VietnameseText;

/**
 * How a sheet is laid out, as proposed to the person who sent it: the rows of its header, the titles of its columns, and
 * which rows are no data. <i>Bố cục trang tính</i>.
 *
 * @param firstHeaderRow as Excel shows it; 0 when no header was found
 * @param lastHeaderRow data begin below it; 0 when no header was found
 * @param columns those that have a title, from left to right
 */
public record SheetLayout(int firstHeaderRow, int lastHeaderRow, List<Column> columns) {

    /**
     * A column with a title.
     *
     * @param index from 0
     * @param title its own words under those of the cells above it: {@code Diện tích / Lúa}
     */
    public record Column(int index, String title) {}

    /** Why a row is no data. */
    public enum LeftOut {
        /** The header, and what stands above it. */
        HEADER,
        /** The columns' numbers or letters under the header: (1) (2) (3). */
        NUMBERING,
        /** What is expected of a column, in brackets under the header. */
        EXPLANATION,
        /** A sum of other rows. */
        TOTAL,
        /** Who signed, notes, recipients. */
        CLOSING
    }

    private static final Pattern TOTAL_WORDS =
            Pattern.compile("(tong( cong| so| chung)?|cong( chung)?)[\\s:.]*|tong cong\\b.*");
    private static final Pattern CLOSING_WORDS = Pattern.compile(
            "(nguoi lap|nguoi bao cao|nguoi tong hop|ke toan truong|thu truong don vi|noi nhan|ghi chu\\s*:"
                    + "|tm\\.|kt\\.|chu tich|pho chu tich|ngay .{1,5} thang .{1,5} nam|.{1,40}, ngay .{0,5} thang).*");
    private static final Pattern NUMBER_MARK =
            Pattern.compile("\\(?\\d{1,3}\\)?( ?=.{0,60})?|\\(\\d{1,3} ?=.{0,60}\\)");
    private static final Pattern LETTER_MARK = Pattern.compile("\\(?[A-ZĐ]\\)?");
    private static final int NEAR = 4;
    private static final int LOOKED_AT = 3;

    public SheetLayout {
        columns = List.copyOf(columns);
    }

    static SheetLayout none() {
        return new SheetLayout(0, 0, List.of());
    }

    public boolean hasHeader() {
        return firstHeaderRow > 0;
    }

    /** Why a row is no data; empty for data. */
    public Optional<LeftOut> reasonToLeaveOut(SheetRow row) {
        if (row.number() <= lastHeaderRow) {
            return Optional.of(LeftOut.HEADER);
        }
        if (hasHeader() && row.number() - lastHeaderRow <= NEAR) {
            if (isNumbering(row)) {
                return Optional.of(LeftOut.NUMBERING);
            }
            if (all(row, cell -> cell.startsWith("(") && cell.endsWith(")"))) {
                return Optional.of(LeftOut.EXPLANATION);
            }
        }
        if (repeatsHeader(row)) {
            return Optional.of(LeftOut.HEADER);
        }
        String first = firstWords(row);
        if (hasFewWordsOnly(row) && CLOSING_WORDS.matcher(first).matches()) {
            return Optional.of(LeftOut.CLOSING);
        }
        return TOTAL_WORDS.matcher(first).matches() ? Optional.of(LeftOut.TOTAL) : Optional.empty();
    }

    /** Letters, then numbers that count up: A, B, 1, 2, 3=1+2. */
    static boolean isNumbering(SheetRow row) {
        var numbers = new ArrayList<Integer>();
        int letters = 0;
        for (var cell : row.cells()) {
            String words = cell.inWords();
            if (NUMBER_MARK.matcher(words).matches()) {
                numbers.add(Integer.parseInt(words.replaceFirst("^\\(?(\\d{1,3}).*", "$1")));
            } else if (LETTER_MARK.matcher(words).matches()) {
                letters++;
            } else if (!words.isEmpty()) {
                return false;
            }
        }
        for (int i = 1; i < numbers.size(); i++) {
            if (numbers.get(i) != numbers.get(i - 1) + 1) {
                return false;
            }
        }
        return letters + numbers.size() > 1 && (numbers.isEmpty() || numbers.getFirst() <= 2);
    }

    private static boolean all(SheetRow row, Predicate<String> words) {
        return row.cells().stream().filter(cell -> !cell.isEmpty()).allMatch(cell -> words.test(cell.inWords()));
    }

    /** A header that is printed again on every page. */
    private boolean repeatsHeader(SheetRow row) {
        return columns.size() > 1
                && columns.stream()
                        .allMatch(column ->
                                column.title().endsWith(row.cell(column.index()).inWords())
                                        && !row.cell(column.index()).isEmpty());
    }

    private static boolean hasFewWordsOnly(SheetRow row) {
        var filled = row.cells().stream().filter(cell -> !cell.isEmpty()).toList();
        return filled.size() <= LOOKED_AT && filled.stream().allMatch(SheetCell.Text.class::isInstance);
    }

    private static String firstWords(SheetRow row) {
        return row.cells().stream()
                .limit(LOOKED_AT)
                .filter(SheetCell.Text.class::isInstance)
                .map(SheetCell::inWords)
                .findFirst()
                .map(VietnameseText::folded)
                .orElse("");
    }
}
