package vn.lotrinh.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.lotrinh.given.TestDatabase;
import vn.lotrinh.kernel.CommuneCode;
import vn.lotrinh.trail.GivenTrail;

class VerifyCommandTest {

    private final TestDatabase database = TestDatabase.fresh();
    private final JdbcClient owner = JdbcClient.create(database.owner());
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @BeforeEach
    void aCommuneWithTwoSealedEntries() {
        owner.sql("INSERT INTO territory.commune (code, name, province_code) VALUES ('02026', 'xã Nam Cường', '19')")
                .update();
        new GivenTrail(database, Clock.systemUTC()).ofChanges(CommuneCode.of("02026"), 2);
    }

    @AfterEach
    void drop() {
        database.close();
    }

    private int verify(String... words) {
        out.reset();
        return new VerifyCommand(stream(out), stream(err)).run(List.of(words), database.settings());
    }

    private static PrintStream stream(ByteArrayOutputStream bytes) {
        return new PrintStream(bytes, true, StandardCharsets.UTF_8);
    }

    private String printed() {
        return out.toString(StandardCharsets.UTF_8);
    }

    @Test
    void aWholeTrailIsTold() {
        assertThat(verify()).isZero();
        assertThat(printed()).contains("Nhật ký nguyên vẹn.").containsPattern("Mốc nhật ký: 02026:2:[0-9a-f]{64}");
    }

    @Test
    void anAlteredEntryIsTold() {
        owner.sql("UPDATE trail.entry SET action = 'x' WHERE version = 1").update();
        assertThat(verify()).isEqualTo(1);
        assertThat(printed()).startsWith("Nhật ký xã 02026: dòng 1 đã bị sửa hoặc đổi chỗ.");
    }

    @Test
    void aCutTailIsToldAgainstAHeadWrittenDownBefore() {
        verify();
        String head = printed()
                .lines()
                .filter(line -> line.startsWith("Mốc"))
                .findFirst()
                .orElseThrow()
                .substring(13);
        owner.sql("DELETE FROM trail.seal WHERE position = 2").update();
        owner.sql("DELETE FROM trail.salt WHERE entry_id IN (SELECT id FROM trail.entry WHERE version = 2)")
                .update();
        owner.sql("DELETE FROM trail.entry WHERE version = 2").update();
        assertThat(verify()).isZero();
        assertThat(verify("--head", head)).isEqualTo(1);
        assertThat(printed()).contains("đã bị cắt");
    }

    @Test
    void wordsThatAreNoHeadAreAnsweredWithTheRightOnes() {
        assertThat(verify("--head", "02026")).isEqualTo(2);
        assertThat(verify("--haed")).isEqualTo(2);
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("Cách dùng: lotrinh verify [--head XÃ:DÒNG:MÃ]");
    }
}
