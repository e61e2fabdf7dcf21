package vn.lotrinh.criteria;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What somebody said about one item of one subject. <i>Lần đánh giá một chỉ tiêu</i>. It is never changed; the next version takes its place.
 *
 * @param version counted from 1
 * @param state absent where nothing was judged: not yet, by points instead, or because it is computed
 * @param points absent outside scored sets, and while none were given
 * @param missing what is missing, in words
 * @param whoCloses an agency's or a person's name: who can bring what is missing
 * @param plannedYear in which it is to be met
 * @param evidence digests of kept files
 * @param by reference of whoever said it
 */
public record Answer(
        String item,
        int version,
        @Nullable ItemState state,
        @Nullable BigDecimal points,
        @Nullable String note,
        @Nullable String missing,
        @Nullable String whoCloses,
        @Nullable Integer plannedYear,
        List<String> evidence,
        String by,
        Instant at) {

    public Answer {
        evidence = List.copyOf(evidence);
    }
}
