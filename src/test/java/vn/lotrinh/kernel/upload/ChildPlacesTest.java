package vn.lotrinh.kernel.upload;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChildPlacesTest {

    @TempDir
    Path folder;

    @Test
    void whoFindsNoPlaceIsToldSo() throws Exception {
        var places = new ChildPlaces(1, Duration.ofMillis(20));
        var inside = new CountDownLatch(1);
        var enough = new CountDownLatch(1);
        try (var others = Executors.newVirtualThreadPerTaskExecutor()) {
            others.submit(() -> places.within(() -> {
                inside.countDown();
                return waiting(enough);
            }));
            inside.await();
            assertThat(places.within(() -> "mine")).isEmpty();
            enough.countDown();
        }
        assertThat(places.within(() -> "mine")).contains("mine");
    }

    private static String waiting(CountDownLatch enough) {
        try {
            enough.await();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
        return "theirs";
    }

    @Test
    void aPlaceIsFreeAgainAfterAFailure() throws IOException {
        var places = new ChildPlaces(1, Duration.ZERO);
        try {
            places.within(() -> {
                throw new IOException("planned");
            });
        } catch (IOException planned) {
            assertThat(planned).hasMessage("planned");
        }
        assertThat(places.within(() -> "next")).contains("next");
    }

    /** Counts who else is there while it is. */
    static final class CountingProgram {

        private CountingProgram() {}

        public static void main(String[] folderAndResult) throws Exception {
            Path mine = Files.createTempFile(Path.of(folderAndResult[0]), "child", null);
            Thread.sleep(300);
            try (Stream<Path> there = Files.list(mine.getParent())) {
                Files.writeString(Path.of(folderAndResult[1]), Long.toString(there.count()));
            }
            Files.delete(mine);
        }
    }

    @Test
    void onlyTwoChildrenWorkAtOnceHoweverManyFilesCome() throws Exception {
        Path together = Files.createDirectory(folder.resolve("together"));
        try (var senders = Executors.newVirtualThreadPerTaskExecutor()) {
            Callable<Integer> sent = () -> {
                try (var child = ChildWork.inFolder("lotrinh-counting")) {
                    return child.run(CountingProgram.class, Duration.ofSeconds(30), together.toString())
                                    instanceof ChildWork.Ending.Answered(var result)
                            ? Integer.parseInt(Files.readString(result))
                            : 0;
                }
            };
            for (var there :
                    Stream.generate(() -> senders.submit(sent)).limit(5).toList()) {
                assertThat(there.get()).isBetween(1, 2);
            }
        }
    }
}
