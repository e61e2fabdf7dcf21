package vn.lotrinh.registry.web;

import java.math.BigDecimal;
import java.util.List;
import vn.lotrinh.kernel.VietnameseFormat;
import vn.lotrinh.registry.Moved;

/**
 * Shows what a merger or a split of villages moves, before it is done.
 *
 * @param act what is done, from when, by which decision
 * @param counts by register; empty where nothing moves
 * @param note what stays, and that it can't be undone
 * @param hidden everything that was typed and chosen
 */
public record VillageActConfirmPage(
        String title, String act, List<Count> counts, String note, String action, String button, List<Hidden> hidden) {

    public VillageActConfirmPage {
        counts = List.copyOf(counts);
        hidden = List.copyOf(hidden);
    }

    /** How many records of a register. */
    public record Count(String register, String records) {
        static Count of(Moved moved) {
            return new Count(
                    moved.register().name(),
                    VietnameseFormat.quantity(
                            BigDecimal.valueOf(moved.records()),
                            moved.register().countedUnit()));
        }
    }

    /** Sent again with the answer. */
    public record Hidden(String name, String value) {}
}
