package vn.lotrinh.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.postgresql.util.PSQLException;
import org.postgresql.util.ServerErrorMessage;
import org.springframework.dao.DuplicateKeyException;

class SentencesTest {

    private final ByteArrayOutputStream said = new ByteArrayOutputStream();

    private String saidOf(RuntimeException failure) {
        int code = Sentences.orRefused(new PrintStream(said, true, StandardCharsets.UTF_8), () -> {
            throw failure;
        });
        assertThat(code).isEqualTo(Sentences.REFUSED);
        return said.toString(StandardCharsets.UTF_8);
    }

    /** As PostgreSQL sends it: each part begins with its letter. */
    @Test
    void theRowThatPostgresNamesIsNotTold() {
        var server = new ServerErrorMessage(String.join(
                "\0",
                "SERROR",
                "C23505",
                "Mduplicate key value violates unique constraint \"person_phone_key\"",
                "DKey (phone)=(0912 345 678) already exists.",
                ""));
        assertThat(saidOf(new DuplicateKeyException("insert", new PSQLException(server))))
                .contains("lỗi không lường trước", "person_phone_key", "Hãy báo người quản trị")
                .doesNotContain("0912");
    }

    @Test
    void whatElseWentWrongIsNamedByItsKind() {
        assertThat(saidOf(new IllegalStateException("x", new ArithmeticException("/ by zero"))))
                .contains("ArithmeticException: / by zero");
    }
}
