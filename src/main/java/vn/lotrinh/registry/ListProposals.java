package vn.lotrinh.registry;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.lotrinh.access.ListOwnReferences;
import vn.lotrinh.access.SignedIn;
import vn.lotrinh.kernel.CommuneScope;

/** What waits for approval: for who may approve it, and for who proposed it. <i>Chờ duyệt</i>. */
@Service
public class ListProposals {

    /**
     * One that waits.
     *
     * @param stretch what the record would say; for a deletion what it says now
     * @param own whether who asks proposed it, or a key of his did, and so may not decide it
     */
    public record Waiting(
            Register register, Proposal proposal, @Nullable Stretch stretch, boolean own) {}

    /**
     * A list that waits.
     *
     * @param own whether who asks sent it, or a key of his did, and so may not decide it
     */
    public record WaitingList(ProposedList list, boolean own) {}

    private final Registers registers;
    private final ProposalTable proposals;
    private final RecordTable records;
    private final ProposedLists lists;
    private final ListOwnReferences ownReferences;

    ListProposals(
            Registers registers,
            ProposalTable proposals,
            RecordTable records,
            ProposedLists lists,
            ListOwnReferences ownReferences) {
        this.registers = registers;
        this.proposals = proposals;
        this.records = records;
        this.lists = lists;
        this.ownReferences = ownReferences;
    }

    /** The oldest first. */
    @Transactional(readOnly = true)
    public List<Waiting> handle(SignedIn by) {
        var own = ownReferences.handle(by);
        return proposals.list(CommuneScope.getOne(), null, null).stream()
                .filter(proposal -> registers.set().find(proposal.register()).isPresent())
                .map(proposal -> waiting(proposal, own.contains(proposal.proposedBy())))
                .filter(waiting -> isSentBy(by, waiting.proposal().proposedBy())
                        || RegisterRight.of(waiting.register(), by).mayApprove())
                .toList();
    }

    /** Whole lists, the longest waiting first; one that came back only for who sent it. */
    @Transactional(readOnly = true)
    public List<WaitingList> lists(SignedIn by) {
        var own = ownReferences.handle(by);
        return lists.list().stream()
                .map(list -> new WaitingList(list, own.contains(list.proposedBy())))
                .filter(waiting -> isSentBy(by, waiting.list().proposedBy())
                        || waiting.list().sentBack() == null
                                && RegisterRight.of(waiting.list().register(), by)
                                        .mayApprove())
                .toList();
    }

    /** The records of a register for which something waits. */
    @Transactional(readOnly = true)
    public Set<UUID> records(Register register) {
        return proposals.list(CommuneScope.getOne(), register.code(), null).stream()
                .map(Proposal::record)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static boolean isSentBy(SignedIn by, String reference) {
        return by.actor().reference().equals(reference);
    }

    private Waiting waiting(Proposal proposal, boolean own) {
        var book = registers.book(proposal.register());
        return new Waiting(book.register(), proposal, stretch(book, proposal), own);
    }

    private @Nullable Stretch stretch(Book book, Proposal proposal) {
        return proposal.isDeletion()
                ? records.stated(book, CommuneScope.getOne(), proposal.record())
                        .latest()
                        .orElse(null)
                : book.json().readStatedArray(proposal.content()).stretch();
    }
}
