package vn.lotrinh.app;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.lotrinh.app.database.HomeSettings;
import vn.lotrinh.demo.DemonstrationDay;

/** The day is the day in Vietnam, wherever the machine stands; the demonstration has days of its own. */
@Configuration(proxyBeanMethods = false)
class ClockConfiguration {

    private static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");

    @Bean
    Clock clock(HomeSettings home) {
        var real = Clock.system(VIETNAM);
        return home.demo() ? Clock.offset(real, ahead(real)) : real;
    }

    /** Whole days, so that the time of day is the real one. */
    private static Duration ahead(Clock real) {
        long days = ChronoUnit.DAYS.between(LocalDate.now(real), DemonstrationDay.FIRST);
        return Duration.ofDays(Math.max(0, days));
    }
}
