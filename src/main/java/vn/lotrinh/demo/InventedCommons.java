package vn.lotrinh.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Registers about what the commune looks after: forest, villages of a standard, crafts and guests, procedures. */
final class InventedCommons {

    private static final LocalDate BEGINNING = LocalDate.of(Story.FIRST_YEAR, 1, 1);
    private static final int PROCEDURES = 128;
    private static final int NOT_QUALIFYING = 12;
    private static final int BUSY = 20;
    private static final List<Double> SHARES_OF_QUARTERS = List.of(0.10, 0.35, 0.40, 0.15);

    private final InventedCommune commune;
    private final InventedVillages villages;

    InventedCommons(InventedCommune commune) {
        this.commune = commune;
        this.villages = InventedVillages.of(commune);
    }

    /** A reserve that belongs to no village, forests of villages, and plantations that become forests one after another. */
    void forest(Rows rows) {
        double hectares = commune.naturalArea().doubleValue();
        plot(rows, BEGINNING, null, null, "BTTN-1", "management_board", "natural", true, hectares * 0.27);
        double cover = Story.FOREST_COVER.in(Story.FIRST_YEAR);
        forests(rows, "TN", "community", "natural", hectares * 0.25);
        forests(rows, "RT", "household", "planted", hectares * (cover - 0.52));
        for (int year = Story.FIRST_YEAR + 1; year <= Story.LAST_YEAR; year++) {
            double more = hectares * (Story.FOREST_COVER.in(year) - Story.FOREST_COVER.in(year - 1));
            String village = commune.villages().get(year % commune.villages().size());
            var grown = LocalDate.of(year, 8, 15);
            plot(rows, BEGINNING, grown.minusDays(1), village, "MT-" + year, "household", "planted", false, more);
            plot(rows, grown, null, village, "MT-" + year, "household", "planted", true, more);
        }
    }

    private void forests(Rows rows, String prefix, String owner, String origin, double hectares) {
        villages.divide(Rows.decimal(hectares, 1), 1)
                .forEach((village, part) -> plot(
                        rows,
                        BEGINNING,
                        null,
                        village,
                        prefix + "-" + village,
                        owner,
                        origin,
                        true,
                        part.doubleValue()));
    }

    private static void plot(
            Rows rows,
            LocalDate from,
            @Nullable LocalDate to,
            @Nullable String village,
            String number,
            String owner,
            String origin,
            boolean forest,
            double hectares) {
        rows.state(
                from,
                to,
                "village",
                village,
                "number",
                number,
                "owner",
                owner,
                "origin",
                origin,
                "has_become_forest",
                forest,
                "area",
                Rows.decimal(hectares, 1),
                "planted_year",
                origin.equals("planted") ? Rows.whole(2016) : null);
    }

    /** A tree is planted in spring and summer, here and there in other villages; some of it after a felling. */
    void planting(Rows rows) {
        var random = commune.chance("planting");
        for (int year = Story.FIRST_YEAR; year <= Story.LAST_YEAR; year++) {
            for (int quarter = 0; quarter < SHARES_OF_QUARTERS.size(); quarter++) {
                double hectares = Story.PLANTED.in(year) * commune.scale() * SHARES_OF_QUARTERS.get(quarter);
                var day = LocalDate.of(year, 3 * quarter + 2, 10);
                for (int part = 0; part < 3; part++) {
                    planted(
                            rows,
                            random.nextInt(commune.villages().size()),
                            "new",
                            day.plusDays(part * 9L),
                            hectares / 3);
                }
                planted(rows, random.nextInt(commune.villages().size()), "replanted", day, hectares * 0.8);
            }
        }
    }

    private void planted(Rows rows, int village, String kind, LocalDate day, double hectares) {
        rows.event(
                day,
                "village",
                commune.villages().get(village),
                "kind",
                kind,
                "area",
                Rows.decimal(Math.max(hectares, 0.1), 1),
                "accepted_on",
                day,
                "species",
                "Keo, mỡ");
    }

    void recognitions(Rows rows) {
        IntStream.range(0, commune.villages().size()).forEach(n -> {
            int year = Story.RECOGNISED_VILLAGES.firstAbove(
                    (n + 0.5) / commune.villages().size());
            if (year <= Story.LAST_YEAR) {
                var day = LocalDate.of(year, 11, 20);
                rows.state(
                        day,
                        null,
                        "village",
                        commune.villages().get(n),
                        "standard",
                        "ntm",
                        "decision_number",
                        "%02d/QĐ-UBND".formatted(30 + n),
                        "decided_on",
                        day);
            }
        });
    }

    /** A first try with guests was given up again. */
    void tourism(Rows rows) {
        rows.state(
                LocalDate.of(2024, 3, 1),
                LocalDate.of(2024, 10, 31),
                "village",
                commune.villages().getFirst(),
                "name",
                "Điểm du lịch cộng đồng mẫu",
                "beds",
                Rows.whole(24));
    }

    void crafts(Rows rows) {
        rows.state(
                LocalDate.of(2023, 5, 20),
                null,
                "village",
                commune.villages().getFirst(),
                "name",
                "Làng nghề mẫu",
                "craft",
                "Dệt thổ cẩm",
                "jobs",
                Rows.whole(35),
                "tourism_point",
                commune.id("tourism_point", 0),
                "decision_number",
                "45/QĐ-UBND",
                "decided_on",
                LocalDate.of(2023, 5, 20));
    }

    /** Each has a level from a day on: at first none, then in part, then in full. */
    void procedures(Rows rows) {
        for (int n = 0; n < BUSY; n++) {
            procedure(rows, n, true, BEGINNING, null, "full");
        }
        for (int n = BUSY; n < PROCEDURES; n++) {
            double place = (n + 0.5) / PROCEDURES;
            int inPart = Story.ONLINE_IN_PART.firstAbove(place);
            int inFull = Story.ONLINE_IN_FULL.firstAbove(place);
            since(rows, n, "none", Story.FIRST_YEAR, Math.min(inPart, inFull));
            since(rows, n, "partial", inPart, inFull);
            since(rows, n, "full", inFull, Integer.MAX_VALUE);
        }
        for (int n = PROCEDURES; n < PROCEDURES + NOT_QUALIFYING; n++) {
            procedure(rows, n, false, BEGINNING, null, "none");
        }
    }

    private static void since(Rows rows, int n, String level, int year, int until) {
        if (year < until && year <= Story.LAST_YEAR) {
            procedure(
                    rows,
                    n,
                    true,
                    changes(year),
                    until > Story.LAST_YEAR ? null : changes(until).minusDays(1),
                    level);
        }
    }

    private static LocalDate changes(int year) {
        return year == Story.FIRST_YEAR ? BEGINNING : LocalDate.of(year, 4, 1);
    }

    private static void procedure(
            Rows rows, int n, boolean qualifies, LocalDate from, @Nullable LocalDate to, String level) {
        rows.state(
                from,
                to,
                "number",
                "0.%06d".formatted(n + 1),
                "name",
                "Thủ tục mẫu số %03d".formatted(n + 1),
                "qualifies",
                qualifies,
                "level",
                level);
    }

    /** The busiest procedures, month by month. */
    void files(Rows rows) {
        var random = commune.chance("files");
        for (int year = Story.FIRST_YEAR; year <= Story.LAST_YEAR; year++) {
            for (int month = 1; month <= 12; month++) {
                for (int n = 0; n < BUSY; n++) {
                    int files = 4 + random.nextInt((int) (30 * Math.max(commune.scale(), 0.2)));
                    double online = Story.ONLINE_FILES.in(year) * (0.85 + 0.3 * random.nextDouble());
                    rows.event(
                            LocalDate.of(year, month, 1),
                            "procedure",
                            commune.id("online_procedure", n),
                            "month",
                            "%d-%02d".formatted(year, month),
                            "files",
                            Rows.whole(files),
                            "online_files",
                            Rows.whole(Math.min(files, Math.round(files * online))));
                }
            }
        }
    }
}
