package vn.lotrinh.web.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The values of {@code tokens.css}: readable (WCAG 2.2 AA), the same in drawings, and light on a first visit. */
class TokensTest {

    private static final Path STATIC = Path.of(System.getProperty("lotrinh.basedir", "."), "src/main/resources/static");
    private static final Pattern COLOUR = Pattern.compile("--([a-z0-9-]+): (#[0-9a-f]{6});");

    private final Map<String, String> tokens = COLOUR.matcher(read("css/tokens.css"))
            .results()
            .collect(Collectors.toMap(token -> token.group(1), token -> token.group(2)));

    @ParameterizedTest(name = "{0} on {1}")
    @CsvSource({
        "ink, paper",
        "ink, sheet",
        "ink, sand",
        "ink, leaf",
        "ink, level-1",
        "ink, level-2",
        "ink, level-3",
        "ink-2, paper",
        "ink-2, sheet",
        "ink-2, sand",
        "ink-3, paper",
        "ink-3, sheet",
        "ink-3, sand",
        "ink-3, hover",
        "tea, paper",
        "tea, sheet",
        "tea, sand",
        "tea-dark, sheet",
        "tea-dark, leaf",
        "tea-dark, step-due",
        "tea-dark, step-next",
        "sheet, tea",
        "sheet, tea-dark",
        "sheet, forest",
        "sheet, forest-2",
        "forest-text, forest",
        "forest, leaf",
        "gold-text, sheet",
        "gold-tint-text, gold-tint",
        "persimmon-text, sheet",
        "persimmon-text, paper",
        "sheet, level-4",
        "band-text, band",
        "band-text, band-2",
        "reached, sheet",
        "reached, leaf",
        "on-course, sheet",
        "on-course, sand",
        "behind-text, sheet",
        "behind-text, behind-tint",
        "at-risk, sheet",
        "at-risk, at-risk-tint",
        "at-risk, step-next",
        "unknown-text, sheet",
        "unknown-text, paper",
        "sheet, at-risk",
    })
    void textCanBeRead(String text, String ground) {
        assertThat(contrast(text, ground)).isGreaterThanOrEqualTo(4.5);
    }

    @ParameterizedTest(name = "{0} on {1}")
    @CsvSource({
        "control, sheet",
        "control, sand",
        "control, paper",
        "gold-text, sheet",
        "persimmon, sheet",
        "persimmon, paper",
        "gold-strong, forest",
        "reached, sheet",
        "on-course, sheet",
        "behind, sheet",
        "at-risk, sheet",
        "unknown, sheet",
        "unknown, step-next",
        "step-due-edge, step-due",
        "step-due-edge, sheet",
        "ink, step-due",
        "ink, step-next",
        "ink, step-base",
        "hatch, step-next",
    })
    void shapesAndBordersCanBeSeen(String shape, String ground) {
        assertThat(contrast(shape, ground)).isGreaterThanOrEqualTo(3);
    }

    @Test
    void drawingsHaveTheColoursOfThePages() throws IllegalAccessException {
        for (var field : Palette.class.getDeclaredFields()) {
            String token = field.getName().toLowerCase(Locale.ROOT).replace('_', '-');
            assertThat(field.get(null)).as(token).isEqualTo(tokens.get(token));
        }
    }

    @Test
    void everyTokenThatAStyleSheetAsksForExists() {
        var asked = Pattern.compile("var\\(--([a-z0-9-]+)\\)");
        String defined = read("css/tokens.css");
        for (var sheet : List.of("css/officer.css", "css/public.css")) {
            assertThat(asked.matcher(read(sheet))
                            .results()
                            .map(token -> token.group(1))
                            .distinct())
                    .allSatisfy(token -> assertThat(defined).contains("--" + token + ":"));
        }
    }

    @Test
    void theLookOfAFirstPublicVisitWeighsLittle() {
        int bytes = List.of(
                        "css/tokens.css",
                        "css/public.css",
                        "img/logo.svg",
                        "img/favicon.svg",
                        "img/terraces.svg",
                        "img/ridge.svg")
                .stream()
                .mapToInt(file -> gzipped(read(file)))
                .sum();
        assertThat(bytes).isLessThan(10_000);
    }

    private double contrast(String one, String other) {
        double first = luminance(Objects.requireNonNull(tokens.get(one), one));
        double second = luminance(Objects.requireNonNull(tokens.get(other), other));
        return (Math.max(first, second) + 0.05) / (Math.min(first, second) + 0.05);
    }

    /** As WCAG defines it. */
    private static double luminance(String colour) {
        int rgb = Integer.parseInt(colour.substring(1), 16);
        return 0.2126 * linear(rgb >> 16) + 0.7152 * linear(rgb >> 8 & 0xff) + 0.0722 * linear(rgb & 0xff);
    }

    private static double linear(int part) {
        double share = part / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }

    private static int gzipped(String text) {
        var bytes = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(bytes)) {
            gzip.write(text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException impossible) {
            throw new AssertionError(impossible);
        }
        return bytes.size();
    }

    private static String read(String file) {
        try {
            return Files.readString(STATIC.resolve(file));
        } catch (IOException missing) {
            throw new AssertionError(missing);
        }
    }
}
