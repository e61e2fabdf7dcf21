package vn.lotrinh.administration;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import vn.lotrinh.access.ListPeople.Held;
import vn.lotrinh.access.Person;
import vn.lotrinh.kernel.VietnameseFormat;

/** How a person's state and roles are told. */
@Component
class PersonWords {

    private final Clock clock;

    PersonWords(Clock clock) {
        this.clock = clock;
    }

    /** With its dates, where it has not begun or will end. */
    String role(Held held, Areas.Here areas) {
        return areas.words(held.holding()) + from(held.from()) + (held.until() == null ? "" : until(held.until()));
    }

    private String from(LocalDate day) {
        return day.isAfter(LocalDate.now(clock)) ? ", từ " + VietnameseFormat.date(day) : "";
    }

    /** People name the last day, the database the day after it. */
    private static String until(LocalDate end) {
        return ", đến hết " + VietnameseFormat.date(end.minusDays(1));
    }

    static String mark(Person.State state) {
        return switch (state) {
            case ACTIVE -> "settled";
            case INVITED -> "open";
            case SUSPENDED -> "wrong";
        };
    }
}
