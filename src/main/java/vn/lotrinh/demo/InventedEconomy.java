package vn.lotrinh.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Registers about the whole economy of the commune: what its three sectors make, and who works there. */
final class InventedEconomy {

    private static final List<String> SECTORS = List.of("primary", "industry", "services");
    private static final String SOURCE = "Báo cáo năm mẫu";

    private final InventedCommune commune;

    InventedEconomy(InventedCommune commune) {
        this.commune = commune;
    }

    void output(Rows rows) {
        for (var sector : SECTORS) {
            for (int year = Story.FIRST_YEAR; year <= Story.LAST_YEAR; year++) {
                row(rows, sector, year, "value", Rows.decimal(invented(Story.SECTOR_OUTPUT, sector, year), 1));
            }
        }
    }

    void labour(Rows rows) {
        for (var sector : SECTORS) {
            for (int year = Story.FIRST_YEAR; year <= Story.LAST_YEAR; year++) {
                row(rows, sector, year, "workers", Rows.whole(Math.round(invented(Story.SECTOR_LABOUR, sector, year))));
            }
        }
    }

    private double invented(Map<String, Story.Yearly> story, String sector, int year) {
        return Objects.requireNonNull(story.get(sector)).in(year) * commune.scale();
    }

    private static void row(Rows rows, String sector, int year, String field, Object amount) {
        rows.event(
                LocalDate.of(year, 1, 1),
                "sector",
                sector,
                "year",
                Integer.toString(year),
                field,
                amount,
                "source",
                SOURCE);
    }
}
