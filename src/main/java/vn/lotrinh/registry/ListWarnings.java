package vn.lotrinh.registry;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.lotrinh.access.SignedIn;
import vn.lotrinh.kernel.CommuneCode;
import vn.lotrinh.kernel.CommuneScope;

/** Saved records that break a rule which only warns, of the registers that somebody may read. <i>Bản ghi có cảnh báo</i>. */
@Service
public class ListWarnings {

    /**
     * One warning of one record.
     *
     * @param village absent for "Toàn xã"
     * @param sentence what the rule says
     * @param since when the record was written so
     */
    public record Warned(
            Register register,
            UUID record,
            @Nullable String village,
            String sentence,
            @Nullable Instant since) {}

    private record Row(
            UUID record,
            @Nullable String village,
            String sentence,
            @Nullable OffsetDateTime since) {}

    private final Registers registers;
    private final JdbcClient jdbc;

    ListWarnings(Registers registers, JdbcClient jdbc) {
        this.registers = registers;
        this.jdbc = jdbc;
    }

    /**
     * By register, village and record.
     *
     * @param most of each register
     */
    @Transactional(readOnly = true)
    public List<Warned> handle(SignedIn by, int most) {
        var commune = CommuneScope.getOne();
        return registers.list().stream()
                .filter(register -> !register.rules().isEmpty())
                .filter(register -> RegisterRight.of(register, by).mayRead())
                .flatMap(register -> of(commune, register, most).stream()
                        .filter(row -> mayRead(register, by, row))
                        .map(row -> new Warned(register, row.record(), row.village(), row.sentence(), since(row))))
                .toList();
    }

    private static @Nullable Instant since(Row row) {
        return row.since() == null ? null : row.since().toInstant();
    }

    private static boolean mayRead(Register register, SignedIn by, Row row) {
        return RegisterRight.of(register, by)
                .villagesToRead()
                .map(villages -> row.village() != null && villages.contains(row.village()))
                .orElse(true);
    }

    /** A record that is gone is warned of no longer; of a state the last stretch says where it is. */
    private List<Row> of(CommuneCode commune, Register register, int most) {
        String last = register.isState() ? "valid_from" : "counts_on";
        return jdbc.sql("""
                SELECT w.record, t.village, w.sentence, uuid_extract_timestamp(t.entry) AS since
                  FROM registry.warning w
                  JOIN LATERAL (SELECT r.village, r.entry FROM %s r
                                 WHERE r.commune = w.commune AND r.id = w.record
                                 ORDER BY r.%s DESC LIMIT 1) t ON true
                 WHERE w.commune = :commune AND w.register = :register
                 ORDER BY t.village NULLS LAST, w.record, w.position
                 LIMIT :most
                """.formatted(registers.book(register.code()).shape().table(), last))
                .param("commune", commune.code())
                .param("register", register.code())
                .param("most", most)
                .query(Row.class)
                .list();
    }
}
