package vn.lotrinh.province;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.lotrinh.given.GivenPlan;
import vn.lotrinh.given.TheApplication;
import vn.lotrinh.given.World;
import vn.lotrinh.kernel.CommuneCode;
import vn.lotrinh.kernel.CommuneScope;
import vn.lotrinh.plan.ShowTargets;

@TheApplication
class ReadCommunesTest {

    private static final int YEAR = 2025;

    @Autowired
    World given;

    @Autowired
    ReadCommunes read;

    private int statementsFor(List<CommuneCode> communes) {
        var logger = (Logger) LoggerFactory.getLogger(JdbcTemplate.class);
        var before = logger.getLevel();
        var heard = new ListAppender<ILoggingEvent>();
        heard.start();
        logger.addAppender(heard);
        logger.setLevel(Level.DEBUG);
        try {
            CommuneScope.of(communes).run(() -> read.handle(YEAR));
        } finally {
            logger.setLevel(before);
            logger.detachAppender(heard);
        }
        String here = Thread.currentThread().getName();
        return (int) heard.list.stream()
                .filter(event -> event.getThreadName().equals(here)
                        && event.getMessage().startsWith("Executing prepared SQL statement"))
                .count();
    }

    @Test
    void asksNoMoreOftenForManyCommunesThanForTwo() {
        var province = new GivenProvince(given);
        var communes = Stream.generate(() -> province.aCommune(GivenPlan.forestCover()))
                .limit(6)
                .toList();
        statementsFor(communes);

        int ofTwo = statementsFor(communes.subList(0, 2));

        assertThat(ofTwo).isPositive().isLessThan(60);
        assertThat(statementsFor(communes)).isEqualTo(ofTwo);
    }

    @Test
    void saysOfEachCommuneWhatItsOwnPageSays() {
        var province = new GivenProvince(given);
        var communes = List.of(province.aCommune(), province.aWard(), province.aCommuneWithoutPlan());
        province.forest(communes.get(0), "11194");
        province.forest(communes.get(1), "9000");
        province.report(communes.get(2), GivenProvince.POVERTY, "T01", "7", "50");

        var together = CommuneScope.of(communes).run(() -> read.handle(YEAR));

        for (var commune : communes) {
            var alone = given.in(commune, () -> read.handle(YEAR));
            assertThat(together.yearly().get(commune)).isEqualTo(alone.yearly().get(commune));
            assertThat(together.targetsOf(commune)).isEqualTo(alone.targetsOf(commune));
            assertThat(given.in(commune, () -> given.get(ShowTargets.class).list(together.asOf())))
                    .isEqualTo(together.targets().getOrDefault(commune, List.of()));
        }
    }
}
