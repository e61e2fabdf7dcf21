package vn.lotrinh.app.tenancy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.lotrinh.given.TestDatabase;
import vn.lotrinh.given.Transactions;
import vn.lotrinh.kernel.CommuneCode;

class TransactionsInScopeTest {

    private static final CommuneCode NAM_CUONG = CommuneCode.of("02026");
    private static final CommuneCode ANOTHER = CommuneCode.of("02027");

    static final TestDatabase database = TestDatabase.fresh();
    private static final Transactions transactions = new Transactions(database.runtime());
    private static final JdbcClient jdbc = JdbcClient.create(database.runtime());

    @BeforeAll
    static void twoCommunesWithALookEach() {
        for (var commune : List.of(NAM_CUONG, ANOTHER)) {
            jdbc.sql("INSERT INTO territory.commune (code, name, province_code) VALUES (:code, 'xã', '19')")
                    .param("code", commune.code())
                    .update();
            look(commune, commune);
        }
    }

    @AfterAll
    static void drop() {
        database.close();
    }

    private static int look(CommuneCode scope, CommuneCode commune) {
        return transactions.in(
                scope, () -> jdbc.sql("""
                        INSERT INTO access.look (commune, at, actor, path, purpose, seen)
                        VALUES (:commune, now(), 'program:test', '/', 'test', '{a}')
                        """).param("commune", commune.code()).update());
    }

    private static List<String> communesSeen() {
        return jdbc.sql("SELECT DISTINCT commune FROM access.look ORDER BY 1")
                .query(String.class)
                .list();
    }

    @Test
    void aTransactionSeesItsOwnCommuneAlone() {
        assertThat(transactions.in(NAM_CUONG, TransactionsInScopeTest::communesSeen))
                .containsExactly("02026");
    }

    @Test
    void workOfTheWholeInstallationSeesAllCommunes() {
        assertThat(transactions.across(TransactionsInScopeTest::communesSeen)).containsExactly("02026", "02027");
    }

    @Test
    void aRowOfAnotherCommuneCannotBeWritten() {
        assertThatThrownBy(() -> look(NAM_CUONG, ANOTHER)).rootCause().hasMessageContaining("row-level security");
    }

    @Test
    void aTransactionOutsideAnyScopeIsRefused() {
        assertThatThrownBy(() -> transactions.outsideAnyScope(TransactionsInScopeTest::communesSeen))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("commune in scope");
    }

    @Test
    void aQuestionOutsideAnyTransactionIsRefusedByTheDatabase() {
        assertThatThrownBy(TransactionsInScopeTest::communesSeen).hasMessageContaining("no commune is bound");
    }

    @Test
    void theScopeEndsWithItsTransaction() {
        transactions.in(NAM_CUONG, TransactionsInScopeTest::communesSeen);
        assertThatThrownBy(TransactionsInScopeTest::communesSeen).hasMessageContaining("no commune is bound");
    }
}
