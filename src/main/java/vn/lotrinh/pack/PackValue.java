package vn.lotrinh.pack;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * One kind of value that a field may have.
 *
 * @param expected what it is called, such as "một con số"
 * @param like what it looks like, as the middle of a sentence that ends in what stands there instead
 * @param reading empty for a text that is none
 */
record PackValue<T>(String expected, String like, Function<String, Optional<T>> reading) {

    private static final String DIGITS = "-?\\d{1,18}(\\.\\d{1,12})?";

    static final PackValue<BigDecimal> NUMBER = new PackValue<>(
            "một con số",
            "một con số như 1.5 (dấu chấm là dấu thập phân),",
            text -> Optional.of(text.strip())
                    .filter(digits -> digits.matches(DIGITS))
                    .map(BigDecimal::new));

    /** Written as 2026-03-14. */
    static final PackValue<LocalDate> DAY =
            new PackValue<>("một ngày", "một ngày như 2026-03-14,", text -> day(text.strip()));

    static final PackValue<Boolean> FLAG = new PackValue<>(
            "true hoặc false",
            "true hoặc false,",
            text -> Optional.of(text)
                    .filter(word -> word.equals("true") || word.equals("false"))
                    .map(Boolean::valueOf));

    static PackValue<Integer> whole(int least, int most) {
        return new PackValue<>(
                "một số nguyên",
                "một số nguyên từ " + least + " đến " + most + ",",
                text -> Optional.of(text.strip())
                        .filter(digits -> digits.matches("-?\\d{1,9}"))
                        .map(Integer::valueOf)
                        .filter(number -> number >= least && number <= most));
    }

    static <E extends Enum<E>> PackValue<E> oneOf(Class<E> words) {
        E[] all = words.getEnumConstants();
        return new PackValue<>(
                "một dòng chữ",
                "một trong: " + Arrays.stream(all).map(Enum::name).collect(Collectors.joining(", ")) + ";",
                text -> Arrays.stream(all)
                        .filter(word -> word.name().equals(text))
                        .findFirst());
    }

    private static Optional<LocalDate> day(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeException noDay) {
            return Optional.empty();
        }
    }

    Optional<T> read(String text) {
        return reading.apply(text);
    }
}
