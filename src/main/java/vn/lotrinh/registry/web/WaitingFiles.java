package vn.lotrinh.registry.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.lotrinh.kernel.CommuneCode;
import vn.lotrinh.kernel.CommuneScope;

/**
 * Files that somebody has looked at and not confirmed yet. <i>Tệp chờ xác nhận</i>. They are forgotten after an hour, or when many others have come:
 * looking at a file keeps nothing for good.
 */
@Component
class WaitingFiles {

    private static final Duration LONGEST = Duration.ofHours(1);
    private static final int MOST = 20;

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
        files.put(key, new Waiting(CommuneScope.getOne(), content, name, clock.instant()));
        var oldest = new ArrayList<>(files.keySet());
        oldest.subList(0, Math.max(0, oldest.size() - MOST)).forEach(this::forget);
        forgetOld();
        return key;
    }

    /** Only within the commune whose file it is. */
    synchronized Optional<Waiting> find(String key) {
        forgetOld();
        return Optional.ofNullable(files.get(key)).filter(file -> file.commune().equals(CommuneScope.getOne()));
    }

    synchronized void forget(String key) {
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
