package vn.lotrinh.geography;

import java.util.Optional;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;

/** The degrees between which Vietnam lies, its islands included: in no place of it can longitude and latitude be taken for each other. */
final class Vietnam {

    private static final Envelope DEGREES = new Envelope(102, 118, 6, 23.5);

    private Vietnam() {}

    /** Why a corner can't be meant, as the rest of a sentence that begins with its name. */
    static Optional<String> problem(Coordinate corner) {
        if (DEGREES.contains(corner)) {
            return Optional.empty();
        }
        if (DEGREES.contains(corner.y, corner.x)) {
            return Optional.of(
                    "có kinh độ và vĩ độ đổi chỗ cho nhau; khi gõ thì vĩ độ đứng trước (“22.3451, 105.5612”), trong GeoJSON và KML thì kinh độ đứng trước.");
        }
        return Optional.of("(vĩ độ " + Degrees.words(corner.y) + ", kinh độ " + Degrees.words(corner.x)
                + ") nằm ngoài Việt Nam; hãy kiểm tra lại tọa độ, với VN-2000 thì cả kinh tuyến trục.");
    }
}
