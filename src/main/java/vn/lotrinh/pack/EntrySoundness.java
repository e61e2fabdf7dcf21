package vn.lotrinh.pack;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What is wrong with one entry and all below it, and so whether it may be used. Each mistake is told once. */
final class EntrySoundness {

    private final PackFindings findings;
    private final List<EntrySoundness> below = new ArrayList<>();
    private final Set<String> wrong = new HashSet<>();
    private boolean sound = true;
    private boolean absent;
    /** Names that nobody knows: each stands where another one is missing. */
    private int misspelt;

    EntrySoundness(PackFindings findings) {
        this.findings = findings;
    }

    void wrong(PackPlace where, String sentence) {
        findings.add(where, sentence);
        sound = false;
    }

    void wrong(String name, PackPlace where, String sentence) {
        wrong(where, sentence);
        wrong.add(name);
    }

    /** A name that nobody knows. */
    void misspelt(String name, PackPlace where, String sentence) {
        misspelt++;
        wrong(name, where, sentence);
    }

    /** The field can't be used because of a mistake that is told elsewhere. */
    void leave(String name) {
        wrong.add(name);
        sound = false;
    }

    /** Nothing can be asked of an entry that is not there. */
    void setAbsent() {
        absent = true;
        sound = false;
    }

    boolean isWrong(String name) {
        return absent || wrong.contains(name);
    }

    /** A field that must be there is not; whether that has to be told, for one that only got a wrong name was told already. */
    boolean lacks(String name) {
        if (absent) {
            return false;
        }
        leave(name);
        misspelt--;
        return misspelt < 0;
    }

    void add(EntrySoundness entryBelow) {
        below.add(entryBelow);
    }

    /** The entry is no sounder than a group of its fields. */
    void standsOn(EntrySoundness group) {
        sound &= group.sound;
    }

    boolean sound() {
        return sound;
    }

    boolean wholeSound() {
        return sound && below.stream().allMatch(EntrySoundness::wholeSound);
    }
}
