package vn.lotrinh.app;

import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.lotrinh.access.FirstAdministrator;
import vn.lotrinh.app.database.Database;
import vn.lotrinh.app.database.HomeSettings;
import vn.lotrinh.demo.DemonstrationAccounts;
import vn.lotrinh.demo.DemonstrationPassword;
import vn.lotrinh.kernel.CommuneScope;
import vn.lotrinh.territory.InstalledCommunes;
import vn.lotrinh.web.PublicAddress;

/**
 * Says, once everything answers, where the program is to be found, where its data lies, and by which link a commune without an
 * administrator gets its first one.
 */
@Component
class Announcement {

    private final Database database;
    private final HomeSettings home;
    private final InstalledCommunes communes;
    private final FirstAdministrator firstAdministrator;
    private final PublicAddress address;

    Announcement(
            Database database,
            HomeSettings home,
            InstalledCommunes communes,
            FirstAdministrator firstAdministrator,
            PublicAddress address) {
        this.database = database;
        this.home = home;
        this.communes = communes;
        this.firstAdministrator = firstAdministrator;
        this.address = address;
    }

    @EventListener
    void announce(ApplicationReadyEvent ready) {
        if (ready.getApplicationContext() instanceof WebServerApplicationContext web && web.getWebServer() != null) {
            var here = "http://localhost:" + web.getWebServer().getPort();
            System.out.printf(
                    "Lộ Trình đang chạy: %s%n%s nằm ở: %s%n",
                    here, home.demo() ? "Dữ liệu mô phỏng" : "Dữ liệu", database.place());
            if (home.demo()) {
                announceAccounts();
            } else {
                communes.listNamed().forEach(commune -> inviteFirstAdministrator(commune, here));
            }
        }
    }

    private void announceAccounts() {
        System.out.printf("Tài khoản để xem thử, cùng mật khẩu %s:%n", DemonstrationPassword.in(home.databaseFolder()));
        DemonstrationAccounts.list()
                .forEach(account -> System.out.printf("  %-14s%s%n", account.signInName(), account.what()));
    }

    private void inviteFirstAdministrator(InstalledCommunes.Named commune, String here) {
        CommuneScope.of(commune.code()).run(firstAdministrator::invite).ifPresent(link -> {
            var path = "/xa/" + commune.code() + link.path();
            System.out.printf(
                    "%s chưa có người quản trị. Mở đường dẫn này một lần để chọn mật khẩu (dùng được 7 ngày):%n  %s%n",
                    commune.name(), address.of(here, path));
        });
    }
}
