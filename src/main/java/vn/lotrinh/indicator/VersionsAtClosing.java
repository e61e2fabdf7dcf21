package vn.lotrinh.indicator;

import java.util.Map;

/** What closed values rest on besides their own definitions; each module that has something to say declares one. */
public interface VersionsAtClosing {

    /** Names with versions, such as {@code plan} and {@code 3}; in the transaction that closes. */
    Map<String, String> now();
}
