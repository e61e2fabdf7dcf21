package vn.lotrinh.registry;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import vn.lotrinh.pack.LeftOut;
import vn.lotrinh.pack.PackFields;

/**
 * A register as a pack writes it, with the places where its parts stand, until it is known to be right.
 *
 * @param entry the file of the register itself; fields may stand in the files of packs above
 * @param additions everything, while nobody knows what packs above add
 */
record RegisterDraft(
        PackFields entry,
        Register register,
        List<Part<RegisterField>> fields,
        List<Part<CopiedField>> copies,
        List<Part<RecordRule>> rules,
        LeftOut additions) {

    private static final List<String> UNKNOWN_WITHOUT = List.of("code", "kind", "countedUnit", "fields", "copies");

    /** One thing with the place where it stands. */
    record Part<T>(T value, PackFields at) {}

    /** With what a pack above adds. */
    RegisterDraft with(List<Part<RegisterField>> added) {
        var all = new ArrayList<>(fields);
        all.addAll(added);
        return new RegisterDraft(entry, containing(all, copies), List.copyOf(all), copies, rules, additions);
    }

    private Register containing(List<Part<RegisterField>> some, List<Part<CopiedField>> copied) {
        var r = register;
        return new Register(
                r.code(),
                r.name(),
                r.one(),
                r.kind(),
                r.countedUnit(),
                r.village(),
                r.countsOn(),
                values(some),
                values(copied),
                r.rules(),
                r.unique(),
                r.identity(),
                r.title(),
                r.totals(),
                r.sample(),
                r.submission(),
                r.rights(),
                r.card());
    }

    /** What formulas may speak of, whatever else is wrong; empty while nobody knows what the register is. */
    Optional<Register> soundPart() {
        boolean known = UNKNOWN_WITHOUT.stream().noneMatch(entry::isWrong);
        return known ? Optional.of(containing(soundOf(fields), soundOf(copies))) : Optional.empty();
    }

    private static <T> List<Part<T>> soundOf(List<Part<T>> parts) {
        return parts.stream().filter(part -> part.at().wholeSound()).toList();
    }

    /** The fields that can't be used, of those that stand here and of those that a pack above adds. */
    LeftOut leftOut() {
        var leftOut = new LeftOut();
        if (additions.isEverything() || UNKNOWN_WITHOUT.stream().anyMatch(entry::isWrong)) {
            leftOut.everything();
        }
        Stream.of(fields, copies)
                .flatMap(List::stream)
                .map(part -> ((Part<?>) part).at())
                .filter(at -> !at.wholeSound())
                .forEach(leftOut::add);
        return leftOut;
    }

    static <T> List<T> values(List<Part<T>> parts) {
        return parts.stream().map(Part::value).toList();
    }

    String code() {
        return register.code();
    }

    /** Whether nothing is wrong with it by itself. */
    boolean sound() {
        return entry.wholeSound() && places().allMatch(PackFields::wholeSound);
    }

    private Stream<PackFields> places() {
        Function<Part<?>, PackFields> at = Part::at;
        return Stream.of(fields, copies, rules).flatMap(List::stream).map(at);
    }

    Optional<Part<RegisterField>> find(String field) {
        return fields.stream().filter(part -> part.value().code().equals(field)).findFirst();
    }

    /** Whether a field of this code is entered, computed or taken over; the village is none of them. */
    boolean has(String field) {
        return register.findField(field).isPresent() || register.findCopy(field).isPresent();
    }
}
