package vn.lotrinh.geography;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * In which zones the provinces keep their VN-2000 coordinates, as {@code geography/meridians.csv} lists them; where the list comes from and what of it is verified stands there. <i>Danh mục kinh
 * tuyến trục</i>.
 */
public final class Meridians {

    private static final List<Line> LINES = read();

    private Meridians() {}

    private record Line(String province, String name, Meridian meridian, String area) {}

    /** One meridian, with the provinces that use it. */
    public record Choice(Meridian meridian, String provinces) {}

    /** What a province uses now; 105° for a province that the list does not know. */
    public static Meridian of(String provinceCode) {
        return LINES.stream()
                .filter(line -> line.province().equals(provinceCode))
                .map(Line::meridian)
                .findFirst()
                .orElseGet(() -> new Meridian(BigDecimal.valueOf(105)));
    }

    /** Every meridian that is used, from west to east. */
    public static List<Choice> list() {
        return LINES.stream()
                .map(Line::meridian)
                .distinct()
                .sorted((a, b) -> a.degrees().compareTo(b.degrees()))
                .map(Meridians::choice)
                .toList();
    }

    private static Choice choice(Meridian meridian) {
        return new Choice(
                meridian,
                LINES.stream()
                        .filter(line -> line.meridian().equals(meridian))
                        .map(line -> line.area().isEmpty() ? line.name() : line.name() + " (" + line.area() + ")")
                        .collect(Collectors.joining(", ")));
    }

    private static List<Line> read() {
        try (var in = Objects.requireNonNull(Meridians.class.getResourceAsStream("/geography/meridians.csv"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.split(";", -1))
                    .map(cells -> new Line(cells[0], cells[1], new Meridian(new BigDecimal(cells[2])), cells[3]))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
