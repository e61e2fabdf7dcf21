package vn.lotrinh.app.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.lotrinh.given.TestDatabase;

class ExternalDatabaseTest {

    static final TestDatabase database = TestDatabase.fresh();

    @AfterAll
    static void drop() {
        database.close();
    }

    @Test
    void twoLoginsShareTheWork() {
        var external = ExternalDatabase.withTwoLogins(database.ownerLogin(), database.runtimeLogin());
        assertThat(external.owner().username()).isEqualTo("lotrinh_owner");
        assertThat(external.runtimeRole()).isEqualTo("lotrinh_app");
    }

    @Test
    void aServerThatDoesNotAnswerIsToldInASentence() {
        var nowhere = new DatabaseLogin("jdbc:postgresql://127.0.0.1:1/lotrinh", "ai", "gì");
        assertThatThrownBy(() -> ExternalDatabase.withTwoLogins(nowhere, nowhere))
                .isInstanceOf(CannotStartDatabase.class)
                .hasMessageContaining("Không kết nối được cơ sở dữ liệu ở jdbc:postgresql://127.0.0.1:1/lotrinh");
    }

    @Test
    void aLoginThatMayNotPutOnTheWorkingRoleIsToldWhatToDo() {
        assertThatThrownBy(() -> ExternalDatabase.withOneLogin(database.ownerLogin()))
                .isInstanceOf(CannotStartDatabase.class)
                .hasMessageContaining("docs/database.md");
    }

    @Test
    void theWorkingLoginCannotSwitchRowLevelSecurityOff() {
        var runtime = JdbcClient.create(database.runtime());
        assertThatThrownBy(
                        () -> runtime.sql("SELECT set_config('row_security', 'off', false), count(*) FROM access.look")
                                .query()
                                .listOfRows())
                .isNotNull();
        assertThatThrownBy(() -> runtime.sql("ALTER TABLE access.look DISABLE ROW LEVEL SECURITY")
                        .update())
                .rootCause()
                .hasMessageContaining("must be owner");
    }
}
