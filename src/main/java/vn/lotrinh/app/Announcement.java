package vn.lotrinh.app;

import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.lotrinh.app.database.Database;
import vn.lotrinh.app.database.HomeSettings;

/** Says, once everything answers, where the program is to be found and where its data lies. */
@Component
class Announcement {

    private final Database database;
    private final HomeSettings home;

    Announcement(Database database, HomeSettings home) {
        this.database = database;
        this.home = home;
    }

    @EventListener
    void announce(ApplicationReadyEvent ready) {
        if (ready.getApplicationContext() instanceof WebServerApplicationContext web && web.getWebServer() != null) {
            System.out.printf(
                    "Lộ Trình đang chạy: http://localhost:%d%n%s nằm ở: %s%n",
                    web.getWebServer().getPort(), home.demo() ? "Dữ liệu minh họa" : "Dữ liệu", database.place());
        }
    }
}
