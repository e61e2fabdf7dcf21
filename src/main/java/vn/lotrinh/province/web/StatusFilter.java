package vn.lotrinh.province.web;

import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.lotrinh.plan.Status;
import vn.lotrinh.plan.TargetDrawing;
import vn.lotrinh.province.ComparedCommune;
import vn.lotrinh.web.drawing.Mark;

/**
 * Which communes are shown alone: those whose target stands so, or those that have no such target. <i>Lọc theo tình trạng</i>.
 *
 * @param status absent for communes without such a target
 */
record StatusFilter(@Nullable Status status) {

    private static final String WITHOUT_TARGET = "khong-co-chi-tieu";

    /** All there are, what worries first. */
    static Stream<StatusFilter> all() {
        return Stream.concat(Status.worstFirst().stream().map(StatusFilter::new), Stream.of(new StatusFilter(null)));
    }

    /** Empty for a code that is none. */
    static Optional<StatusFilter> of(@Nullable String code) {
        return all().filter(filter -> filter.code().equals(code)).findFirst();
    }

    String code() {
        return status == null ? WITHOUT_TARGET : status.code();
    }

    String words() {
        return status == null ? CommuneWords.NO_TARGET : status.words();
    }

    @Nullable
    Mark mark() {
        return status == null ? null : TargetDrawing.mark(status);
    }

    boolean shows(ComparedCommune compared) {
        return compared.status().equals(Optional.ofNullable(status));
    }
}
