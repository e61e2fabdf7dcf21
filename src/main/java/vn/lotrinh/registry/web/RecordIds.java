package vn.lotrinh.registry.web;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.UUID;

/** Ids of new records, UUIDv7: their order is that of time. */
final class RecordIds {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final long VERSION_7 = 0x7000L;
    private static final int RANDOM_BESIDE_THE_VERSION = 0x1000;
    private static final long VARIANT = 0x8000000000000000L;
    private static final long BELOW_THE_VARIANT = 0x3fffffffffffffffL;

    private RecordIds() {}

    static UUID next(Clock clock) {
        long time = clock.millis() << 16 | VERSION_7 | RANDOM.nextInt(RANDOM_BESIDE_THE_VERSION);
        return new UUID(time, RANDOM.nextLong() & BELOW_THE_VARIANT | VARIANT);
    }
}
