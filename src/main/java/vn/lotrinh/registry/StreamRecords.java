package vn.lotrinh.registry;

import java.util.function.Consumer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.lotrinh.kernel.CommuneScope;

/**
 * Every record of a register that counts in the commune at work, one by one, with all that it should take over and compute, whether or not
 * its rows say so: this is what cells are compared with.
 */
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
        new TakenOverAgain(registers, this::eachStated).each(registers.book(register), each);
    }

    /** Pieces of one stretch are the same stretch. */
    private void eachStated(Book book, Consumer<TakenOverAgain.Row> each) {
        String once = book.register().isState() ? "DISTINCT ON (t.id, t.stated_from) " : "";
        String order = book.register().isState() ? " ORDER BY t.id, t.stated_from" : "";
        try (var rows = jdbc
                .sql("SELECT " + once + "(to_jsonb(t.*) - 'folded')::text FROM "
                        + book.shape().table() + " t WHERE t.commune = :commune" + order)
                .param("commune", CommuneScope.getOne().code())
                .withFetchSize(AT_ONCE)
                .query(String.class)
                .stream()) {
            rows.map(book.json()::readStated)
                    .forEach(row -> each.accept(new TakenOverAgain.Row(row.id(), row.stretch())));
        }
    }
}
