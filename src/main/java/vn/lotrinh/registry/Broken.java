package vn.lotrinh.registry;

import java.sql.SQLException;
import java.util.Optional;
import java.util.Set;
import org.postgresql.util.PSQLException;
import org.postgresql.util.ServerErrorMessage;
import org.springframework.dao.DataIntegrityViolationException;

/** What the database says when a record may not be beside another, in a sentence. */
final class Broken {

    private static final String FOREIGN_KEY = "23503";
    private static final String UNIQUE = "23505";
    private static final String EXCLUSION = "23P01";

    private Broken() {}

    /** Whether two records say what only one may say. */
    static boolean isOfTwoAlike(DataIntegrityViolationException broken) {
        return Set.of(UNIQUE, EXCLUSION).contains(state(broken));
    }

    /** The register whose table would not have it; absent where it is none's. */
    static Optional<Register> register(DataIntegrityViolationException broken, Registers registers) {
        return Optional.of(broken.getMostSpecificCause())
                .filter(PSQLException.class::isInstance)
                .map(cause -> ((PSQLException) cause).getServerErrorMessage())
                .map(ServerErrorMessage::getTable)
                .flatMap(table -> registers.list().stream()
                        .filter(register -> register.code().equals(table))
                        .findFirst());
    }

    private static String state(DataIntegrityViolationException broken) {
        String state = broken.getMostSpecificCause() instanceof SQLException cause ? cause.getSQLState() : "";
        return state == null ? "" : state;
    }

    /** @throws DataIntegrityViolationException when it is nothing that a person could cause */
    static Problem problem(DataIntegrityViolationException broken, Register register) {
        return switch (state(broken)) {
            case UNIQUE, EXCLUSION ->
                new Problem(
                        null,
                        "Đã có " + register.one() + " khác trùng với bản ghi này"
                                + (register.isState() ? " trong cùng thời gian" : "")
                                + "; hãy tìm và sửa bản ghi đó thay vì ghi mới.");
            case FOREIGN_KEY ->
                new Problem(
                        null,
                        "Bản ghi này đang được bản ghi khác dùng, hoặc trỏ đến thôn hay bản ghi không có; hãy kiểm tra các bản ghi liên quan trước.");
            default -> throw broken;
        };
    }
}
