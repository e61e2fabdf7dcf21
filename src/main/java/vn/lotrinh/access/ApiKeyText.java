package vn.lotrinh.access;

import java.util.Optional;
import java.util.regex.Pattern;
import vn.lotrinh.kernel.CommuneCode;

/**
 * The text of an API key: its commune and its secret, such as {@code lotrinh_02026_kJ3…}. The commune is in it so that the database
 * need not look through all communes for a key, and so that a lost key says whose it is.
 */
public record ApiKeyText(CommuneCode commune, String text) {

    private static final Pattern FORM = Pattern.compile("lotrinh_(\\d{5})_([A-Za-z0-9_-]{43})");
    private static final int SHOWN_OF_THE_SECRET = 4;

    static ApiKeyText random(CommuneCode commune) {
        return new ApiKeyText(
                commune, "lotrinh_" + commune + "_" + Secret.random().text());
    }

    /** Empty for what was never one of our keys. */
    public static Optional<ApiKeyText> parse(String text) {
        var match = FORM.matcher(text);
        return match.matches() ? Optional.of(new ApiKeyText(CommuneCode.of(match.group(1)), text)) : Optional.empty();
    }

    /** Enough to tell keys apart in a list. */
    String prefix() {
        return text.substring(0, "lotrinh_00000_".length() + SHOWN_OF_THE_SECRET);
    }

    byte[] digest() {
        return Secret.digest(text);
    }

    /** Never the key itself, which would end up in a log. */
    @Override
    public String toString() {
        return prefix() + "…";
    }
}
