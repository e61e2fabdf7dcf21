package vn.lotrinh.web;

/** What an address names does not exist here. Answered with 404 and the sentence. */
public final class NoSuchPage extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** @param sentence in Vietnamese: what was not found, and where to look */
    public NoSuchPage(String sentence) {
        super(sentence);
    }

    public String sentence() {
        return String.valueOf(getMessage());
    }
}
