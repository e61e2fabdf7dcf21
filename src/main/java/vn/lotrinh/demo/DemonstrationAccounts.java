package vn.lotrinh.demo;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.lotrinh.access.AcceptInvitation;
import vn.lotrinh.access.GiveRole;
import vn.lotrinh.access.InvitePerson;
import vn.lotrinh.access.RecogniseSignedIn;
import vn.lotrinh.access.SignInWithPassword;
import vn.lotrinh.access.SignedIn;
import vn.lotrinh.demo.InventedPeople.Invented;
import vn.lotrinh.kernel.Actor;

/** The accounts with which the demonstration is shown. */
@Component
public class DemonstrationAccounts {

    private static final Actor DEMONSTRATION = new Actor.Program("demonstration");

    private final InvitePerson invite;
    private final AcceptInvitation accept;
    private final SignInWithPassword signIn;
    private final RecogniseSignedIn recognise;
    private final TransactionTemplate atOnce;
    private final GiveRole giveRole;

    DemonstrationAccounts(
            InvitePerson invite,
            AcceptInvitation accept,
            SignInWithPassword signIn,
            RecogniseSignedIn recognise,
            GiveRole giveRole,
            PlatformTransactionManager transactions) {
        this.atOnce = new TransactionTemplate(transactions);
        this.invite = invite;
        this.accept = accept;
        this.signIn = signIn;
        this.recognise = recognise;
        this.giveRole = giveRole;
    }

    /** One account as it is told to whoever starts the demonstration. */
    public record Account(String signInName, String what) {}

    /** Those that the demonstration has. */
    public static List<Account> list() {
        return InventedPeople.ALL.stream()
                .map(person -> new Account(person.signInName(), person.role().title()))
                .toList();
    }

    /** Makes those that do not exist yet. One comes with its password or not at all: an invitation that nobody accepts would lock it for ever. */
    void make(String password) {
        for (Invented person : InventedPeople.ALL) {
            atOnce.executeWithoutResult(status -> make(person, password));
        }
    }

    private void make(Invented person, String password) {
        var invited = invite.handle(new InvitePerson.Command(
                DEMONSTRATION, person.fullName(), person.signInName(), null, person.role(), person.area()));
        if (invited instanceof InvitePerson.Outcome.Invited(var id, var link)) {
            String secret = link.path().substring(link.path().lastIndexOf('/') + 1);
            var accepted = accept.handle(new AcceptInvitation.Command(secret, password));
            if (!(accepted instanceof AcceptInvitation.Outcome.Accepted)) {
                throw new IllegalStateException(
                        "The demonstration's account " + person.signInName() + " gets no password: " + accepted);
            }
        }
    }

    /** Lets the province's account read one more commune; a demonstration from before there was this account goes without. */
    void letTheProvinceRead() {
        var person = InventedPeople.PROVINCE;
        giveRole.handle(new GiveRole.Command(DEMONSTRATION, person.signInName(), person.role(), person.area()));
    }

    /** Somebody who acts in the demonstration. */
    SignedIn signedIn(Invented person, String password) {
        var outcome = signIn.handle(new SignInWithPassword.Command(person.signInName(), password, "demonstration"));
        return Optional.of(outcome)
                .filter(SignInWithPassword.Outcome.Recognised.class::isInstance)
                .map(SignInWithPassword.Outcome.Recognised.class::cast)
                .flatMap(known ->
                        recognise.findPerson(known.person().id(), known.person().credentials()))
                .orElseThrow(() -> new IllegalStateException("The demonstration's accounts can't be used: " + outcome));
    }
}
