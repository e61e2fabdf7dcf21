package vn.lotrinh.app;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.IntStream;
import vn.lotrinh.demo.LoadDemonstration;

/**
 * What stands behind {@code demo load}. <i>Tùy chọn nạp dữ liệu mô phỏng</i>.
 *
 * @param communes how many there are to be, 1 to {@value #MOST_COMMUNES}
 * @param seed from which those besides the pack's own are made
 * @param seedGiven whether somebody has typed one
 */
record LoadOptions(int communes, long seed, boolean seedGiven) {

    static final int MOST_COMMUNES = 92;

    private static final String COMMUNES = "--communes";
    private static final String SEED = "--seed";

    /** Empty for words that are no options. */
    static Optional<LoadOptions> parse(List<String> words) {
        var communes = option(words, COMMUNES, 1);
        var seed = option(words, SEED, LoadDemonstration.SEED);
        return understood(words)
                        && seed.isPresent()
                        && communes.stream().anyMatch(many -> many >= 1 && many <= MOST_COMMUNES)
                ? Optional.of(new LoadOptions((int) communes.getAsLong(), seed.getAsLong(), words.contains(SEED)))
                : Optional.empty();
    }

    /** A sentence where a seed was typed that changes nothing. */
    Optional<String> warning() {
        return seedGiven && communes == 1
                ? Optional.of(
                        "--seed " + seed
                                + " không có tác dụng: chỉ nạp xã của bộ cấu hình, mà dữ liệu mô phỏng của xã này không theo --seed. Muốn nạp thêm xã khác thì dùng --communes.")
                : Optional.empty();
    }

    /** Every other word names an option, and each only once. */
    private static boolean understood(List<String> words) {
        var names = IntStream.range(0, words.size())
                .filter(at -> at % 2 == 0)
                .mapToObj(words::get)
                .toList();
        return words.size() % 2 == 0
                && Set.of(COMMUNES, SEED).containsAll(names)
                && names.stream().distinct().count() == names.size();
    }

    /** Empty for what is no number. */
    private static OptionalLong option(List<String> words, String name, long otherwise) {
        int at = words.indexOf(name);
        if (at < 0) {
            return OptionalLong.of(otherwise);
        }
        return at + 1 < words.size() && words.get(at + 1).matches("\\d{1,9}")
                ? OptionalLong.of(Long.parseLong(words.get(at + 1)))
                : OptionalLong.empty();
    }
}
