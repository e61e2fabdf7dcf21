package vn.lotrinh.web.drawing;

import static vn.lotrinh.web.drawing.Roads.number;

import gg.jte.Content;
import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import vn.lotrinh.web.ErrorPage;
import vn.lotrinh.web.Shell;
import vn.lotrinh.web.Shell.CsrfField;
import vn.lotrinh.web.Shell.Link;
import vn.lotrinh.web.signin.SignInPage;

/**
 * Every component and drawing on pages to look at: puts {@code src/test/resources/gallery} into the real shells and
 * writes them to {@code target/gallery}. Not a test; run its main method after a change of a style sheet, with
 * {@code target/classes}, {@code target/test-classes} and the libraries on the class path, and open the pages.
 */
final class Gallery {

    private static final Pattern PLACE = Pattern.compile("\\{\\{([a-z0-9-]+)}}");
    private static final Path CONTENTS = Path.of("src/test/resources/gallery");
    private static final Path PAGES = Path.of("target/gallery");
    private static final String STATIC = "../../src/main/resources/static/";

    private final TemplateEngine templates =
            TemplateEngine.createPrecompiled(null, ContentType.Html, null, "jtegenerated");
    private final Map<String, String> drawings;

    private Gallery(Map<String, String> drawings) {
        this.drawings = drawings;
    }

    public static void main(String[] arguments) throws IOException {
        Files.createDirectories(PAGES);
        var gallery = new Gallery(drawings());
        gallery.inShell("officer", "web/shell", content -> Map.of("here", "/dieu-hanh", "content", content));
        gallery.inShell("public", "web/publicShell", content -> Map.of("here", "/tien-do", "content", content));
        gallery.inShell("hero", "web/publicShell", content -> Map.of("here", "/", "hero", content));
        gallery.inShell(
                "village", "web/publicShell", content -> Map.of("here", "/thon", "village", true, "content", content));
        gallery.page(
                "sign-in",
                "web/signin/signInPage",
                Map.of(
                        "page",
                        new SignInPage(
                                "/dieu-hanh", "truong.thon.07", "Tên đăng nhập hoặc mật khẩu không đúng.", List.of())));
        gallery.page(
                "error",
                "web/errorPage",
                Map.of(
                        "page",
                        new ErrorPage(
                                404,
                                "Không có trang này",
                                "Địa chỉ có thể đã gõ sai, hoặc trang đã được chuyển đi.",
                                List.of())));
    }

    private void inShell(String folder, String shell, Function<Content, Map<String, Object>> model) throws IOException {
        try (var files = Files.list(CONTENTS.resolve(folder))) {
            for (var file : files.toList()) {
                var content = new Svg(PLACE.matcher(Files.readString(file))
                        .replaceAll(place ->
                                Matcher.quoteReplacement(drawings.getOrDefault(place.group(1), "?" + place.group(1)))));
                var whole = new HashMap<>(model.apply(content));
                whole.put("title", "Trang mẫu");
                page(file.getFileName().toString().replace(".html", ""), shell, whole);
            }
        }
    }

    private void page(String name, String template, Map<String, Object> model) throws IOException {
        var whole = new HashMap<>(model);
        whole.put(
                "shell", shell(!name.equals("sign-in") && !template.contains("publicShell") || name.equals("village")));
        var page = new StringOutput();
        templates.render(template + ".jte", whole, page);
        Files.writeString(
                PAGES.resolve(name + ".html"),
                page.toString().replace("\"/css/", "\"" + STATIC + "css/").replace("\"/img/", "\"" + STATIC + "img/"));
    }

    private static Shell shell(boolean signedIn) {
        return new Shell(
                "Xã Nam Cường",
                "tỉnh Thái Nguyên",
                "",
                signedIn ? "Bàn Văn Mẫu" : null,
                signedIn ? "Lãnh đạo" : null,
                List.of(
                        new Link("Điều hành", "/dieu-hanh"),
                        new Link("Kế hoạch", "/ke-hoach"),
                        new Link("Số liệu", "/so-lieu"),
                        new Link("Thôn", "/thon"),
                        new Link("Công bố", "/cong-bo"),
                        new Link("Quản trị", "/quan-tri")),
                new CsrfField("_csrf", "X-CSRF-TOKEN", ""),
                true,
                null,
                "");
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
                map.drawSmall(marked(), "Thôn tụt lại; danh sách ở dưới")
                        .picture()
                        .toString());
        drawings.put(
                "map-classed",
                map.draw(classed(), "Tỷ lệ hộ nghèo theo thôn; số ở bảng bên cạnh")
                        .picture()
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
                IntStream.rangeClosed(1, 23).mapToObj("T%02d"::formatted).toList(),
                Map.of());
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
