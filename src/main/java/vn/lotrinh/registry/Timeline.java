package vn.lotrinh.registry;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The stretches of one state, in the order of time, no two of which overlap. <i>Diễn biến của một trạng thái</i>. Something
 * <em>changes</em> on a day, and what was before stays; or what is written was wrong and is <em>corrected</em>, as if it had always been
 * written right.
 */
public record Timeline(List<Stretch> stretches) {

    public static final Timeline EMPTY = new Timeline(List.of());

    public Timeline {
        stretches =
                stretches.stream().sorted(Comparator.comparing(Stretch::from)).toList();
    }

    public Optional<Stretch> on(LocalDate day) {
        return stretches.stream().filter(stretch -> stretch.holdsOn(day)).findFirst();
    }

    /** The last one, which holds today or has ended. */
    public Optional<Stretch> latest() {
        return stretches.isEmpty() ? Optional.empty() : Optional.of(stretches.getLast());
    }

    /**
     * "Thay đổi từ ngày": from its first day on the new stretch holds, until the next change that is already written. What began on the
     * same day gives way.
     */
    public Timeline change(Stretch to) {
        var changed = new ArrayList<Stretch>();
        Optional<LocalDate> next = stretches.stream()
                .map(Stretch::from)
                .filter(from -> from.isAfter(to.from()))
                .findFirst();
        for (var stretch : stretches) {
            if (stretch.from().isBefore(to.from())) {
                changed.add(stretch.holdsOn(to.from()) ? stretch.until(to.from().minusDays(1)) : stretch);
            } else if (stretch.from().isAfter(to.from())) {
                changed.add(stretch);
            }
        }
        changed.add(
                to.until(earlier(to.to(), next.map(from -> from.minusDays(1)).orElse(null))));
        return new Timeline(changed);
    }

    private static @Nullable LocalDate earlier(@Nullable LocalDate one, @Nullable LocalDate other) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        return one.isBefore(other) ? one : other;
    }

    /**
     * "Sửa sai": puts a stretch in the place of the one that begins on {@code at}; empty when it would then overlap another, or
     * none begins there.
     */
    public Optional<Timeline> correct(LocalDate at, Stretch right) {
        var others =
                stretches.stream().filter(stretch -> !stretch.from().equals(at)).toList();
        if (others.size() == stretches.size() || others.stream().anyMatch(right::overlaps)) {
            return Optional.empty();
        }
        var corrected = new ArrayList<>(others);
        corrected.add(right);
        return Optional.of(new Timeline(corrected));
    }

    /** What holds in a village on a day or begins there later is in another village from then on. */
    Timeline moved(String from, String into, LocalDate on) {
        var moved = new ArrayList<Stretch>();
        for (var stretch : stretches) {
            boolean ended = stretch.to() != null && stretch.to().isBefore(on);
            if (ended || !from.equals(stretch.value(Register.VILLAGE))) {
                moved.add(stretch);
            } else if (stretch.from().isBefore(on)) {
                moved.add(stretch.until(on.minusDays(1)));
                moved.add(stretch.in(into).since(on));
            } else {
                moved.add(stretch.in(into));
            }
        }
        return new Timeline(moved);
    }

    /** What holds in a village on a day ends before it; what would begin there later is left out. */
    Timeline endedIn(String village, LocalDate on) {
        var ended = new ArrayList<Stretch>();
        for (var stretch : stretches) {
            boolean over = stretch.to() != null && stretch.to().isBefore(on);
            if (over || !village.equals(stretch.value(Register.VILLAGE))) {
                ended.add(stretch);
            } else if (stretch.from().isBefore(on)) {
                ended.add(stretch.until(on.minusDays(1)));
            }
        }
        return new Timeline(ended);
    }

    boolean saysTheSameAs(Timeline other) {
        return without(other).isEmpty() && other.without(this).isEmpty();
    }

    /** Stretches that the other timeline does not have just so. */
    List<Stretch> without(Timeline other) {
        return stretches.stream()
                .filter(stretch -> other.stretches.stream().noneMatch(stretch::saysTheSameAs))
                .toList();
    }
}
