package vn.lotrinh.registry;

/**
 * What is wrong with a line of many records.
 *
 * @param line in the file, from 1; 0 where nobody can say which one
 */
public record LineProblem(long line, Problem problem) {

    /** As many are told; who has more mends these first. */
    public static final int MOST = 200;
}
