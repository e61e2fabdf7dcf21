package vn.lotrinh.registry;

import java.time.LocalDate;
import java.util.function.Consumer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.lotrinh.kernel.CommuneScope;

/** Every row of a register that counts in the commune at work, one by one, with all that it takes over and computes. */
@Component
public class StreamRecords {

    private static final int AT_ONCE = 2_000;

    private final Registers registers;
    private final JdbcClient jdbc;

    StreamRecords(Registers registers, JdbcClient jdbc) {
        this.registers = registers;
        this.jdbc = jdbc;
    }

    /** A state comes as the pieces in which nothing about it changes, with their own first and last day. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void each(String register, Consumer<Stretch> each) {
        var book = registers.book(register);
        String days = book.register().isState() ? "t.valid_from, t.valid_to" : "t.counts_on, NULL::date";
        try (var rows = jdbc
                .sql("SELECT " + days + ", (to_jsonb(t) - 'folded')::text FROM " + book.shape().table()
                        + " t WHERE t.commune = :commune")
                .param("commune", CommuneScope.getOne().code())
                .withFetchSize(AT_ONCE)
                .query((row, n) -> {
                    var stretch = book.json().read(row.getString(3)).stretch();
                    return new Stretch(
                            row.getObject(1, LocalDate.class),
                            row.getObject(2, LocalDate.class),
                            stretch.totalOf(),
                            stretch.values());
                })
                .stream()) {
            rows.forEach(each);
        }
    }
}
