package vn.lotrinh.reading.format;

import vn.lotrinh.reading.PlanText;

/** How opening a file ends. */
public sealed interface Opened {

    /** The file's text. */
    record Text(PlanText text) implements Opened {}

    /**
     * The file cannot be read.
     *
     * @param sentence one Vietnamese sentence for the person who chose the file: what is wrong, and what to do
     */
    record Unreadable(String sentence) implements Opened {}
}
