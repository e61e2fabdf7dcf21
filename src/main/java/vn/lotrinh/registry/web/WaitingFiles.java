package vn.lotrinh.registry.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.lotrinh.kernel.CommuneCode;
import vn.lotrinh.kernel.CommuneScope;

/**
 * Files that somebody has looked at and not confirmed yet. <i>Tệp chờ xác nhận</i>. They are forgotten after an hour, or when many others of the same
 * commune have come: looking at a file keeps nothing for good.
 */
@Component
class WaitingFiles {

    private static final Duration LONGEST = Duration.ofHours(1);
    private static final int MOST_OF_A_COMMUNE = 20;

    private final Clock clock;
    private final Map<String, Waiting> files = new LinkedHashMap<>();

    WaitingFiles(Clock clock) {
        this.clock = clock;
    }

    /** @param name as its sender calls it */
    record Waiting(CommuneCode commune, Path content, String name, Instant since) {}

    /**
     * Takes a file over; the caller leaves it alone from now on.
     *
     * @return by what it is asked for
     */
    synchronized String put(Path content, String name) {
        String key = UUID.randomUUID().toString();
        var commune = CommuneScope.getOne();
        files.put(key, new Waiting(commune, content, name, clock.instant()));
        var oldest = files.entrySet().stream()
                .filter(file -> file.getValue().commune().equals(commune))
                .map(Map.Entry::getKey)
                .toList();
        oldest.subList(0, Math.max(0, oldest.size() - MOST_OF_A_COMMUNE)).forEach(this::forget);
        forgetOld();
        return key;
    }

    /**
     * Hands a file out, only within the commune whose it is. Until it is given back it belongs to the caller, so that nothing that comes meanwhile
     * takes its place.
     */
    synchronized Optional<Waiting> take(String key) {
        forgetOld();
        var file = Optional.ofNullable(files.get(key))
                .filter(found -> found.commune().equals(CommuneScope.getOne()));
        file.ifPresent(_ -> files.remove(key));
        return file;
    }

    synchronized void giveBack(String key, Waiting file) {
        files.put(key, file);
    }

    private void forget(String key) {
        var file = files.remove(key);
        if (file != null) {
            try {
                Files.deleteIfExists(file.content());
            } catch (IOException locked) {
                throw new UncheckedIOException(locked);
            }
        }
    }

    private void forgetOld() {
        var latest = clock.instant().minus(LONGEST);
        files.entrySet().stream()
                .filter(file -> file.getValue().since().isBefore(latest))
                .map(Map.Entry::getKey)
                .toList()
                .forEach(this::forget);
    }
}
