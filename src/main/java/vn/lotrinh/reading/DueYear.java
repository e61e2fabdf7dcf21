package vn.lotrinh.reading;

import org.jspecify.annotations.Nullable;
import vn.lotrinh.reading.structure.Outline.Placed;
import vn.lotrinh.reading.structure.Part;
import vn.lotrinh.reading.target.Deadlines;

/** The year that a heading above a line names: "Đến năm 2030:", "Mục tiêu cụ thể giai đoạn 2026-2030". */
final class DueYear {

    private DueYear() {}

    static @Nullable Integer above(Placed placed) {
        if (placed.freeHeading() != null) {
            Integer year = Deadlines.in(placed.freeHeading());
            if (year != null) {
                return year;
            }
        }
        boolean isHeading = placed.part().heading().equals(placed.line());
        for (@Nullable Part part = isHeading ? placed.part().parent() : placed.part();
                part != null;
                part = part.parent()) {
            Integer year = Deadlines.in(part.title());
            if (year != null) {
                return year;
            }
        }
        return null;
    }
}
