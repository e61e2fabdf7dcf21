package vn.lotrinh.demo;

import java.nio.charset.StandardCharsets;

/**
 * Chance that falls the same way on every machine and with every Java: SplitMix64, begun by a hash over bytes. <i>Ngẫu nhiên lặp lại được</i>. Each
 * topic has a chance of its own, so that one does not move when another changes.
 */
public final class Chance {

    private static final long GAMMA = 0x9E3779B97F4A7C15L;
    private static final int BITS_OF_A_FRACTION = 53;

    private long state;

    private Chance(long state) {
        this.state = state;
    }

    /**
     * @param seed the same makes the same
     * @param topic what is left to chance, such as "households"
     */
    public static Chance of(long seed, String topic) {
        return new Chance(hash(seed, topic, 0));
    }

    /** A number that looks like chance and always belongs to these three. */
    static long hash(long seed, String topic, long number) {
        long hash = mixed(seed + GAMMA);
        for (byte letter : topic.getBytes(StandardCharsets.UTF_8)) {
            hash = mixed((hash ^ letter) + GAMMA);
        }
        return mixed((hash ^ number) + GAMMA);
    }

    private static long mixed(long number) {
        long mixed = (number ^ number >>> 30) * 0xBF58476D1CE4E5B9L;
        mixed = (mixed ^ mixed >>> 27) * 0x94D049BB133111EBL;
        return mixed ^ mixed >>> 31;
    }

    private long next() {
        state += GAMMA;
        return mixed(state);
    }

    /** From 0 to just below the bound. */
    public int nextInt(int bound) {
        return (int) ((next() >>> 33) * bound >>> 31);
    }

    /** From 0 to just below 1. */
    public double nextDouble() {
        return (next() >>> 64 - BITS_OF_A_FRACTION) * 0x1.0p-53;
    }

    /** Whether what happens so many times in a hundred happens now. */
    boolean happens(int inAHundred) {
        return nextInt(100) < inAHundred;
    }
}
