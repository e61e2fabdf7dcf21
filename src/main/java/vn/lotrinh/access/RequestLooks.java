package vn.lotrinh.access;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;

/** Collects the looks of one request. */
final class RequestLooks implements Looks.OfRequest {

    private final Set<String> purposes = new LinkedHashSet<>();
    private final Set<String> seen = new LinkedHashSet<>();

    @Override
    public synchronized void saw(String purpose, String subject, Collection<?> ids) {
        if (!ids.isEmpty()) {
            purposes.add(purpose);
            ids.forEach(id -> seen.add(subject + ":" + id));
        }
    }

    synchronized boolean isEmpty() {
        return seen.isEmpty();
    }

    synchronized String purposes() {
        return String.join("; ", purposes);
    }

    /** Each as subject and id, such as {@code access.person:0190…}. */
    synchronized String[] seen() {
        return seen.toArray(String[]::new);
    }
}
