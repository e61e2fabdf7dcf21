package vn.lotrinh.jobs;

import org.jspecify.annotations.Nullable;

/** What a kind of job does: a bean of the module whose work it is. <i>Phần việc</i>. */
public interface LongWork {

    /** The name under which a job finds its work again after a restart; never changed. */
    String kind();

    /**
     * Does the work, with the job's commune in scope and outside any transaction. It is begun again from the start after a
     * crash, so doing it twice must come to the same as doing it once: what it makes bears the job's id.
     */
    Ending run(Job job, Progress progress);

    /**
     * The work broke and is not tried again: what waits for its end is given back to whoever can go on. In a transaction of its own, together
     * with the end of the job.
     */
    default void gaveUp(Job job) {}

    /** Tells how far the work is. */
    @FunctionalInterface
    interface Progress {
        /** @param step what is being done, in Vietnamese */
        void at(int done, int total, String step);
    }

    /** How work ends that did not break. */
    sealed interface Ending {

        /** @param result address of what came of it */
        record Done(String sentence, @Nullable String result) implements Ending {}

        /** @param sentence what is wrong with what was given, and what to do */
        record Refused(String sentence) implements Ending {}
    }
}
