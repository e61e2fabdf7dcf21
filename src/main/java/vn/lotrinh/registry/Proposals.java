package vn.lotrinh.registry;

import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.lotrinh.kernel.Actor;
import vn.lotrinh.kernel.CommuneCode;

/** Puts proposals and takes them away; files that only the proposal before held go with it. <i>Đề nghị chờ duyệt</i>. */
@Component
class Proposals {

    private final ProposalTable table;
    private final Attachments attachments;

    Proposals(ProposalTable table, Attachments attachments) {
        this.table = table;
        this.attachments = attachments;
    }

    UUID put(CommuneCode commune, Book book, SaveRecord.Command command, ChangeRecord.Prepared.Ready ready) {
        var by = command.by().actor();
        return inPlaceOfTheFormer(
                commune, book, command.id(), by, command.reason(), () -> table.put(commune, book, command, ready));
    }

    UUID putDeletion(CommuneCode commune, Book book, RecordContent before, DeleteRecord.Command command) {
        var by = command.by().actor();
        return inPlaceOfTheFormer(
                commune,
                book,
                before.id(),
                by,
                command.reason(),
                () -> table.putDeletion(commune, book, before, command));
    }

    private UUID inPlaceOfTheFormer(
            CommuneCode commune, Book book, UUID record, Actor by, @Nullable String why, Supplier<UUID> put) {
        var former = table.find(commune, book.register().code(), record);
        var id = put.get();
        attachments.forgetUnheld(commune, by, attachments.listProposed(book, former), why);
        return id;
    }

    /** Once it is decided, overtaken or erased. */
    void remove(CommuneCode commune, Book book, Proposal proposal, Actor by, @Nullable String why) {
        table.remove(commune, proposal.id());
        attachments.forgetUnheld(commune, by, attachments.listProposed(book, proposal), why);
    }
}
