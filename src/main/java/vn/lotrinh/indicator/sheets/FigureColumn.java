package vn.lotrinh.indicator.sheets;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import vn.lotrinh.indicator.sheets.FigureSheet.Kind;
import vn.lotrinh.kernel.VietnameseText;

/** The columns of a sheet of figures. <i>Cột của tệp số liệu</i>. */
public enum FigureColumn {
    INDICATOR("Chỉ số", Set.of("ten chi so", "chi tieu", "ten chi tieu"), Set.of("ma chi so")),
    PLACE("Nơi", Set.of("thon", "dia ban"), Set.of()),
    PERIOD("Kỳ", Set.of("ky so lieu"), Set.of("nam", "thoi gian")),
    UNIT("Đơn vị tính", Set.of("dvt", "dv tinh", "d v t"), Set.of()),
    VALUE("Số liệu", Set.of("gia tri"), Set.of("so")),
    NUMERATOR("Tử số", Set.of(), Set.of()),
    DENOMINATOR("Mẫu số", Set.of(), Set.of()),
    GRADE("Loại số liệu", Set.of("bac so lieu"), Set.of("loai")),
    SOURCE("Nguồn", Set.of("nguon so lieu"), Set.of("can cu")),
    NOTE("Ghi chú", Set.of(), Set.of());

    private final String title;
    private final Set<String> alsoCalled;
    private final Set<String> perhapsCalled;

    /** @param perhapsCalled words that often mean something else, so that they count only where nothing better is there */
    FigureColumn(String title, Set<String> alsoCalled, Set<String> perhapsCalled) {
        this.title = title;
        this.alsoCalled = alsoCalled;
        this.perhapsCalled = perhapsCalled;
    }

    /** As the template has it. */
    public String title() {
        return title;
    }

    static List<FigureColumn> of(Kind kind) {
        return Arrays.stream(values())
                .filter(column -> column != SOURCE || kind == Kind.REPORTED)
                .toList();
    }

    /** Whether no row can do without it. */
    boolean isNeeded() {
        return this == INDICATOR || this == PERIOD || this == SOURCE;
    }

    /** Whether a title means this column and no other. */
    boolean isCalled(String written) {
        return words(title).equals(words(written)) || alsoCalled.contains(words(written));
    }

    /** Whether a title may mean it. */
    boolean isPerhapsCalled(String written) {
        return perhapsCalled.contains(words(written));
    }

    /** A title as people write it: with or without marks, in any case, with a star for what is needed. */
    static String words(String written) {
        return VietnameseText.folded(written).replaceAll("[^a-z0-9]+", " ").strip();
    }
}
