package vn.lotrinh.access;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.lotrinh.access.Area.WHOLE_COMMUNE;
import static vn.lotrinh.access.Role.ADMINISTRATOR;
import static vn.lotrinh.access.Role.LEADER;
import static vn.lotrinh.access.Role.OFFICER;
import static vn.lotrinh.access.Role.PARTY_CELL_SECRETARY;
import static vn.lotrinh.access.Role.VILLAGE_HEAD;
import static vn.lotrinh.given.World.PASSWORD;
import static vn.lotrinh.given.World.TEST;
import static vn.lotrinh.given.World.secret;

import java.text.Normalizer;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.lotrinh.given.TheApplication;
import vn.lotrinh.given.World;
import vn.lotrinh.given.World.Somebody;
import vn.lotrinh.kernel.CommuneCode;
import vn.lotrinh.trail.ShowTrail;
import vn.lotrinh.trail.TrailEntry;

@TheApplication
class PeopleTest {

    @Autowired
    World given;

    CommuneCode commune = CommuneCode.of("00000");

    @BeforeEach
    void aCommune() {
        commune = given.aCommune();
    }

    private SignInWithPassword.Outcome signIn(String name, String password) {
        return given.get(SignInWithPassword.class)
                .handle(new SignInWithPassword.Command(
                        name, password, UUID.randomUUID().toString()));
    }

    private boolean canSignIn(Somebody somebody) {
        return signIn(somebody.signInName(), PASSWORD) instanceof SignInWithPassword.Outcome.Recognised;
    }

    private List<ListPeople.Row> people(String words) {
        return given.in(commune, () -> given.get(ListPeople.class).handle(words));
    }

    private AcceptInvitation.Outcome accept(OneTimeLink link, String password) {
        return given.in(
                commune,
                () -> given.get(AcceptInvitation.class).handle(new AcceptInvitation.Command(secret(link), password)));
    }

    @Nested
    class AnInvitation {

        @Test
        void worksOnce() {
            var invited = given.invite(commune, "lan.thang", OFFICER, WHOLE_COMMUNE);
            assertThat(accept(invited.link(), PASSWORD)).isInstanceOf(AcceptInvitation.Outcome.Accepted.class);
            assertThat(accept(invited.link(), PASSWORD)).isEqualTo(new AcceptInvitation.Outcome.LinkNotUsable());
            assertThat(signIn("Lan.Thang", PASSWORD)).isInstanceOf(SignInWithPassword.Outcome.Recognised.class);
        }

        @Test
        void isNotUsedUpByAWeakPassword() {
            var invited = given.invite(commune, "yeu.mat.khau", OFFICER, WHOLE_COMMUNE);
            assertThat(accept(invited.link(), "12345"))
                    .isEqualTo(new AcceptInvitation.Outcome.PasswordRefused(PasswordRule.LONG_ENOUGH));
            assertThat(accept(invited.link(), "matkhau123456"))
                    .isEqualTo(new AcceptInvitation.Outcome.PasswordRefused(PasswordRule.NOT_COMMON));
            assertThat(accept(invited.link(), PASSWORD)).isInstanceOf(AcceptInvitation.Outcome.Accepted.class);
        }

        @Test
        void ofATakenNameIsRefused() {
            var somebody = given.anAdministrator(commune);
            var command =
                    new InvitePerson.Command(TEST, "Người Khác", somebody.signInName(), null, OFFICER, WHOLE_COMMUNE);
            assertThat(given.in(commune, () -> given.get(InvitePerson.class).handle(command)))
                    .isEqualTo(new InvitePerson.Outcome.SignInNameTaken());
        }

        @Test
        void toARoleThatDoesNotFitItsAreaIsRefused() {
            var command =
                    new InvitePerson.Command(TEST, "Trưởng Thôn", "truong.thon", null, VILLAGE_HEAD, WHOLE_COMMUNE);
            assertThat(given.in(commune, () -> given.get(InvitePerson.class).handle(command)))
                    .isEqualTo(new InvitePerson.Outcome.RoleDoesNotFit());
        }

        @Test
        void standsInTheTrail() {
            var invited = given.invite(commune, "co.nhat.ky", LEADER, WHOLE_COMMUNE);
            var trail = given.in(
                    commune,
                    () -> given.get(ShowTrail.class)
                            .listLatest(
                                    commune, "access.person", invited.person().toString(), null, 10));
            assertThat(trail).extracting(TrailEntry::action).containsExactly("invited");
        }
    }

    @Nested
    class OnePersonWithSeveralRoles {

        @Test
        void isHeadOfAVillageAndSecretaryOfItsPartyCell() {
            var head = given.aPerson(commune, VILLAGE_HEAD, new Area.Village("T01"));
            var command = new GiveRole.Command(TEST, head.signInName(), PARTY_CELL_SECRETARY, new Area.Village("T01"));
            assertThat(given.in(commune, () -> given.get(GiveRole.class).handle(command)))
                    .isInstanceOf(GiveRole.Outcome.Given.class);
            assertThat(given.in(commune, () -> given.get(GiveRole.class).handle(command)))
                    .isEqualTo(new GiveRole.Outcome.AlreadyHeld());
            var person = ((SignInWithPassword.Outcome.Recognised) signIn(head.signInName(), PASSWORD)).person();
            var signedIn = given.in(
                            commune,
                            () -> given.get(RecogniseSignedIn.class).findPerson(person.id(), person.credentials()))
                    .orElseThrow();
            assertThat(signedIn.holds(VILLAGE_HEAD) && signedIn.holds(PARTY_CELL_SECRETARY))
                    .isTrue();
            assertThat(signedIn.mayEnterFor("T01")).isTrue();
            assertThat(signedIn.mayEnterFor("T02")).isFalse();
        }
    }

    @Nested
    class SigningIn {

        @Test
        void tellsNobodyWhoHasAnAccount() {
            var somebody = given.anAdministrator(commune);
            assertThat(signIn(somebody.signInName(), "sai mật khẩu rồi"))
                    .isEqualTo(signIn("khong.co.ai", "sai mật khẩu rồi"))
                    .isEqualTo(new SignInWithPassword.Outcome.WrongNameOrPassword());
        }

        @Test
        void isSlowedDownAfterEightWrongPasswordsAlsoFromDifferentPlaces() {
            var somebody = given.anAdministrator(commune);
            for (int i = 0; i < SignInThrottle.TRIES_PER_NAME; i++) {
                signIn(somebody.signInName(), "đoán lần " + i);
            }
            assertThat(signIn(somebody.signInName(), PASSWORD)).isInstanceOf(SignInWithPassword.Outcome.TryLater.class);
        }

        @Test
        void acceptsAPasswordComposedByAnotherKeyboard() {
            var somebody = given.anAdministrator(commune);
            var decomposed = Normalizer.normalize(PASSWORD, Normalizer.Form.NFD);
            assertThat(signIn(somebody.signInName(), decomposed))
                    .isInstanceOf(SignInWithPassword.Outcome.Recognised.class);
        }

        @Test
        void isOverForSomebodySuspended() {
            given.anAdministrator(commune);
            var somebody = given.aPerson(commune, OFFICER, WHOLE_COMMUNE);
            var command = new SuspendPerson.Command(TEST, somebody.id(), "Nghỉ việc");
            given.in(commune, () -> given.get(SuspendPerson.class).handle(command));
            assertThat(signIn(somebody.signInName(), PASSWORD)).isEqualTo(new SignInWithPassword.Outcome.Suspended());
        }
    }

    @Nested
    class HandingOver {

        @Test
        void movesEveryRoleToTheSuccessor() {
            given.anAdministrator(commune);
            var leaving = given.aPerson(commune, VILLAGE_HEAD, new Area.Village("T05"));
            var today = LocalDate.now(given.get(Clock.class));
            var command = new HandOver.Command(
                    TEST, leaving.id(), "Người Kế Nhiệm", "ke.nhiem" + commune, null, today, "Bầu lại");
            var outcome = given.in(commune, () -> given.get(HandOver.class).handle(command));
            assertThat(outcome).isInstanceOf(HandOver.Outcome.HandedOver.class);
            var successor = people("ke nhiem").getFirst();
            assertThat(successor.roles())
                    .extracting(ListPeople.Held::holding)
                    .containsExactly(new Holding(VILLAGE_HEAD, new Area.Village("T05")));
        }

        @Test
        void neverLeavesACommuneWithoutAnAdministrator() {
            var only = given.anAdministrator(commune);
            var today = LocalDate.now(given.get(Clock.class));
            var command = new HandOver.Command(TEST, only.id(), "Người Mới", "nguoi.moi" + commune, null, today, null);
            assertThat(given.in(commune, () -> given.get(HandOver.class).handle(command)))
                    .isEqualTo(new HandOver.Outcome.LastAdministrator());
            assertThat(canSignIn(only)).isTrue();
        }
    }

    @Nested
    class AnotherCommune {

        @Test
        void seesNobodyOfThisOne() {
            given.anAdministrator(commune);
            var another = given.aCommune();
            assertThat(given.in(another, () -> given.get(ListPeople.class).handle("")))
                    .isEmpty();
            assertThat(people("")).hasSize(1);
        }

        @Test
        void cannotResetSomebodysPassword() {
            var somebody = given.anAdministrator(commune);
            var another = given.aCommune();
            var command = new SendReset.Command(TEST, somebody.id());
            assertThat(given.in(another, () -> given.get(SendReset.class).handle(command)))
                    .isEqualTo(new SendReset.Outcome.ManagedElsewhere(commune));
        }

        @Test
        void cannotUseAKeyOfThisOne() {
            var command = new MakeApiKey.Command(TEST, "Phần mềm tỉnh", ADMINISTRATOR, WHOLE_COMMUNE);
            var made = (MakeApiKey.Outcome.Made)
                    given.in(commune, () -> given.get(MakeApiKey.class).handle(command));
            var key = ApiKeyText.parse(made.text()).orElseThrow();
            assertThat(given.in(
                            commune, () -> given.get(RecogniseSignedIn.class).findKey(key)))
                    .isPresent();
            assertThat(given.in(
                            given.aCommune(),
                            () -> given.get(RecogniseSignedIn.class).findKey(key)))
                    .isEmpty();
        }
    }

    @Nested
    class AnApiKey {

        @Test
        void isKeptAsADigestAndDiesWhenRevoked() {
            var command = new MakeApiKey.Command(TEST, "Nhập số liệu", OFFICER, WHOLE_COMMUNE);
            var made = (MakeApiKey.Outcome.Made)
                    given.in(commune, () -> given.get(MakeApiKey.class).handle(command));
            var listed = given.in(commune, () -> given.get(ListApiKeys.class).handle());
            assertThat(listed.toString()).doesNotContain(made.text());
            var key = ApiKeyText.parse(made.text()).orElseThrow();
            given.in(commune, () -> given.get(RevokeApiKey.class).handle(new RevokeApiKey.Command(TEST, made.id())));
            assertThat(given.in(
                            commune, () -> given.get(RecogniseSignedIn.class).findKey(key)))
                    .isEmpty();
        }
    }

    @Nested
    class TheFirstAdministrator {

        @Test
        void comesInByAOneTimeLinkUntilSomebodyCanAdministrate() {
            var first = given.in(
                            commune, () -> given.get(FirstAdministrator.class).invite())
                    .orElseThrow();
            var second = given.in(
                            commune, () -> given.get(FirstAdministrator.class).invite())
                    .orElseThrow();
            assertThat(accept(first, PASSWORD)).isEqualTo(new AcceptInvitation.Outcome.LinkNotUsable());
            assertThat(accept(second, PASSWORD)).isInstanceOf(AcceptInvitation.Outcome.Accepted.class);
            assertThat(given.in(
                            commune, () -> given.get(FirstAdministrator.class).invite()))
                    .isEmpty();
        }
    }
}
