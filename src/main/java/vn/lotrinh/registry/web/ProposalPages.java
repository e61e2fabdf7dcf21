package vn.lotrinh.registry.web;

import java.math.BigDecimal;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.lotrinh.access.NameActors;
import vn.lotrinh.access.Permits;
import vn.lotrinh.access.Role;
import vn.lotrinh.access.SignedIn;
import vn.lotrinh.kernel.VietnameseFormat;
import vn.lotrinh.registry.DecideProposal;
import vn.lotrinh.registry.ListProposals;
import vn.lotrinh.registry.NameRecords;
import vn.lotrinh.registry.RecordLooks;
import vn.lotrinh.registry.Stretch;

/** What waits for approval, and deciding it. <i>Phê duyệt</i>. */
@Controller
class ProposalPages {

    private final AskedRegister asked;
    private final ListProposals listProposals;
    private final DecideProposal decideProposal;
    private final NameRecords nameRecords;
    private final NameActors nameActors;
    private final RecordLooks looks;
    private final Clock clock;

    ProposalPages(
            AskedRegister asked,
            ListProposals listProposals,
            DecideProposal decideProposal,
            NameRecords nameRecords,
            NameActors nameActors,
            RecordLooks looks,
            Clock clock) {
        this.asked = asked;
        this.listProposals = listProposals;
        this.decideProposal = decideProposal;
        this.nameRecords = nameRecords;
        this.nameActors = nameActors;
        this.looks = looks;
        this.clock = clock;
    }

    @Permits({
        Role.ADMINISTRATOR,
        Role.LEADER,
        Role.OFFICER,
        Role.VILLAGE_HEAD,
        Role.PARTY_CELL_SECRETARY,
        Role.FRONT,
        Role.PRODUCER
    })
    @GetMapping(Addresses.WAITING)
    ModelAndView list(SignedIn by) {
        var waiting = listProposals.handle(by);
        var lists = listProposals.lists(by);
        var names = nameActors.handle(Stream.concat(
                        waiting.stream().map(one -> one.proposal().proposedBy()),
                        lists.stream().map(one -> one.list().proposedBy()))
                .toList());
        var page = new ProposalsPage(
                "Chờ duyệt",
                lists.stream().map(one -> row(one, names)).toList(),
                waiting.stream().map(one -> row(one, names)).toList());
        return new ModelAndView("registry/proposalsPage", Map.of("page", page));
    }

    private ProposalsPage.ListRow row(ListProposals.WaitingList one, NameActors.Names names) {
        var list = one.list();
        return new ProposalsPage.ListRow(
                list.register().name(),
                list.file(),
                list.address(),
                VietnameseFormat.number(BigDecimal.valueOf(list.records())) + " bản ghi",
                names.of(list.proposedBy()),
                VietnameseFormat.moment(list.proposedAt(), clock.getZone()),
                one.own(),
                list.sentBack());
    }

    private ProposalsPage.Row row(ListProposals.Waiting one, NameActors.Names names) {
        var register = one.register();
        var proposal = one.proposal();
        var stretches = one.stretch() == null ? List.<Stretch>of() : List.of(one.stretch());
        var words = nameRecords.handle(register, stretches);
        looks.saw(register, List.of(proposal.record()), words);
        return new ProposalsPage.Row(
                register.name(),
                one.stretch() == null ? register.one() : words.title(register, one.stretch()),
                Addresses.record(register, proposal.record()),
                proposal.isDeletion() && proposal.village() == null ? "" : words.village(proposal.village()),
                OneRecordMaker.what(proposal.mode()),
                names.of(proposal.proposedBy()),
                VietnameseFormat.moment(proposal.proposedAt().toInstant(), clock.getZone()),
                proposal.reason() == null ? "" : proposal.reason(),
                one.own());
    }

    /**
     * @param what {@code duyet} or {@code tra-lai}
     * @param reason asked of who sends it back
     */
    @Permits({Role.ADMINISTRATOR, Role.LEADER, Role.OFFICER, Role.FRONT})
    @PostMapping("/so-bo/{register}/{record}/duyet")
    ModelAndView decide(
            SignedIn by,
            @PathVariable("register") String code,
            @PathVariable("record") UUID record,
            @RequestParam("de-nghi") UUID proposal,
            @RequestParam("viec") String what,
            @RequestParam(name = Posted.REASON, defaultValue = "") String reason,
            RedirectAttributes redirect) {
        var register = asked.toRead(code, by);
        var command = new DecideProposal.Command(by, proposal, what.equals("duyet"), reason);
        var outcome = decideProposal.handle(command);
        boolean gone = outcome instanceof DecideProposal.Outcome.SentBack
                || outcome instanceof DecideProposal.Outcome.NotThere;
        String message = switch (outcome) {
            case DecideProposal.Outcome.Approved _ -> "Đã duyệt; điều này được tính từ bây giờ.";
            case DecideProposal.Outcome.SentBack _ -> "Đã trả lại, kèm lý do của bạn.";
            case DecideProposal.Outcome.NotThere _ ->
                "Đề nghị này không còn: đã có người duyệt, hoặc có đề nghị mới hơn.";
            case DecideProposal.Outcome.ChangedMeanwhile _ ->
                "Bản ghi đã đổi từ khi có đề nghị nên không duyệt được nữa; người đề nghị cần gửi lại.";
            case DecideProposal.Outcome.Refused(var problems) ->
                "Chưa xong. " + problems.getFirst().sentence();
            case DecideProposal.Outcome.NotAllowed(var sentence) -> sentence;
        };
        redirect.addFlashAttribute("message", message);
        return new ModelAndView("redirect:" + (gone ? Addresses.WAITING : Addresses.record(register, record)));
    }
}
