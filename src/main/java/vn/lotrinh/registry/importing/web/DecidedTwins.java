package vn.lotrinh.registry.importing.web;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import vn.lotrinh.registry.importing.SheetImport.Twin;
import vn.lotrinh.web.Typed;

/** What the form of the preview sends: what becomes of rows that seem to be there already, and of wrong ones. */
record DecidedTwins(Twin all, Map<Integer, Twin> lines, boolean leaveWrongOut) {

    static final String ALL = "trung";
    static final String LINE = "dong-";
    static final String LEAVE_OUT = "bo-dong-sai";

    static DecidedTwins of(Typed typed) {
        var lines = new LinkedHashMap<Integer, Twin>();
        typed.texts().keySet().stream()
                .filter(name -> name.matches(LINE + "\\d{1,7}"))
                .forEach(name -> twin(typed.text(name))
                        .ifPresent(twin -> lines.put(Integer.parseInt(name.substring(LINE.length())), twin)));
        return new DecidedTwins(
                twin(typed.text(ALL)).orElse(Twin.SKIP),
                lines,
                !typed.text(LEAVE_OUT).isEmpty());
    }

    private static Optional<Twin> twin(String name) {
        return Arrays.stream(Twin.values())
                .filter(twin -> twin.name().equals(name))
                .findFirst();
    }
}
