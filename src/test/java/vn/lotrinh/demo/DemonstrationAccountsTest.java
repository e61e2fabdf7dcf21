package vn.lotrinh.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.lotrinh.given.TheApplication;
import vn.lotrinh.given.World;

@TheApplication
class DemonstrationAccountsTest {

    private static final String PASSWORD = "Mat khau cua ban mo phong 2026";

    @Autowired
    World world;

    @Autowired
    DemonstrationAccounts accounts;

    /** What was broken off between inviting and accepting would have no password for ever. */
    @Test
    void anAccountComesWithItsPasswordOrNotAtAll() {
        var commune = world.aCommuneOfVillages(6);
        world.in(commune, () -> {
            assertThatThrownBy(() -> accounts.make("x")).hasMessageContaining("no password");
            accounts.make(PASSWORD);
            assertThat(accounts.signedIn(InventedPeople.OFFICER, PASSWORD).name())
                    .isEqualTo(InventedPeople.OFFICER.fullName());
            return true;
        });
    }
}
