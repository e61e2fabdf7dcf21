package vn.lotrinh.geography;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.locationtech.jts.geom.Coordinate;

/**
 * Corners as they are typed or copied out of a table, one on a line: "22.3451, 105.5612", "22,3451; 105,5612", "12 2472000,12 402000,50". A number before the two, or the length of an edge after
 * them, is passed over.
 */
final class TypedCorners {

    private final ShapeKind kind;
    private final Meridian zone;

    TypedCorners(ShapeKind kind, Meridian zone) {
        this.kind = kind;
        this.zone = zone;
    }

    ReadShape.Outcome read(String text) {
        var lines =
                text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
        if (lines.size() > CheckShape.MOST_CORNERS) {
            return wrong("Hình có nhiều hơn " + CheckShape.MOST_CORNERS + " điểm; hãy đơn giản hóa đường biên.");
        }
        var pairs = new ArrayList<NumberPair>();
        for (int i = 0; i < lines.size(); i++) {
            var pair = NumberPair.of(lines.get(i));
            if (pair.isEmpty()) {
                return wrong(
                        "Điểm " + (i + 1) + ": không đọc được “" + shortened(lines.get(i))
                                + "”; mỗi dòng một điểm, ghi hai số như “22.3451, 105.5612” (vĩ độ, kinh độ) hoặc “2472000.12 402000.50” (X, Y của VN-2000).");
            }
            pairs.add(pair.get());
        }
        return amount(pairs).map(TypedCorners::wrong).orElseGet(() -> corners(pairs));
    }

    private Optional<String> amount(List<NumberPair> pairs) {
        return switch (kind) {
            case POINT ->
                pairs.size() == 1
                        ? Optional.empty()
                        : Optional.of("Mục này là một điểm, mà có " + pairs.size() + " dòng; hãy giữ lại một dòng.");
            case LINE ->
                pairs.size() >= 2
                        ? Optional.empty()
                        : Optional.of("Một đường cần ít nhất hai điểm, mỗi dòng một điểm.");
            case AREA ->
                pairs.size() >= 3 ? Optional.empty() : Optional.of("Một vùng cần ít nhất ba điểm, mỗi dòng một điểm.");
        };
    }

    private ReadShape.Outcome corners(List<NumberPair> pairs) {
        boolean metres = pairs.stream().anyMatch(NumberPair::isMetres);
        var corners = new ArrayList<Coordinate>();
        var projection = metres ? Vn2000.of(zone) : null;
        for (int i = 0; i < pairs.size(); i++) {
            var pair = pairs.get(i);
            if (metres != pair.isMetres()) {
                return wrong(
                        "Điểm " + (i + 1)
                                + " ghi bằng đơn vị khác các điểm kia; hãy ghi tất cả bằng độ, hoặc tất cả bằng mét của VN-2000.");
            }
            if (projection == null) {
                corners.add(new Coordinate(pair.second(), pair.first()));
            } else {
                var problem = pair.problemInMetres();
                if (problem.isPresent()) {
                    return wrong("Điểm " + (i + 1) + " " + problem.get());
                }
                corners.add(projection.degrees(pair.first(), pair.second()));
            }
        }
        if (kind == ShapeKind.AREA && !corners.getFirst().equals2D(corners.getLast())) {
            corners.add(corners.getFirst());
        }
        return CheckShape.check(new StatedShape(kind, List.of(List.of(corners))));
    }

    private static ReadShape.Outcome wrong(String sentence) {
        return new ReadShape.Outcome.Wrong(sentence);
    }

    private static String shortened(String line) {
        return line.length() <= 40 ? line : line.substring(0, 40) + "…";
    }
}
