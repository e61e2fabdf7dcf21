package vn.lotrinh.pack;

/**
 * Something wrong in a pack. <i>Lỗi trong bộ cấu hình</i>.
 *
 * @param file below the pack's folder, such as {@code plan.yaml}
 * @param line counted from 1; 0 for the file as a whole
 * @param sentence one Vietnamese sentence: what is wrong, and what was expected
 */
public record PackFinding(String pack, String file, int line, String sentence) {

    @Override
    public String toString() {
        return pack + "/" + file + (line > 0 ? ":" + line : "") + ": " + sentence;
    }
}
