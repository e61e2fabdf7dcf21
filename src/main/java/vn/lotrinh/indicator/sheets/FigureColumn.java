package vn.lotrinh.indicator.sheets;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import vn.lotrinh.indicator.sheets.FigureSheet.Kind;
import vn.lotrinh.kernel.VietnameseText;

/** The columns of a sheet of figures. <i>Cột của tệp số liệu</i>. */
public enum FigureColumn {
    INDICATOR("Chỉ số", "ten chi so", "ma chi so", "chi tieu"),
    PLACE("Nơi", "don vi", "thon", "dia ban"),
    PERIOD("Kỳ", "nam", "thoi gian"),
    VALUE("Số liệu", "gia tri", "so"),
    NUMERATOR("Tử số"),
    DENOMINATOR("Mẫu số"),
    GRADE("Loại số liệu", "loai", "bac so lieu"),
    SOURCE("Nguồn", "nguon so lieu", "can cu"),
    NOTE("Ghi chú");

    private final String title;
    private final List<String> alsoCalled;

    FigureColumn(String title, String... alsoCalled) {
        this.title = title;
        this.alsoCalled = List.of(alsoCalled);
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

    /** By a title as people write it: with or without marks, in any case, with a star for what is needed. */
    static Optional<FigureColumn> find(String written) {
        String words =
                VietnameseText.folded(written).replaceAll("[^a-z0-9]+", " ").strip();
        return Arrays.stream(values())
                .filter(column ->
                        VietnameseText.folded(column.title).equals(words) || column.alsoCalled.contains(words))
                .findFirst();
    }
}
