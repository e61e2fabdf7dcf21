package vn.lotrinh.indicator;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What somebody of the commune changed about a formula. <i>Lần sửa công thức</i>.
 *
 * @param indicator its code
 * @param from the first year whose periods are counted by it
 * @param text absent where the commune's own formula is taken back, so that its pack's holds again
 * @param onward of a reading: no later formula of a pack takes its place, and formulas of other readings from that year on go; taken back, all that
 *     readings brought along from that year on goes
 * @param by the reference of who changed it
 * @param done since when it holds; absent while its cells are being counted
 */
public record FormulaChange(
        UUID id,
        String indicator,
        int from,
        @Nullable String text,
        boolean onward,
        String why,
        String by,
        Instant at,
        @Nullable Instant done) {}
