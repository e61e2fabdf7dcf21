package vn.lotrinh.app.database;

import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The first server that starts on a database says what the data in it will be, real work or a demonstration, before there is any, and leaves its
 * mark. <i>Ghi dấu nơi cài đặt</i>. One that started at the same moment and says otherwise is refused. Commands say nothing: whoever types one may
 * have other settings than the server.
 */
@Component
@ConditionalOnWebApplication
@Order(Ordered.HIGHEST_PRECEDENCE)
class MarkInstallation implements ApplicationRunner {

    private final Database database;
    private final HomeSettings home;

    MarkInstallation(Database database, HomeSettings home) {
        this.database = database;
        this.home = home;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        new InstallationTable(JdbcClient.create(database.owner().dataSource()))
                .getOrMake(home.demo())
                .demand(home.demo(), database.place());
    }
}
