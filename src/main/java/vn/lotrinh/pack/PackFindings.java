package vn.lotrinh.pack;

import java.util.ArrayList;
import java.util.List;

/** Collects what is wrong while a pack is read, so that a person can mend everything at once. */
public final class PackFindings {

    private final List<PackFinding> found = new ArrayList<>();
    private final LeftOut leftOut = new LeftOut();

    public void add(PackPlace place, String sentence) {
        found.add(new PackFinding(place.pack(), place.file(), place.line(), sentence));
    }

    public void addAll(List<PackFinding> others) {
        found.addAll(others);
    }

    public boolean isEmpty() {
        return found.isEmpty();
    }

    /** In the order in which they were found. */
    public List<PackFinding> list() {
        return List.copyOf(found);
    }

    /** What can't be used because of them. */
    public LeftOut leftOut() {
        return leftOut;
    }
}
