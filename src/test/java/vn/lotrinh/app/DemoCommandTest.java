package vn.lotrinh.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DemoCommandTest {

    @TempDir
    Path home;

    private final ByteArrayOutputStream said = new ByteArrayOutputStream();
    private final DemoCommand command = new DemoCommand(new PrintStream(said, true), new PrintStream(said, true));

    @Test
    void clearingRemovesTheDemonstrationAndNothingElse() throws IOException {
        Files.createDirectories(home.resolve("demo/inside"));
        Files.writeString(home.resolve("demo/inside/figures"), "x");
        Files.createDirectories(home.resolve("work"));

        assertThat(command.run(List.of("clear"), home)).isZero();

        assertThat(home.resolve("demo")).doesNotExist();
        assertThat(home.resolve("work")).isDirectory();
    }

    @Test
    void withoutADemonstrationThereIsNothingToClear() {
        assertThat(command.run(List.of("clear"), home)).isZero();
        assertThat(said.toString()).contains("Không có dữ liệu mô phỏng");
    }

    @Test
    void otherWordsAreNoCommand() {
        for (var words : List.of(
                List.<String>of(),
                List.of("fill"),
                List.of("load", "--communes"),
                List.of("load", "--communes", "93"),
                List.of("load", "--communes", "0"),
                List.of("load", "--seed", "x"),
                List.of("load", "--commune", "5"),
                List.of("load", "--seed", "5", "--seed", "6"),
                List.of("load", "92"))) {
            said.reset();
            assertThat(command.run(words, home)).as(words.toString()).isEqualTo(2);
            assertThat(said.toString()).contains("Cách dùng");
        }
    }
}
