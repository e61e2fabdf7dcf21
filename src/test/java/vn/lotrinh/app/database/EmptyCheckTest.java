package vn.lotrinh.app.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.lotrinh.given.TestDatabase;

/** What may be replaced without anybody losing anything. */
class EmptyCheckTest {

    private final TestDatabase database = TestDatabase.fresh();

    @AfterEach
    void drop() {
        database.close();
    }

    private boolean isEmptyAfter(String statement) throws SQLException {
        try (var connection = database.ownerLogin().connect();
                var sql = connection.createStatement()) {
            sql.execute(statement);
        }
        try (var check = EmptyCheck.of(database.ownerLogin())) {
            return check.isEmpty();
        }
    }

    @Test
    void aMigratedDatabaseIsEmptyAlsoOnceAServerHasMarkedIt() throws SQLException {
        assertThat(isEmptyAfter("INSERT INTO app.installation (id, kind) VALUES ('3f09c1d2', 'work')"))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "INSERT INTO territory.commune (code, name, province_code) VALUES ('02027', 'xã Khác', '19')",
                "CREATE SCHEMA ketoan CREATE TABLE so_quy (so int)",
                "CREATE SCHEMA ketoan CREATE VIEW ngay AS SELECT current_date AS hom_nay",
                "CREATE FUNCTION public.tinh() RETURNS int LANGUAGE sql RETURN 1"
            })
    void whatSomebodyHasPutInIsNoneOfOursToDrop(String statement) throws SQLException {
        assertThat(isEmptyAfter(statement)).isFalse();
    }

    @Test
    void aServerWithoutTheSchemaPublicIsAsked() throws SQLException {
        assertThat(isEmptyAfter("DROP SCHEMA IF EXISTS public")).isTrue();
    }

    @Test
    void whatWentWrongIsToldWithoutSomebodysRow() {
        var owner = JdbcClient.create(database.owner());
        try {
            owner.sql("INSERT INTO app.installation (id, kind) VALUES ('Nguyễn Văn Đạt', 'work')")
                    .update();
        } catch (RuntimeException e) {
            assertThat(e).hasStackTraceContaining("Nguyễn Văn Đạt");
            assertThat(ServerSaid.of(e)).contains("violates check constraint").doesNotContain("Nguyễn Văn Đạt");
            return;
        }
        throw new AssertionError("no id");
    }
}
