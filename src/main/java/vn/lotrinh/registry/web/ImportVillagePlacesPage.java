package vn.lotrinh.registry.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.lotrinh.geography.ReadShape;
import vn.lotrinh.geography.ReadShapeFile.Feature;
import vn.lotrinh.territory.VillagePlace;
import vn.lotrinh.web.Field;
import vn.lotrinh.web.Field.Choice;
import vn.lotrinh.web.map.ReadSentShape;

/**
 * Takes the places of all villages out of one file: first the file, then which of its shapes is which village.
 *
 * @param file by which the waiting file is asked for; absent before one is sent
 */
public record ImportVillagePlacesPage(
        @Nullable String file,
        List<Row> rows,
        List<Choice> villages,
        List<Field> fields,
        @Nullable String fault) {

    static final String SHAPE = "hinh.";

    public ImportVillagePlacesPage {
        rows = List.copyOf(rows);
        villages = List.copyOf(villages);
        fields = List.copyOf(fields);
    }

    public String title() {
        return "Nhập vị trí các thôn từ tệp";
    }

    /** How many shapes were taken for a village. */
    public long matched() {
        return rows.stream().filter(row -> !row.village().isEmpty()).count();
    }

    /**
     * One shape of the file.
     *
     * @param field under which its village is sent
     * @param about its kind and size, or what is wrong with it
     * @param right whether it can be taken
     * @param village the code of the village that it is taken for; empty for none
     */
    public record Row(String field, String name, String about, boolean right, String village) {

        /** @param number of the shape in the file, from 0 */
        static Row of(int number, Feature feature, String village) {
            String name = feature.name().isEmpty() ? feature.code() : feature.name();
            String called = name.isEmpty() ? "Hình thứ " + (number + 1) : name;
            return switch (feature.shape()) {
                case ReadShape.Outcome.Wrong(var sentence) -> new Row(SHAPE + number, called, sentence, false, "");
                case ReadShape.Outcome.Read(var shape) -> {
                    var unfit = VillagePlace.refusal(shape);
                    yield new Row(
                            SHAPE + number,
                            called,
                            unfit.orElseGet(() -> (shape.kind().title() + " " + ReadSentShape.size(shape)).strip()),
                            unfit.isEmpty(),
                            unfit.isEmpty() ? village : "");
                }
            };
        }
    }
}
