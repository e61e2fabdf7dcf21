package vn.lotrinh.app.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code kill -9} in the middle of writing loses nothing that was acknowledged. */
class KilledUnderWritesTest {

    private final Random random = new Random();

    @TempDir
    Path temporary;

    @Test
    void theServerKilledTwentyTimesHasEveryAcknowledgedWrite() throws InterruptedException {
        killServer(20);
    }

    @Test
    @Tag("long")
    void theServerKilledFiftyTimesHasEveryAcknowledgedWrite() throws InterruptedException {
        killServer(50);
    }

    @Test
    void theProgramKilledTwiceHasEveryAcknowledgedWrite() throws InterruptedException {
        killProgram(2);
    }

    @Test
    @Tag("long")
    void theProgramKilledFiftyTimesHasEveryAcknowledgedWrite() throws InterruptedException {
        killProgram(50);
    }

    private void killServer(int rounds) throws InterruptedException {
        var folder = new Folder(temporary);
        Set<Long> acknowledged = ConcurrentHashMap.newKeySet();
        try (var database = folder.startDurably()) {
            Ledger.make(database);
        }
        for (int round = 0; round < rounds; round++) {
            try (var database = folder.startDurably()) {
                assertThat(Ledger.listWritten(database))
                        .as("after kill %d", round)
                        .containsAll(acknowledged);
                int before = acknowledged.size();

                new Ledger(round * 1_000_000L).writeUntilTheEnd(database.runtime(), acknowledged::add);
                waitUntilMoreThan(before + 10, acknowledged);
                TimeUnit.MILLISECONDS.sleep(random.nextInt(150));
                folder.server().destroyForcibly();
            }
        }
        try (var database = folder.startDurably()) {
            assertThat(Ledger.listWritten(database)).containsAll(acknowledged);
            assertThat(acknowledged).hasSizeGreaterThan(rounds * 10);
        }
    }

    private void killProgram(int rounds) throws InterruptedException {
        var folder = new Folder(temporary);
        Set<Long> acknowledged = ConcurrentHashMap.newKeySet();
        for (int round = 0; round < rounds; round++) {
            try (var program = ChildProgram.start(
                    WritingProgram.class, temporary, Folder.PROGRAMS, Path.of(Long.toString(round * 1_000_000L)))) {
                int until = 20 + random.nextInt(500);
                for (int i = 0; i < until; i++) {
                    acknowledged.add(Long.parseLong(program.nextLine()));
                }
                program.kill();
                for (var line = program.nextLine(); line != null; line = program.nextLine()) {
                    acknowledged.add(Long.parseLong(line));
                }
            }
        }
        try (var database = folder.startDurably()) {
            assertThat(Ledger.listWritten(database)).containsAll(acknowledged);
            assertThat(acknowledged).hasSizeGreaterThanOrEqualTo(rounds * 20);
        }
    }

    private static void waitUntilMoreThan(int count, Set<Long> acknowledged) throws InterruptedException {
        long givenUpAt = System.nanoTime() + TimeUnit.SECONDS.toNanos(20);
        while (acknowledged.size() <= count) {
            assertThat(System.nanoTime()).as("the writers write").isLessThan(givenUpAt);
            TimeUnit.MILLISECONDS.sleep(5);
        }
    }
}
