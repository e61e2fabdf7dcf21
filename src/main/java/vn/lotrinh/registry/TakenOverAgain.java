package vn.lotrinh.registry;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Rows of a register made once more from what somebody stated: what they take over is looked up in Java, stretches are cut where it changes, and
 * computed fields are computed, by none of the statements that write. <i>Chép lại để đối chiếu</i>. For one look while the commune stands still.
 */
final class TakenOverAgain {

    private final Registers registers;
    private final Stated stated;
    private final Map<Source, Map<List<Object>, List<Stretch>>> looked = new HashMap<>();

    TakenOverAgain(Registers registers, Stated stated) {
        this.registers = registers;
        this.stated = stated;
    }

    /** Tells what was stated of every record of a register, each stretch once. */
    interface Stated {
        void each(Book book, Consumer<Row> each);
    }

    /** A stretch and the record that it is of. */
    record Row(UUID id, Stretch stretch) {}

    /** Where something is found: by a reference, or by fields there that equal fields here. */
    private record Source(String register, @Nullable String through, Map<String, String> match) {

        List<String> there() {
            return match.keySet().stream().sorted().toList();
        }

        Optional<List<Object>> key(Stretch row) {
            var here = through != null
                    ? List.of(through)
                    : there().stream().map(match::get).filter(Objects::nonNull).toList();
            var key = here.stream()
                    .map(row::value)
                    .flatMap(Stream::ofNullable)
                    .map(TakenOverAgain::comparable)
                    .toList();
            return key.size() == here.size() ? Optional.of(key) : Optional.empty();
        }
    }

    void each(Book book, Consumer<Stretch> each) {
        rows(book, row -> each.accept(row.stretch()));
    }

    private void rows(Book book, Consumer<Row> each) {
        var sources = sources(book.register());
        stated.each(
                book,
                row -> pieces(book, sources, row.stretch())
                        .forEach(piece -> each.accept(new Row(row.id(), computed(book, piece)))));
    }

    /** What is taken over, by where it is found: fields here with the fields there. */
    private static Map<Source, Map<String, String>> sources(Register register) {
        var sources = new LinkedHashMap<Source, Map<String, String>>();
        register.copies()
                .forEach(copy -> sources.computeIfAbsent(
                                new Source(copy.register(), copy.through(), copy.match()), one -> new LinkedHashMap<>())
                        .put(copy.code(), copy.from()));
        var through = register.village().through();
        if (through != null) {
            var leadsTo =
                    register.findField(through).map(RegisterField::register).orElseThrow();
            sources.computeIfAbsent(new Source(leadsTo, through, Map.of()), one -> new LinkedHashMap<>())
                    .put(Register.VILLAGE, Register.VILLAGE);
        }
        return sources;
    }

    private List<Stretch> pieces(Book book, Map<Source, Map<String, String>> sources, Stretch row) {
        var found = new LinkedHashMap<Source, List<Stretch>>();
        sources.keySet().forEach(source -> found.put(source, find(source, row)));
        if (!book.register().isState()) {
            return List.of(with(sources, found, row));
        }
        var begins = new TreeSet<LocalDate>(List.of(row.from()));
        found.forEach((source, others) -> {
            if (registers.get(source.register()).isState()) {
                others.forEach(other -> {
                    begins.add(other.from());
                    Optional.ofNullable(other.to()).map(day -> day.plusDays(1)).ifPresent(begins::add);
                });
            }
        });
        var pieces = new ArrayList<Stretch>();
        for (var day : begins) {
            if (row.holdsOn(day)) {
                var next = begins.higher(day);
                var to = next != null && row.holdsOn(next) ? next.minusDays(1) : row.to();
                pieces.add(with(sources, found, new Stretch(day, to, row.totalOf(), row.values())));
            }
        }
        return pieces;
    }

    private Stretch with(Map<Source, Map<String, String>> sources, Map<Source, List<Stretch>> found, Stretch row) {
        var values = new LinkedHashMap<>(row.values());
        found.forEach((source, others) -> others.stream()
                .filter(other -> !registers.get(source.register()).isState() || other.holdsOn(row.from()))
                .findFirst()
                .ifPresent(other -> Objects.requireNonNull(sources.get(source)).forEach((here, there) -> {
                    var value = other.value(there);
                    if (value != null) {
                        values.put(here, value);
                    }
                })));
        return new Stretch(row.from(), row.to(), row.totalOf(), values);
    }

    private static Stretch computed(Book book, Stretch row) {
        var values = new LinkedHashMap<>(row.values());
        book.register().fields().stream().filter(RegisterField::isComputed).forEach(field -> {
            var value = book.check().valueOf(field.code(), row);
            if (value != null) {
                values.put(field.code(), value);
            }
        });
        return new Stretch(row.from(), row.to(), row.totalOf(), values);
    }

    private List<Stretch> find(Source source, Stretch row) {
        var all = looked.get(source);
        if (all == null) {
            all = look(source);
            looked.put(source, all);
        }
        return source.key(row).map(all::get).orElse(List.of());
    }

    private Map<List<Object>, List<Stretch>> look(Source source) {
        var wanted = new LinkedHashSet<>(source.match().keySet());
        registers
                .list()
                .forEach(register -> register.copies().stream()
                        .filter(copy -> copy.register().equals(source.register()))
                        .forEach(copy -> wanted.add(copy.from())));
        wanted.add(Register.VILLAGE);
        var all = new HashMap<List<Object>, List<Stretch>>();
        rows(registers.book(source.register()), row -> {
            if (source.through() == null && row.stretch().totalOf() != null) {
                return; // a total of a village is nobody's match
            }
            var kept = new LinkedHashMap<>(row.stretch().values());
            kept.keySet().retainAll(wanted);
            var stretch = new Stretch(row.stretch().from(), row.stretch().to(), null, kept);
            List<Object> key = source.through() != null
                    ? List.of(row.id())
                    : source.there().stream()
                            .map(stretch::value)
                            .flatMap(Stream::ofNullable)
                            .map(TakenOverAgain::comparable)
                            .toList();
            all.computeIfAbsent(key, one -> new ArrayList<>(1)).add(stretch);
        });
        return all;
    }

    /** 1.0 is 1. */
    private static Object comparable(Object value) {
        return value instanceof java.math.BigDecimal number ? number.stripTrailingZeros() : value;
    }
}
