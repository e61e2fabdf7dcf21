package vn.lotrinh.registry.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.lotrinh.geography.ShapeKind;
import vn.lotrinh.kernel.VietnameseFormat;
import vn.lotrinh.territory.ListVillagePlaces;
import vn.lotrinh.territory.Territory.Village;
import vn.lotrinh.territory.VillagePlace;
import vn.lotrinh.web.Field;
import vn.lotrinh.web.Form;
import vn.lotrinh.web.Typed;
import vn.lotrinh.web.map.MakeShapeInput;

/** Makes the form that tells where a village lies. */
@Component
class VillagePlaceForm {

    static final String SHAPE = "hinh";
    static final String FROM = "tu-ngay";
    static final String SOURCE = "nguon";
    static final String NO_DAY = "Hãy nhập ngày vị trí này bắt đầu đúng, như 31/12/2026.";
    private static final String BEGINS = "Ngày vị trí này bắt đầu đúng, ví dụ ngày sáp nhập.";
    private static final String POINT = "diem";
    private static final String AREA = "vung";

    private final MakeShapeInput inputs;
    private final ListVillagePlaces places;
    private final Clock clock;

    VillagePlaceForm(MakeShapeInput inputs, ListVillagePlaces places, Clock clock) {
        this.inputs = inputs;
        this.places = places;
        this.clock = clock;
    }

    /** As the address names it; an outline where it says nothing. */
    static ShapeKind kind(String word) {
        return word.equals(POINT) ? ShapeKind.POINT : ShapeKind.AREA;
    }

    /**
     * What stands in the form first: where the village lies today. What is drawn anew holds from today on unless somebody says otherwise, so that
     * the place of former days is not replaced unawares.
     */
    Typed present(Village village, ShapeKind kind) {
        String today = LocalDate.now(clock).toString();
        return findPlace(village)
                .filter(place -> place.shape().kind() == kind)
                .map(place -> Typed.of(Map.of(SHAPE, place.shape().typed(), FROM, today, SOURCE, place.source())))
                .orElseGet(() -> Typed.of(Map.of(FROM, today)));
    }

    /** Where it lies today. */
    Optional<VillagePlace> findPlace(Village village) {
        return places.handle(LocalDate.now(clock)).stream()
                .filter(place -> place.village().equals(village.code()))
                .findFirst();
    }

    VillagePlacePage page(Village village, ShapeKind kind, Typed typed) {
        String word = kind == ShapeKind.POINT ? POINT : AREA;
        String path = PlaceVillagePages.PATH + "/" + village.code();
        var placed = findPlace(village);
        var field = Field.longText(SHAPE, kind == ShapeKind.POINT ? "Vị trí" : "Ranh giới thôn")
                .needed()
                .hint("Mỗi dòng một điểm: vĩ độ, kinh độ, hoặc X, Y của VN-2000; cũng có thể dán GeoJSON.")
                .filled(typed);
        var shape = inputs.make(
                field,
                SHAPE,
                kind,
                typed.text(MakeShapeInput.zoneName(SHAPE)),
                PlaceVillagePages.MEASURE + "?loai=" + word,
                PlaceVillagePages.GROUND,
                null);
        return new VillagePlacePage(
                "Vị trí " + village.name(),
                path,
                word,
                path + "?loai=" + (kind == ShapeKind.POINT ? AREA : POINT),
                kind == ShapeKind.POINT ? "Vẽ ranh giới thay cho điểm" : "Chỉ đặt một điểm",
                shape,
                List.of(day(placed).filled(typed), source().filled(typed)),
                placed.isPresent() ? path + "/bo" : null,
                typed.findFault(Form.WHOLE).orElse(null));
    }

    private static Field day(Optional<VillagePlace> placed) {
        return placed.map(place -> day().hint(BEGINS + " Vị trí đang dùng có từ " + VietnameseFormat.date(place.from())
                        + "; hãy ghi đúng ngày đó nếu chỉ sửa lại hình vẽ."))
                .orElseGet(VillagePlaceForm::day);
    }

    static Field day() {
        return Field.date(FROM, "Đúng từ ngày").needed().hint(BEGINS);
    }

    static Field source() {
        return Field.text(SOURCE, "Nguồn")
                .needed()
                .hint(
                        "Ai đo hoặc vẽ, theo bản đồ nào. Ranh giới này để xem trên bản đồ, không phải số diện tích chính thức.")
                .aboutSomebodyElse();
    }
}
