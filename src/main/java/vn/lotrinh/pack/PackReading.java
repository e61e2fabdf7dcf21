package vn.lotrinh.pack;

/**
 * What a part of a pack says, with what is wrong in it.
 *
 * @param value what is right
 */
public record PackReading<T>(T value, PackFindings findings) {

    /** The codes that are missing in the value because of the findings. */
    public LeftOut leftOut() {
        return findings.leftOut();
    }
}
