package vn.lotrinh.web.drawing;

import static vn.lotrinh.web.drawing.Roads.number;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Every component and drawing on pages to look at: fills the places of {@code src/test/resources/gallery} into
 * {@code target/gallery}. Not a test; run its main method after a change of a style sheet and open the pages.
 */
final class Gallery {

    private static final Pattern PLACE = Pattern.compile("\\{\\{([a-z0-9-]+)}}");

    private Gallery() {}

    public static void main(String[] arguments) throws IOException {
        Path pages = Files.createDirectories(Path.of("target/gallery"));
        var drawings = drawings();
        try (var files = Files.list(Path.of("src/test/resources/gallery"))) {
            for (var file : files.toList()) {
                String page = PLACE.matcher(Files.readString(file))
                        .replaceAll(place ->
                                Matcher.quoteReplacement(drawings.getOrDefault(place.group(1), "?" + place.group(1))));
                Files.writeString(pages.resolve(file.getFileName()), page);
            }
        }
    }

    private static Map<String, String> drawings() throws IOException {
        var drawings = new HashMap<String, String>();
        var roads = Map.of(
                "insurance", Roads.insurance(),
                "income", Roads.income(),
                "poverty", Roads.poverty(),
                "planting", Roads.planting(),
                "grain", Roads.grain(),
                "products", Roads.products(),
                "craft", Roads.craftVillage(),
                "proposed", Roads.proposed());
        roads.forEach((name, road) -> {
            drawings.put(name + "-small", Staircase.small(road).toString());
            drawings.put(name + "-row", Staircase.row(road).toString());
            drawings.put(name + "-large", Staircase.large(road).toString());
            drawings.put(name + "-public", Staircase.forThePublic(road).toString());
            drawings.put(name + "-key", key(StaircaseKey.of(road)));
            drawings.put(name + "-card", Staircase.card(road).toString());
        });
        for (var mark : Mark.values()) {
            drawings.put(mark.cssClass(), mark.svg().toString());
        }
        for (var icon : Icon.values()) {
            drawings.put(
                    "icon-" + icon.name().toLowerCase(Locale.ROOT).replace('_', '-'),
                    icon.svg().toString());
        }
        for (int level = 1; level <= 4; level++) {
            drawings.put("level-" + level, Tone.valueOf("LEVEL_" + level).key().toString());
        }
        drawings.put("tea", Tone.TEA.key().toString());
        drawings.put("leaf", Tone.LEAF.key().toString());
        drawings.put("persimmon", Tone.PERSIMMON.key().toString());
        drawings.put(
                "money",
                new Bar(
                                228,
                                12,
                                number("18,4"),
                                List.of(
                                        new Bar.Part(number("13,62"), Tone.TEA),
                                        new Bar.Part(number("1,83"), Tone.LEAF),
                                        new Bar.Part(number("2,95"), Tone.PERSIMMON)),
                                null)
                        .svg()
                        .toString());
        drawings.put("public-key", key(StaircaseKey.forThePublic()));
        drawings.put("paces", paces());
        var map = map();
        drawings.put(
                "map-marked",
                map.drawSmall(marked(), "Thôn tụt lại; danh sách ở dưới").toString());
        drawings.put(
                "map-classed",
                map.draw(classed(), "Tỷ lệ hộ nghèo theo thôn; số ở bảng bên cạnh")
                        .toString());
        drawings.put("villages", villages());
        return drawings;
    }

    private static String key(List<StaircaseKey> keys) {
        return keys.stream()
                .map(key -> "<span>" + key.svg() + key.words() + "</span>")
                .collect(Collectors.joining("\n", "<p class=\"legend\">", "</p>"));
    }

    private static String paces() {
        var html = new StringBuilder("<dl class=\"paces\">");
        for (var line : PaceBars.of(List.of(
                        new PaceBars.Pace("Nhịp cần, 2029–2030", number("1,95"), "1,95", Tone.RUST, true),
                        new PaceBars.Pace("Nhịp tốt nhất trong 3 năm (2026)", number("1,40"), "1,40", Tone.LEAF, false),
                        new PaceBars.Pace(
                                "Nhịp hiện tại, bình quân 2026–2028", number("1,20"), "1,20", Tone.TEA, true)))
                .lines()) {
            html.append("<div><dt class=\"" + (line.strong() ? "strong" : "") + "\"><span>" + line.name()
                    + "</span><span>" + line.written() + "</span></dt><dd>" + line.bar() + "</dd></div>");
        }
        return html + "</dl>";
    }

    private static CommuneMap map() throws IOException {
        return CommuneMap.of(
                Files.readString(Path.of("packs/nam-cuong/outline.geojson")),
                IntStream.rangeClosed(1, 23).mapToObj("T%02d"::formatted).toList());
    }

    private static List<MapPoint> marked() {
        var worst = Map.of(5, Mark.TRIANGLE, 9, Mark.TRIANGLE, 17, Mark.TRIANGLE, 12, Mark.HALF);
        return IntStream.rangeClosed(1, 23)
                .<MapPoint>mapToObj(i -> worst.containsKey(i)
                        ? new MapPoint.Marked("T%02d".formatted(i), "%02d".formatted(i), worst.get(i))
                        : new MapPoint.Plain("T%02d".formatted(i)))
                .toList();
    }

    private static List<MapPoint> classed() {
        return IntStream.rangeClosed(1, 23)
                .<MapPoint>mapToObj(i -> new MapPoint.Classed(
                        "T%02d".formatted(i), "%02d".formatted(i), i == 5 || i == 9 || i == 17 ? 4 : 1 + i * 7 % 3))
                .toList();
    }

    private static String villages() {
        var rows = new ArrayList<String>();
        for (int i = 1; i <= 23; i++) {
            var rate = number("41,5").subtract(number("1,2").multiply(number(Integer.toString(i - 1))));
            var tone = i < 4 ? Tone.LEVEL_4 : i < 12 ? Tone.LEVEL_3 : i < 17 ? Tone.LEVEL_2 : Tone.LEVEL_1;
            rows.add(
                    "<tr><th scope=\"row\">Thôn mẫu %02d</th><td class=\"number\">%d</td><td class=\"number\">%d</td><td class=\"number\"><b>%s</b></td><td>%s</td><td class=\"number %s\">%s</td></tr>"
                            .formatted(
                                    i,
                                    94 + i * 7 % 30,
                                    39 - i,
                                    rate.toString().replace('.', ','),
                                    Bar.of(80, 12, rate, number("41,5"), tone)
                                            .withReference(number("24,2"))
                                            .svg(),
                                    i < 4 ? "worse" : "better",
                                    i < 4 ? "▲ 5,3" : "▼ 1,2"));
        }
        return String.join("\n", rows);
    }
}
