package vn.lotrinh.access;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.interceptor.TransactionAspectSupport;
import vn.lotrinh.kernel.Actor;
import vn.lotrinh.kernel.CommuneCode;
import vn.lotrinh.kernel.CommuneScope;
import vn.lotrinh.trail.Change;
import vn.lotrinh.trail.Trail;

/**
 * Gives everything that somebody does in this commune to a successor, from a day on. <i>Bàn giao</i>. The successor may have an account
 * already; else one is made, with a one-time link. Refused for a day that is past, and when it would leave the commune without an
 * administrator who can sign in.
 */
@Service
public class HandOver {

    /** @param fullName of the successor; only used when the sign-in name is new */
    public record Command(
            Actor by,
            UUID predecessor,
            String fullName,
            String signInName,
            @Nullable String phone,
            LocalDate from,
            @Nullable String reason) {}

    /** How it ends. */
    public sealed interface Outcome {
        /** @param link shown once; absent for a successor who can sign in already */
        record HandedOver(UUID successor, @Nullable OneTimeLink link) implements Outcome {}

        record NothingToHandOver() implements Outcome {}

        record ToThemselves() implements Outcome {}

        record DayIsPast() implements Outcome {}

        /** Name, sign-in name or phone of the successor can't be one. */
        record Unusable(NewPerson.Fault fault) implements Outcome {}

        record LastAdministrator() implements Outcome {}
    }

    private final PersonTable people;
    private final HoldingTable holdings;
    private final InvitationTable invitations;
    private final Trail trail;

    HandOver(PersonTable people, HoldingTable holdings, InvitationTable invitations, Trail trail) {
        this.people = people;
        this.holdings = holdings;
        this.invitations = invitations;
        this.trail = trail;
    }

    @Transactional
    public Outcome handle(Command command) {
        if (command.from().isBefore(holdings.today())) {
            return new Outcome.DayIsPast();
        }
        return switch (NewPerson.check(command.fullName(), command.signInName(), command.phone())) {
            case NewPerson.Checked.Faulty(var fault) -> new Outcome.Unusable(fault);
            case NewPerson.Checked.Sound(var somebody) -> handOver(CommuneScope.getOne(), command, somebody);
        };
    }

    private Outcome handOver(CommuneCode commune, Command command, NewPerson somebody) {
        holdings.lockAdministrators(commune);
        var handed = holdings.listOpen(commune, command.predecessor());
        if (handed.isEmpty()) {
            return new Outcome.NothingToHandOver();
        }
        var known = people.find(somebody.signInName());
        if (known.filter(person -> person.id().equals(command.predecessor())).isPresent()) {
            return new Outcome.ToThemselves();
        }
        var successor = known.orElseGet(() -> invite(commune, command.by(), somebody));
        move(commune, command, handed, successor);
        if (losesAdministrator(commune, handed)) {
            TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
            return new Outcome.LastAdministrator();
        }
        return new Outcome.HandedOver(
                successor.id(), linkFor(commune, command.by(), successor).orElse(null));
    }

    private Person invite(CommuneCode commune, Actor by, NewPerson somebody) {
        var person = people.insertInvited(somebody.signInName(), somebody.fullName(), somebody.phone(), commune)
                .orElseThrow();
        trail.record(Change.of(commune, by, "invited", "access.person", person.id(), person.version())
                .with("signInName", person.signInName())
                .with("fullName", person.fullName())
                .with("phone", person.phone()));
        return person;
    }

    private void move(CommuneCode commune, Command command, List<HoldingTable.Dated> handed, Person successor) {
        for (var held : handed) {
            holdings.end(commune, held.id(), command.from())
                    .ifPresent(ended -> trail.record(
                            HoldingChanges.ended(commune, command.by(), ended).because(command.reason())));
            holdings.insert(commune, successor.id(), held.holding(), command.from())
                    .ifPresent(given -> trail.record(
                            HoldingChanges.given(commune, command.by(), given).because(command.reason())));
        }
    }

    private boolean losesAdministrator(CommuneCode commune, List<HoldingTable.Dated> handed) {
        return handed.stream().anyMatch(held -> held.holding().role() == Role.ADMINISTRATOR)
                && !holdings.keepsAdministrator(commune);
    }

    private Optional<OneTimeLink> linkFor(CommuneCode commune, Actor by, Person successor) {
        return successor.state() == Person.State.INVITED && successor.managedBy(commune)
                ? Optional.of(invitations.insert(commune, InvitationTable.Kind.HANDOVER, successor.id(), by))
                : Optional.empty();
    }
}
