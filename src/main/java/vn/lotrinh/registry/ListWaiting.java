package vn.lotrinh.registry;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
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
     * @param proposedBy the reference of whoever proposed them
     * @param since when the oldest was proposed
     */
    public record Waiting(Register register, int count, String proposedBy, Instant since) {}

    private record Whose(String register, String by) {}

    private final Registers registers;
    private final ProposalTable proposals;

    ListWaiting(Registers registers, ProposalTable proposals) {
        this.registers = registers;
        this.proposals = proposals;
    }

    /** The longest waiting first. */
    @Transactional(readOnly = true)
    public List<Waiting> handle() {
        var waiting = new LinkedHashMap<Whose, Waiting>();
        for (var proposal : proposals.list(CommuneScope.getOne(), null, null)) {
            registers
                    .set()
                    .find(proposal.register())
                    .map(register -> new Waiting(
                            register,
                            1,
                            proposal.proposedBy(),
                            proposal.proposedAt().toInstant()))
                    .ifPresent(one -> waiting.merge(
                            new Whose(proposal.register(), proposal.proposedBy()), one, ListWaiting::together));
        }
        return List.copyOf(waiting.values());
    }

    private static Waiting together(Waiting older, Waiting newer) {
        return new Waiting(older.register(), older.count() + newer.count(), older.proposedBy(), older.since());
    }
}
