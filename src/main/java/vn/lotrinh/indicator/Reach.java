package vn.lotrinh.indicator;

import java.util.List;
import java.util.Optional;
import vn.lotrinh.territory.CommuneKind;

/**
 * For whom an indicator is meant. <i>Phạm vi áp dụng</i>.
 *
 * @param common whether the base pack has it, so that it means the same in every commune and a province may compare it
 * @param notFor the kinds of commune for which it is not meant; none for most
 */
public record Reach(boolean common, List<NotFor> notFor) {

    /** A commune's own, meant for itself. */
    public static final Reach OWN = new Reach(false, List.of());

    public Reach {
        notFor = List.copyOf(notFor);
    }

    /** Why it is not meant for a kind of commune; empty where it is. */
    public Optional<LawNote> refusal(CommuneKind kind) {
        return notFor.stream()
                .filter(one -> one.kind() == kind)
                .map(NotFor::why)
                .findFirst();
    }
}
