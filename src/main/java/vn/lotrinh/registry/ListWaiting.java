package vn.lotrinh.registry;

import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.lotrinh.kernel.CommuneScope;

/**
 * What waits for approval in all registers, counted by who proposed it: no record is named, so that no personal data is shown to somebody
 * who only wants to know what is open. <i>Đang chờ duyệt</i>.
 */
@Service
public class ListWaiting {

    /**
     * Proposals of one person for one register.
     *
     * @param count of records, those of whole lists included
     * @param proposedBy the reference of whoever proposed them
     * @param since when the oldest was proposed
     */
    public record Waiting(Register register, int count, String proposedBy, Instant since) {}

    private record Whose(String register, String by) {}

    private final Registers registers;
    private final ProposalTable proposals;
    private final ProposedLists lists;

    ListWaiting(Registers registers, ProposalTable proposals, ProposedLists lists) {
        this.registers = registers;
        this.proposals = proposals;
        this.lists = lists;
    }

    /** The longest waiting first. */
    @Transactional(readOnly = true)
    public List<Waiting> handle() {
        var waiting = new LinkedHashMap<Whose, Waiting>();
        Stream.concat(records(), lists())
                .sorted(Comparator.comparing(Waiting::since))
                .forEach(one ->
                        waiting.merge(new Whose(one.register().code(), one.proposedBy()), one, ListWaiting::together));
        return List.copyOf(waiting.values());
    }

    private Stream<Waiting> records() {
        return proposals.list(CommuneScope.getOne(), null, null).stream()
                .flatMap(proposal -> registers
                        .set()
                        .find(proposal.register())
                        .map(register -> new Waiting(
                                register,
                                1,
                                proposal.proposedBy(),
                                proposal.proposedAt().toInstant()))
                        .stream());
    }

    private Stream<Waiting> lists() {
        return lists.list().stream()
                .filter(list -> list.sentBack() == null)
                .map(list -> new Waiting(list.register(), list.records(), list.proposedBy(), list.proposedAt()));
    }

    private static Waiting together(Waiting older, Waiting newer) {
        return new Waiting(older.register(), older.count() + newer.count(), older.proposedBy(), older.since());
    }
}
