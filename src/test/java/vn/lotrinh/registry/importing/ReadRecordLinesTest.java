package vn.lotrinh.registry.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.lotrinh.given.GivenRegister;
import vn.lotrinh.registry.FieldType;
import vn.lotrinh.registry.LineProblem;
import vn.lotrinh.registry.Register;
import vn.lotrinh.registry.SaveManyRecords.Row;

class ReadRecordLinesTest {

    private static final Register NOTES =
            GivenRegister.event("r_note", "lần").with("note", FieldType.TEXT).register();
    private static final int LONGER_THAN_A_PIECE = 200_000;

    private final List<LineProblem> unreadable = new ArrayList<>();

    private static String line(String note) {
        return "{\"id\":\"" + UUID.randomUUID() + "\",\"day\":\"2026-05-01\",\"note\":\"" + note + "\"}";
    }

    private List<Row> read(String text) {
        return read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }

    private List<Row> read(InputStream in) {
        var lines = new ReadRecordLines(in, NOTES);
        var rows = new ArrayList<Row>();
        lines.forEachRemaining(rows::add);
        unreadable.addAll(lines.unreadable());
        return rows;
    }

    @Test
    void theLastLineNeedsNoBreak() {
        assertThat(read(line("một") + "\n" + line("hai"))).extracting(Row::line).containsExactly(1L, 2L);
    }

    @Test
    void blankLinesAreCountedAndLeftOut() {
        assertThat(read("\n \r\n" + line("một") + "\r\n\n"))
                .extracting(Row::line)
                .containsExactly(3L);
        assertThat(unreadable).isEmpty();
    }

    @Test
    void nothingIsNoLine() {
        assertThat(read("")).isEmpty();
    }

    @Test
    void aLineMayComeInManyPieces() {
        String words = "ruộng ".repeat(LONGER_THAN_A_PIECE / 6).strip();
        var rows = read(line(words) + "\n" + line("hai") + "\n");
        assertThat(rows).extracting(row -> row.stretch().value("note")).containsExactly(words, "hai");
    }

    @Test
    void aSenderMaySendFewBytesAtATime() {
        var slow = new ByteArrayInputStream((line("một") + "\n" + line("hai")).getBytes(StandardCharsets.UTF_8)) {
            @Override
            public synchronized int read(byte[] into, int from, int length) {
                return super.read(into, from, Math.min(length, 7));
            }
        };
        assertThat(read(slow)).extracting(row -> row.stretch().value("note")).containsExactly("một", "hai");
    }

    @Test
    void aLineThatIsTooLongIsToldAndTheNextIsRead() {
        var rows = read(line("x".repeat(1 << 20)) + "\n" + line("hai"));
        assertThat(rows).extracting(Row::line).containsExactly(2L);
        assertThat(unreadable)
                .extracting(problem -> problem.line() + ": " + problem.problem().sentence())
                .containsExactly("1: Dòng này dài quá 1 MB; mỗi dòng là một đối tượng JSON của một bản ghi.");
    }
}
